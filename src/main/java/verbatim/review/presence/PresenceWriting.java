package verbatim.review.presence;

import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;
import verbatim.account.PersonId;
import verbatim.article.ArticleId;
import verbatim.passage.PassageId;
import verbatim.passage.PresenceChanged;

/**
 * Keeps where the windows of this node are, and writes what it came to once a second, for all of them together; the screens that
 * show the article are told.
 */
@Component
class PresenceWriting implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(PresenceWriting.class);
    private static final Duration PACE = Duration.ofSeconds(1);

    /** So often a node says that its windows are still there. */
    private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(30);

    /** Three of them missed, and the node is gone with its windows. */
    static final Duration GONE = SIGN_OF_LIFE.multipliedBy(3);

    /** Where a window is. */
    private record Place(PersonId person, ArticleId article, @Nullable PassageId passage, Instant since) {}

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final boolean writes;
    private final Map<UUID, Place> here = new ConcurrentHashMap<>();
    private final Map<UUID, Place> written = new ConcurrentHashMap<>();
    private Instant signOfLife = Instant.EPOCH;
    private @Nullable ScheduledExecutorService pace;

    PresenceWriting(
            JdbcClient jdbc,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            Clock clock,
            @Value("${verbatim.announcements.listen:true}") boolean writes) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
        this.writes = writes;
    }

    void at(UUID window, PersonId person, ArticleId article, @Nullable PassageId passage) {
        here.put(window, new Place(person, article, passage, clock.instant()));
    }

    void gone(UUID window) {
        here.remove(window);
    }

    /** Writes what has changed since the last time, and tells of it. */
    void write() {
        var now = clock.instant();
        boolean all = !now.isBefore(signOfLife.plus(SIGN_OF_LIFE));
        var changed = new LinkedHashSet<ArticleId>();
        transaction.executeWithoutResult(status -> {
            for (var window : Set.copyOf(written.keySet())) {
                if (!here.containsKey(window)) {
                    jdbc.sql("delete from presence where window_id = :window").param("window", window).update();
                    changed.add(Objects.requireNonNull(written.remove(window)).article());
                }
            }
            here.forEach((window, place) -> {
                var before = written.put(window, place);
                if (all || !place.equals(before)) {
                    keep(window, place, now);
                }
                if (!place.equals(before)) {
                    changed.add(place.article());
                    if (before != null) {
                        changed.add(before.article());
                    }
                }
            });
            if (all) {
                // Of nodes that are gone.
                jdbc.sql("delete from presence where seen_at < :gone").param("gone", now.minus(GONE).atOffset(ZoneOffset.UTC)).update();
                signOfLife = now;
            }
            changed.forEach(article -> events.publishEvent(new PresenceChanged(article)));
        });
    }

    private void keep(UUID window, Place place, Instant now) {
        jdbc.sql("""
                        insert into presence (window_id, person_id, article_id, passage_id, since, seen_at)
                        values (:window, :person, :article, :passage, :since, :now)
                        on conflict (window_id) do update set
                            article_id = excluded.article_id, passage_id = excluded.passage_id, since = excluded.since, seen_at = excluded.seen_at""")
                .param("window", window)
                .param("person", place.person().value())
                .param("article", place.article().value())
                .param("passage", place.passage() == null ? null : place.passage().value(), Types.OTHER)
                .param("since", place.since().atOffset(ZoneOffset.UTC))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private void writeSafely() {
        try {
            write();
        } catch (DataAccessException | TransactionException unreachable) {
            // The next second tries again: all that was not written is still known.
            written.clear();
            LOG.warn("Who is where was not written: {}", unreachable.getMessage());
        }
    }

    @Override
    public void start() {
        if (writes) {
            pace = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("verbatim presence").factory());
            pace.scheduleWithFixedDelay(this::writeSafely, PACE.toMillis(), PACE.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    @Override
    public void stop() {
        if (pace != null) {
            pace.shutdownNow();
            pace = null;
            here.clear();
            writeSafely();
        }
    }

    @Override
    public boolean isRunning() {
        return pace != null;
    }
}
