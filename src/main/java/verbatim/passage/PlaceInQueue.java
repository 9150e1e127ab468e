package verbatim.passage;

import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import verbatim.article.DeadlineMoves;

/**
 * A passage's place in the queue goes by its article's deadline; the database moves it along with that. The passages are
 * locked before the article, as a step that opens work again does it, so that neither waits for the other for ever.
 */
@Component
class PlaceInQueue {

    private final JdbcClient jdbc;

    PlaceInQueue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void deadlineMoves(DeadlineMoves event) {
        jdbc.sql("select id from passage where article_id = :article order by id for no key update")
                .param("article", event.article().value())
                .query(UUID.class)
                .list();
    }
}
