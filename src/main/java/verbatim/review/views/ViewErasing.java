package verbatim.review.views;

import java.util.UUID;
import java.util.function.Predicate;
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

/**
 * Deletes saved views that ask for an article that must not be kept, or that name words which must not be: what is asked for
 * tells as much as what was written.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ViewErasing {

    private final JdbcClient jdbc;

    ViewErasing(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Kept(UUID id, String name, String filter) {}

    @EventListener
    @Order(ToErase.THEN_OTHERS)
    void erase(ToErase erased) {
        switch (erased.what()) {
            case Erasure.OfArticle(var article) -> erased.gone(
                    ErasedThing.VIEWS,
                    jdbc.sql("delete from saved_view where filter @> jsonb_build_object('article', jsonb_build_array(cast(:article as text)))")
                            .param("article", article.toString())
                            .update());
            case Erasure.OfWords words -> without(erased, view -> !words.hidden(view.name()).equals(view.name()) || words.isIn(view.filter()));
            case Erasure.OfSource source -> without(erased, view -> !erased.hidden(view.name()).equals(view.name())
                    || TypedValues.isAnyWord(view.filter(), word -> !erased.hidden(word).equals(word)));
        }
    }

    private void without(ToErase erased, Predicate<Kept> such) {
        var ids = jdbc.sql("select id, name, filter from saved_view order by id for update")
                .query((row, n) -> new Kept(row.getObject("id", UUID.class), row.getString("name"), row.getString("filter")))
                .list()
                .stream()
                .filter(such)
                .map(Kept::id)
                .toArray(UUID[]::new);
        erased.gone(ErasedThing.VIEWS, jdbc.sql("delete from saved_view where id = any(:ids)").param("ids", ids).update());
    }
}
