package verbatim.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import verbatim.TestPostgres;
import verbatim.message.Sentences;

class EmbeddedPostgresTest {

    @TempDir
    Path data;

    @ParameterizedTest
    @CsvSource({
        "fsync, on", "full_page_writes, on", "synchronous_commit, on", "data_checksums, on",
        "password_encryption, scram-sha-256", "listen_addresses, 127.0.0.1",
        "server_encoding, UTF8"
    })
    void keepsWhatIsAcknowledgedAndListensToNobodyElse(String setting, String value) throws SQLException {
        try (Connection connection = TestPostgres.createDatabase().connect()) {
            assertThat(first(connection, "show " + setting)).isEqualTo(value);
        }
    }

    @Test
    void asksEverybodyForThePassword() throws SQLException {
        TestPostgres.Database database = TestPostgres.createDatabase();
        for (String user : new String[] {EmbeddedPostgres.USER, PostgresCluster.OWNER}) {
            assertThatThrownBy(() -> DriverManager.getConnection(database.url(), user, "wrong").close())
                    .isInstanceOf(SQLException.class).hasMessageContaining("password authentication failed");
        }
    }

    @Test
    void worksAsARoleThatMayNotReadTheServersFiles() throws SQLException {
        try (Connection connection = TestPostgres.createDatabase().connect()) {
            assertThatThrownBy(() -> first(connection, "select pg_read_file('PG_VERSION')"))
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void keepsItsDataOnClose() throws SQLException {
        try (EmbeddedPostgres first = start()) {
            write(first, 1);
        }
        try (EmbeddedPostgres second = start()) {
            assertThat(count(second)).isEqualTo(1);
        }
    }

    @Test
    void comesBackWhenTheServerIsKilled() throws Exception {
        try (EmbeddedPostgres postgres = start()) {
            write(postgres, 1);
            long killed = postgres.pid();
            ProcessHandle.of(killed).orElseThrow().destroyForcibly();
            Deadline.inSeconds(30).until(() -> postgres.pid() != killed);
            assertThat(count(postgres)).isEqualTo(1);
        }
    }

    /** As after a full disk, whose space is freed by and by: it is not given up after one try. */
    @Test
    void saysWhyTheServerCannotStartAndTriesUntilItCan() throws Exception {
        Path control = DataFolder.cluster(data).resolve("global/pg_control");
        Path away = data.resolve("pg_control");
        try (EmbeddedPostgres postgres = start()) {
            write(postgres, 1);
            Files.move(control, away);
            ProcessHandle.of(postgres.pid()).orElseThrow().destroyForcibly();
            Deadline.inSeconds(30).until(() -> postgres.trouble().isPresent());
            assertThat(postgres.trouble().map(Sentences.ENGLISH::of).orElseThrow()).startsWith("The database does not start: ")
                    .contains("global/pg_control").doesNotContain("\n");
            Files.move(away, control);
            Deadline.inSeconds(30).until(() -> postgres.trouble().isEmpty());
            assertThat(count(postgres)).isEqualTo(1);
        }
    }

    @Test
    void isClosedWhileTheServerCannotStart() throws Exception {
        try (EmbeddedPostgres postgres = start()) {
            Files.delete(DataFolder.cluster(data).resolve("global/pg_control"));
            ProcessHandle.of(postgres.pid()).orElseThrow().destroyForcibly();
            Deadline.inSeconds(30).until(() -> postgres.trouble().isPresent());
        }
        DataFolder.take(data, "a test").close();
        assertThat(PostmasterFile.read(DataFolder.cluster(data))).isEmpty();
    }

    @Test
    void endsWithTheApplicationHoweverThatEnds() throws Exception {
        long server;
        try (ChildJvm application = ChildJvm.start(PostgresChild.class, data.toString())) {
            application.awaitLine("started");
            server = PostmasterFile.read(DataFolder.cluster(data)).orElseThrow().pid();
            application.kill();
        }
        Deadline.inSeconds(30).until(() -> !isWorking(server));
        assertThat(PostmasterFile.read(DataFolder.cluster(data))).isEmpty();
        try (EmbeddedPostgres postgres = start()) {
            assertThat(count(postgres)).isEqualTo(PostgresChild.ROWS);
        }
    }

    @Test
    void stopsAServerThatWasLeftRunningAllTheSame() throws Exception {
        try (ChildJvm application = ChildJvm.start(PostgresChild.class, data.toString())) {
            application.awaitLine("started");
            killGuard(application);
            application.kill();
        }
        long left = PostmasterFile.read(DataFolder.cluster(data)).orElseThrow().pid();
        assertThat(isWorking(left)).isTrue();
        try (EmbeddedPostgres postgres = start()) {
            assertThat(postgres.pid()).isNotEqualTo(left);
            assertThat(isWorking(left)).isFalse();
            assertThat(count(postgres)).isEqualTo(PostgresChild.ROWS);
        }
    }

    @Test
    void isNotStoppedByTheLockOfAProcessThatIsGoneOrIsAnother() throws Exception {
        start().close();
        for (long pid : new long[] {4_000_000_000L, ProcessHandle.current().pid()}) {
            Files.writeString(PostmasterFile.in(DataFolder.cluster(data)),
                    pid + "\n" + DataFolder.cluster(data) + "\n1\n5432\n\n127.0.0.1\n\nready\n");
            start().close();
        }
    }

    @Test
    void beginsAgainAfterAHalfFinishedCreation() throws Exception {
        Path half = Files.createDirectories(data.resolve("postgres.new/data/base"));
        Files.writeString(half.resolve("1"), "half");
        try (EmbeddedPostgres postgres = start()) {
            write(postgres, 1);
            assertThat(count(postgres)).isEqualTo(1);
        }
        assertThat(data.resolve("postgres.new")).doesNotExist();
    }

    @Test
    void saysInOneLineWhoHasTheFolder() {
        try (EmbeddedPostgres first = start()) {
            assertThat(first.port()).isPositive();
            assertThatThrownBy(this::start).isInstanceOf(CommandFailed.class).hasMessage("Verbatim already runs on "
                    + data + "/ (process " + ProcessHandle.current().pid() + ", http://localhost:8080).");
        }
    }

    @Test
    void saysInOneLineThatTheDataAreOfAnotherVersion() throws IOException {
        start().close();
        Files.writeString(DataFolder.cluster(data).resolve("PG_VERSION"), "15\n");
        assertThatThrownBy(this::start).isInstanceOf(CommandFailed.class)
                .hasMessageContaining("written by PostgreSQL 15").hasMessageNotContaining("\n");
    }

    @Test
    void saysInOneLineWhatIsMissingInTheFolder() throws IOException {
        start().close();
        Path password = DataFolder.passwordFile(data);
        Files.writeString(password, "another one");
        assertThatThrownBy(this::start).isInstanceOf(CommandFailed.class).hasMessage("The password in " + password
                + " is not the database's: put the right file back, or restore a backup into another folder.");
        Files.delete(password);
        assertThatThrownBy(this::start).isInstanceOf(CommandFailed.class).hasMessage("The password of the database is lost:"
                + " put the file " + password + " back, or restore a backup into another folder.");
        new FolderTree(DataFolder.cluster(data)).delete();
        Files.createDirectory(DataFolder.cluster(data));
        assertThatThrownBy(this::start).isInstanceOf(CommandFailed.class).hasMessage("There is no database in "
                + DataFolder.cluster(data) + ": put its files back, or delete the folder to begin with an empty desk.");
    }

    private EmbeddedPostgres start() {
        return EmbeddedPostgres.start(data, "http://localhost:8080");
    }

    private static void killGuard(ChildJvm application) {
        ProcessHandle.of(application.pid()).orElseThrow().children()
                .filter(child -> child.info().commandLine().orElse("").contains("kill -INT"))
                .forEach(guard -> {
                    guard.destroyForcibly();
                    guard.onExit().join();
                });
    }

    /** A process that has ended may still stand in the process table, but no longer has a program. */
    private static boolean isWorking(long pid) {
        return ProcessHandle.of(pid).flatMap(process -> process.info().command()).isPresent();
    }

    private static void write(EmbeddedPostgres postgres, int rows) throws SQLException {
        try (Connection connection = PostgresChild.connect(postgres)) {
            PostgresChild.write(connection, rows);
        }
    }

    private static int count(EmbeddedPostgres postgres) throws SQLException {
        try (Connection connection = PostgresChild.connect(postgres)) {
            return Integer.parseInt(first(connection, "select count(*) from kept"));
        }
    }

    private static String first(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
