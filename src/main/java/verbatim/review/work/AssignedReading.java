package verbatim.review.work;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import verbatim.account.PersonId;
import verbatim.article.ArticleId;
import verbatim.passage.PassageId;
import verbatim.review.WantedBy;

/** Reads whose work passages and articles are, as screens say it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AssignedReading {

    private static final String BY_THEMSELVES = """
            from passage p join assigned s on s.id = p.assigned_id
            where p.article_id = :id and s.passage_id is not null and not s.follows and p.status in ('TO_CHECK', 'AWAITING_ANSWER', 'AWAITING_REVIEW')""";

    private static final String ROW = """
            select s.id, s.assignment_id, n.id as person_id, s.passage_id is null or s.follows as of_article, m.made_at, m.due, m.enough,
                   n.name as person_name, b.name as by_name, c.n as all_n, c.done, %s as wanted_by
            from %s join assignment m on m.id = s.assignment_id left join passage z on z.id = s.passage_id
            left join person n on n.id = case when s.passage_id is null then s.person_id else z.assignee end join person b on b.id = m.made_by
            cross join lateral (
                select count(*) as n, count(*) filter (where p.status not in ('TO_CHECK', 'AWAITING_ANSWER')) as done
                from assignment g join assigned o on o.assignment_id = g.id join passage p on p.id = o.passage_id
                where (g.id = m.id or g.enough is not null and coalesce(g.part_of, g.id) = coalesce(m.part_of, m.id)) and o.ended_at is null
                    and p.status <> 'REMOVED') c
            where\s""";

    /** By when it is wanted, by what was counted for it just so. */
    private static final String OF_PASSAGE = ROW.formatted(WantedBy.moment("m.enough <= c.done"), "passage p join assigned s on s.id = p.assigned_id");

    private static final String OF_ARTICLE = ROW.formatted(Long.MAX_VALUE, "assigned s");

    private final JdbcClient jdbc;

    AssignedReading(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<AssignedRow> of(PassageId passage) {
        return jdbc.sql(OF_PASSAGE + "p.id = :id").param("id", passage.value()).query(AssignedReading::row).optional();
    }

    Optional<AssignedRow> ofArticle(ArticleId article) {
        return jdbc.sql(OF_ARTICLE + "s.article_id = :id and s.passage_id is null and s.ended_at is null").param("id", article.value()).query(AssignedReading::row).optional();
    }

    int toCheck(Collection<PassageId> passages) {
        return jdbc.sql("select count(*) from passage where id = any(:ids) and status in ('TO_CHECK', 'AWAITING_ANSWER')")
                .param("ids", passages.stream().map(PassageId::value).toArray(UUID[]::new))
                .query(Integer.class)
                .single();
    }

    /** What of an article was given by itself, and is not at an end. */
    List<PassageId> givenByThemselves(ArticleId article) {
        return jdbc.sql("select p.id " + BY_THEMSELVES)
                .param("id", article.value())
                .query((row, n) -> new PassageId(row.getObject(1, UUID.class)))
                .list();
    }

    /** Whose these are, those with the most first. */
    List<PersonsPart> partsByThemselves(ArticleId article) {
        return parts(BY_THEMSELVES, article.value());
    }

    /** Whose the passages of an article are that are not at an end, those with the most first. */
    List<PersonsPart> parts(ArticleId article) {
        return parts("from passage p where p.article_id = :id and p.assigned_id is not null and p.status in ('TO_CHECK', 'AWAITING_ANSWER', 'AWAITING_REVIEW')", article.value());
    }

    private List<PersonsPart> parts(String from, UUID article) {
        return jdbc.sql("select w.assignee, n.name, w.n from (select p.assignee, count(*) as n " + from
                        + " group by p.assignee) w left join person n on n.id = w.assignee order by w.n desc, n.name")
                .param("id", article)
                .query((row, n) -> new PersonsPart(person(row.getObject(1, UUID.class)), row.getString(2), row.getInt(3)))
                .list();
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
                MyWork.due(row.getLong("wanted_by")),
                row.getBoolean("of_article"),
                new AssignedRow.Counts(row.getInt("all_n"), row.getInt("done"), enough));
    }

    private static @Nullable PersonId person(@Nullable UUID id) {
        return id == null ? null : new PersonId(id);
    }
}
