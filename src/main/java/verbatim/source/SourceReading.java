package verbatim.source;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import verbatim.account.CurrentPerson;
import verbatim.account.PersonId;
import verbatim.text.TypedWords;

/** Reads sources: as rows for lists, as sheets with all that belongs to them, and the texts of their snapshots. */
@Service
@PreAuthorize("hasRole('EDITOR')")
@Transactional(readOnly = true)
public class SourceReading {

    private static final String ROWS = """
            select s.*, p.name as added_name, (select count(*) from snapshot where source_id = s.id) as snapshots
            from source_shown s join person p on p.id = s.added_by
            """;

    private final JdbcClient jdbc;
    private final Confidants confidants;
    private final SourceHistory history;
    private final CurrentPerson currentPerson;

    SourceReading(JdbcClient jdbc, Confidants confidants, SourceHistory history, CurrentPerson currentPerson) {
        this.jdbc = jdbc;
        this.confidants = confidants;
        this.history = history;
        this.currentPerson = currentPerson;
    }

    /** Sources whose title, citation, address, speakers or event hold these words, newest first, at most {@code most}. */
    public List<SourceRow> find(String words, int most) {
        return jdbc.sql(ROWS + """
                        where strpos(lower(concat_ws(' ', s.title, s.citation, s.url, s.speakers, s.event)), lower(:words)) > 0
                        order by s.added_at desc, s.id limit :most""")
                .param("words", TypedWords.kept(words))
                .param("most", most)
                .query(SourceRows::row)
                .list();
    }

    /** A source with all that belongs to it; empty where there is none of that id. */
    public Optional<SourceSheet> sheet(SourceId id) {
        var mayKnow = confidants.mayKnow(id, currentPerson.require().id());
        return jdbc.sql("""
                        select s.*, p.name as added_name,
                               (select count(*) from article_source where source_id = s.id) as used_by
                        from source_shown s join person p on p.id = s.added_by where s.id = :id""")
                .param("id", id.value())
                .query((row, n) -> new SourceSheet(
                        id,
                        SourceRows.details(row),
                        row.getBoolean("confidential"),
                        row.getLong("version"),
                        row.getString("added_name"),
                        row.getTimestamp("added_at").toInstant(),
                        mayKnow ? snapshots(id) : List.of(),
                        mayKnow ? attachments(id) : List.of(),
                        confidants(id),
                        mayKnow ? looks(id) : List.of(),
                        history.of(id, false),
                        row.getInt("used_by")))
                .optional();
    }

    /**
     * The text of a snapshot; empty where there is none of that id.
     *
     * @throws SourceRefused if its source is confidential and the person is not named on it
     */
    public Optional<SnapshotText> text(SnapshotId id) {
        var found = jdbc.sql("""
                        select t.id, t.source_id, t.number, t.origin, t.name, t.sha256, t.format, t.text, t.locator_offsets,
                               t.locator_kinds, t.locator_labels, t.captured_at, s.title, s.confidential, s.tier, s.speakers, s.language,
                               p.name as captured_name,
                               (select a.id from attachment a where a.source_id = t.source_id and a.media_type like 'audio/%'
                                order by a.added_at, a.id limit 1) as audio
                        from snapshot t join source_shown s on s.id = t.source_id join person p on p.id = t.captured_by
                        where t.id = :id""")
                .param("id", id.value())
                .query(SourceRows::text)
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

    /** The newest snapshots of all sources of the desk that the person may know. */
    public List<SnapshotRef> newest() {
        return newest("true", List.of());
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
                .query(SourceRows::ref)
                .list();
    }

    private List<SourceSheet.SnapshotRow> snapshots(SourceId id) {
        return jdbc.sql("""
                        select t.id, t.number, t.origin, t.name, t.sha256, t.format, t.characters as length,
                               length(t.bytes) as bytes, p.name as captured_name, t.captured_at
                        from snapshot t join person p on p.id = t.captured_by where t.source_id = :id order by t.number""")
                .param("id", id.value())
                .query((row, n) -> new SourceSheet.SnapshotRow(
                        new SnapshotId(row.getObject("id", UUID.class)),
                        SourceRows.arrival(row),
                        row.getInt("length"),
                        row.getInt("bytes")))
                .list();
    }

    private List<SourceSheet.AttachmentRow> attachments(SourceId id) {
        return jdbc.sql("""
                        select a.id, a.name, a.media_type, length(a.bytes) as bytes, a.sha256, p.name as added_name, a.added_at
                        from attachment a join person p on p.id = a.added_by where a.source_id = :id order by a.added_at, a.id""")
                .param("id", id.value())
                .query((row, n) -> new SourceSheet.AttachmentRow(
                        new AttachmentId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        row.getString("media_type"),
                        row.getInt("bytes"),
                        row.getString("sha256"),
                        row.getString("added_name"),
                        row.getTimestamp("added_at").toInstant()))
                .list();
    }

    private List<SourceSheet.Confidant> confidants(SourceId id) {
        return jdbc.sql("""
                        select p.id, p.name from source_confidant c join person p on p.id = c.person_id
                        where c.source_id = :id order by c.named_at, p.name""")
                .param("id", id.value())
                .query((row, n) -> new SourceSheet.Confidant(
                        new PersonId(row.getObject("id", UUID.class)), row.getString("name")))
                .list();
    }

    private List<SourceSheet.Look> looks(SourceId id) {
        return jdbc.sql("""
                        select p.name, l.looked_at from source_look l join person p on p.id = l.person_id
                        where l.source_id = :id order by l.looked_at desc, l.id""")
                .param("id", id.value())
                .query((row, n) ->
                        new SourceSheet.Look(row.getString("name"), row.getTimestamp("looked_at").toInstant()))
                .list();
    }
}
