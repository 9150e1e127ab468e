package verbatim.passage;

import java.util.Collection;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import verbatim.article.ArticleId;
import verbatim.article.DeadlineMoves;
import verbatim.article.EditComes;

/**
 * Locks the passages of an article before it is locked itself, as a step that opens work again does it, so that neither waits
 * for the other for ever: a passage's place in the queue goes by the article's deadline, along with which the database moves
 * it, and its place in the text by the edit that comes.
 */
@Component
class PassagesFirst {

    private final JdbcClient jdbc;

    PassagesFirst(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void deadlineMoves(DeadlineMoves event) {
        lock(event.article());
    }

    @EventListener
    void editComes(EditComes event) {
        lock(event.article());
    }

    /** The same of some, whose articles are locked along with what is done to them. */
    void lock(Collection<PassageId> passages) {
        jdbc.sql("select id from passage where id = any(:ids) order by id for no key update")
                .param("ids", passages.stream().map(PassageId::value).toArray(UUID[]::new))
                .query(UUID.class)
                .list();
    }

    void lock(ArticleId article) {
        jdbc.sql("select id from passage where article_id = :article order by id for no key update")
                .param("article", article.value())
                .query(UUID.class)
                .list();
    }
}
