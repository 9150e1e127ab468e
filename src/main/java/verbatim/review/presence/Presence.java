package verbatim.review.presence;

import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
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
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;
import verbatim.account.CurrentPerson;
import verbatim.account.FreshId;
import verbatim.account.PersonId;
import verbatim.article.ArticleId;
import verbatim.passage.PassageId;
import verbatim.passage.PassageKind;
import verbatim.passage.PresenceChanged;

/**
 * Keeps who is on which article. A window says where it is as often as that changes, which costs nothing; what it came to is
 * written once a second for all windows of a node together, and told to the screens that show the article.
 */
@Service
@PreAuthorize("hasRole('EDITOR')")
public class Presence implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Presence.class);
    private static final Duration PACE = Duration.ofSeconds(1);

    /** So often a node says that its windows are still there. */
    private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(30);

    /** Three of them missed, and the node is gone with its windows. */
    private static final Duration GONE = SIGN_OF_LIFE.multipliedBy(3);

    /** Where a window is. */
    private record Place(PersonId person, ArticleId article, @Nullable PassageId passage, Instant since) {}

    private final CurrentPerson currentPerson;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final boolean writes;
    private final Map<UUID, Place> here = new ConcurrentHashMap<>();
    private final Map<UUID, Place> written = new ConcurrentHashMap<>();
    private Instant signOfLife = Instant.EPOCH;
    private @Nullable ScheduledExecutorService pace;

    Presence(
            CurrentPerson currentPerson,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            Clock clock,
            @Value("${verbatim.announcements.listen:true}") boolean writes) {
        this.currentPerson = currentPerson;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
        this.writes = writes;
    }

    /** A window that is nowhere yet. */
    public UUID window() {
        return FreshId.next();
    }

    /**
     * A window shows an article to whoever is signed in.
     *
     * @param passage that is chosen; null for none
     */
    public void at(UUID window, ArticleId article, @Nullable PassageId passage) {
        here.put(window, new Place(currentPerson.require().id(), article, passage, clock.instant()));
    }

    /** A window shows no article any more, whoever sat there. */
    @PreAuthorize("permitAll()")
    public void gone(UUID window) {
        here.remove(window);
    }

    /** Who else has this article open, each person once, by name; where they are in several windows, where they went last. */
    public List<Present> others(ArticleId article) {
        return jdbc.sql("""
                        select * from (
                            select distinct on (n.id) n.id, n.name, w.passage_id, p.kind, p.number
                            from presence w join person n on n.id = w.person_id left join passage p on p.id = w.passage_id
                            where w.article_id = :article and w.seen_at > :alive and w.person_id <> :me
                            order by n.id, w.since desc) there order by name, id""")
                .param("article", article.value())
                .param("alive", clock.instant().minus(GONE).atOffset(ZoneOffset.UTC))
                .param("me", currentPerson.require().id().value())
                .query((row, n) -> {
                    var passage = row.getObject("passage_id", UUID.class);
                    var kind = row.getString("kind");
                    return new Present(
                            new PersonId(row.getObject("id", UUID.class)),
                            row.getString("name"),
                            passage == null ? null : new PassageId(passage),
                            kind == null ? null : PassageKind.valueOf(kind).letter() + row.getInt("number"));
                })
                .list();
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
