package verbatim.review.work;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
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
import verbatim.passage.AskedOutside;
import verbatim.passage.PassageId;
import verbatim.passage.PassageKind;
import verbatim.passage.Status;
import verbatim.passage.WaitingReading;
import verbatim.review.WantedBy;

/** Reads what waits for whoever asks: each passage once, for the first reason for which it does, the nearest deadline first. */
@Service
@PreAuthorize("hasRole('EDITOR')")
@Transactional(readOnly = true)
public class MyWork {

    /** Of each reason so many are read; nobody looks through more before they begin. */
    public static final int MOST = 100;

    /** So many of each are counted. */
    public static final int MOST_COUNTED = 1_000;

    /** Each passage for the first reason; of that, how many there are, how many are late, and the nearest ones. */
    private static final String FIRST_REASONS = """
            select why, id, n, late, cut from (
                select why, id, count(*) over w as n, count(*) filter (where due < :now) over w as late, cut,
                       row_number() over (partition by why order by due, recency, article_id, start, number) as place
                from (
                    select distinct on (id) * from (select *, count(*) over (partition by why) = :counted as cut from (%s) r) r order by id, why) f
                window w as (partition by why)) f
            where place <= :most order by why, place""";

    /** What is closed to them, since they look at it blind, waits for nothing else. */
    private static final String REASON = """
            (select %d as why, p.id, %s as due, p.recency, p.article_id, p.start, p.number
             from passage p where %s and not exists (select from blind_look b where b.person_id = :me and b.passage_id = p.id)
             order by 3, p.recency, p.article_id, p.start, p.number limit :counted)""";

    private static final String LOOK_REASON = """
            (select %d as why, p.id, %s as due, p.recency, p.article_id, p.start, p.number
             from passage p where p.id in (%s)
             order by 3, p.recency, p.article_id, p.start, p.number limit :counted)""";

    private static final String ROW = """
            select p.id, p.number, p.kind, p.status, p.words, least(%1$s, w.due) as due, s.name as speaker, t.id as article_id, t.headline, t.language,
                   w.name as from_name, w.at as since, null::uuid as look
            from passage p join article t on t.id = p.article_id
            left join article_speaker s on s.article_id = p.article_id and s.speaker_id = p.speaker_id
            left join lateral (%2$s) w on true
            where p.id = any(:ids)
            order by 6, p.recency, p.article_id, p.start, p.number""";

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

    private static final String WHO_ASKED_AT_DESK = """
            select n.name, q.at, null::bigint as due from (
                select max(asked_at) as at from asked_at_desk where asked_by = :me and passage_id = p.id) q join person n on n.id = :me""";

    private static final String WHO_GAVE = """
            select n.name, m.made_at as at, null::bigint as due from assigned a join assignment m on m.id = a.assignment_id join person n on n.id = m.made_by
            where a.id = p.assigned_id""";

    private static final String WHO_SUBMITTED = "select n.name, p.submitted_at as at, null::bigint as due from person n where n.id = p.submitted_by";

    private static final String OWN_LOOK = "l.person_id = :me and l.ended_at is null and l.handed_in_at is null and not p.removed ";

    private static final String OWN_DIFFERENCE = """
            d.code = 'SECOND_LOOK' and d.settled_at is null and not p.removed
                and ((select second_check from desk) <> 'FOUR_EYES' or l.person_id <> :me and l.first_by is distinct from :me and not exists (
                    select from passage_change h where h.passage_id = p.id and h.made_by = :me and h.what = 'FINDING' and not exists (
                        select from passage_change u where u.passage_id = h.passage_id and u.undoes is not null and h.id = any (u.undoes))))
                and not exists (select from blind_look b where b.person_id = :me and b.article_id = p.article_id)
            """;

    /** Nothing of its check: it is to be looked at, whatever was found. */
    private static final String LOOKS = """
            select p.id, p.number, p.kind, 'TO_CHECK' as status, p.words, t.due, s.name as speaker, t.id as article_id, t.headline, t.language,
                   n.name as from_name, l.given_at as since, l.id as look
            from second_look l join passage p on p.id = l.passage_id join article t on t.id = l.article_id join person n on n.id = l.given_by
            left join article_speaker s on s.article_id = p.article_id and s.speaker_id = p.speaker_id
            where p.id = any(:ids) and\s""" + OWN_LOOK + """
            order by t.due, l.given_at, p.article_id, p.start, p.number""";

