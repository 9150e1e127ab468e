package verbatim.passage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
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

    /** What turns a step on many is long, and read only where it is turned. */
    private static final String SHOWN =
            "select id, article_id, passage_id, count, undone, marked, kind, many, case when kind is null then step end::text as step from own_step";

    private static final String DEED = "select (step -> 'deed')::text as deed from own_step";

    /** Somebody who looks at a passage blind sees nothing of its article (decision 49); what they did there waits. */
    private static final String NOT_CLOSED =
            " and not exists (select from blind_look b where b.person_id = :person and b.article_id = own_step.article_id)";

    /** So many of a person in an article; the older ones are past taking back. */
    static final int KEPT = 50;

    static final Duration KEPT_FOR = Duration.ofDays(7);

    /**
     * One step on a passage.
     *
     * @param step null of words that were marked, as long as that is not taken back
     */
    record Kept(UUID id, PassageId passage, int count, boolean undone, boolean marked, @Nullable Takeback step) {

        OwnStep.OnPassage shown() {
            return new OwnStep.OnPassage(
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
        keep(step.id(), article, step.by(), step.session(), Row.of(step.passage(), step.count(), step));
    }

    /** A person marked words. */
    void marked(ArticleId article, PassageId passage, PersonId by, int count) {
        keep(FreshId.next(), article, by, null, Row.of(passage, count, null));
    }

    /**
     * A person took a step that is none on a passage alone.
     *
     * @param many on how many facts or passages
     * @param deed what takes it back, and again
     */
    void took(ArticleId article, PersonId by, @Nullable SessionId session, ArticleStep what, int many, Object deed) {
        var in = session == null ? null : session.value();
        keep(FreshId.next(), article, by, in, new Row(null, 0, what, many, in == null ? Map.of("deed", deed) : Map.of("session", in, "deed", deed)));
    }

    /** What is written of a step: the passage or the kind, and what takes it back. */
    private record Row(@Nullable PassageId passage, int count, @Nullable ArticleStep what, @Nullable Integer many, @Nullable Object step) {

        static Row of(PassageId passage, int count, @Nullable Takeback step) {
            return new Row(passage, count, null, null, step);
        }
    }

    private void keep(UUID id, ArticleId article, PersonId by, @Nullable UUID session, Row step) {
        var passage = step.passage();
        var what = step.what();
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
                        insert into own_step (id, person_id, article_id, passage_id, kind, many, made_at, count, marked, step)
                        values (:id, :person, :article, :passage, :kind, :many, :now, :count, :marked, :step::jsonb)""")
                .param("person", by.value())
                .param("old", Timestamp.from(now.minus(KEPT_FOR)))
                .param("article", article.value())
                .param("session", session, Types.OTHER)
                .param("kept", KEPT - 1)
                .param("id", id)
                .param("passage", passage == null ? null : passage.value(), Types.OTHER)
                .param("kind", what == null ? null : what.name(), Types.VARCHAR)
                .param("many", step.many(), Types.INTEGER)
                .param("now", Timestamp.from(now))
                .param("count", step.count())
                .param("marked", step.step() == null)
                .param("step", TypedValues.writtenOrNone(step.step()))
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

    /**
     * One that is none on a passage alone was taken back, or again.
     *
     * @param undone whether it was taken back before
     * @param deed what to do the next time
     * @return whether it still stood so
     */
    boolean turned(OwnStep.InArticle step, boolean undone, String deed) {
        return jdbc.sql("""
                        update own_step set undone = not undone, count = count + 1, step = jsonb_set(step, '{deed}', :deed::jsonb)
                        where id = :id and undone = :undone""")
                        .param("deed", deed)
                        .param("id", step.id())
                        .param("undone", undone)
                        .update()
                > 0;
    }

    /**
     * What followed right upon these steps on passages can be taken again next.
     *
     * @param steps that were taken back
     * @param counts how many changes the histories have now
     */
    void follow(PersonId by, Collection<Takeback> steps, Map<PassageId, Integer> counts) {
        jdbc.sql("""
                        update own_step o set count = f.now from unnest(:passages, :before, :now) as f (passage, before, now)
                        where o.person_id = :person and o.passage_id = f.passage and o.count = f.before""")
                .param("passages", steps.stream().map(step -> step.passage().value()).toArray(UUID[]::new))
                .param("before", steps.stream().map(Takeback::countBefore).toArray(Integer[]::new))
                .param("now", steps.stream().map(step -> counts.get(step.passage())).toArray(Integer[]::new))
                .param("person", by.value())
                .update();
    }

    /** It is not to be taken back, nor again: unless that was done meanwhile, in another window. */
    void leave(OwnStep step, PersonId by) {
        jdbc.sql("delete from own_step where id = :id and person_id = :person and count = :count")
                .param("id", step.id())
                .param("person", by.value())
                .param("count", step.count())
                .update();
    }

    /**
     * The step to be taken back next, or again.
     *
     * @param article null for any in which one was taken in this session
     */
    Optional<OwnStep> next(PersonId by, @Nullable ArticleId article, @Nullable SessionId session, boolean undone) {
        var order = undone ? " order by made_at, id limit 1" : " order by made_at desc, id desc limit 1";
        var state = undone ? " and undone" : " and not undone";
        var where = article != null ? " and article_id = :where" : session != null ? " and session = :where" : " and session is null";
        var in = article != null ? article.value() : session != null ? session.value() : null;
        return jdbc.sql(SHOWN + " where person_id = :person and made_at >= :old" + state + NOT_CLOSED + where + order)
                .param("person", by.value())
                .param("old", Timestamp.from(clock.instant().minus(KEPT_FOR)))
                .param("where", in, Types.OTHER)
                .query((row, n) -> shown(row))
                .optional();
    }

    /** One of a person's on a passage; empty where it is there no more. */
    Optional<Kept> find(UUID step, PersonId by) {
        return find(SHOWN, step, by, "", OwnStepRows::kept);
    }

    /**
     * What turns one of a person's that is none on a passage alone; empty where it is there no more.
     *
     * @param undone whether it is one that was taken back
     */
    Optional<String> deed(OwnStep.InArticle step, PersonId by, boolean undone) {
        return find(DEED, step.id(), by, (undone ? " and undone" : " and not undone") + NOT_CLOSED, row -> row.getString("deed"));
    }

    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    private <T> Optional<T> find(String columns, UUID step, PersonId by, String more, Reading<T> reading) {
        return jdbc.sql(columns + " where id = :id and person_id = :person and made_at >= :old" + more)
                .param("id", step)
                .param("person", by.value())
                .param("old", Timestamp.from(clock.instant().minus(KEPT_FOR)))
                .query((row, n) -> reading.of(row))
                .optional();
    }

    private static OwnStep shown(ResultSet row) throws SQLException {
        return row.getString("kind") == null ? kept(row).shown() : inArticle(row);
    }

    private static OwnStep.InArticle inArticle(ResultSet row) throws SQLException {
        return new OwnStep.InArticle(
                row.getObject("id", UUID.class),
                new ArticleId(row.getObject("article_id", UUID.class)),
                row.getInt("count"),
                ArticleStep.valueOf(row.getString("kind")),
                row.getInt("many"));
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
