package verbatim.source;

import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import verbatim.account.CurrentPerson;
import verbatim.account.PersonId;
import verbatim.text.TypedWords;

/** Reads sources: as rows for lists, and as sheets with all that is said of them. */
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

    /** Sources, none of them put away, whose title, citation, address, speakers or event hold these words, newest first, at most {@code most}. */
    public List<SourceRow> find(String words, int most) {
        return after(words, null, most);
    }

    /** The same after a place, whatever stands there by now; null to begin with the first. */
    public List<SourceRow> after(String words, @Nullable SourcePlace place, int most) {
        var rows = jdbc.sql(ROWS + """
                        where not s.archived and strpos(lower(concat_ws(' ', s.title, s.citation, s.url, s.speakers, s.event)), lower(:words)) > 0
                        """ + (place == null ? "" : " and (s.added_at < :addedAt or s.added_at = :addedAt and s.id > :id)")
                        + " order by s.added_at desc, s.id limit :most")
                .param("words", TypedWords.kept(words))
                .param("most", most);
        return (place == null ? rows : rows.param("addedAt", Timestamp.from(place.addedAt())).param("id", place.source().value()))
                .query(SourceRows::row)
                .list();
    }

    /** A source with all that is said of it; empty where there is none of that id. */
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
                        confidants(id),
                        mayKnow ? looks(id) : List.of(),
                        history.of(id, false),
                        row.getInt("used_by"),
                        row.getBoolean("archived"),
                        merged(row.getObject("merged_into", UUID.class))))
                .optional();
    }

    private static @Nullable SourceId merged(@Nullable UUID into) {
        return into == null ? null : new SourceId(into);
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