    /** Between two findings neither of those decides who came to one. */
    private static final String DIFFERENCES = """
            select p.id, p.number, p.kind, p.status, p.words, %s as due, s.name as speaker, t.id as article_id, t.headline, t.language,
                   n.name as from_name, l.handed_in_at as since, l.id as look
            from doubt d join second_look l on l.id = (d.matter ->> 'look')::uuid join passage p on p.id = d.passage_id join article t on t.id = p.article_id
            join person n on n.id = l.person_id left join article_speaker s on s.article_id = p.article_id and s.speaker_id = p.speaker_id
            where p.id = any(:ids) and\s""".formatted(WantedBy.MOMENT) + OWN_DIFFERENCE + """
            order by 6, p.recency, p.article_id, p.start, p.number""";

    private static final String LOOKED_AT = "select l.passage_id from second_look l join passage p on p.id = l.passage_id where " + OWN_LOOK;

    private static final String DIFFERING = """
            select d.passage_id from doubt d join second_look l on l.id = (d.matter ->> 'look')::uuid join passage p on p.id = d.passage_id
            where\s""" + OWN_DIFFERENCE;

    /** When they are wanted by, of what is open and of which not enough is done: an index has it in this order. */
    private static final String BY_INDEX = "p.due";

    private static final Set<Waits> BLIND = Set.of(Waits.DIFFERS, Waits.SECOND_LOOK);

    private final CurrentPerson currentPerson;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final AskedOutside outside;

    MyWork(CurrentPerson currentPerson, JdbcClient jdbc, Clock clock, AskedOutside outside) {
        this.outside = outside;
        this.clock = clock;
        this.currentPerson = currentPerson;
        this.jdbc = jdbc;
    }

    /**
     * What waits for a person.
     *
     * @param rows the nearest of each reason, up to {@link #MOST}; reasons for which nothing waits are left out
     * @param counts how many wait for each of these reasons
     * @param cut of these more wait than are counted: {@link #MOST_COUNTED}, or a few less that wait for an earlier reason
     * @param overdue of all that are counted
     */
    public record Waiting(Map<Waits, List<WorkRow>> rows, Map<Waits, Integer> counts, Set<Waits> cut, int overdue) {

        /** Nothing does. */
        public static final Waiting NOTHING = new Waiting(Map.of(), Map.of(), Set.of(), 0);

        /** Keeps its own copies, in the order of the reasons. */
        public Waiting {
            rows = Collections.unmodifiableMap(new LinkedHashMap<>(rows));
            counts = Map.copyOf(counts);
            cut = Set.copyOf(cut);
        }

        /** The same where another number of it is overdue: with the time it becomes more, though nobody does anything. */
        public Waiting withOverdue(int number) {
            return new Waiting(rows, counts, cut, number);
        }

        /** How many wait for it. */
        public int count(Waits why) {
            return counts.getOrDefault(why, 0);
        }
    }

    /** What waits, by why it does. */
    public Waiting read() {
        var me = currentPerson.require();
        var found = new EnumMap<Waits, List<PassageId>>(Waits.class);
        var counts = new EnumMap<Waits, Integer>(Waits.class);
        var late = new EnumMap<Waits, Integer>(Waits.class);
        var cut = EnumSet.noneOf(Waits.class);
        jdbc.sql(FIRST_REASONS.formatted(String.join(" union all ", reasons(me.role().includes(Role.REVIEWER)))))
                .param("me", me.id().value())
                .param("mention", "%@{" + me.id().value() + "}%")
                .param("hands", WaitingReading.hands())
                .param("now", ChronoUnit.MICROS.between(Instant.EPOCH, clock.instant()))
                .param("counted", MOST_COUNTED + 1)
                .param("most", MOST)
                .query(row -> {
                    var why = Waits.values()[row.getInt("why")];
                    found.computeIfAbsent(why, none -> new ArrayList<>()).add(new PassageId(row.getObject("id", UUID.class)));
                    boolean isCut = row.getBoolean("cut");
                    counts.put(why, row.getInt("n") - (isCut ? 1 : 0));
                    late.put(why, row.getInt("late"));
                    if (isCut) {
                        cut.add(why);
                    }
                });
        var rows = new EnumMap<Waits, List<WorkRow>>(Waits.class);
        // Who looks at a passage blind is told nothing of its check.
        var seen = found.entrySet().stream().filter(one -> !BLIND.contains(one.getKey())).flatMap(one -> one.getValue().stream()).toList();
        var asked = asked(seen);
        found.forEach((why, ids) -> rows.put(why, read(why, ids).stream().map(row -> row.asking(asked.getOrDefault(row.id(), List.of()))).toList()));
        return new Waiting(rows, counts, cut, late.values().stream().mapToInt(Integer::intValue).sum());
    }

