package verbatim.review.talk;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import verbatim.account.ErasedThing;
import verbatim.account.Erasure;
import verbatim.account.ToErase;
import verbatim.article.ArticleId;
import verbatim.passage.PassageId;
import verbatim.passage.PassagesChanged;

/** Erases what was said about the passages of an article that must not be kept, and words that must not be in it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class TalkErasing {

    private static final String OF_ARTICLE = "passage_id in (select id from passage where article_id = :id)";

    /** Of all passages that stand beside it, whose notes may name who it was. */
    private static final String BESIDE_SOURCE = """
            passage_id in (
                select e.passage_id from evidence e where e.source_id = :id
                union select p.id from passage p join article_source a on a.article_id = p.article_id where a.source_id = :id)""";

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    TalkErasing(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /** Before the passages go, by which it is found. */
    @EventListener
    @Order(ToErase.PASSAGES_FIRST - 1)
    void eraseArticle(ToErase erased) {
        if (erased.what() instanceof Erasure.OfArticle(var article)) {
            for (var table : List.of("thread_read", "thread_turn")) {
                delete(table, "thread_id in (select id from thread where article_id = :id)", article);
            }
            erased.gone(ErasedThing.DRAFTS, delete("thread_draft", OF_ARTICLE, article));
            delete("thread_unasked", "post_id in (select id from thread_post where " + OF_ARTICLE + ")", article);
            delete("thread_post", OF_ARTICLE, article);
            erased.gone(ErasedThing.THREADS, delete("thread", "article_id = :id", article));
        }
    }

    /** After who knows what is to be hidden of a source has said it. */
    @EventListener
    @Order(ToErase.THEN_OTHERS)
    void eraseWords(ToErase erased) {
        switch (erased.what()) {
            case Erasure.OfArticle article -> {}
            case Erasure.OfWords words -> hide(OF_ARTICLE, words.subject(), words::hidden, erased);
            case Erasure.OfSource(var source) -> hide(BESIDE_SOURCE, source, erased::hidden, erased);
        }
    }

    private record Kept(UUID id, UUID thread, PassagesChanged where, String words) {}

    private record Draft(UUID person, UUID place, String words) {}

    private void hide(String where, UUID id, UnaryOperator<String> hiding, ToErase erased) {
        var touched = jdbc.sql("select o.*, t.article_id from thread_post o join thread t on t.id = o.thread_id where o." + where)
                .param("id", id)
                .query((row, n) -> new Kept(
                        row.getObject("id", UUID.class), row.getObject("thread_id", UUID.class),
                        new PassagesChanged(
                                new ArticleId(row.getObject("article_id", UUID.class)), Set.of(new PassageId(row.getObject("passage_id", UUID.class)))),
                        row.getString("words")))
                .list().stream()
                .filter(post -> !hiding.apply(post.words()).equals(post.words()))
                .toList();
        for (var post : touched) {
            jdbc.sql("update thread_post set words = :words where id = :id")
                    .param("words", hiding.apply(post.words()))
                    .param("id", post.id())
                    .update();
        }
        touched.stream().map(Kept::where).distinct().forEach(events::publishEvent);
        erased.gone(ErasedThing.THREADS, (int) touched.stream().map(Kept::thread).distinct().count());
        erased.gone(ErasedThing.DRAFTS, dropDrafts(where, id, hiding));
    }

    /** Drafts are nobody's words yet, and are written anew. */
    private int dropDrafts(String where, UUID id, UnaryOperator<String> hiding) {
        var touched = jdbc.sql("select person_id, place, words from thread_draft where " + where)
                .param("id", id)
                .query((row, n) -> new Draft(row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getString(3)))
                .list().stream()
                .filter(draft -> !hiding.apply(draft.words()).equals(draft.words()))
                .toList();
        for (var draft : touched) {
            jdbc.sql("delete from thread_draft where person_id = :person and place = :place")
                    .param("person", draft.person())
                    .param("place", draft.place())
                    .update();
        }
        return touched.size();
    }

    private int delete(String table, String where, UUID id) {
        return jdbc.sql("delete from " + table + " where " + where).param("id", id).update();
    }
}
