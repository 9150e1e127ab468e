package verbatim.article;

import java.util.List;
import java.util.Map;
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
import verbatim.account.TypedValues;

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
                // Comments of its file became notes, or stand in its history where it has no passage.
                erased.gone(ErasedThing.HISTORY, comments(words));
                jdbc.sql("update import_job set comments = '[]' where article_id = :article").param("article", words.subject()).update();
            }
            case Erasure.OfSource _ -> {}
        }
    }

    private int comments(Erasure.OfWords words) {
        var kept = jdbc.sql("select id, after from article_change where article_id = :article and what = :what and after is not null")
                .param("article", words.subject())
                .param("what", ArticleField.COMMENT.name())
                .query((row, n) -> Map.entry(row.getObject(1, UUID.class), TypedValues.read(row.getString(2), ArticleValue.class)))
                .list();
        int changed = 0;
        for (var comment : kept) {
            if (comment.getValue() instanceof ArticleValue.Words(var text) && !words.hidden(text).equals(text)) {
                changed += jdbc.sql("update article_change set after = :after::jsonb where id = :id")
                        .param("after", TypedValues.written(new ArticleValue.Words(words.hidden(text))))
                        .param("id", comment.getKey())
                        .update();
            }
        }
        return changed;
    }

    private String headline(UUID article) {
        return jdbc.sql("select headline from article where id = :article").param("article", article).query(String.class).optional().orElse("");
    }
}
