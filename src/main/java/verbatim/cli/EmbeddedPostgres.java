package verbatim.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import verbatim.message.Refusal;
import verbatim.message.Sentences;

/**
 * A real PostgreSQL that lives in a data folder and as long as this object: started when it is made, shut down cleanly
 * by {@link #close()}. It listens on 127.0.0.1, asks for a password, and is as durable as any other: what it has
 * acknowledged is on the disk. Should the server die, it is started again on the same port, and that is tried for as
 * long as it takes; should the application die, the server ends too.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    /** The role that Verbatim works as: it owns its databases and nothing else. */
    public static final String USER = "verbatim";

    /** The database that Verbatim keeps its things in. */
    public static final String DATABASE = "verbatim";

    private static final System.Logger LOG = System.getLogger(EmbeddedPostgres.class.getName());
    private static final String WRONG_PASSWORD = "28P01";
    private static final long FIRST_PAUSE_MS = 250;
    private static final long LONGEST_PAUSE_MS = 15_000;

    private final DataFolder folder;
    private final PostgresCluster cluster;
    private final String password;
    private final int port;
    private final Thread watcher = new Thread(this::watch, "database");
    private volatile PostgresProcess server;
    private volatile @Nullable Refusal trouble;
    private volatile boolean closing;

    private EmbeddedPostgres(DataFolder folder, PostgresCluster cluster, String password, PostgresProcess server) {
        this.folder = folder;
        this.cluster = cluster;
        this.password = password;
        this.server = server;
        this.port = server.port();
        watcher.setDaemon(true);
    }

    /**
     * Starts the server on a data folder, which it takes for this process until {@link #close()}. A server that a
     * killed application left running there is stopped first; what it has committed is kept.
     *
     * @param root the data folder, made where there is none
     * @param use what others are told who try the same folder meanwhile
     * @throws CommandFailed if it does not come up; the message says why in one line
     */
    public static EmbeddedPostgres start(Path root, String use) {
        return start(DataFolder.take(root, use));
    }

    /** Starts the server on a folder that this process has taken, and gives the folder free if that fails. */
    static EmbeddedPostgres start(DataFolder folder) {
        boolean started = false;
        try {
            String password = folder.password();
            PostgresCluster cluster = PostgresCluster.in(folder.cluster());
            cluster.createIfMissing(password);
            cluster.clearLeftovers();
            EmbeddedPostgres postgres =
                    new EmbeddedPostgres(folder, cluster, password, PostgresProcess.start(cluster));
            postgres.watcher.start();
            postgres.createOwnDatabase();
            started = true;
            return postgres;
        } catch (IOException failure) {
            throw new CommandFailed(failure, CommandRefusal.DATABASE_NOT_STARTED, FailureLine.about(failure));
        } finally {
            if (!started) {
                folder.close();
            }
        }
    }

    /** Creates a database, empty and owned by {@link #USER}. */
    public void createDatabase(String name) {
        try (Connection connection = connectAsOwner(); Statement statement = connection.createStatement()) {
            statement.execute("create database " + statement.enquoteIdentifier(name, true) + " owner " + USER);
        } catch (SQLException failure) {
            throw new CommandFailed(failure, CommandRefusal.DATABASE_NOT_MADE, name, FailureLine.about(failure));
        }
    }

    /** Where the driver finds one of its databases. */
    public String jdbcUrl(String database) {
        return jdbcUrl(port, database);
    }

    /** The password of {@link #USER}. */
    public String password() {
        return password;
    }

    /** The port on 127.0.0.1, the same for as long as this object lives. */
    public int port() {
        return port;
    }

    /** The process of the server, as it was started last. */
    public long pid() {
        return server.process().pid();
    }

    /** Why the server does not run; nothing while it does. */
    public Optional<Refusal> trouble() {
        return Optional.ofNullable(trouble);
    }

    /** Shuts the server down and waits for its end; everything committed is kept. */
    @Override
    public synchronized void close() {
        if (closing) {
            return;
        }
        closing = true;
        try {
            // A start that is under way has to end first: it would start what is stopped here.
            watcher.interrupt();
            watcher.join();
            cluster.stop();
        } catch (IOException failure) {
            throw new CommandFailed(failure, CommandRefusal.DATABASE_NOT_STOPPED, FailureLine.about(failure));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CommandFailed(interrupted, CommandRefusal.INTERRUPTED_STOPPING);
        } finally {
            server.guard().release();
            folder.close();
        }
    }

    static String jdbcUrl(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    private void watch() {
        try {
            while (!closing) {
                server.awaitEnd();
                long pause = FIRST_PAUSE_MS;
                while (!closing && !startAgain()) {
                    Thread.sleep(pause);
                    pause = Math.min(2 * pause, LONGEST_PAUSE_MS);
                }
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    /** What keeps it from starting, such as a full disk, may be gone the next time. */
    private boolean startAgain() {
        try {
            cluster.clearLeftovers();
            server = PostgresProcess.start(cluster, port);
            say(System.Logger.Level.WARNING, Refusal.of(CommandNews.DATABASE_RUNS_AGAIN), null);
            trouble = null;
            return true;
        } catch (IOException | CommandFailed failure) {
            Refusal why = failure instanceof CommandFailed failed ? failed.refusals().getFirst()
                    : Refusal.of(CommandRefusal.DATABASE_NOT_STARTED, FailureLine.about(failure));
            if (!closing && !why.equals(trouble)) {
                say(System.Logger.Level.ERROR, Refusal.of(CommandNews.TRIED_AGAIN, why), failure);
            }
            trouble = why;
            return false;
        }
    }

    /** The terminal shows it to whoever looks after the desk; the log says when it was. */
    private static void say(System.Logger.Level level, Refusal what, @Nullable Exception failure) {
        String sentence = Sentences.ENGLISH.of(what);
        System.err.println(sentence);
        LOG.log(level, sentence, failure);
    }

    private void createOwnDatabase() {
        try (Connection connection = connectAsOwner(); Statement statement = connection.createStatement()) {
            if (isMissing(statement, "select 1 from pg_roles where rolname = '" + USER + "'")) {
                statement.execute("create role " + USER + " login password " + statement.enquoteLiteral(password));
            }
            if (isMissing(statement, "select 1 from pg_database where datname = '" + DATABASE + "'")) {
                createDatabase(DATABASE);
            }
        } catch (SQLException failure) {
            close();
            if (WRONG_PASSWORD.equals(failure.getSQLState())) {
                throw new CommandFailed(failure, CommandRefusal.PASSWORD_WRONG, DataFolder.passwordFile(folder.root()));
            }
            throw new CommandFailed(failure, CommandRefusal.DATABASE_UNOPENED, FailureLine.about(failure));
        }
    }

    private static boolean isMissing(Statement statement, String query) throws SQLException {
        try (ResultSet found = statement.executeQuery(query)) {
            return !found.next();
        }
    }

    private Connection connectAsOwner() throws SQLException {
        return DriverManager.getConnection(jdbcUrl("postgres"), PostgresCluster.OWNER, password);
    }
}
