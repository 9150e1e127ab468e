package verbatim.article;

import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Which sentences the current text of each article has, kept as it is stored, so that one query tells of which article a text
 * is nearly the text. Articles of before, and of before the rules changed, are read after a start, one after the other.
 */
@Component
class ArticleSentences {

    private static final Logger LOG = LoggerFactory.getLogger(ArticleSentences.class);

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    ArticleSentences(JdbcClient jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** Keeps those of a revision that is its article's current one, in the transaction that stores it. */
    void keep(ArticleId article, RevisionId revision, long[] prints) {
        jdbc.sql("delete from article_sentence where article_id = :article").param("article", article.value()).update();
        jdbc.sql("""
                        insert into article_wording (article_id, revision_id, rules, sentences) values (:article, :revision, :rules, :count)
                        on conflict (article_id) do update
                        set revision_id = excluded.revision_id, rules = excluded.rules, sentences = excluded.sentences""")
                .param("article", article.value())
                .param("revision", revision.value())
                .param("rules", SentencePrints.RULES)
                .param("count", prints.length)
                .update();
        jdbc.sql("insert into article_sentence (article_id, sentence) select :article, sentence from unnest(:prints) as kept (sentence)"
                        + " on conflict do nothing")
                .param("article", article.value())
                .param("prints", SentencePrints.boxed(prints))
                .update();
    }

    /** The article that shares most of the sentences that either of them has; the last one that came where several do. */
    Optional<ArticleId> sharing(long[] prints) {
        return jdbc.sql("""
                        select s.article_id
                        from article_sentence s join article_wording w on w.article_id = s.article_id and w.rules = :rules
                        where s.sentence = any(:prints)
                        group by s.article_id, w.sentences
                        having count(*) >= 2 and count(*) * 2 > least(w.sentences, :own)
                        order by count(*) desc, s.article_id desc limit 1""")
                .param("rules", SentencePrints.RULES)
                .param("prints", SentencePrints.boxed(prints))
                .param("own", prints.length)
                .query(UUID.class)
                .optional()
                .map(ArticleId::new);
    }

    @EventListener(ApplicationReadyEvent.class)
    void readInTheBackground() {
        Thread.ofPlatform().daemon().name("read sentences").start(() -> {
            try {
                readMissing();
            } catch (DataAccessException fault) {
                LOG.error("Not all articles could be read to recognise their new edits; the next start goes on", fault);
            }
        });
    }

    /** Reads the articles of which nothing is known yet, each in a transaction of its own. */
    void readMissing() {
        while (Boolean.TRUE.equals(transaction.execute(status -> readNext()))) {
            LOG.debug("Read the sentences of an article");
        }
    }

    private boolean readNext() {
        var next = jdbc.sql("""
                        select a.id from article a where not exists (
                            select 1 from article_wording w where w.article_id = a.id and w.rules = :rules
                                and w.revision_id = (select r.id from revision r where r.article_id = a.id order by r.number desc limit 1))
                        order by a.imported_at desc limit 1 for no key update of a skip locked""")
                .param("rules", SentencePrints.RULES)
                .query(UUID.class)
                .optional();
        next.ifPresent(article -> jdbc.sql("select id, text from revision where article_id = :article order by number desc limit 1")
                .param("article", article)
                .query((row, n) -> {
                    keep(new ArticleId(article), new RevisionId(row.getObject("id", UUID.class)), SentencePrints.of(row.getString("text")));
                    return article;
                })
                .single());
        return next.isPresent();
    }
}
