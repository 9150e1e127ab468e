package verbatim.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A real PostgreSQL that lives in a data folder and as long as this object: started when it is made, shut down cleanly
 * by {@link #close()}. It listens on 127.0.0.1, asks for a password, and is as durable as any other: what it has
 * acknowledged is on the disk. Should the server die, it is started again on the same port.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    /** The role that Verbatim works as: it owns its databases and nothing else. */
    public static final String USER = "verbatim";

    /** The database that Verbatim keeps its things in. */
    public static final String DATABASE = "verbatim";

    private final DataFolder folder;
    private final PostgresCluster cluster;
    private final String password;
    private PostgresProcess server;
    private boolean closing;

    private EmbeddedPostgres(DataFolder folder, PostgresCluster cluster, String password, PostgresProcess server) {
        this.folder = folder;
        this.cluster = cluster;
        this.password = password;
        this.server = server;
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
            PostgresCluster cluster = new PostgresCluster(
                    folder.cluster(), PostgresBinaries.unpacked(), PostgresUser.find(folder.cluster()));
            cluster.createIfMissing(password);
            cluster.clearLeftovers();
            EmbeddedPostgres postgres =
                    new EmbeddedPostgres(folder, cluster, password, PostgresProcess.start(cluster));
            postgres.watch();
            postgres.createOwnDatabase();
            started = true;
            return postgres;
        } catch (IOException failure) {
            throw new CommandFailed("Cannot start the database: " + failure.getMessage() + ".", failure);
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
            throw new CommandFailed("Cannot create the database " + name + ": " + failure.getMessage() + ".", failure);
        }
    }

    /** Where the driver finds one of its databases. */
    public String jdbcUrl(String database) {
        return jdbcUrl(port(), database);
    }

    /** The password of {@link #USER}. */
    public String password() {
        return password;
    }

    /** The port on 127.0.0.1, the same for as long as this object lives. */
    public synchronized int port() {
        return server.port();
    }

    /** The process of the server as it runs now. */
    public synchronized long pid() {
        return server.process().pid();
    }

    /** Shuts the server down and waits for its end; everything committed is kept. */
    @Override
    public synchronized void close() {
        if (closing) {
            return;
        }
        closing = true;
        try {
            cluster.stop();
        } catch (IOException failure) {
            throw new CommandFailed("Cannot stop the database: " + failure.getMessage() + ".", failure);
        } finally {
            folder.close();
        }
    }

    static String jdbcUrl(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    private void watch() {
        server.process().onExit().thenRun(this::comeBack);
    }

    private synchronized void comeBack() {
        if (closing) {
            return;
        }
        try {
            cluster.clearLeftovers();
            server = PostgresProcess.start(cluster, server.port());
            watch();
        } catch (IOException | CommandFailed failure) {
            System.getLogger(EmbeddedPostgres.class.getName()).log(System.Logger.Level.ERROR,
                    "The database died and does not start again", failure);
        }
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
            throw new CommandFailed("Cannot open the database: " + failure.getMessage() + ".", failure);
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
