package verbatim.review.work;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import verbatim.account.FreshId;
import verbatim.account.PersonId;
import verbatim.article.ArticleId;
import verbatim.passage.PassageId;
import verbatim.passage.Status;

/** The rows that say whose work something is, many in a statement; the passages that they are of are held before they change. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AssignedRows {

    /** Own before that of the article; one that says until when alone is the work of whoever has the article. */
    private static final String STANDING = """
            select q.id as passage, s.id, s.person_id, least(queue_moment(t.deadline), own_due(s.id)) as due
            from passage q join article t on t.id = q.article_id
            left join lateral (
                select a.id, case when a.follows then (
                    select w.person_id from assigned w where w.article_id = a.article_id and w.passage_id is null and w.ended_at is null)
                    else a.person_id end as person_id
                from assigned a
                where a.ended_at is null and (a.passage_id = q.id or a.passage_id is null and a.article_id = q.article_id)
                order by a.passage_id is null limit 1) s on true
            where\s""";

    private static final String REFRESH = """
            update passage p set assigned_id = n.id, assignee = n.person_id, due = n.due from (%s) n
            where p.id = n.passage and (p.assigned_id, p.assignee, p.due) is distinct from (n.id, n.person_id, n.due)""";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    AssignedRows(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /**
     * A passage that is held until the transaction ends.
     *
     * @param assigned the row that says whose it is; null where none does
     * @param assignee null for nobody, or for whoever is free
     */
    record Held(
            PassageId passage, ArticleId article, Status status, int doubts, int start, @Nullable UUID assigned, @Nullable PersonId assignee) {

        boolean isOpen() {
            return status.isOpen();
        }

        /** Whether its checker has not handed it in. */
        boolean isToCheck() {
            return isOpen() && status != Status.AWAITING_REVIEW;
        }
    }

    /**
     * By what it is somebody's work.
     *
     * @param due until when by the assignment, not by the article
     * @param ofArticle whether its article was given as a whole, and not it by itself
     * @param together the assignment with which the number was given that is enough
     */
    record Standing(boolean ofArticle, @Nullable Instant due, @Nullable Integer enough, AssignmentId together) {}

    /**
     * On what terms passages are given.
     *
     * @param partOf the assignment with which the number was given that is enough, where that goes on; null for none
     * @param follows whether it says until when alone, and whose it is, its article
     */
    record Terms(@Nullable Instant due, @Nullable Integer enough, @Nullable AssignmentId partOf, boolean follows) {

        /** The same as it stands, until another time. */
        static Terms of(@Nullable Standing standing, @Nullable Instant due) {
            var enough = standing == null ? null : standing.enough();
            return new Terms(due, enough, standing == null || enough == null ? null : standing.together(), false);
        }
    }

    /**
     * A row that came or went.
     *
     * @param passage null for the article as a whole
     * @param person null for whoever is free
     */
    record Row(UUID id, ArticleId article, @Nullable PassageId passage, @Nullable PersonId person) {

        private static Row of(ResultSet row) throws SQLException {
            var passage = row.getObject("passage_id", UUID.class);
            return new Row(
                    row.getObject("id", UUID.class),
                    new ArticleId(row.getObject("article_id", UUID.class)),
                    passage == null ? null : new PassageId(passage),
                    AssignedRows.person(row.getObject("person_id", UUID.class)));
        }
    }

    /** What says something else by now than a step had left, and who has changed that. */
    record Otherwise(@Nullable PassageId passage, String name) {}

    private static final String ROW = " returning id, article_id, passage_id, person_id";

    /** In the order in which all who change several passages lock them; handed out as they are read. */
    List<Held> hold(Collection<PassageId> passages) {
        return jdbc.sql("""
                        select id, article_id, status, open_doubts, start, assigned_id, assignee
                        from passage where id = any(:ids) order by id for update""")
                .param("ids", uuids(passages))
                .query((row, n) -> new Held(
                        new PassageId(row.getObject(1, UUID.class)),
                        new ArticleId(row.getObject(2, UUID.class)),
                        Status.valueOf(row.getString(3)),
                        row.getInt(4),
                        row.getInt(5),
                        row.getObject(6, UUID.class),
                        person(row.getObject(7, UUID.class))))
                .list()
                .stream()
                .sorted(Comparator.comparing((Held held) -> held.article().value()).thenComparingInt(Held::start))
                .toList();
    }

    /** So many of them, as they are read; those with an open doubt before the others where not all are wanted. */
    static List<Held> first(List<Held> open, int count) {
        if (count == open.size()) {
            return open;
        }
        var chosen = open.stream().sorted(Comparator.comparing(held -> held.doubts() == 0)).limit(count).collect(Collectors.toSet());
        return open.stream().filter(chosen::contains).toList();
    }

    /** Holds an article's passages, and the article; whether there is one. */
    boolean holdArticle(ArticleId article) {
        jdbc.sql("select id from passage where article_id = :id order by id for update").param("id", article.value()).query(UUID.class).list();
        return jdbc.sql("select id from article where id = :id for no key update").param("id", article.value()).query(UUID.class).optional().isPresent();
    }

    void make(AssignmentId assignment, WorkStep step, PersonId by, Instant at, Terms terms) {
        var due = terms.due();
        var partOf = terms.partOf();
        jdbc.sql("insert into assignment (id, step, made_by, made_at, due, enough, part_of) values (:id, :step, :by, :at, :due, :enough, :partOf)")
                .param("id", assignment.value())
                .param("step", step.value())
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("due", due == null ? null : due.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("enough", terms.enough(), Types.INTEGER)
                .param("partOf", partOf == null ? null : partOf.value(), Types.OTHER)
                .update();
    }

    List<Row> give(AssignmentId assignment, Map<Held, @Nullable PersonId> given, boolean follows) {
        var fresh = new ArrayList<Row>();
        given.forEach((held, to) -> fresh.add(new Row(FreshId.next(), held.article(), held.passage(), follows ? null : to)));
        insert(fresh.stream().map(row -> values(row, assignment.value(), follows)).toList());
        return fresh;
    }

    Row giveArticle(AssignmentId assignment, ArticleId article, @Nullable PersonId to) {
        var fresh = new Row(FreshId.next(), article, null, to);
        insert(List.<Object[]>of(values(fresh, assignment.value(), false)));
        return fresh;
    }

    private static Object[] values(Row row, UUID assignment, boolean follows) {
        var passage = row.passage();
        var person = row.person();
        return new Object[] {row.id(), assignment, row.article().value(), passage == null ? null : passage.value(), person == null ? null : person.value(), follows};
    }

    private void insert(List<Object[]> fresh) {
        batches.batchUpdate("insert into assigned (id, assignment_id, article_id, passage_id, person_id, follows) values (?, ?, ?, ?, ?, ?)", fresh);
    }

    /**
     * What stands of them by themselves stands no more.
     *
     * @param by the assignment that comes in their place; null for none
     */
    List<Row> end(List<Held> held, PersonId who, Instant at, @Nullable AssignmentId by) {
        return jdbc.sql("update assigned set ended_at = :at, ended_by = :who, replaced_by = :by where passage_id = any(:ids) and ended_at is null" + ROW)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("who", who.value())
                .param("by", by == null ? null : by.value(), Types.OTHER)
                .param("ids", uuids(held.stream().map(Held::passage).toList()))
                .query((row, n) -> Row.of(row))
                .list();
    }

    /** Ends what stands of an article as a whole; empty where nothing did. */
    Optional<Row> endOfArticle(ArticleId article, PersonId who, Instant at, @Nullable AssignmentId by) {
        return jdbc.sql("""
                        update assigned set ended_at = :at, ended_by = :who, replaced_by = :by
                        where article_id = :article and passage_id is null and ended_at is null""" + ROW)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("who", who.value())
                .param("by", by == null ? null : by.value(), Types.OTHER)
                .param("article", article.value())
                .query((row, n) -> Row.of(row))
                .optional();
    }

    /** Whose it was, where it was anybody's. */
    static Optional<PersonId> whose(Optional<Row> row) {
        return row.map(Row::person);
    }

    /** Whose an article as a whole is, where it is anybody's. */
    Optional<PersonId> whoseArticle(ArticleId article) {
        return whose(jdbc.sql("select id, article_id, passage_id, person_id from assigned where article_id = :article and passage_id is null and ended_at is null")
                .param("article", article.value())
                .query((row, n) -> Row.of(row))
                .optional());
    }

    /** What an assignment came in the place of stands again, as far as nothing else does. */
    void restore(AssignmentId assignment, List<Held> held) {
        bring(jdbc.sql("""
                        select a.id from assigned a
                        where a.replaced_by = :id and a.passage_id = any(:held)
                            and not exists (select from assigned s where s.passage_id = a.passage_id and s.ended_at is null)""")
                .param("id", assignment.value())
                .param("held", uuids(held.stream().map(Held::passage).toList()))
                .query(UUID.class)
                .list());
    }

    /** Whether one whose work these rows say something is may sign in no more. */
    boolean isSomebodyGone(List<UUID> ended) {
        return jdbc.sql("select exists (select from assigned a join person p on p.id = a.person_id where a.id = any(:ids) and p.state <> 'ACTIVE')")
                .param("ids", ended.toArray(UUID[]::new))
                .query(Boolean.class)
                .single();
    }

    /** What these rows said stands again. */
    void bring(List<UUID> ended) {
        insert(jdbc.sql("select assignment_id, article_id, passage_id, person_id, follows from assigned where id = any(:ids)")
                .param("ids", ended.toArray(UUID[]::new))
                .query((row, n) -> new Object[] {
                    FreshId.next(), row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getObject(3, UUID.class), row.getObject(4, UUID.class),
                    row.getBoolean(5)
                })
                .list());
    }

    /** Of which something else stands by now than a step left, the article first: another row may say the same. */
    List<Otherwise> otherwise(ArticleId article, List<WorkSlot> slots, boolean again) {
        return jdbc.sql("""
                        select s.passage, p.name
                        from unnest(:passages, :rows) as s (passage, was)
                        left join assigned w on w.id = s.was
                        left join assigned n on n.article_id = :article and n.passage_id is not distinct from s.passage and n.ended_at is null
                        left join assignment m on m.id = n.assignment_id
                        left join lateral (
                            select e.ended_by from assigned e
                            where e.article_id = :article and e.passage_id is not distinct from s.passage and e.assignment_id = w.assignment_id
                                and e.ended_at is not null
                            order by e.ended_at desc, e.id desc limit 1) e on true
                        join person p on p.id = coalesce(e.ended_by, m.made_by)
                        where (n.assignment_id, n.person_id, n.follows) is distinct from (w.assignment_id, w.person_id, w.follows)
                        order by s.passage is not null""")
                .param("passages", slots.stream().map(WorkSlot::passage).map(one -> one == null ? null : one.value()).toArray(UUID[]::new))
                .param("rows", slots.stream().map(slot -> slot.left(again)).toArray(UUID[]::new))
                .param("article", article.value())
                .query((row, n) -> {
                    var passage = row.getObject(1, UUID.class);
                    return new Otherwise(passage == null ? null : new PassageId(passage), row.getString(2));
                })
                .list();
    }

    /** Keeps with the passages what stands of them now. */
    void refresh(List<Held> held) {
        jdbc.sql(REFRESH.formatted(STANDING + "q.id = any(:ids)")).param("ids", uuids(held.stream().map(Held::passage).toList())).update();
    }

    void refreshArticle(ArticleId article) {
        jdbc.sql(REFRESH.formatted(STANDING + "q.article_id = :article")).param("article", article.value()).update();
    }

    /** The passages of which it still says whose they are. */
    List<PassageId> standing(AssignmentId assignment) {
        return passages("select passage_id from assigned where assignment_id = :id and ended_at is null and passage_id is not null", assignment.value());
    }

    /** All passages that it was ever of. */
    List<PassageId> ofAssignment(AssignmentId assignment) {
        return passages("select distinct passage_id from assigned where assignment_id = :id and passage_id is not null", assignment.value());
    }

    /** In what step it was given out. */
    WorkStep step(AssignmentId assignment) {
        return new WorkStep(jdbc.sql("select coalesce(step, id) from assignment where id = :id").param("id", assignment.value()).query(UUID.class).single());
    }

    /** What says whose the passages are, of those that are anybody's. */
    Map<PassageId, Standing> standing(Collection<Held> held) {
        var standing = new HashMap<PassageId, Standing>();
        jdbc.sql("""
                        select p.id, a.passage_id is null or a.follows, m.due, m.enough, coalesce(m.part_of, m.id)
                        from passage p join assigned a on a.id = p.assigned_id join assignment m on m.id = a.assignment_id where p.id = any(:ids)""")
                .param("ids", uuids(held.stream().map(Held::passage).toList()))
                .query(row -> {
                    var due = row.getTimestamp(3);
                    standing.put(
                            new PassageId(row.getObject(1, UUID.class)),
                            new Standing(
                                    row.getBoolean(2), due == null ? null : due.toInstant(), row.getObject(4, Integer.class),
                                    new AssignmentId(row.getObject(5, UUID.class))));
                });
        return standing;
    }

    /** Whose passages are now, of those that are a person's. */
    Map<PassageId, PersonId> assignees(List<Held> held) {
        var assignees = new HashMap<PassageId, PersonId>();
        jdbc.sql("select id, assignee from passage where id = any(:ids) and assignee is not null")
                .param("ids", uuids(held.stream().map(Held::passage).toList()))
                .query(row -> {
                    assignees.put(new PassageId(row.getObject(1, UUID.class)), new PersonId(row.getObject(2, UUID.class)));
                });
        return assignees;
    }

    /** What is to do for a person and was not given with an article as a whole. */
    List<PassageId> waitingFor(PersonId person) {
        return passages("""
                select p.id from passage p join assigned s on s.id = p.assigned_id
                where p.assignee = :id and p.status in ('TO_CHECK', 'AWAITING_ANSWER', 'AWAITING_REVIEW') and s.passage_id is not null and not s.follows
                order by p.due, p.id""", person.value());
    }

    /** The articles that are a person's as a whole. */
    List<ArticleId> articlesOf(PersonId person) {
        return jdbc.sql("select article_id from assigned where person_id = :id and passage_id is null and ended_at is null order by article_id")
                .param("id", person.value())
                .query((row, n) -> new ArticleId(row.getObject(1, UUID.class)))
                .list();
    }

    private List<PassageId> passages(String sql, UUID id) {
        return jdbc.sql(sql).param("id", id).query((row, n) -> new PassageId(row.getObject(1, UUID.class))).list();
    }

    private static @Nullable PersonId person(@Nullable UUID id) {
        return id == null ? null : new PersonId(id);
    }

    private static UUID[] uuids(Collection<PassageId> passages) {
        return passages.stream().map(PassageId::value).toArray(UUID[]::new);
    }
}
