package verbatim.passage;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import verbatim.comparison.FoundWords;
import verbatim.source.capture.SnapshotId;
import verbatim.text.wording.Difference;
import verbatim.text.wording.Wording;
import verbatim.text.wording.risk.Risk;

/** {@link FoundWords} as the columns of evidence hold them; the difference as JSON, a record a run of words. */
@Embeddable
class StoredComparison {

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "snapshot_id"))
    private @Nullable SnapshotId snapshot;

    private int[] spans;
    private String compared;
    private String wording;
    private String[] risks;
    private String difference;
    private String style;

    protected StoredComparison() {}

    StoredComparison(FoundWords found) {
        snapshot = found.snapshot();
        spans = Spans.toArray(found.spans());
        compared = found.compared();
        wording = found.wording().name();
        risks = found.risks().stream().sorted().map(Risk::name).toArray(String[]::new);
        difference = JsonMapper.shared().writeValueAsString(found.difference());
        style = found.style();
    }

    /** Reads a row of evidence; null where nothing was compared. */
    static @Nullable FoundWords read(ResultSet row) throws SQLException {
        if (row.getString("wording") == null) {
            return null;
        }
        var snapshot = row.getObject("snapshot_id", UUID.class);
        var risks = new LinkedHashSet<Risk>();
        Arrays.stream((String[]) row.getArray("risks").getArray()).map(Risk::valueOf).forEach(risks::add);
        return new FoundWords(
                snapshot == null ? null : new SnapshotId(snapshot),
                Spans.of((Integer[]) row.getArray("spans").getArray()),
                row.getString("compared"),
                Wording.valueOf(row.getString("wording")),
                risks,
                JsonMapper.shared().readValue(row.getString("difference"), new TypeReference<List<Difference>>() {}),
                row.getString("style"));
    }
}
