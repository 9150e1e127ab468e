package verbatim.review.work;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import verbatim.account.CurrentPerson;
import verbatim.account.Role;
import verbatim.article.ArticleId;
import verbatim.passage.PassageId;
import verbatim.passage.PassageKind;
import verbatim.passage.Status;
import verbatim.passage.WaitingReading;

/** Reads what waits for whoever asks: each passage once, for the first reason for which it does, the nearest deadline first. */
@Service
@PreAuthorize("hasRole('EDITOR')")
@Transactional(readOnly = true)
public class MyWork {

    /** Of each reason so many are read; nobody looks through more before they begin. */
    public static final int MOST = 100;

    private static final String ROW = """
            select p.id, p.number, p.kind, p.status, p.words, least(p.due, w.due) as due, s.name as speaker, t.id as article_id, t.headline, t.language,
                   w.name as from_name, w.at as since, null::uuid as look
            from passage p join article t on t.id = p.article_id
            left join article_speaker s on s.article_id = p.article_id and s.speaker_id = p.speaker_id
            left join lateral (%s) w on true
            where not exists (select from blind_look b where b.person_id = :me and b.passage_id = p.id) and %s
            order by least(p.due, w.due), p.recency, p.article_id, p.start, p.number limit :most""";

    private static final String WHO_SENT_BACK = """
            select n.name, c.made_at as at, null::bigint as due from passage_change c join person n on n.id = c.made_by
            where c.passage_id = p.id and c.step in ('SEND_BACK', 'REOPEN') order by c.made_at desc, c.id desc limit 1""";

    private static final String WHO_ASKED = """
            select n.name, q.asked_at as at, queue_moment(q.due) as due from question q join person n on n.id = q.asked_by
            where q.passage_id = p.id and q.answered_at is null and q.withdrawn_at is null order by q.asked_at desc limit 1""";

    /** Names stand in posts as who they are: {@code @{id}}. */
    private static final String UNREAD_MENTIONS = """
            from thread t join thread_post o on o.thread_id = t.id join person n on n.id = o.written_by
            left join thread_read r on r.thread_id = t.id and r.person_id = :me
            where t.resolved_at is null and o.replaced_at is null and o.withdrawn_at is null and o.written_by <> :me
                and o.words like :mention and o.number > coalesce(r.number, 0)""";

    private static final String WHO_MENTIONED =
            "select n.name, o.written_at as at, null::bigint as due " + UNREAD_MENTIONS + " and t.passage_id = p.id order by o.written_at desc limit 1";

    private static final String WHO_GAVE = """
            select n.name, m.made_at as at, null::bigint as due from assigned a join assignment m on m.id = a.assignment_id join person n on n.id = m.made_by
            where a.id = p.assigned_id""";

    private static final String WHO_SUBMITTED = "select n.name, p.submitted_at as at, null::bigint as due from person n where n.id = p.submitted_by";

    /** Nothing of its check: it is to be looked at, whatever was found. */
    private static final String LOOKS = """
            select p.id, p.number, p.kind, 'TO_CHECK' as status, p.words, t.due, s.name as speaker, t.id as article_id, t.headline, t.language,
                   n.name as from_name, l.given_at as since, l.id as look
            from second_look l join passage p on p.id = l.passage_id join article t on t.id = l.article_id join person n on n.id = l.given_by
            left join article_speaker s on s.article_id = p.article_id and s.speaker_id = p.speaker_id
            where l.person_id = :me and l.ended_at is null and l.handed_in_at is null and not p.removed
            order by t.due, l.given_at, p.article_id, p.start, p.number limit :most""";

    /** Between two findings neither of those decides who came to one. */
    private static final String DIFFERENCES = """
            select p.id, p.number, p.kind, p.status, p.words, p.due, s.name as speaker, t.id as article_id, t.headline, t.language,
                   n.name as from_name, l.handed_in_at as since, l.id as look
            from doubt d join second_look l on l.id = (d.matter ->> 'look')::uuid join passage p on p.id = d.passage_id join article t on t.id = p.article_id
            join person n on n.id = l.person_id left join article_speaker s on s.article_id = p.article_id and s.speaker_id = p.speaker_id
            where d.code = 'SECOND_LOOK' and d.settled_at is null and not p.removed
                and ((select second_check from desk) <> 'FOUR_EYES' or l.person_id <> :me and l.first_by is distinct from :me and not exists (
                    select from passage_change h where h.passage_id = p.id and h.made_by = :me and h.what = 'FINDING' and not exists (
                        select from passage_change u where u.passage_id = h.passage_id and u.undoes is not null and h.id = any (u.undoes))))
                and not exists (select from blind_look b where b.person_id = :me and b.article_id = p.article_id)
            order by p.due, p.recency, p.article_id, p.start, p.number limit :most""";

