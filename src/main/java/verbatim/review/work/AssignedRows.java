package verbatim.review.work;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
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

    /** Own before that of the article. */
    private static final String STANDING = """
            select q.id as passage, s.id, s.person_id, least(queue_moment(t.deadline), own_due(s.id)) as due
            from passage q join article t on t.id = q.article_id
            left join lateral (
                select a.id, a.person_id from assigned a
                where a.ended_at is null and (a.passage_id = q.id or a.passage_id is null and a.article_id = q.article_id)
                order by a.passage_id is null limit 1) s on true
            where\s""";

    private static final String REFRESH = """
            update passage p set assigned_id = n.id, assignee = n.person_id, due = n.due from (%s) n
            where p.id = n.passage and (p.assigned_id, p.assignee, p.due) is distinct from (n.id, n.person_id, n.due)""";

    private static final String ROW = """
            select s.id, s.assignment_id, s.person_id, s.passage_id, m.made_at, m.due, m.enough, n.name as person_name, b.name as by_name,
                   c.n as all_n, c.done
            from assigned s join assignment m on m.id = s.assignment_id left join person n on n.id = s.person_id join person b on b.id = m.made_by
            cross join lateral (
                select count(*) as n, count(*) filter (where p.status not in ('TO_CHECK', 'AWAITING_ANSWER')) as done
                from assigned o join passage p on p.id = o.passage_id
                where o.assignment_id = m.id and o.ended_at is null and p.status <> 'REMOVED') c
            where\s""";

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
    }

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

    void make(AssignmentId assignment, PersonId by, Instant at, @Nullable OffsetDateTime due, @Nullable Integer enough) {
        jdbc.sql("insert into assignment (id, made_by, made_at, due, enough) values (:id, :by, :at, :due, :enough)")
                .param("id", assignment.value())
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("due", due, Types.TIMESTAMP_WITH_TIMEZONE)
                .param("enough", enough, Types.INTEGER)
                .update();
    }

    void give(AssignmentId assignment, Map<Held, @Nullable PersonId> given) {
        batches.batchUpdate(
                "insert into assigned (id, assignment_id, article_id, passage_id, person_id) values (?, ?, ?, ?, ?)",
                given.entrySet(),
                500,
                (statement, one) -> {
                    var to = one.getValue();
                    statement.setObject(1, FreshId.next());
                    statement.setObject(2, assignment.value());
                    statement.setObject(3, one.getKey().article().value());
                    statement.setObject(4, one.getKey().passage().value());
                    statement.setObject(5, to == null ? null : to.value(), Types.OTHER);
                });
    }

    void give(AssignmentId assignment, ArticleId article, @Nullable PassageId passage, @Nullable PersonId to) {
        jdbc.sql("insert into assigned (id, assignment_id, article_id, passage_id, person_id) values (:id, :assignment, :article, :passage, :to)")
                .param("id", FreshId.next())
                .param("assignment", assignment.value())
                .param("article", article.value())
                .param("passage", passage == null ? null : passage.value(), Types.OTHER)
                .param("to", to == null ? null : to.value(), Types.OTHER)
                .update();
    }

    /** @param by the assignment that comes in their place; null for none */
    void end(List<Held> held, PersonId who, Instant at, @Nullable AssignmentId by) {
        jdbc.sql("update assigned set ended_at = :at, ended_by = :who, replaced_by = :by where passage_id = any(:ids) and ended_at is null")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("who", who.value())
                .param("by", by == null ? null : by.value(), Types.OTHER)
                .param("ids", uuids(held.stream().map(Held::passage).toList()))
                .update();
    }

    /** Ends what stands of an article as a whole; whose it was. */
    Optional<PersonId> endOfArticle(ArticleId article, PersonId who, Instant at, @Nullable AssignmentId by) {
        return jdbc.sql("""
                        update assigned set ended_at = :at, ended_by = :who, replaced_by = :by
                        where article_id = :article and passage_id is null and ended_at is null returning person_id""")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("who", who.value())
                .param("by", by == null ? null : by.value(), Types.OTHER)
                .param("article", article.value())
                .query((row, n) -> Optional.ofNullable(person(row.getObject(1, UUID.class))))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** What an assignment came in the place of stands again, as far as nothing else does. */
    void restore(AssignmentId assignment, List<Held> held) {
        var fresh = jdbc.sql("""
                        select a.assignment_id, a.article_id, a.passage_id, a.person_id from assigned a
                        where a.replaced_by = :id and a.passage_id = any(:held)
                            and not exists (select from assigned s where s.passage_id = a.passage_id and s.ended_at is null)""")
                .param("id", assignment.value())
                .param("held", uuids(held.stream().map(Held::passage).toList()))
                .query((row, n) -> new Object[] {
                    FreshId.next(), row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getObject(3, UUID.class), row.getObject(4, UUID.class)
                })
                .list();
        batches.batchUpdate("insert into assigned (id, assignment_id, article_id, passage_id, person_id) values (?, ?, ?, ?, ?)", fresh);
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

    /** What is to do for a person and was not given with an article as a whole, by when it is due by its assignment. */
    Map<Optional<Instant>, List<PassageId>> waitingFor(PersonId person) {
        var waiting = new LinkedHashMap<Optional<Instant>, List<PassageId>>();
        jdbc.sql("""
                        select p.id, m.due from passage p join assigned s on s.id = p.assigned_id join assignment m on m.id = s.assignment_id
                        where p.assignee = :id and p.status in ('TO_CHECK', 'AWAITING_ANSWER', 'AWAITING_REVIEW') and s.passage_id is not null
                        order by m.due, p.id""")
                .param("id", person.value())
                .query(row -> {
                    var due = Optional.ofNullable(row.getTimestamp(2)).map(Timestamp::toInstant);
                    waiting.computeIfAbsent(due, none -> new ArrayList<>()).add(new PassageId(row.getObject(1, UUID.class)));
                });
        return waiting;
    }

    /** The articles that are a person's as a whole. */
    List<ArticleId> articlesOf(PersonId person) {
        return jdbc.sql("select article_id from assigned where person_id = :id and passage_id is null and ended_at is null order by article_id")
                .param("id", person.value())
                .query((row, n) -> new ArticleId(row.getObject(1, UUID.class)))
                .list();
    }

    Optional<AssignedRow> of(PassageId passage) {
        return jdbc.sql(ROW + "s.id = (select assigned_id from passage where id = :id)").param("id", passage.value()).query(AssignedRows::row).optional();
    }

    Optional<AssignedRow> ofArticle(ArticleId article) {
        return jdbc.sql(ROW + "s.article_id = :id and s.passage_id is null and s.ended_at is null").param("id", article.value()).query(AssignedRows::row).optional();
    }

    private List<PassageId> passages(String sql, UUID id) {
        return jdbc.sql(sql).param("id", id).query((row, n) -> new PassageId(row.getObject(1, UUID.class))).list();
    }

    private static AssignedRow row(ResultSet row, int n) throws SQLException {
        var due = row.getTimestamp("due");
        var enough = row.getObject("enough", Integer.class);
        return new AssignedRow(
                row.getObject("id", UUID.class),
                new AssignmentId(row.getObject("assignment_id", UUID.class)),
                person(row.getObject("person_id", UUID.class)),
                row.getString("person_name"),
                row.getString("by_name"),
                row.getTimestamp("made_at").toInstant(),
                due == null ? null : due.toInstant(),
                row.getObject("passage_id") == null,
                new AssignedRow.Counts(row.getInt("all_n"), row.getInt("done"), enough));
    }

    private static @Nullable PersonId person(@Nullable UUID id) {
        return id == null ? null : new PersonId(id);
    }

    private static UUID[] uuids(Collection<PassageId> passages) {
        return passages.stream().map(PassageId::value).toArray(UUID[]::new);
    }
}
