package verbatim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verbatim.TestPostgres;

/** A restore into a data folder that does not come to its end. */
class RestoreTest {

    private static final String KEY = "a secret of this desk";

    @TempDir
    Path folder;

    private Path file;
    private Path data;

    @BeforeEach
    void aBackupOfAnEmptyDesk() throws Exception {
        file = folder.resolve("desk.zip");
        data = folder.resolve("data");
        TestPostgres.Database database = TestPostgres.createDatabase();
        Flyway.configure().dataSource(database.url(), database.user(), database.password()).load().migrate();
        try (Connection connection = database.connect()) {
            BackupWriter.write(connection, file, new BackupKey(KEY));
        }
    }

    @Test
    void leavesNothingWhenItIsToldToStop() throws Exception {
        try (ChildJvm restore = restore()) {
            Deadline.inSeconds(90).until(() -> Files.exists(data.resolve("restoring/postgres.new")));
            restore.terminate();
            assertThat(restore.awaitEnd()).isEqualTo(143);
        }
        assertThat(data.resolve("restoring")).doesNotExist();
        assertThat(DataFolder.cluster(data)).doesNotExist();
    }

    @Test
    void leavesNoServerWhenItIsKilledAndBeginsAgainAfterwards() throws Exception {
        long server;
        try (ChildJvm restore = restore()) {
            Deadline.inSeconds(90).until(() -> running().isPresent());
            server = running().orElseThrow().pid();
            restore.kill();
        }
        Deadline.inSeconds(30).until(() -> ProcessHandle.of(server).flatMap(left -> left.info().command()).isEmpty());
        assertThat(DataFolder.cluster(data)).doesNotExist();
        try (ChildJvm again = restore()) {
            assertThat(again.awaitEnd()).as(again.lines().toString()).isZero();
            assertThat(again.lines()).anyMatch(line -> line.startsWith("It bears this desk's seal"))
                    .anyMatch(line -> line.startsWith("Restored "));
        }
        assertThat(DataFolder.cluster(data)).exists();
        assertThat(data.resolve("restoring")).doesNotExist();
    }

    private ChildJvm restore() throws IOException {
        return ChildJvm.verbatim(Map.of("VERBATIM_BACKUP_KEY", KEY, "SPRING_DATASOURCE_URL", ""), List.of(),
                "restore", file.toString(), "--data", data.toString());
    }

    private Optional<PostmasterFile> running() throws IOException {
        return PostmasterFile.read(data.resolve("restoring/postgres")).filter(PostmasterFile::ready);
    }
}
