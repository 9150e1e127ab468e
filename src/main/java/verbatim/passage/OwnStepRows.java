package verbatim.passage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import verbatim.account.FreshId;
import verbatim.account.PersonId;
import verbatim.account.SessionId;
import verbatim.account.TypedValues;
import verbatim.article.ArticleId;

/** The table of what takes people's own steps back. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class OwnStepRows {

    private static final String COLUMNS = "select id, passage_id, count, undone, marked, step::text as step from own_step";

    /** Somebody who looks at a passage blind sees nothing of its article (decision 49); what they did there waits. */
    private static final String NOT_CLOSED =
            " and not exists (select from blind_look b where b.person_id = :person and b.article_id = own_step.article_id)";

    /** So many of a person in an article; the older ones are past taking back. */
    static final int KEPT = 50;

    static final Duration KEPT_FOR = Duration.ofDays(7);

    /**
     * One step.
     *
     * @param step null of words that were marked, as long as that is not taken back
     */
    record Kept(UUID id, PassageId passage, int count, boolean undone, boolean marked, @Nullable Takeback step) {

        OwnStep shown() {
            return new OwnStep(
                    id, passage, count, marked || step == null ? List.of(ChangeKind.MARKED) : List.copyOf(step.kinds()), step != null && step.leavesASource());
        }
    }

    private final JdbcClient jdbc;
    private final Clock clock;

    OwnStepRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A person took a step. What they took back before cannot be taken again any more. */
    void took(ArticleId article, Takeback step) {
        keep(step.id(), article, step.passage(), step.by(), step.count(), step);
    }

    /** A person marked words. */
    void marked(ArticleId article, PassageId passage, PersonId by, int count) {
        keep(FreshId.next(), article, passage, by, count, null);
    }

    private void keep(UUID id, ArticleId article, PassageId passage, PersonId by, int count, @Nullable Takeback step) {
        var now = clock.instant();
        jdbc.sql("""
                        with old as (
                            delete from own_step where made_at < :old),
                        given_up as (
                            delete from own_step where person_id = :person and session = :session and undone),
                        beyond as (
                            delete from own_step where person_id = :person and article_id = :article and (undone or id in (
                                select id from own_step where person_id = :person and article_id = :article order by made_at desc, id desc
                                offset :kept)))
                        insert into own_step (id, person_id, article_id, passage_id, made_at, count, marked, step)
                        values (:id, :person, :article, :passage, :now, :count, :marked, :step::jsonb)""")
                .param("person", by.value())
                .param("old", Timestamp.from(now.minus(KEPT_FOR)))
                .param("article", article.value())
                .param("session", step == null ? null : step.session(), Types.OTHER)
                .param("kept", KEPT - 1)
                .param("id", id)
                .param("passage", passage.value())
                .param("now", Timestamp.from(now))
                .param("count", count)
                .param("marked", step == null)
                .param("step", TypedValues.writtenOrNone(step))
                .update();
    }

    /**
     * A step was taken back, or again: from now on the other of both is to be done. What it followed right upon can be taken
     * back, or again, next.
     *
     * @param step which
     * @param next what to do the next time; null of words that are marked again
     * @param countBefore how many changes the history had right before what was taken back or again
     * @param count how many it has now
     */
    void turned(UUID step, PassageId passage, PersonId by, @Nullable Takeback next, int countBefore, int count) {
        jdbc.sql("""
                        update own_step set
                            undone = case when id = :id then not undone else undone end,
                            step = case when id = :id then :next::jsonb else step end,
                            count = :count
                        where person_id = :person and passage_id = :passage and (id = :id or count = :before)""")
                .param("id", step)
                .param("next", TypedValues.writtenOrNone(next))
                .param("before", countBefore)
                .param("count", count)
                .param("person", by.value())
                .param("passage", passage.value())
                .update();
    }

    /** It is not to be taken back, nor again. */
    void leave(UUID step, PersonId by) {
        jdbc.sql("delete from own_step where id = :id and person_id = :person").param("id", step).param("person", by.value()).update();
    }

    /**
     * The step to be taken back next, or again.
     *
     * @param article null for any in which one was taken in this session
     */
    Optional<Kept> next(PersonId by, @Nullable ArticleId article, @Nullable SessionId session, boolean undone) {
        var order = undone ? " order by made_at, id limit 1" : " order by made_at desc, id desc limit 1";
        var state = undone ? " and undone" : " and not undone";
        var where = article != null ? " and article_id = :where" : session != null ? " and session = :where" : " and session is null";
        var in = article != null ? article.value() : session != null ? session.value() : null;
        return jdbc.sql(COLUMNS + " where person_id = :person and made_at >= :old" + state + NOT_CLOSED + where + order)
                .param("person", by.value())
                .param("old", Timestamp.from(clock.instant().minus(KEPT_FOR)))
                .param("where", in, Types.OTHER)
                .query((row, n) -> kept(row))
                .optional();
    }

    /** One of a person's; empty where it is there no more. */
    Optional<Kept> find(UUID step, PersonId by) {
        return jdbc.sql(COLUMNS + " where id = :id and person_id = :person and made_at >= :old")
                .param("id", step)
                .param("person", by.value())
                .param("old", Timestamp.from(clock.instant().minus(KEPT_FOR)))
                .query((row, n) -> kept(row))
                .optional();
    }

    private static Kept kept(ResultSet row) throws SQLException {
        var step = TypedValues.readOrNone(row.getString("step"), Takeback.class);
        var count = row.getInt("count");
        return new Kept(
                row.getObject("id", UUID.class),
                new PassageId(row.getObject("passage_id", UUID.class)),
                count,
                row.getBoolean("undone"),
                row.getBoolean("marked"),
                step == null ? null : step.at(count));
    }
}
