package verbatim.review.overview;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import verbatim.account.CurrentPerson;
import verbatim.passage.ChangeKind;
import verbatim.passage.CheckState;
import verbatim.passage.Finding;
import verbatim.passage.Status;
import verbatim.review.Progress;

/**
 * Tells from the history of the passages how many had which status when a day was over.
 *
 * <p>It goes backwards. What stands now is known by the tally; of each passage that was changed since the first day, each row
 * of history that can move a status is taken back, the newest first ({@link PastStatus}): what it changed on which day is
 * taken from that day's count and all before it. So the last day is what the queue shows, a passage is counted once on each
 * day, and one that no row tells of has always been as it is. A step that was taken back stands in the history as two moves,
 * there and back. A passage that its text does not hold is counted as little as in the queue, on the days on which it did not.
 * Facts that are proposed and nobody has decided on are no passages, and are not counted, on no day.
 *
 * <p>Tally and history are read as they stood at one moment. It costs the rows of the days asked for, not those of the desk.
 */
@Service
@PreAuthorize("hasRole('EDITOR')")
public class StatusHistory {

    /** So many rows are held at a time. */
    private static final int AT_ONCE = 5_000;

    /** As the index has it. */
    private static final String MOVES =
            "(c.what in ('FOUND', 'MARKED', 'STATE', 'FINDING', 'UNDONE') or c.what = 'WORDS' and num_nonnulls(c.before, c.after) = 1)";

    private final CurrentPerson currentPerson;
    private final JdbcClient jdbc;

    StatusHistory(CurrentPerson currentPerson, JdbcClient jdbc) {
        this.currentPerson = currentPerson;
        this.jdbc = jdbc;
    }

    /** The work at the end of each step of the scope, the oldest first. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public List<StatusThen> of(Scope scope) {
        var ends = new TreeMap<Instant, LocalDate>();
        scope.steps().forEach(day -> ends.put(scope.endOf(day), day));
        var moved = moved(scope, ends);
        var now = now(scope);
        var told = new ArrayList<StatusThen>();
        for (var end : ends.descendingMap().entrySet()) {
            // What happened after this day, and before the day that was told last.
            var after = ends.higherEntry(end.getKey());
            take(moved.getOrDefault(after == null ? Instant.MAX : after.getKey(), Map.of()), now);
            told.addFirst(new StatusThen(end.getValue(), new Progress(positive(now))));
        }
        return List.copyOf(told);
    }

    private static void take(Map<Status, Integer> moved, Map<Status, Integer> from) {
        moved.forEach((status, n) -> from.merge(status, -n, Integer::sum));
    }

    private static Map<Status, Integer> positive(Map<Status, Integer> counts) {
        var positive = new EnumMap<Status, Integer>(Status.class);
        counts.forEach((status, n) -> {
            if (n > 0 && status != Status.REMOVED) {
                positive.put(status, n);
            }
        });
        return positive;
    }

    private Map<Status, Integer> now(Scope scope) {
        var now = counts(scope, scope.isOfSome()
                ? "select y.status, sum(y.n) as n from passage_tally y join article t on t.id = y.article_id where true" + scope.ofArticles() + " group by y.status"
                : "select status, sum(n) as n from desk_tally group by status");
        take(counts(scope, "select p.status, count(*) as n from passage p join article t on t.id = p.article_id" + scope.ofArticles()
                + " where p.id in (select passage_id from blind_look where person_id = :me) group by p.status"), now);
        return now;
    }

    private Map<Status, Integer> counts(Scope scope, String sql) {
        var counts = new EnumMap<Status, Integer>(Status.class);
        jdbc.sql(sql).params(scope.parameters(currentPerson)).query(row -> {
            counts.put(Status.valueOf(row.getString("status")), row.getInt("n"));
        });
        return counts;
    }

    /** By how many each status grew in each step, which is named by its end; in the time after the last step, by the end of time. */
    private Map<Instant, Map<Status, Integer>> moved(Scope scope, NavigableMap<Instant, LocalDate> ends) {
        var moved = new TreeMap<Instant, Map<Status, Integer>>();
        jdbc.sql("""
                        select p.id, p.state, p.finding as concluded, p.removed, c.made_at, c.what,
                               case when c.what = 'STATE' then c.before ->> 'state' end as state_before,
                               c.before is not null as is_before,
                               case when c.what = 'FINDING' then coalesce(c.before ->> 'finding', '') when c.what = 'UNDONE' and c.before -> 'what' @> '"FINDING"' then (
                                   select coalesce(u.after ->> 'finding', '') from passage_change u
                                   where u.passage_id = c.passage_id and u.what = 'FINDING' and (c.undoes is null or u.id = any (c.undoes))
                                       and (u.made_at, u.id) < (c.made_at, c.id)
                                   order by u.made_at desc, u.id desc limit 1) end as finding_before
                        from passage_change c join passage p on p.id = c.passage_id
                        """ + (scope.isOfSome() ? "join article t on t.id = p.article_id" + scope.ofArticles() : "")
                        + " where c.made_at >= :begin and " + MOVES + Scope.NOT_BLIND + " order by p.id, c.made_at desc, c.id desc")
                .withFetchSize(AT_ONCE)
                .params(scope.parameters(currentPerson))
                .param("begin", Timestamp.from(scope.begin()))
                .query(new Rewinding(ends, moved)::row);
        return moved;
    }

    /** Goes through the rows, which come passage by passage. */
    private static final class Rewinding {

        private final NavigableMap<Instant, LocalDate> ends;
        private final Map<Instant, Map<Status, Integer>> moved;
        private @Nullable UUID passage;
        private PastStatus past = new PastStatus(CheckState.UNCHECKED, null, false);

        Rewinding(NavigableMap<Instant, LocalDate> ends, Map<Instant, Map<Status, Integer>> moved) {
            this.ends = ends;
            this.moved = moved;
        }

        void row(ResultSet row) throws SQLException {
            var id = row.getObject("id", UUID.class);
            if (!id.equals(passage)) {
                passage = id;
                past = new PastStatus(
                        CheckState.valueOf(row.getString("state")), finding(row.getString("concluded")), row.getBoolean("removed"));
            }
            var change = change(row);
            var after = past.status();
            past.before(change);
            var before = past.status();
            if (after != before) {
                var end = ends.higherKey(change.at());
                var counts = moved.computeIfAbsent(end == null ? Instant.MAX : end, none -> new EnumMap<>(Status.class));
                grow(counts, after, 1);
                grow(counts, before, -1);
            }
        }

        private static void grow(Map<Status, Integer> counts, @Nullable Status status, int by) {
            if (status != null) {
                counts.merge(status, by, Integer::sum);
            }
        }

        private static PastStatus.Row change(ResultSet row) throws SQLException {
            var state = row.getString("state_before");
            var finding = row.getString("finding_before");
            return new PastStatus.Row(
                    row.getTimestamp("made_at").toInstant(),
                    ChangeKind.valueOf(row.getString("what")),
                    state == null ? null : CheckState.valueOf(state),
                    finding != null,
                    finding(finding),
                    row.getBoolean("is_before"));
        }

        private static @Nullable Finding finding(@Nullable String name) {
            return name == null || name.isEmpty() ? null : Finding.valueOf(name);
        }
    }
}
