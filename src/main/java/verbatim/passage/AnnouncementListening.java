package verbatim.passage;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The one ear of a node: a connection of its own that waits for PostgreSQL's notifications. One is only a hint that there is
 * something to read: what is told comes from the table, also after a connection was lost, and now and then without a hint.
 */
@Component
@ConditionalOnProperty(name = "verbatim.announcements.listen", matchIfMissing = true)
class AnnouncementListening implements AutoCloseable {

    /** Under which its connection is seen in the database. */
    static final String NAME = "verbatim announcements";

    private static final Logger LOG = LoggerFactory.getLogger(AnnouncementListening.class);

    /** So long it waits for a hint before it looks whether the connection still answers, and whether one was missed. */
    private static final Duration WAIT = Duration.ofSeconds(5);

    /** What comes within this time after a reading is read together. */
    private static final Duration PACE = Duration.ofMillis(300);

    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(15);
    private static final Duration BETWEEN_FORGETTING = Duration.ofHours(1);

    private final JdbcConnectionDetails database;
    private final Announcements announcements;
    private final AnnouncedSince announced = new AnnouncedSince();
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile @Nullable Connection current;
    private long forgotten = System.nanoTime();

    AnnouncementListening(JdbcConnectionDetails database, Announcements announcements) {
        this.database = database;
        this.announcements = announcements;
    }

    /** Begins, once the application stands. */
    @EventListener(ApplicationStartedEvent.class)
    void begin() {
        Thread.ofPlatform().daemon().name(NAME).start(() -> {
            try {
                listen();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        });
    }

    /** Ends it, and its connection. */
    @Override
    public void close() throws SQLException {
        ended.countDown();
        var connection = current;
        if (connection != null) {
            connection.abort(Runnable::run);
        }
    }

    private void listen() throws InterruptedException {
        var pause = FIRST_PAUSE;
        while (!isEnded(Duration.ZERO)) {
            try (var connection = connect()) {
                current = connection;
                hear(connection);
                LOG.debug("Listening for changes");
                pause = FIRST_PAUSE;
                while (!isEnded(PACE)) {
                    await(connection);
                }
            } catch (SQLException lost) {
                if (isEnded(pause)) {
                    return;
                }
                LOG.warn("The connection for news of changes was lost and is made anew: {}", lost.getMessage());
                var longer = pause.multipliedBy(2);
                pause = longer.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : longer;
            }
        }
    }

    private Connection connect() throws SQLException {
        var properties = new Properties();
        properties.setProperty("ApplicationName", NAME);
        // Nothing here takes long: what does not answer in this time is gone.
        properties.setProperty("connectTimeout", "10");
        properties.setProperty("socketTimeout", "20");
        properties.setProperty("tcpKeepAlive", "true");
        if (database.getUsername() != null) {
            properties.setProperty("user", database.getUsername());
        }
        if (database.getPassword() != null) {
            properties.setProperty("password", database.getPassword());
        }
        return DriverManager.getConnection(database.getJdbcUrl(), properties);
    }

    /** Listens first and reads then, so that nothing falls in between. */
    private void hear(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("listen " + Announcing.CHANNEL);
        }
        tell(connection);
    }

    private void await(Connection connection) throws SQLException {
        var hints = connection.unwrap(PGConnection.class).getNotifications((int) WAIT.toMillis());
        boolean quiet = hints == null || hints.length == 0;
        if (quiet && !connection.isValid((int) WAIT.toSeconds())) {
            throw new SQLException("it does not answer");
        }
        tell(connection);
        if (System.nanoTime() - forgotten > BETWEEN_FORGETTING.toNanos()) {
            AnnouncedSince.forget(connection);
            forgotten = System.nanoTime();
        }
    }

    private void tell(Connection connection) throws SQLException {
        announced.read(connection).forEach(announcements::tell);
    }

    private boolean isEnded(Duration within) throws InterruptedException {
        return ended.await(within.toMillis(), TimeUnit.MILLISECONDS);
    }
}
