package verbatim.source;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import verbatim.document.Locator;
import verbatim.document.LocatorKind;

/** Turns rows of the database into the records that are read. */
final class SourceRows {

    private SourceRows() {}

    static SourceRow row(ResultSet row, int n) throws SQLException {
        return new SourceRow(
                new SourceId(row.getObject("id", UUID.class)),
                row.getString("title"),
                row.getBoolean("confidential"),
                SourceKind.valueOf(row.getString("kind")),
                Tier.valueOf(row.getString("tier")),
                row.getString("citation"),
                row.getString("url"),
                row.getString("speakers"),
                row.getString("event"),
                day(row.getDate("event_date")),
                row.getString("language"),
                row.getInt("snapshots"),
                row.getString("added_name"),
                row.getTimestamp("added_at").toInstant());
    }

    static SourceDetails details(ResultSet row) throws SQLException {
        var askedAs = row.getString("asked_as");
        return new SourceDetails(
                row.getString("title"),
                SourceKind.valueOf(row.getString("kind")),
                Tier.valueOf(row.getString("tier")),
                row.getString("citation"),
                row.getString("url"),
                row.getString("archive_url"),
                row.getString("speakers"),
                row.getString("event"),
                day(row.getDate("event_date")),
                row.getString("event_place"),
                row.getString("language"),
                row.getBoolean("confidential") ? row.getString("title") : null,
                askedAs == null
                        ? null
                        : new Confirmation(
                                row.getString("asked_whom"),
                                Confirmation.Asked.valueOf(askedAs),
                                row.getString("asked_how"),
                                day(row.getDate("asked_on")),
                                row.getString("answer")));
    }

    static SnapshotText text(ResultSet row, int n) throws SQLException {
        var offsets = (Integer[]) row.getArray("locator_offsets").getArray();
        var kinds = (String[]) row.getArray("locator_kinds").getArray();
        var labels = (String[]) row.getArray("locator_labels").getArray();
        var locators = new ArrayList<Locator>(offsets.length);
        for (int i = 0; i < offsets.length; i++) {
            locators.add(new Locator(offsets[i], LocatorKind.valueOf(kinds[i]), labels[i]));
        }
        var audio = row.getObject("audio", UUID.class);
        return new SnapshotText(
                ref(row, n),
                arrival(row),
                row.getString("speakers"),
                row.getString("text"),
                List.copyOf(locators),
                audio == null ? null : new AttachmentId(audio));
    }

    static SnapshotRef ref(ResultSet row, int n) throws SQLException {
        return new SnapshotRef(
                new SnapshotId(row.getObject("id", UUID.class)),
                new SourceId(row.getObject("source_id", UUID.class)),
                row.getString("title"),
                row.getBoolean("confidential"),
                Tier.valueOf(row.getString("tier")),
                row.getString("language"));
    }

    static Arrival arrival(ResultSet row) throws SQLException {
        return new Arrival(
                row.getInt("number"),
                Capture.Origin.valueOf(row.getString("origin")),
                row.getString("name"),
                row.getString("sha256"),
                row.getString("format"),
                row.getString("captured_name"),
                row.getTimestamp("captured_at").toInstant());
    }

    private static @Nullable LocalDate day(@Nullable Date date) {
        return date == null ? null : date.toLocalDate();
    }
}