    /** Who has not answered: whom the desk asked outside, then whom the person asked at the desk. */
    private Map<PassageId, List<String>> asked(List<PassageId> ids) {
        var asked = new HashMap<>(outside.of(ids));
        jdbc.sql("select distinct passage_id, name from asked_at_desk where asked_by = :me and passage_id = any(:ids) order by name")
                .param("ids", uuids(ids))
                .param("me", currentPerson.require().id().value())
                .query(row -> {
                    var names = new ArrayList<>(asked.getOrDefault(new PassageId(row.getObject(1, UUID.class)), List.of()));
                    names.add(row.getString(2));
                    asked.put(new PassageId(row.getObject(1, UUID.class)), names);
                });
        return asked;
    }

    private static List<String> reasons(boolean reviews) {
        var reasons = new ArrayList<String>();
        reasons.add(reason(Waits.SENT_BACK, WantedBy.MOMENT, WaitingReading.SENT_BACK));
        reasons.add(reason(Waits.MENTIONED, WantedBy.MOMENT, "p.id in (select t.passage_id " + UNREAD_MENTIONS + ")"));
        reasons.add(REASON.formatted(Waits.ASKED.ordinal(), "least(" + WantedBy.MOMENT + ", (select w.due from (" + WHO_ASKED + ") w))", "p.checker = :me and p.status = 'AWAITING_ANSWER'"));
        if (reviews) {
            reasons.add(LOOK_REASON.formatted(Waits.DIFFERS.ordinal(), WantedBy.MOMENT, DIFFERING));
        }
        reasons.add(LOOK_REASON.formatted(Waits.SECOND_LOOK.ordinal(), "(select t.due from article t where t.id = p.article_id)", LOOKED_AT));
        reasons.add(reason(
                Waits.ASSIGNED,
                BY_INDEX,
                "p.assignee = :me and (p.status in ('TO_CHECK', 'AWAITING_ANSWER')"
                        // What one handed in oneself waits for another.
                        + (reviews ? " or p.status = 'AWAITING_REVIEW' and p.submitted_by <> :me" : "") + ") and " + WantedBy.NOT_ENOUGH_IS_DONE));
        reasons.add(reason(Waits.FREE, BY_INDEX, "p.assigned_id is not null and p.assignee is null and p.status in ('TO_CHECK', 'AWAITING_ANSWER') and " + WantedBy.NOT_ENOUGH_IS_DONE));
        if (reviews) {
            reasons.add(reason(Waits.TO_REVIEW, BY_INDEX, WaitingReading.TO_REVIEW));
        }
        reasons.add(reason(Waits.ASKED_AT_DESK, WantedBy.MOMENT, "not p.removed and p.id in (select passage_id from asked_at_desk where asked_by = :me)"));
        return reasons;
    }

    private static String reason(Waits why, String due, String condition) {
        return REASON.formatted(why.ordinal(), due, condition);
    }

    private List<WorkRow> read(Waits why, List<PassageId> ids) {
        return switch (why) {
            case SENT_BACK -> rows(WHO_SENT_BACK, ids);
            case MENTIONED -> rows(WHO_MENTIONED, ids);
            case ASKED -> rows(WHO_ASKED, ids);
            case DIFFERS -> looks(DIFFERENCES, ids);
            case SECOND_LOOK -> looks(LOOKS, ids);
            case ASSIGNED, FREE -> rows(WHO_GAVE, ids);
            case TO_REVIEW -> rows(WHO_SUBMITTED, ids);
            case ASKED_AT_DESK -> rows(WHO_ASKED_AT_DESK, ids);
        };
    }

    /** How many passages were given to whoever asks, and wait; up to {@link #MOST}. */
    public int assigned() {
        return jdbc.sql("""
                        select count(*) from (
                            select 1 from passage p where p.assignee = :me and p.status in ('TO_CHECK', 'AWAITING_ANSWER') and %s
                                and not exists (select from blind_look b where b.person_id = :me and b.passage_id = p.id) limit :most) n"""
                        .formatted(WantedBy.NOT_ENOUGH_IS_DONE))
                .param("me", currentPerson.require().id().value())
                .param("most", MOST)
                .query(Integer.class)
                .single();
    }

    private List<WorkRow> rows(String who, List<PassageId> ids) {
        return asked(ROW.formatted(WantedBy.MOMENT, who), ids);
    }

    /** A passage waits once, also where several looks at it do. */
    private List<WorkRow> looks(String sql, List<PassageId> ids) {
        var seen = new HashSet<PassageId>();
        return asked(sql, ids).stream().filter(row -> seen.add(row.id())).toList();
    }

    private List<WorkRow> asked(String sql, List<PassageId> ids) {
        var me = currentPerson.require().id().value();
        return jdbc.sql(sql).param("ids", uuids(ids)).param("me", me).param("mention", "%@{" + me + "}%").query(MyWork::row).list();
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
                List.of(),
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
