package verbatim.passage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import verbatim.account.TypedValues;
import verbatim.article.ArticleId;
import verbatim.article.RevisionId;

/**
 * Keeps what takes back what an edit did to passages. Unlike a person's step, which is taken back in the window where it was
 * taken, an edit may be found to be a mistake in another window, or tomorrow.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class EditSteps {

    private final JdbcClient jdbc;

    EditSteps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps what takes back a step that the current edit has done to a passage, once that is in the database. */
    void keep(Takeback step) {
        jdbc.sql("""
                        insert into edit_step (revision_id, passage_id, number, step)
                        select p.revision_id, p.id, 1 + (select count(*) from edit_step s where s.passage_id = p.id and s.revision_id = p.revision_id),
                            :step::jsonb
                        from passage p where p.id = :passage""")
                .param("step", TypedValues.written(step))
                .param("passage", step.passage().value())
                .update();
    }

    /** The same of a step that follows from the edit, once it is through. */
    void follow(Takeback step) {
        keep(step);
        jdbc.sql("""
                        update edit_work set changes = changes
                            + (select count(*) from passage_change where passage_id = :passage and made_by is not null and id = any (:rows))
                        where revision_id = (select revision_id from passage where id = :passage)""")
                .param("rows", step.undone().toArray(UUID[]::new))
                .param("passage", step.passage().value())
                .update();
    }

    /** An edit is through with all passages of its article. */
    void through(RevisionId edit, ArticleId article) {
        jdbc.sql("insert into edit_work (revision_id, changes) values (:edit, :changes)")
                .param("edit", edit.value())
                .param("changes", changes(article))
                .update();
    }

    /** So many rows more are of the edit itself, which it wrote when it was through with the passages. */
    void count(RevisionId edit, int rows) {
        jdbc.sql("update edit_work set changes = changes + :rows where revision_id = :edit")
                .param("edit", edit.value())
                .param("rows", rows)
                .update();
    }

    /** Whether nobody has done anything on the article's passages since; empty where nothing is known of that. */
    Optional<Boolean> isUntouched(RevisionId edit, ArticleId article) {
        return jdbc.sql("select changes from edit_work where revision_id = :edit")
                .param("edit", edit.value())
                .query(Integer.class)
                .optional()
                .map(changes -> changes == changes(article));
    }

    /** What the desk itself did, because the text is another, is nobody's work. */
    private int changes(ArticleId article) {
        return jdbc.sql("""
                        select count(*) from passage_change c join passage p on p.id = c.passage_id
                        where p.article_id = :article and c.made_by is not null""")
                .param("article", article.value())
                .query(Integer.class)
                .single();
    }

    /** What takes the edit back, by passage, the last step first. */
    Map<PassageId, List<Takeback>> of(RevisionId edit) {
        var steps = new HashMap<PassageId, List<Takeback>>();
        jdbc.sql("select step from edit_step where revision_id = :edit order by passage_id, number desc")
                .param("edit", edit.value())
                .query((row, n) -> TypedValues.read(row.getString(1), Takeback.class))
                .list()
                .forEach(step -> steps.computeIfAbsent(step.passage(), none -> new ArrayList<>()).add(step));
        return steps;
    }

    /** The passage of the article on which a person has done something last; empty where nobody has. */
    Optional<PassageId> workedOnLast(ArticleId article) {
        return jdbc.sql("""
                        select p.id from passage_change c join passage p on p.id = c.passage_id
                        where p.article_id = :article and c.made_by is not null order by c.made_at desc, c.id desc limit 1""")
                .param("article", article.value())
                .query((row, n) -> new PassageId(row.getObject(1, UUID.class)))
                .optional();
    }
}
