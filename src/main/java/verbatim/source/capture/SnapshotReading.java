package verbatim.source.capture;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import verbatim.account.CurrentPerson;
import verbatim.document.Locator;
import verbatim.document.LocatorKind;
import verbatim.document.ReadWarning;
import verbatim.source.Confidants;
import verbatim.source.SourceId;
import verbatim.source.Tier;
import verbatim.source.capture.SourceMaterial.AttachmentRow;
import verbatim.source.capture.SourceMaterial.SnapshotRow;

/** Reads what was captured of sources: rows of it, what can be searched, and the texts themselves. */
@Service
@PreAuthorize("hasRole('EDITOR')")
@Transactional(readOnly = true)
public class SnapshotReading {

    /** What snapshots of older builds hold for {@link Locator#NOBODY}; a snapshot never changes. */
    private static final String NOBODY_ONCE = "Not named";

    private final JdbcClient jdbc;
    private final Confidants confidants;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    SnapshotReading(JdbcClient jdbc, Confidants confidants, CurrentPerson currentPerson, Clock clock) {
        this.jdbc = jdbc;
        this.confidants = confidants;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    /** What was captured of a source and attached to it; nothing for those who may not know a confidential one. */
    public SourceMaterial of(SourceId source) {
        return confidants.mayKnow(source, currentPerson.require().id())
                ? new SourceMaterial(snapshots(source), attachments(source))
                : SourceMaterial.NONE;
    }

    /**
     * The text of a snapshot, for a person to read: of a confidential source that is a look, and recorded. Empty where there
     * is none of that id.
     *
     * @throws SourceRefused if its source is confidential and the person is not named on it
     */
    @Transactional
    public Optional<SnapshotText> read(SnapshotId id) {
        var text = text(id);
        text.filter(known -> known.ref().confidential())
                .ifPresent(known -> confidants.looked(known.source(), currentPerson.require().id(), clock.instant()));
        return text;
    }

    /**
     * The text of a snapshot; empty where there is none of that id.
     *
     * @throws SourceRefused if its source is confidential and the person is not named on it
     */
    public Optional<SnapshotText> text(SnapshotId id) {
        var found = jdbc.sql("""
                        select t.id, t.source_id, t.number, t.origin, t.name, t.sha256, t.format, t.text, t.locator_offsets,
                               t.locator_kinds, t.locator_labels, t.warning_codes, t.warning_starts, t.warning_ends,
                               t.captured_at, s.title, s.confidential, s.tier, s.speakers, s.language,
                               p.name as captured_name,
                               (select a.id from attachment a where a.source_id = t.source_id and a.media_type like 'audio/%'
                                order by a.added_at, a.id limit 1) as audio
                        from snapshot t join source_shown s on s.id = t.source_id join person p on p.id = t.captured_by
                        where t.id = :id""")
                .param("id", id.value())
                .query(SnapshotReading::text)
                .optional();
        found.ifPresent(text -> confidants.require(text.source(), currentPerson.require().id()));
        return found;
    }

    /** The newest snapshots of these sources, but for those of confidential ones that the person may not know. */
    public List<SnapshotRef> newestOf(List<SourceId> sources) {
        return sources.isEmpty()
                ? List.of()
                : newest("t.source_id in (:sources)", sources.stream().map(SourceId::value).toList());
    }

    /** The newest snapshots of all sources of the desk that the person may know, but for those put away. */
    public List<SnapshotRef> newest() {
        return newest("not s.archived", List.of());
    }

    /** Records that words of these are shown to the person: of confidential sources the audit trail tells that. */
    @Transactional
    public void wordsShown(Collection<SnapshotRef> snapshots) {
        snapshots.stream().filter(SnapshotRef::confidential).map(SnapshotRef::source).distinct().forEach(confidants::wordsShown);
    }

    /** When these snapshots were captured; without their texts, which may be long. */
    public Map<SnapshotId, Captured> captured(Set<SnapshotId> snapshots) {
        if (snapshots.isEmpty()) {
            return Map.of();
        }
        Map<SnapshotId, Captured> captured = new HashMap<>();
        jdbc.sql("""
                        select t.id, t.captured_at, t.sha256 from snapshot t join source s on s.id = t.source_id
                        where t.id in (:ids) and (s.codename is null or exists (
                            select 1 from source_confidant c where c.source_id = s.id and c.person_id = :person))""")
                .param("person", currentPerson.require().id().value())
                .param("ids", snapshots.stream().map(SnapshotId::value).toList())
                .query(row -> {
                    captured.put(
                            new SnapshotId(row.getObject("id", UUID.class)),
                            new Captured(row.getTimestamp("captured_at").toInstant(), row.getString("sha256")));
                });
        return captured;
    }

    private List<SnapshotRef> newest(String where, List<UUID> sources) {
        var sql = jdbc.sql("""
                        select distinct on (t.source_id) t.id, t.source_id, s.title, s.confidential, s.tier, s.language
                        from snapshot t join source_shown s on s.id = t.source_id
                        where %s and (not s.confidential or exists (
                            select 1 from source_confidant c where c.source_id = s.id and c.person_id = :person))
                        order by t.source_id, t.number desc""".formatted(where))
                .param("person", currentPerson.require().id().value());
        return (sources.isEmpty() ? sql : sql.param("sources", sources))
                .query(SnapshotReading::ref)
                .list();
    }

    private List<SnapshotRow> snapshots(SourceId id) {
        return jdbc.sql("""
                        select t.id, t.number, t.origin, t.name, t.sha256, t.format, t.characters as length,
                               length(t.bytes) as bytes, p.name as captured_name, t.captured_at,
                               exists (select 1 from archived_page a where a.snapshot_id = t.id) as archived
                        from snapshot t join person p on p.id = t.captured_by where t.source_id = :id order by t.number""")
                .param("id", id.value())
                .query((row, n) -> new SnapshotRow(
                        new SnapshotId(row.getObject("id", UUID.class)), arrival(row), row.getInt("length"), row.getInt("bytes"), row.getBoolean("archived")))
                .list();
    }

    private List<AttachmentRow> attachments(SourceId id) {
        return jdbc.sql("""
                        select a.id, a.name, a.media_type, length(a.bytes) as bytes, a.sha256, p.name as added_name, a.added_at
                        from attachment a join person p on p.id = a.added_by where a.source_id = :id order by a.added_at, a.id""")
                .param("id", id.value())
                .query((row, n) -> new AttachmentRow(
                        new AttachmentId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        row.getString("media_type"),
                        row.getInt("bytes"),
                        row.getString("sha256"),
                        row.getString("added_name"),
                        row.getTimestamp("added_at").toInstant()))
                .list();
    }

    private static List<ReadWarning> warnings(ResultSet row) throws SQLException {
        var codes = (String[]) row.getArray("warning_codes").getArray();
        var starts = (Integer[]) row.getArray("warning_starts").getArray();
        var ends = (Integer[]) row.getArray("warning_ends").getArray();
        return IntStream.range(0, codes.length)
                .mapToObj(i -> new ReadWarning(ReadWarning.Code.valueOf(codes[i]), starts[i], ends[i]))
                .toList();
    }

    private static SnapshotText text(ResultSet row, int n) throws SQLException {
        var offsets = (Integer[]) row.getArray("locator_offsets").getArray();
        var kinds = (String[]) row.getArray("locator_kinds").getArray();
        var labels = (String[]) row.getArray("locator_labels").getArray();
        var locators = new ArrayList<Locator>(offsets.length);
        for (int i = 0; i < offsets.length; i++) {
            var kind = LocatorKind.valueOf(kinds[i]);
            boolean nobody = kind == LocatorKind.SPEAKER && labels[i].equals(NOBODY_ONCE);
            locators.add(new Locator(offsets[i], kind, nobody ? Locator.NOBODY : labels[i]));
        }
        var audio = row.getObject("audio", UUID.class);
        return new SnapshotText(
                ref(row, n),
                arrival(row),
                row.getString("speakers"),
                row.getString("text"),
                List.copyOf(locators),
                warnings(row),
                audio == null ? null : new AttachmentId(audio));
    }

    private static SnapshotRef ref(ResultSet row, int n) throws SQLException {
        return new SnapshotRef(
                new SnapshotId(row.getObject("id", UUID.class)),
                new SourceId(row.getObject("source_id", UUID.class)),
                row.getString("title"),
                row.getBoolean("confidential"),
                Tier.valueOf(row.getString("tier")),
                row.getString("language"));
    }

    private static Arrival arrival(ResultSet row) throws SQLException {
        return new Arrival(
                row.getInt("number"),
                Capture.Origin.valueOf(row.getString("origin")),
                row.getString("name"),
                row.getString("sha256"),
                row.getString("format"),
                row.getString("captured_name"),
                row.getTimestamp("captured_at").toInstant());
    }
}