    /** Of what was given out together, so many are no longer to check as are enough. */
    private static final String NOT_ENOUGH = """
            not exists (
                select from assigned a join assignment m on m.id = a.assignment_id
                where a.id = p.assigned_id and m.enough <= (
                    select count(*) from assigned o join passage d on d.id = o.passage_id
                    where o.assignment_id = m.id and o.ended_at is null and d.status not in ('TO_CHECK', 'AWAITING_ANSWER', 'REMOVED')))""";

    private final WaitingReading waiting;
    private final CurrentPerson currentPerson;
    private final JdbcClient jdbc;

    MyWork(WaitingReading waiting, CurrentPerson currentPerson, JdbcClient jdbc) {
        this.waiting = waiting;
        this.currentPerson = currentPerson;
        this.jdbc = jdbc;
    }

    /** What waits, by why it does; reasons for which nothing waits are left out. */
    public Map<Waits, List<WorkRow>> read() {
        var me = currentPerson.require();
        var byCourse = waiting.onDesk(MOST);
        var found = new EnumMap<Waits, List<WorkRow>>(Waits.class);
        found.put(Waits.SENT_BACK, of(byCourse.sentBack(), WHO_SENT_BACK));
        found.put(Waits.MENTIONED, rows(
                WHO_MENTIONED,
                "p.id in (select t.passage_id " + UNREAD_MENTIONS + ")",
                Map.of("me", me.id().value(), "mention", "%@{" + me.id().value() + "}%")));
        found.put(Waits.ASKED, rows(WHO_ASKED, "p.checker = :me and p.status = 'AWAITING_ANSWER'", Map.of("me", me.id().value())));
        if (me.role().includes(Role.REVIEWER)) {
            found.put(Waits.DIFFERS, looks(DIFFERENCES));
        }
        found.put(Waits.SECOND_LOOK, looks(LOOKS));
        found.put(Waits.ASSIGNED, rows(
                WHO_GAVE,
                "p.assignee = :me and (p.status in ('TO_CHECK', 'AWAITING_ANSWER')"
                        // What one handed in oneself waits for another.
                        + (me.role().includes(Role.REVIEWER) ? " or p.status = 'AWAITING_REVIEW' and p.submitted_by <> :me" : "")
                        + ") and " + NOT_ENOUGH,
                Map.of("me", me.id().value())));
        found.put(Waits.FREE, rows(
                WHO_GAVE, "p.assigned_id is not null and p.assignee is null and p.status in ('TO_CHECK', 'AWAITING_ANSWER') and " + NOT_ENOUGH, Map.of()));
        found.put(Waits.TO_REVIEW, of(byCourse.toReview(), WHO_SUBMITTED));
        var seen = new HashSet<PassageId>();
        found.replaceAll((why, rows) -> rows.stream().filter(row -> seen.add(row.id())).toList());
        found.values().removeIf(List::isEmpty);
        return found;
    }

    /** How many passages were given to whoever asks, and wait; up to {@link #MOST}. */
    public int assigned() {
        return jdbc.sql("""
                        select count(*) from (
                            select 1 from passage p where p.assignee = :me and p.status in ('TO_CHECK', 'AWAITING_ANSWER') and %s limit :most) n"""
                        .formatted(NOT_ENOUGH))
                .param("me", currentPerson.require().id().value())
                .param("most", MOST)
                .query(Integer.class)
                .single();
    }

    private List<WorkRow> of(Set<PassageId> passages, String who) {
        return passages.isEmpty() ? List.of() : rows(who, "p.id = any(:ids)", Map.of("ids", uuids(passages)));
    }

    private List<WorkRow> rows(String who, String where, Map<String, ?> values) {
        return jdbc.sql(ROW.formatted(who, where)).params(values)
                .param("me", currentPerson.require().id().value())
                .param("most", MOST).query(MyWork::row).list();
    }

    private List<WorkRow> looks(String sql) {
        return jdbc.sql(sql).param("me", currentPerson.require().id().value()).param("most", MOST).query(MyWork::row).list();
    }

    private static WorkRow row(ResultSet row, int n) throws SQLException {
        var since = row.getTimestamp("since");
        return new WorkRow(
                new PassageId(row.getObject("id", UUID.class)),
                PassageKind.valueOf(row.getString("kind")).letter() + row.getInt("number"),
                Status.valueOf(row.getString("status")),
                row.getString("words"),
                row.getString("speaker"),
                new WorkRow.Story(new ArticleId(row.getObject("article_id", UUID.class)), row.getString("headline"), row.getString("language")),
                due(row.getLong("due")),
                row.getString("from_name"),
                since == null ? null : since.toInstant(),
                row.getObject("look", UUID.class));
    }

    /** As the database sorts by it: microseconds since 1970; its greatest number for none. */
    static @Nullable Instant due(long micros) {
        return micros == Long.MAX_VALUE ? null : Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }

    private static UUID[] uuids(Collection<PassageId> passages) {
        return passages.stream().map(PassageId::value).toArray(UUID[]::new);
    }
}
