package verbatim.cli;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CountDownLatch;

/** An application that starts the embedded server, writes a few rows and then waits to be killed. */
final class PostgresChild {

    static final int ROWS = 3;

    private PostgresChild() {}

    /** The data folder is the one argument. */
    public static void main(String[] arguments) throws SQLException, InterruptedException {
        EmbeddedPostgres postgres = EmbeddedPostgres.start(Path.of(arguments[0]), "a child");
        try (Connection connection = connect(postgres)) {
            write(connection, ROWS);
            System.out.println("started");
            new CountDownLatch(1).await();
        }
    }

    static Connection connect(EmbeddedPostgres postgres) throws SQLException {
        return DriverManager.getConnection(
                postgres.jdbcUrl(EmbeddedPostgres.DATABASE), EmbeddedPostgres.USER, postgres.password());
    }

    static void write(Connection connection, int rows) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("create table if not exists kept (id int primary key)");
            for (int row = 0; row < rows; row++) {
                statement.execute("insert into kept values (" + row + ")");
            }
        }
    }
}
