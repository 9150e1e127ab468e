package verbatim.review;

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

/** Erases the sign-offs of an article that must not be kept, and words in the reasons that were given with them. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SignOffErasing {

    private static final String CITING = """
            exists (select from passage p join evidence e on e.passage_id = p.id where p.article_id = s.article_id and e.source_id = :id)""";

    private final JdbcClient jdbc;

    SignOffErasing(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    @Order(ToErase.THEN_OTHERS)
    void erase(ToErase erased) {
        switch (erased.what()) {
            case Erasure.OfArticle(var article) -> {
                jdbc.sql("delete from sign_off_caveat where sign_off_id in (select id from sign_off where article_id = :article)")
                        .param("article", article)
                        .update();
                erased.gone(
                        ErasedThing.SIGN_OFFS,
                        jdbc.sql("delete from sign_off where article_id = :article").param("article", article).update());
            }
            case Erasure.OfWords words ->
                erased.gone(ErasedThing.SIGN_OFFS, reasons("s.article_id = :id", words.subject(), words::hidden));
            case Erasure.OfSource(var source) -> erased.gone(ErasedThing.SIGN_OFFS, reasons(CITING, source, erased::hidden));
        }
    }

    private record Given(UUID signOff, UUID passage, String reason) {}

    private int reasons(String where, UUID id, UnaryOperator<String> hiding) {
        int changed = 0;
        for (var given : jdbc.sql("""
                        select c.sign_off_id, c.passage_id, c.reason from sign_off_caveat c join sign_off s on s.id = c.sign_off_id
                        where c.reason is not null and\s""" + where)
                .param("id", id)
                .query((row, n) -> new Given(row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getString(3)))
                .list()) {
            var left = hiding.apply(given.reason());
            if (!left.equals(given.reason())) {
                changed += jdbc.sql("update sign_off_caveat set reason = :left where sign_off_id = :signOff and passage_id = :passage")
                        .param("left", left)
                        .param("signOff", given.signOff())
                        .param("passage", given.passage())
                        .update();
            }
        }
        return changed;
    }
}
