package verbatim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Somebody who saves one thing after the other and remembers which saves were acknowledged. */
final class SavingEditor {

    private final Connection connection;
    private final List<Integer> acknowledged = new CopyOnWriteArrayList<>();
    private final Thread thread;
    private volatile boolean stopped;

    private SavingEditor(Connection connection) {
        this.connection = connection;
        this.thread = Thread.ofPlatform().start(this::saveOnAndOn);
    }

    static SavingEditor start(Path data) throws IOException, SQLException {
        Connection connection = connect(data);
        try (Statement statement = connection.createStatement()) {
            statement.execute("create table saved (number integer primary key)");
        }
        return new SavingEditor(connection);
    }

    void awaitSaves(int count) throws Exception {
        Deadline.inSeconds(60).until(() -> acknowledged.size() >= count);
    }

    /** Waits until the database no longer answers. */
    void awaitEnd() throws InterruptedException {
        thread.join();
    }

    void stop() throws InterruptedException {
        stopped = true;
        thread.join();
    }

    void assertEverySaveIsThere(Path data) throws IOException, SQLException {
        List<Integer> saved = new ArrayList<>();
        try (Connection fresh = connect(data); Statement statement = fresh.createStatement();
                ResultSet rows = statement.executeQuery("select number from saved")) {
            while (rows.next()) {
                saved.add(rows.getInt(1));
            }
        }
        assertThat(saved).containsAll(acknowledged);
        assertThat(acknowledged).isNotEmpty();
    }

    private void saveOnAndOn() {
        try (connection; PreparedStatement save = connection.prepareStatement("insert into saved values (?)")) {
            for (int number = 0; !stopped; number++) {
                save.setInt(1, number);
                save.executeUpdate();
                acknowledged.add(number);
            }
        } catch (SQLException killed) {
            // What was not acknowledged before this may be there or not.
        }
    }

    private static Connection connect(Path data) throws IOException, SQLException {
        int port = PostmasterFile.read(DataFolder.cluster(data)).orElseThrow().port();
        return DriverManager.getConnection(EmbeddedPostgres.jdbcUrl(port, EmbeddedPostgres.DATABASE),
                EmbeddedPostgres.USER, Files.readString(DataFolder.passwordFile(data)).strip());
    }
}
