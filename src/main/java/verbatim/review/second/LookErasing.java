package verbatim.review.second;

import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import verbatim.account.ErasedThing;
import verbatim.account.Erasure;
import verbatim.account.ToErase;

/** Second looks at an article go with it, and their reasons lose words that must not be kept. A sample has no words. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class LookErasing {

    private static final String OF_ARTICLE = "l.article_id = :id";

    /** Of all passages that stand beside it, as with threads. */
    private static final String BESIDE_SOURCE = """
            l.source_id = :id or l.passage_id in (
                select e.passage_id from evidence e where e.source_id = :id
                union select p.id from passage p join article_source a on a.article_id = p.article_id where a.source_id = :id)""";

    private final JdbcClient jdbc;

    LookErasing(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Kept(UUID id, String reason) {}

    /** Before the passages go, by which it is found. */
    @EventListener
    @Order(ToErase.PASSAGES_FIRST - 1)
    void eraseArticle(ToErase erased) {
        if (erased.what() instanceof Erasure.OfArticle(var article)) {
            erased.gone(ErasedThing.SECOND_LOOKS, jdbc.sql("delete from second_look where article_id = :id").param("id", article).update());
        }
    }

    /** After who knows what is to be hidden of a source has said it. */
    @EventListener
    @Order(ToErase.THEN_OTHERS)
    void eraseWords(ToErase erased) {
        switch (erased.what()) {
            case Erasure.OfArticle article -> {}
            case Erasure.OfWords words -> hide(OF_ARTICLE, words.subject(), words::hidden, erased);
            case Erasure.OfSource(var source) -> {
                hide(BESIDE_SOURCE, source, erased::hidden, erased);
                jdbc.sql("update second_look set source_id = null where source_id = :id").param("id", source).update();
            }
        }
    }

    private void hide(String where, UUID id, UnaryOperator<String> hiding, ToErase erased) {
        var touched = jdbc.sql("select l.id, l.reason from second_look l where " + where)
                .param("id", id)
                .query((row, n) -> new Kept(row.getObject(1, UUID.class), row.getString(2)))
                .list().stream()
                .filter(kept -> !hiding.apply(kept.reason()).equals(kept.reason()))
                .toList();
        for (var kept : touched) {
            jdbc.sql("update second_look set reason = :reason where id = :id").param("reason", hiding.apply(kept.reason())).param("id", kept.id()).update();
        }
        erased.gone(ErasedThing.SECOND_LOOKS, touched.size());
    }
}
