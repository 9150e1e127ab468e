package verbatim.cli;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationVersion;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.LoggerFactory;
import verbatim.cli.BackupManifest.SequenceState;
import verbatim.cli.BackupManifest.TableData;

/**
 * Brings a backup back: the schema by the migrations up to the one it was taken at, then its rows in one transaction.
 * The next start migrates on. Whatever goes wrong, nothing is left that looks like a desk.
 *
 * @param backup read through and found whole
 * @param flyway for the database that is restored into
 */
record Restore(BackupFile backup, Flyway flyway) {

    private static final String MIGRATIONS = "classpath:db/migration";

    /**
     * Restores into the server that the environment names, or else into a data folder.
     *
     * @throws CommandFailed if there is a desk already, or the file is damaged
     */
    static BackupManifest from(Path file, Path data) {
        try (BackupFile backup = BackupFile.open(file)) {
            ServerDatabase server = ServerDatabase.configured();
            if (server != null) {
                into(server, backup, MIGRATIONS);
            } else {
                into(data, backup);
            }
            return backup.manifest();
        } catch (IOException | SQLException | FlywayException failure) {
            throw new CommandFailed("Cannot restore " + file + ": " + FailureLine.of(failure), failure);
        }
    }

    /** Restores into a database, which has to be empty, by the migrations at a place on the class path. */
    static void into(ServerDatabase server, BackupFile backup, String migrations)
            throws IOException, SQLException {
        // A failure comes as an exception; Flyway's log of a success says nothing to the person who waits.
        ((Logger) LoggerFactory.getLogger("org.flywaydb")).setLevel(Level.OFF);
        Flyway flyway = Flyway.configure().dataSource(server.url(), server.user(), server.password())
                .locations(migrations).cleanDisabled(false)
                .target(MigrationVersion.fromVersion(backup.manifest().schema())).load();
        try (Connection connection = server.connect()) {
            refuseUnlessEmpty(connection);
            new Restore(backup, flyway).restore(connection);
        }
    }

    /** Restores in a folder of its own inside the data folder, and moves the result to its place at the end. */
    private static void into(Path data, BackupFile backup) throws IOException, SQLException {
        try (DataFolder folder = DataFolder.take(data, "a restore")) {
            if (Files.exists(folder.cluster())) {
                throw new CommandFailed("There is a desk in " + data + "/ already: restore into another folder with --data.");
            }
            Path scratch = folder.root().resolve("restoring");
            new FolderTree(scratch).delete();
            try {
                try (EmbeddedPostgres postgres = EmbeddedPostgres.start(scratch, "a restore")) {
                    into(new ServerDatabase(postgres.jdbcUrl(EmbeddedPostgres.DATABASE), EmbeddedPostgres.USER,
                            postgres.password()), backup, MIGRATIONS);
                }
                Files.move(DataFolder.passwordFile(scratch), DataFolder.passwordFile(folder.root()),
                        StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
                Files.move(DataFolder.cluster(scratch), folder.cluster(), StandardCopyOption.ATOMIC_MOVE);
            } finally {
                new FolderTree(scratch).delete();
            }
        }
    }

    private static void refuseUnlessEmpty(Connection connection) throws SQLException {
        TableShape.requirePublicSchema(connection);
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select relname from pg_class"
                        + " where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'm')")) {
            if (found.next()) {
                throw new CommandFailed("The database is not empty: it has a table " + found.getString(1) + ".");
            }
        }
    }

    private void restore(Connection connection) throws IOException, SQLException {
        boolean restored = false;
        try {
            flyway.migrate();
            var reached = flyway.info().current();
            String schema = reached == null || reached.getVersion() == null ? "none" : reached.getVersion().toString();
            if (!schema.equals(backup.manifest().schema())) {
                throw new CommandFailed("The backup was taken by a newer Verbatim: it has schema "
                        + backup.manifest().schema() + ", this one knows " + schema + ".");
            }
            connection.setAutoCommit(false);
            fill(connection);
            connection.commit();
            restored = true;
        } finally {
            if (!restored) {
                if (!connection.getAutoCommit()) {
                    connection.rollback();
                }
                // It was empty before, so nothing of anybody's is removed.
                flyway.clean();
            }
        }
    }

    private void fill(Connection connection) throws IOException, SQLException {
        Map<String, TableShape> shapes =
                TableShape.all(connection).stream().collect(Collectors.toMap(TableShape::name, Function.identity()));
        try (Statement statement = connection.createStatement()) {
            // What a migration has put there is in the backup too, as the desk left it; and rows that come back must
            // set nothing off.
            for (TableShape table : shapes.values()) {
                statement.execute("truncate " + table.quotedName(statement) + " cascade");
                statement.execute("alter table " + table.quotedName(statement) + " disable trigger user");
            }
            statement.execute("set constraints all deferred");
            for (TableData table : backup.manifest().tables()) {
                copy(connection, statement, table, shapes.get(table.name()));
            }
            statement.execute("set constraints all immediate");
            for (TableShape table : shapes.values()) {
                statement.execute("alter table " + table.quotedName(statement) + " enable trigger user");
            }
        }
        setSequences(connection, backup.manifest().sequences());
    }

    private void copy(Connection connection, Statement statement, TableData table,
            @Nullable TableShape shape) throws IOException, SQLException {
        if (shape == null || !shape.columns().equals(table.columns())) {
            throw new CommandFailed("The table " + table.name() + " is not the one that was backed up.");
        }
        try (InputStream rows = backup.rows(table)) {
            long copied = connection.unwrap(PGConnection.class).getCopyAPI()
                    .copyIn(shape.copy(statement, "from stdin"), rows);
            if (copied != table.rows()) {
                throw new CommandFailed("The table " + table.name() + " has " + copied + " rows, not " + table.rows() + ".");
            }
        }
    }

    private static void setSequences(Connection connection, List<SequenceState> sequences) throws SQLException {
        try (PreparedStatement set =
                connection.prepareStatement("select setval(format('public.%I', ?)::regclass, ?)")) {
            for (SequenceState sequence : sequences) {
                set.setString(1, sequence.name());
                set.setLong(2, sequence.lastValue());
                set.execute();
            }
        }
    }
}
