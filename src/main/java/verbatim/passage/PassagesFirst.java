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

    private final ArticleSpeakers speakers;
    private final JdbcClient jdbc;

    PassagesFirst(ArticleSpeakers speakers, JdbcClient jdbc) {
        this.speakers = speakers;
        this.jdbc = jdbc;
    }

    @EventListener
    void deadlineMoves(DeadlineMoves event) {
        lock(event.article());
    }

    /** Of what comes back to the text it is asked who is one with whom: so speakers before passages, as for everybody. */
    @EventListener
    void editComes(EditComes event) {
        speakers.holdNames(event.speakers());
        jdbc.sql("""
                        select k.id from speaker k where k.id in (
                            select p.speaker_id from passage p
                            where p.article_id = :article and exists (select from evidence e where e.passage_id = p.id and e.spoken_by <> '{}'))
                        order by k.id for share""")
                .param("article", event.article().value())
                .query(UUID.class)
                .list();
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
