package verbatim.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import verbatim.account.CurrentPerson;
import verbatim.account.PersonId;
import verbatim.article.ArticleId;
import verbatim.passage.Finding;
import verbatim.passage.PassageId;
import verbatim.passage.PassageKind;
import verbatim.passage.Status;

/**
 * Reads over all passages of the desk. What it counts without a filter is a tally that is kept with each change; what a
 * filter lets through is counted up to {@link #MOST_COUNTED}, and once for all who ask until a passage changes.
 */
@Service
@PreAuthorize("hasRole('EDITOR')")
@Transactional(readOnly = true)
public class Queue {

    /** Of each status that a filter lets through so many are counted; beyond, it is known that there are more. */
    public static final int MOST_COUNTED = 10_000;

    /** So many rows are read in one go, to count by status what is in them, before each status is asked alone. */
    private static final int READ_AT_ONCE = 50_000;

    private static final String ORDER = " order by p.due, p.recency, p.article_id, p.start, p.number";

    private static final String BEYOND = """
             and (p.due, p.recency, p.article_id, p.start, p.number)
               > (:afterDue, :afterRecency, :afterArticle, :afterStart, :afterNumber)
            """;

    /** An array that is read once: the order of an index is kept. */
    static final String NOT_BLIND = " and p.id <> all(array(select passage_id from blind_look where person_id = :me)) ";

    private final JdbcClient jdbc;
    private final CurrentPerson currentPerson;
    private final Clock clock;
    private final CountedFilters counted = new CountedFilters();

    Queue(DataSource database, CurrentPerson currentPerson, Clock clock) {
        this.currentPerson = currentPerson;
        jdbc = JdbcClient.create(new PlannedForItsValues(database));
        this.clock = clock;
    }

    /** The rows that the filter lets through, the nearest deadline first, then as they stand in their article. */
    public List<QueueRow> rows(QueueFilter filter, int offset, int limit) {
        return rows(filter, (QueuePlace) null, offset, limit);
    }

    /**
     * The same after a row, however far down that is.
     *
     * @param after null to begin with the first
     * @param skip so many rows after it are left out; each is read all the same
     */
    public List<QueueRow> rows(QueueFilter filter, @Nullable QueueRow after, int skip, int limit) {
        return rows(filter, after == null ? null : after.inQueue(), skip, limit);
    }

    /** The same after a place, whatever stands there by now. */
    public List<QueueRow> after(QueueFilter filter, @Nullable QueuePlace place, int limit) {
        return rows(filter, place, 0, limit);
    }

    private List<QueueRow> rows(QueueFilter filter, @Nullable QueuePlace after, int skip, int limit) {
        var condition = condition(mine(filter), minute());
        if (condition.nothing()) {
            return List.of();
        }
        var rows = jdbc.sql("""
                        select p.id, p.number, p.kind, p.status, p.finding, p.words, s.name as speaker, p.article_id, t.headline,
                               k.name as checker_name, g.name as assignee_name, p.assigned_id is not null and p.assignee is null as free, p.checker, p.assignee,
                               v.name as reviewer_name, p.touched_at, p.open_doubts, p.version, t.publication, t.language, p.due, p.recency, p.start,
                               case when\s""" + WantedBy.IS_DUE_WITH_ARTICLE + """
                                then t.due else p.due end as wanted_by
                        from (select * from passage p
                        """ + condition.where() + NOT_BLIND + (after == null ? "" : BEYOND) + ORDER + " limit :limit offset :skip) p " + """
                        join article t on t.id = p.article_id
                        left join article_speaker s on s.article_id = p.article_id and s.speaker_id = p.speaker_id
                        left join person k on k.id = p.checker
                        left join person g on g.id = p.assignee
                        left join person v on v.id = p.approved_by
                        """ + ORDER)
                .params(condition.parameters())
                .param("limit", limit)
                .param("skip", skip);
        if (after != null) {
            rows = rows.param("afterDue", after.due())
                    .param("afterRecency", after.recency())
                    .param("afterArticle", after.article().value())
                    .param("afterStart", after.start())
                    .param("afterNumber", after.number());
        }
        return rows.query(Queue::row).list();
    }

    /** How many rows the filter lets through, or at least so many where they are more than are counted. */
    public int count(QueueFilter filter) {
        var counted = progress(filter).count(filter.statuses().isEmpty() ? EnumSet.allOf(Status.class) : filter.statuses());
        return filter.statuses().contains(Status.REMOVED) ? counted + removed(filter) : counted;
    }

    /** What no text holds any more is no part of any progress, and counted only where it is asked for. */
    private int removed(QueueFilter filter) {
        var condition = condition(mine(filter.withStatuses(Set.of(Status.REMOVED))), minute());
        return condition.nothing()
                ? 0
                : jdbc.sql("select count(*) from (select 1 from passage p " + condition.where() + NOT_BLIND + " limit " + MOST_COUNTED + ") p")
                        .params(condition.parameters())
                        .query(Integer.class)
                        .single();
    }

    /** How many passages have each status, whatever statuses the filter names; without those that their text does not hold any more. */
    public Progress progress(QueueFilter filter) {
        var all = whole(filter);
        var blind = blind();
        if (blind.length == 0) {
            return all;
        }
        var condition = condition(mine(filter.withStatuses(Set.of())), minute());
        var parameters = new HashMap<>(condition.parameters());
        parameters.put("blind", blind);
        return all.without(tally(
                "select p.status, count(*) as n from passage p " + condition.where() + " and p.id = any(:blind) group by p.status", parameters));
    }

