package verbatim.notice.people;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import verbatim.account.PersonId;
import verbatim.article.ArticleId;
import verbatim.notice.people.NoticeWriting.Told;
import verbatim.passage.PassageId;

/** Finds what is overdue by now, and has whose it is told, once of each deadline. */
@Component
class OverdueNotices {

    /** What has been overdue for longer than notices are kept would be told of anew. */
    private static final Duration NEWS_FOR = Duration.ofDays(30);

    /** What was told already is not asked about again each time. Of what an edit dropped nobody can enter the answer. */
    private static final String QUESTIONS = """
            select q.id, p.article_id, q.passage_id, q.asked_by as one, p.checker as other, q.due::text as due
            from question q join passage p on p.id = q.passage_id
            where q.due <= :now and q.due > :oldest and q.answered_at is null and q.withdrawn_at is null and not p.removed
                and not exists (select from notice n where n.matter = 'QUESTION_OVERDUE' and n.key = q.id || '@' || q.due::text
                    and n.person_id in (q.asked_by, p.checker))""";

    /**
     * Of work that was given out together one notice an article and a deadline, be that its own or the article's; none of that of
     * which enough is done.
     */
    private static final String WORK = """
            select * from (
                select coalesce(m.step, m.id) as id, p.article_id, p.assignee as one, p.due::text as due, count(*) as passages, min(p.id::text) as passage_id
                from assigned a join assignment m on m.id = a.assignment_id join passage p on p.assigned_id = a.id
                where a.ended_at is null and p.assignee is not null and p.status in ('TO_CHECK', 'AWAITING_ANSWER')
                    and p.due <= queue_moment(:now) and p.due > queue_moment(:oldest)
                    and a.id not in (select e.id from assigned_enough e)
                group by coalesce(m.step, m.id), p.article_id, p.assignee, p.due) w
            where not exists (
                select from notice n
                where n.person_id = w.one and n.matter = 'WORK_OVERDUE' and n.key = concat_ws('@', w.id, w.article_id, w.due))""";

    private final JdbcClient jdbc;
    private final NoticeWriting writing;
    private final Clock clock;

    OverdueNotices(JdbcClient jdbc, NoticeWriting writing, Clock clock) {
        this.jdbc = jdbc;
        this.writing = writing;
        this.clock = clock;
    }

    /** Something that is overdue, and whose it is. */
    private record Overdue(Told told, List<PersonId> whose) {}

    /** Looks, and tells. */
    @Transactional
    public void tell() {
        Stream.of(questions(), work()).flatMap(List::stream).forEach(one -> writing.tell(one.told(), one.whose()));
    }

    private List<Overdue> questions() {
        return asked(QUESTIONS)
                .query((row, n) -> new Overdue(
                        new Told(
                                NoticeMatter.QUESTION_OVERDUE, row.getString("id") + "@" + row.getString("due"),
                                new ArticleId(row.getObject("article_id", UUID.class)), new PassageId(row.getObject("passage_id", UUID.class)), 1, null),
                        Stream.of(row.getObject("one", UUID.class), row.getObject("other", UUID.class))
                                .filter(Objects::nonNull)
                                .map(PersonId::new)
                                .toList()))
                .list();
    }

    private List<Overdue> work() {
        return asked(WORK)
                .query((row, n) -> {
                    int passages = row.getInt("passages");
                    @Nullable PassageId only = passages == 1 ? new PassageId(UUID.fromString(row.getString("passage_id"))) : null;
                    return new Overdue(
                            new Told(
                                    NoticeMatter.WORK_OVERDUE, String.join("@", row.getString("id"), row.getString("article_id"), row.getString("due")),
                                    new ArticleId(row.getObject("article_id", UUID.class)), only, passages, null),
                            List.of(new PersonId(row.getObject("one", UUID.class))));
                })
                .list();
    }

    private JdbcClient.StatementSpec asked(String sql) {
        var now = clock.instant();
        return jdbc.sql(sql).param("now", Timestamp.from(now)).param("oldest", Timestamp.from(now.minus(NEWS_FOR)));
    }
}
