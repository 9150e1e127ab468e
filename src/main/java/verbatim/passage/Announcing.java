package verbatim.passage;

import java.sql.Types;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import verbatim.account.PeopleChanged;
import verbatim.account.SettingsChanged;
import verbatim.article.ArticleId;
import verbatim.article.DetailsCorrected;
import verbatim.article.ImportsChanged;
import verbatim.source.SourcesChanged;
import verbatim.speaker.SpeakersChanged;

/**
 * Announces what a transaction changes, with its commit or not at all: a row an article, one more where the article as a whole was
 * changed beside passages, and one notification, however many steps the transaction takes.
 */
@Component
class Announcing {

    /** The channel of the notifications. What they carry is the same within a transaction, so that PostgreSQL sends one. */
    static final String CHANNEL = "verbatim_changes";

    /** In the place of a part of the desk: who is on the article. */
    static final String PRESENCE = "PRESENCE";

    private static final String ANNOUNCE = """
            with told as (insert into announcement (article_id, passages, part) values (:article, :passages, :part) returning tx)
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
    void detailsCorrected(DetailsCorrected event) {
        collected().add(new PassagesChanged(event.article(), Set.of()));
    }

    @EventListener
    void importsChanged(ImportsChanged event) {
        collected().add(DeskPart.IMPORTS);
    }

    @EventListener
    void presenceChanged(PresenceChanged event) {
        announce(event.article(), Set.of(), PRESENCE);
    }

    @EventListener
    void peopleChanged(PeopleChanged event) {
        collected().add(DeskPart.PEOPLE);
    }

    @EventListener
    void settingsChanged(SettingsChanged event) {
        collected().add(DeskPart.SETTINGS);
    }

    @EventListener
    void sourcesChanged(SourcesChanged event) {
        collected().add(DeskPart.SOURCES);
    }

    @EventListener
    void partChanged(PartChanged event) {
        collected().add(event.part());
    }

    @EventListener
    void speakersChanged(SpeakersChanged event) {
        collected().add(DeskPart.SPEAKERS);
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

    private void announce(@Nullable ArticleId article, Set<PassageId> passages, @Nullable String part) {
        jdbc.sql(ANNOUNCE)
                .param("article", article == null ? null : article.value(), Types.OTHER)
                .param("passages", new SqlArrayValue("uuid", passages.stream().map(PassageId::value).toArray()))
                .param("part", part, Types.VARCHAR)
                .query((row, n) -> row.getString(1))
                .list();
    }

    /** Stays with its transaction, also while another one is run in between. */
    private final class Collected implements TransactionSynchronization {

        private final Map<ArticleId, Set<PassageId>> changes = new LinkedHashMap<>();
        private final Set<ArticleId> wholes = new LinkedHashSet<>();
        private final Set<DeskPart> parts = EnumSet.noneOf(DeskPart.class);

        void add(PassagesChanged change) {
            if (change.passages().isEmpty()) {
                wholes.add(change.article());
            } else {
                changes.computeIfAbsent(change.article(), none -> new LinkedHashSet<>()).addAll(change.passages());
            }
        }

        void add(DeskPart part) {
            parts.add(part);
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            wholes.forEach(article -> announce(article, Set.of(), null));
            changes.forEach((article, passages) -> announce(article, passages, null));
            parts.forEach(part -> announce(null, Set.of(), part.name()));
        }
    }
}