    /** Whether any of these passages is at another version by now, or gone. */
    public boolean isAnyAtAnother(Map<PassageId, Long> versions) {
        var ids = versions.keySet().stream().map(PassageId::value).toArray(UUID[]::new);
        var seen = versions.values().toArray(Long[]::new);
        return jdbc.sql("select count(*) from unnest(:ids, :versions) s (id, version) join passage p on p.id = s.id and p.version = s.version")
                        .param("ids", ids)
                        .param("versions", seen)
                        .query(Integer.class)
                        .single()
                < versions.size();
    }

    /** How many passages whoever asks looks at blind: no list has them for as long as they do. */
    public int leftOut() {
        return blind().length;
    }

    private UUID[] blind() {
        return jdbc.sql("select passage_id from blind_look where person_id = :me")
                .param("me", currentPerson.require().id().value())
                .query(UUID.class)
                .list()
                .toArray(UUID[]::new);
    }

    /** With what whoever asks looks at blind. */
    private Progress whole(QueueFilter filter) {
        var anyStatus = mine(filter.withStatuses(Set.of()));
        if (anyStatus.equals(QueueFilter.ALL)) {
            return tally("select status, sum(n) as n from desk_tally group by status", Map.of());
        }
        var article = anyStatus.value(QueuePart.ARTICLE, ArticleId.class);
        if (article != null && anyStatus.parts().size() == 1) {
            return tally("select status, n from passage_tally where article_id = :article", Map.of("article", article.value()));
        }
        var minute = minute();
        if (anyStatus.parts().containsKey(QueuePart.SIGN_OFF)) {
            // A sign-off changes no passage, and what is closed to whom is not the same for all.
            return counted(condition(anyStatus, minute));
        }
        // Asked before it is counted: what is changed in between is counted again next time.
        var changes = jdbc.sql("select coalesce(sum(changes), 0) from desk_slot").query(Long.class).single();
        return counted.get(anyStatus, minute, changes, () -> counted(condition(anyStatus, minute)));
    }

    private QueueCondition condition(QueueFilter filter, Instant minute) {
        return QueueCondition.of(filter, currentPerson.require().id(), jdbc, minute);
    }

    /** The filter with whoever asks for it. */
    private QueueFilter mine(QueueFilter filter) {
        return filter.isMine() ? filter.as(currentPerson.require().id()) : filter;
    }

    /** The time to the minute: what was counted by it serves for the rest of that minute. */
    private Instant minute() {
        return clock.instant().truncatedTo(ChronoUnit.MINUTES);
    }

    private Progress counted(QueueCondition condition) {
        if (condition.nothing()) {
            return Progress.NOTHING;
        }
        var found = tally(
                "select status, count(*) as n from (select p.status from passage p " + condition.where() + " limit "
                        + (READ_AT_ONCE + 1) + ") p group by status",
                condition.parameters());
        if (found.count(found.counts().keySet()) > READ_AT_ONCE) {
            found = tally(
                    Arrays.stream(Status.values())
                            .filter(status -> status != Status.REMOVED)
                            .map(status -> "select '" + status.name() + "' as status, count(*) as n from (select 1 from passage p"
                                    + condition.where() + " and p.status = '" + status.name() + "' limit "
                                    + (MOST_COUNTED + 1) + ") p")
                            .collect(Collectors.joining(" union all ")),
                    condition.parameters());
        }
        return upToMost(found);
    }

    private static Progress upToMost(Progress found) {
        var counts = new EnumMap<Status, Integer>(Status.class);
        var more = EnumSet.noneOf(Status.class);
        found.counts().forEach((status, n) -> {
            counts.put(status, Math.min(n, MOST_COUNTED));
            if (n > MOST_COUNTED) {
                more.add(status);
            }
        });
        return new Progress(counts, more);
    }

    private Progress tally(String sql, Map<String, Object> parameters) {
        var counts = new EnumMap<Status, Integer>(Status.class);
        jdbc.sql(sql).params(parameters).query(row -> {
            if (row.getInt("n") > 0 && !row.getString("status").equals(Status.REMOVED.name())) {
                counts.put(Status.valueOf(row.getString("status")), row.getInt("n"));
            }
        });
        return new Progress(counts);
    }

    private static QueueRow row(ResultSet row, int n) throws SQLException {
        var finding = row.getString("finding");
        return new QueueRow(
                new PassageId(row.getObject("id", UUID.class)),
                row.getInt("number"),
                PassageKind.valueOf(row.getString("kind")),
                new QueueRow.Said(row.getString("words"), row.getString("speaker")),
                new QueueRow.Course(
                        Status.valueOf(row.getString("status")),
                        finding == null ? null : Finding.valueOf(finding),
                        new QueueRow.Hands(
                                row.getString("checker_name"), row.getString("assignee_name"), row.getBoolean("free"), row.getString("reviewer_name"),
                                person(row, "checker"), person(row, "assignee")),
                        row.getTimestamp("touched_at").toInstant(),
                        row.getInt("open_doubts"),
                        row.getLong("version")),
                new QueueRow.Story(
                        new ArticleId(row.getObject("article_id", UUID.class)),
                        row.getString("headline"),
                        due(row.getLong("wanted_by")),
                        row.getString("publication"),
                        row.getString("language")),
                new QueueRow.Place(row.getLong("due"), row.getLong("recency"), row.getInt("start")));
    }

    private static @Nullable PersonId person(ResultSet row, String column) throws SQLException {
        var id = row.getObject(column, UUID.class);
        return id == null ? null : new PersonId(id);
    }

    /** The moment that the database sorts by. */
    private static @Nullable Instant due(long micros) {
        return micros == Long.MAX_VALUE ? null : Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }
}
