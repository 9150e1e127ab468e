package verbatim.article;

import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import verbatim.account.ErasedThing;
import verbatim.account.Erasure;
import verbatim.account.ToErase;

/** Erases an article that must not be kept: its texts, the files that they came in, and what is said of it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ArticleErasing {

    private final JdbcClient jdbc;

    ArticleErasing(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    @Order(ToErase.LAST)
    void erase(ToErase erased) {
        switch (erased.what()) {
            case Erasure.OfArticle(var article) -> {
                for (var table : List.of("article_change", "article_sentence", "article_wording", "import_job")) {
                    jdbc.sql("delete from " + table + " where article_id = :article").param("article", article).update();
                }
                erased.gone(
                        ErasedThing.TEXTS,
                        jdbc.sql("delete from revision where article_id = :article").param("article", article).update());
                jdbc.sql("delete from article where id = :article").param("article", article).update();
            }
            case Erasure.OfWords words -> {
                erased.called(headline(words.subject()));
                // The comments of its file became notes, or were none.
                jdbc.sql("update import_job set comments = '[]' where article_id = :article").param("article", words.subject()).update();
            }
            case Erasure.OfSource _ -> {}
        }
    }

    private String headline(UUID article) {
        return jdbc.sql("select headline from article where id = :article").param("article", article).query(String.class).optional().orElse("");
    }
}
