package verbatim.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A connection to the database of a desk, wherever that is: on the server that the environment names, on the embedded
 * one that a running workbench has started, or on the embedded one, started for as long as this is open.
 *
 * @param connection to the desk's database
 * @param startedForThis the server to stop afterwards; null where it was running already
 */
record DeskDatabase(Connection connection, @Nullable EmbeddedPostgres startedForThis) implements AutoCloseable {

    /**
     * Opens the desk that the environment or the data folder names.
     *
     * @throws CommandFailed if there is none
     */
    static DeskDatabase open(Path data) {
        ServerDatabase server = ServerDatabase.configured();
        if (server != null) {
            return new DeskDatabase(server.connect(), null);
        }
        if (!Files.exists(DataFolder.cluster(data))) {
            throw new CommandFailed(CommandRefusal.NO_DESK, data);
        }
        Optional<DataFolder> folder = DataFolder.takeIfFree(data, "a backup");
        if (folder.isPresent()) {
            return start(folder.get());
        }
        try {
            PostmasterFile running = PostmasterFile.read(DataFolder.cluster(data)).filter(PostmasterFile::ready)
                    .orElseThrow(() -> new CommandFailed(CommandRefusal.DESK_STARTING, data));
            return new DeskDatabase(connect(running.port(), DataFolder.password(data)), null);
        } catch (IOException failure) {
            throw new CommandFailed(failure, CommandRefusal.FOLDER_UNREADABLE, data, FailureLine.about(failure));
        }
    }

    /** Starts the embedded server for the time. */
    static DeskDatabase start(DataFolder folder) {
        EmbeddedPostgres postgres = EmbeddedPostgres.start(folder);
        return new DeskDatabase(connect(postgres.port(), postgres.password()), postgres);
    }

    @Override
    public void close() throws SQLException {
        try {
            connection.close();
        } finally {
            if (startedForThis != null) {
                startedForThis.close();
            }
        }
    }

    private static Connection connect(int port, String password) {
        try {
            return DriverManager.getConnection(
                    EmbeddedPostgres.jdbcUrl(port, EmbeddedPostgres.DATABASE), EmbeddedPostgres.USER, password);
        } catch (SQLException failure) {
            throw new CommandFailed(failure, CommandRefusal.DATABASE_UNOPENED, FailureLine.about(failure));
        }
    }
}
