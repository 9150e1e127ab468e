package verbatim.review;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import verbatim.account.CurrentPerson;

/**
 * Counts, for a field of the queue's filter, what each of its values would give. So many passages are looked at in one go, whatever
 * the desk holds: beyond those a count says that there may be more, and nobody waits for it.
 */
@Service
@PreAuthorize("hasRole('EDITOR')")
@Transactional(readOnly = true)
public class CountingValues {

    /** So many passages are looked at. */
    static final int LOOKED_AT = 50_000;

    private static final String SOME = """
            with p as materialized (
                select p.id, p.article_id, p.kind, p.status, p.state, p.finding, p.stale_finding, p.checker, p.approved_by, p.approved_at, p.approval_reason,
                       p.assignee, p.assigned_id, p.due, p.touched_at, p.open_doubts
                from passage p %s limit :looked)
            select null as value, count(*) as n from p union all\s""";

    private static final String STANDING = " from p join evidence e on e.passage_id = p.id and e.withdrawn_at is null ";

    private static final String KEEPS = Arrays.stream(Caveat.Kind.values())
            .map(kind -> "when " + kind.condition() + " then '" + kind.name() + "'")
            .collect(Collectors.joining(" ", "select case ", " end as value from p where " + QueueCondition.NOT_SIGNED_OFF));

    private final JdbcClient jdbc;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    CountingValues(DataSource database, CurrentPerson currentPerson, Clock clock) {
        jdbc = JdbcClient.create(new PlannedForItsValues(database));
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    /** What each value would give, in the place of what the filter asks of the part now. */
    public ValueCounts of(QueueFilter filter, QueuePart part) {
        var me = currentPerson.require().id();
        var now = clock.instant();
        var others = filter.with(part, null);
        var condition = QueueCondition.of(others.isMine() ? others.as(me) : others, me, jdbc, now);
        var counts = new HashMap<Object, Integer>();
        if (condition.nothing()) {
            return new ValueCounts(counts, false);
        }
        var all = new int[1];
        jdbc.sql(SOME.formatted(condition.where() + Queue.NOT_BLIND) + "select v.value, count(*) as n from (" + values(part, now) + ") v where v.value is not null group by v.value")
                .params(condition.parameters())
                .param("looked", LOOKED_AT + 1)
                .query(row -> {
                    var word = row.getString("value");
                    var value = word == null ? null : part.read(word);
                    if (word == null) {
                        all[0] = row.getInt("n");
                    } else if (value != null) {
                        counts.put(value, row.getInt("n"));
                    }
                });
        if (part.isPerson() && counts.containsKey(me)) {
            counts.put(Whom.ME, counts.get(me));
        }
        return new ValueCounts(counts, all[0] > LOOKED_AT);
    }

    /** A row for each passage and each of its values. */
    private static String values(QueuePart part, Instant now) {
        return switch (part) {
            case KIND -> "select case when kind = 'CLAIM' then 'CLAIMS' else 'QUOTES' end as value from p";
            case FINDING -> "select finding as value from p";
            case WORDING -> "select distinct p.id, e.wording as value" + STANDING;
            case RISK -> "select distinct p.id, r.value" + STANDING + "cross join lateral unnest(e.risks || cast('{ANY}' as text[])) r (value) where e.risks <> '{}'";
            case DOUBTS -> "select distinct p.id, d.code as value from p join doubt d on d.passage_id = p.id and d.settled_at is null where p.open_doubts > 0"
                    + " union all select p.id, 'ANY' from p where p.open_doubts > 0";
            case STALE -> "select 'ANY' as value from p where stale_finding is not null";
            case SIGN_OFF -> "select a.value from (" + KEEPS + ") k cross join lateral (values (k.value), ('ANY')) a (value) where k.value is not null";
            case CHECKER -> "select coalesce(checker::text, 'NOBODY') as value from p";
            case REVIEWER -> "select approved_by::text as value from p";
            case ASSIGNEE -> "select case when assigned_id is null then 'NOBODY' else coalesce(assignee::text, 'FREE') end as value from p";
            case PUBLICATION -> "select t.publication as value from p join article t on t.id = p.article_id";
            case LANGUAGE -> "select t.language as value from p join article t on t.id = p.article_id";
            case DUE -> each(Due.values(), due -> WantedBy.isBetween(micros(due.from(now)), micros(due.until(now))));
            case AGE -> each(Age.values(), age -> "touched_at < '" + age.since(now) + "'");
            case SPEAKER, ARTICLE, TEXT -> throw new IllegalArgumentException(part + " has no list of values");
        };
    }

    private static <E extends Enum<E>> String each(E[] values, Function<E, String> condition) {
        return Arrays.stream(values)
                .map(value -> "select '" + value.name() + "' as value from p where " + condition.apply(value))
                .collect(Collectors.joining(" union all "));
    }

    private static long micros(Instant at) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, at);
    }
}
