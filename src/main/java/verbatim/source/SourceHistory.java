package verbatim.source;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import verbatim.account.FreshId;
import verbatim.account.PersonId;
import verbatim.account.TypedValues;

/** The corrections that were made to what is said of sources. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SourceHistory {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    SourceHistory(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /** It was put away or taken out again; what is said of it stays. */
    void moved(SourceId source, SourceChange.Kind what, SourceDetails details, PersonId by, Instant at) {
        add(source, what, details, details, by, at);
    }

    /** Writes a correction down. */
    void corrected(SourceId source, SourceDetails before, SourceDetails after, PersonId by, Instant at) {
        add(source, SourceChange.Kind.CORRECTED, before, after, by, at);
    }

    /** Writes it down, and tells the rooms above of it. */
    private void add(SourceId source, SourceChange.Kind what, SourceDetails before, SourceDetails after, PersonId by, Instant at) {
        var id = FreshId.next();
        jdbc.sql("""
                        insert into source_change (id, source_id, made_at, made_by, what, before, after, confidential)
                        values (:id, :source, :at, :by, :what, :before::jsonb, :after::jsonb, :confidential)""")
                .param("id", id)
                .param("source", source.value())
                .param("at", Timestamp.from(at))
                .param("by", by.value())
                .param("what", what.name())
                .param("before", TypedValues.written(SourceStood.of(before)))
                .param("after", TypedValues.written(SourceStood.of(after)))
                .param("confidential", before.codename() != null || after.codename() != null)
                .update();
        events.publishEvent(new SourceCorrected(source, id));
    }

    /**
     * The corrections of a source, newest first.
     *
     * @param whole whether what tells who a confidential source is is told too
     */
    List<SourceChange> of(SourceId source, boolean whole) {
        return jdbc.sql("""
                        select c.made_at, p.name, c.what, c.before, c.after, s.codename is not null or c.confidential as confidential
                        from source_change c join source s on s.id = c.source_id join person p on p.id = c.made_by
                        where c.source_id = :source order by c.made_at desc, c.id desc""")
                .param("source", source.value())
                .query((row, n) -> {
                    var keptBack = !whole && row.getBoolean("confidential");
                    return new SourceChange(
                            row.getTimestamp("made_at").toInstant(),
                            row.getString("name"),
                            SourceChange.Kind.valueOf(row.getString("what")),
                            keptBack,
                            keptBack ? List.of() : changed(SourceStood.read(row.getString("before")), SourceStood.read(row.getString("after"))));
                })
                .list();
    }

    private static List<SourceChange.Line> changed(SourceStood before, SourceStood after) {
        return Stream.of(SourceField.values())
                .map(field -> new SourceChange.Line(field, before.value(field), after.value(field)))
                .filter(line -> !Objects.equals(line.before(), line.after()))
                .toList();
    }
}
