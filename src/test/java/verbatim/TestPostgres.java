package verbatim;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.util.FileSystemUtils;
import verbatim.cli.EmbeddedPostgres;

/**
 * The one PostgreSQL of a test run, started when a test first asks for a database and stopped when the virtual machine
 * ends. Its settings are those of {@code ./verbatim run}.
 */
public final class TestPostgres {

    private static final EmbeddedPostgres SERVER = start();
    private static final AtomicInteger DATABASES = new AtomicInteger();

    private TestPostgres() {}

    /** Creates an empty database. */
    public static Database createDatabase() {
        String name = "test_" + DATABASES.incrementAndGet();
        SERVER.createDatabase(name);
        return new Database(SERVER.jdbcUrl(name), EmbeddedPostgres.USER, SERVER.password());
    }

    private static EmbeddedPostgres start() {
        try {
            Path folder = Files.createTempDirectory("verbatim-test");
            EmbeddedPostgres server = EmbeddedPostgres.start(folder, "a test");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                server.close();
                delete(folder);
            }));
            return server;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void delete(Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Where a test finds its database. */
    public record Database(String url, String user, String password) {

        /** A connection of the test's own. */
        public Connection connect() throws SQLException {
            return DriverManager.getConnection(url, user, password);
        }
    }
}
