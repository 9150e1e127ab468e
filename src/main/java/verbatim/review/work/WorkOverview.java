package verbatim.review.work;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import verbatim.account.CurrentPerson;
import verbatim.account.People;
import verbatim.account.Person;
import verbatim.account.PersonId;

/** Reads how the work lies between the people of the desk; without what whoever reads looks at blind (decision 49), of which they are told nothing. */
@Service
@PreAuthorize("hasRole('EDITOR')")
@Transactional(readOnly = true)
public class WorkOverview {

    private final People people;
    private final CurrentPerson currentPerson;
    private final JdbcClient jdbc;
    private final Clock clock;

    WorkOverview(People people, CurrentPerson currentPerson, JdbcClient jdbc, Clock clock) {
        this.currentPerson = currentPerson;
        this.people = people;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Everybody who is active, by name, also those who have nothing to do; then those who left and have work all the same; and
     * last what is free, where anything is.
     */
    public List<PersonsWork> byPerson() {
        var active = people.active();
        var known = active.stream().collect(Collectors.toMap(Person::id, person -> person));
        var found = new HashMap<@Nullable PersonId, PersonsWork>();
        jdbc.sql("""
                        select p.assignee,
                               count(*) filter (where p.status <> 'AWAITING_REVIEW') as to_check,
                               count(*) filter (where p.status <> 'AWAITING_REVIEW' and p.due < :now) as overdue,
                               count(*) filter (where p.status = 'AWAITING_REVIEW') as awaiting_review,
                               count(distinct p.article_id) as articles,
                               min(p.due) filter (where p.status <> 'AWAITING_REVIEW') as next
                        from passage p
                        where p.assigned_id is not null and (
                            p.status in ('TO_CHECK', 'AWAITING_ANSWER') and p.assigned_id not in (select e.id from assigned_enough e)
                            or p.status = 'AWAITING_REVIEW')
                            and p.id <> all(array(select passage_id from blind_look where person_id = :me))
                        group by p.assignee""")
                .param("me", currentPerson.require().id().value())
                .param("now", ChronoUnit.MICROS.between(Instant.EPOCH, clock.instant()))
                .query(row -> {
                    var who = row.getObject("assignee", UUID.class);
                    var id = who == null ? null : new PersonId(who);
                    found.put(id, work(row, id == null ? Optional.empty() : Optional.ofNullable(known.get(id)).or(() -> people.find(id))));
                });
        var all = new ArrayList<PersonsWork>();
        for (var person : active) {
            all.add(Optional.ofNullable(found.remove(person.id())).orElse(new PersonsWork(person, 0, 0, 0, 0, null)));
        }
        var free = found.remove(null);
        all.addAll(found.values());
        if (free != null) {
            all.add(free);
        }
        return all;
    }

    private static PersonsWork work(ResultSet row, Optional<Person> person) throws SQLException {
        var next = row.getObject("next", Long.class);
        return new PersonsWork(
                person.orElse(null),
                row.getInt("to_check"),
                row.getInt("overdue"),
                row.getInt("awaiting_review"),
                row.getInt("articles"),
                next == null ? null : MyWork.due(next));
    }

    /**
     * What was given out with a number that is enough, the newest first, as long as any of it is to check.
     *
     * @param most so many at the most
     */
    public List<PartialWork> partial(int most) {
        return jdbc.sql("""
                        select m.id, m.made_at, m.enough, b.name as by_name, c.n, c.done, c.names
                        from assignment m join person b on b.id = m.made_by
                        cross join lateral (
                            select count(*) as n, count(*) filter (where p.status not in ('TO_CHECK', 'AWAITING_ANSWER')) as done,
                                   string_agg(distinct n.name, ', ') as names
                            from assignment g join assigned o on o.assignment_id = g.id join passage p on p.id = o.passage_id
                            left join person n on n.id = o.person_id
                            where g.enough is not null and coalesce(g.part_of, g.id) = m.id and o.ended_at is null and p.status <> 'REMOVED'
                                and p.id <> all(array(select passage_id from blind_look where person_id = :me))) c
                        where m.enough is not null and m.part_of is null and c.n > c.done
                        order by m.made_at desc, m.id desc limit :most""")
                .param("most", most)
                .param("me", currentPerson.require().id().value())
                .query((row, n) -> new PartialWork(
                        row.getString("names"),
                        row.getString("by_name"),
                        row.getTimestamp("made_at").toInstant(),
                        row.getInt("n"),
                        row.getInt("done"),
                        row.getInt("enough")))
                .list();
    }

    /**
     * Work of which a part is enough.
     *
     * @param names whose it is, one after the other; null where it is free
     * @param by who gave it out
     * @param done of {@code all} passages
     * @param enough so many are
     */
    public record PartialWork(@Nullable String names, String by, Instant at, int all, int done, int enough) {}
}
