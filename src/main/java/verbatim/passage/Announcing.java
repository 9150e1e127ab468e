package verbatim.passage;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import verbatim.article.ArticleId;
import verbatim.article.DeadlineMoves;

/**
 * Announces what a transaction changes, with its commit or not at all: a row an article, and one notification, however many
 * steps the transaction takes.
 */
@Component
class Announcing {

    /** The channel of the notifications. What they carry is the same within a transaction, so that PostgreSQL sends one. */
    static final String CHANNEL = "verbatim_changes";

    private static final String ANNOUNCE = """
            with told as (insert into announcement (article_id, passages) values (:article, :passages) returning tx)
            select pg_notify('%s', tx::text) from told""".formatted(CHANNEL);

    private final JdbcClient jdbc;

    Announcing(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void changed(PassagesChanged change) {
        collected().add(change);
    }

    @EventListener
    void deadlineMoves(DeadlineMoves event) {
        collected().add(new PassagesChanged(event.article(), Set.of()));
    }

    /** What this transaction has changed until now. */
    private Collected collected() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Collected.class::isInstance)
                .map(Collected.class::cast)
                .findFirst()
                .orElseGet(() -> {
                    var fresh = new Collected();
                    TransactionSynchronizationManager.registerSynchronization(fresh);
                    return fresh;
                });
    }

    private void announce(ArticleId article, Set<PassageId> passages) {
        jdbc.sql(ANNOUNCE)
                .param("article", article.value())
                .param("passages", new SqlArrayValue("uuid", passages.stream().map(PassageId::value).toArray()))
                .query((row, n) -> article)
                .list();
    }

    /** Stays with its transaction, also while another one is run in between. */
    private final class Collected implements TransactionSynchronization {

        private final Map<ArticleId, Set<PassageId>> changes = new LinkedHashMap<>();

        void add(PassagesChanged change) {
            changes.computeIfAbsent(change.article(), none -> new LinkedHashSet<>()).addAll(change.passages());
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            changes.forEach(Announcing.this::announce);
        }
    }
}
