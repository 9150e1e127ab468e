package verbatim.cli;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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
import verbatim.message.Sentences;
import verbatim.text.Sha256;

/**
 * Brings a backup back: the schema by the migrations up to the one it was taken at, then its rows in one transaction.
 * The next start migrates on. Whatever goes wrong, nothing is left that looks like a desk.
 *
 * @param backup read through and found whole
 * @param flyway for the database that is restored into
 * @param stopping whether it is to be given up
 */
record Restore(BackupFile backup, Flyway flyway, Stopping stopping) {

    private static final String MIGRATIONS = "classpath:db/migration";
    private static final String SCRATCH = "restoring";

    /**
     * Restores into the server that the environment names, or else into a data folder.
     *
     * @param unchecked whether a backup is taken whose seal is missing or another key's
     * @throws CommandFailed if there is a desk already, the file is damaged, or nothing speaks for it
     */
    static BackupManifest from(Path file, Path data, boolean unchecked) {
        try (BackupFile backup = BackupFile.open(file)) {
            System.err.println(Sentences.ENGLISH.of(BackupSeal.check(
                    backup.seal(), backup.manifest(), backup.manifestText(), BackupKey.find(), unchecked)));
            ServerDatabase server = ServerDatabase.configured();
            if (server != null) {
                into(server, backup, MIGRATIONS);
            } else {
                into(data, backup);
            }
            return backup.manifest();
        } catch (IOException | SQLException | FlywayException failure) {
            throw new CommandFailed(failure, CommandRefusal.NOT_RESTORED, file, FailureLine.about(failure));
        }
    }

    /** Removes what a restore that was killed has left in a data folder: its server, if that still runs, and its files. */
    static boolean clearUnfinished(DataFolder folder) {
        Path scratch = folder.root().resolve(SCRATCH);
        if (!Files.exists(scratch)) {
            return false;
        }
        try {
            PostgresCluster.in(DataFolder.cluster(scratch)).clearLeftovers();
            new FolderTree(scratch).delete();
            return true;
        } catch (IOException failure) {
            throw new CommandFailed(failure, CommandRefusal.UNFINISHED_STAYS, scratch, FailureLine.about(failure));
        }
    }

    /** Restores into a database, which has to be empty, by the migrations at a place on the class path. */
    static void into(ServerDatabase server, BackupFile backup, String migrations)
            throws IOException, SQLException {
        try (Stopping stopping = Stopping.heed()) {
            into(server, backup, migrations, stopping);
        }
    }

    private static void into(ServerDatabase server, BackupFile backup, String migrations, Stopping stopping)
            throws IOException, SQLException {
        // A failure comes as an exception; Flyway's log of a success says nothing to the person who waits.
        ((Logger) LoggerFactory.getLogger("org.flywaydb")).setLevel(Level.OFF);
        Flyway flyway = Flyway.configure().dataSource(server.url(), server.user(), server.password())
                .locations(migrations).cleanDisabled(false)
                .target(MigrationVersion.fromVersion(backup.manifest().schema())).load();
        try (Connection connection = server.connect()) {
            refuseUnlessEmpty(connection);
            stopping.cutBy(() -> abort(connection));
            new Restore(backup, flyway, stopping).restore(connection);
        }
    }

    /** Restores in a folder of its own inside the data folder, and moves the result to its place at the end. */
    private static void into(Path data, BackupFile backup) throws IOException, SQLException {
        try (Stopping stopping = Stopping.heed(); DataFolder folder = DataFolder.take(data, "a restore")) {
            if (Files.exists(folder.cluster())) {
                throw new CommandFailed(CommandRefusal.DESK_THERE_ALREADY, data);
            }
            clearUnfinished(folder);
            Path scratch = folder.root().resolve(SCRATCH);
            try {
                try (EmbeddedPostgres postgres = EmbeddedPostgres.start(scratch, "a restore")) {
                    stopping.check();
                    into(new ServerDatabase(postgres.jdbcUrl(EmbeddedPostgres.DATABASE), EmbeddedPostgres.USER,
                            postgres.password()), backup, MIGRATIONS, stopping);
                }
                stopping.check();
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
                throw new CommandFailed(CommandRefusal.DATABASE_NOT_EMPTY, found.getString(1));
            }
        }
    }

    private static void abort(Connection connection) {
        try {
            connection.abort(Runnable::run);
        } catch (SQLException ended) {
            // Then there is nothing left to cut short.
        }
    }

    private void restore(Connection connection) throws IOException, SQLException {
        boolean restored = false;
        try {
            flyway.migrate();
            stopping.check();
            var reached = flyway.info().current();
            String schema = reached == null || reached.getVersion() == null ? "none" : reached.getVersion().toString();
            if (!schema.equals(backup.manifest().schema())) {
                throw new CommandFailed(CommandRefusal.NEWER_SCHEMA, backup.manifest().schema(), schema);
            }
            connection.setAutoCommit(false);
            fill(connection);
            stopping.check();
            connection.commit();
            restored = true;
        } catch (IOException | SQLException failure) {
            // Whatever it says, it comes of being cut short.
            stopping.check();
            throw failure;
        } finally {
            if (!restored) {
                if (!connection.isClosed() && !connection.getAutoCommit()) {
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
        Set<String> missing = new TreeSet<>(shapes.keySet());
        backup.manifest().tables().forEach(table -> missing.remove(table.name()));
        if (!missing.isEmpty()) {
            throw new CommandFailed(CommandRefusal.TABLE_LACKING, missing.iterator().next());
        }
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
            throw new CommandFailed(CommandRefusal.OTHER_TABLE, table.name());
        }
        // Hashed once more: the file may have been changed since it was read through.
        try (DigestInputStream rows = new DigestInputStream(backup.rows(table), Sha256.digest())) {
            long copied = connection.unwrap(PGConnection.class).getCopyAPI()
                    .copyIn(shape.copy(statement, "from stdin"), rows);
            if (copied != table.rows()) {
                throw new CommandFailed(CommandRefusal.OTHER_ROWS, table.name(), copied, table.rows());
            }
            if (!HexFormat.of().formatHex(rows.getMessageDigest().digest()).equals(table.sha256())) {
                throw new CommandFailed(CommandRefusal.CHANGED_MEANWHILE);
            }
        }
    }

    private static void setSequences(Connection connection, List<SequenceState> sequences) throws SQLException {
        try (PreparedStatement set = connection.prepareStatement("select setval(c.oid, ?) from pg_class c"
                + " where c.relnamespace = 'public'::regnamespace and c.relkind = 'S' and c.relname = ?")) {
            for (SequenceState sequence : sequences) {
                set.setLong(1, sequence.lastValue());
                set.setString(2, sequence.name());
                try (ResultSet found = set.executeQuery()) {
                    if (!found.next()) {
                        throw new CommandFailed(CommandRefusal.OTHER_SEQUENCE, sequence.name());
                    }
                }
            }
        }
    }
}
