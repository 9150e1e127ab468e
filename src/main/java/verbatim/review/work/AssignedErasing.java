package verbatim.review.work;

import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import verbatim.account.Erasure;
import verbatim.account.ToErase;

/** Whose work an article was goes with it; there are no words in that. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AssignedErasing {

    private final JdbcClient jdbc;

    AssignedErasing(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    @Order(ToErase.THEN_OTHERS)
    void erase(ToErase erased) {
        if (erased.what() instanceof Erasure.OfArticle(var article)) {
            jdbc.sql("delete from assigned where article_id = :article").param("article", article).update();
        }
    }
}
