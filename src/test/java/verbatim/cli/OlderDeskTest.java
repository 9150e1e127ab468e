package verbatim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ApplicationContext;
import verbatim.OtherDatabase;
import verbatim.ServiceTest;
import verbatim.TestPostgres;

/**
 * A backup that an older build made of a busy desk comes back whole: every row as it was written, and, once the schema is
 * today's, everything that people saw. Where the files come from is said beside them.
 */
@ServiceTest
class OlderDeskTest {

    private static final Path FOLDER = Path.of("src", "test", "resources", "verbatim", "cli");
    private static final String MIGRATIONS = "classpath:db/migration";

    /** The one fault of the older build that is mended on the way: it stored words with the codename put into them. */
    private static final String CORRUPTED = "Bluebirds I said, all of us knew by Bluebirdpril";

    private static final String AS_IT_STANDS = "As I said, all of us knew by April";

    @TempDir
    Path folder;

    private final ApplicationContext application;
    private final OtherDatabase otherDatabase;

    OlderDeskTest(ApplicationContext application, OtherDatabase otherDatabase) {
        this.application = application;
        this.otherDatabase = otherDatabase;
    }

    @Test
    void losesNothing() throws Exception {
        TestPostgres.Database database = TestPostgres.createDatabase();

        BackupManifest restored = restore(database);
        assertThat(backUp(database).tables()).isEqualTo(restored.tables());

        Flyway.configure().dataSource(database.url(), database.user(), database.password()).locations(MIGRATIONS).load().migrate();
        Map<String, String> seen = otherDatabase.during(database, () -> SeenDesk.read(application));
        assertThat(differences(known(), seen)).isEmpty();
    }

    private static BackupManifest restore(TestPostgres.Database database) throws IOException, SQLException {
        try (BackupFile backup = BackupFile.open(FOLDER.resolve("older-desk.zip"))) {
            Restore.into(new ServerDatabase(database.url(), database.user(), database.password()), backup, MIGRATIONS);
            return backup.manifest();
        }
    }

    private BackupManifest backUp(TestPostgres.Database database) throws IOException, SQLException {
        try (Connection connection = database.connect()) {
            return BackupWriter.write(connection, folder.resolve("again.zip"));
        }
    }

    /** What the older build showed. */
    private static Map<String, String> known() throws IOException {
        Map<String, String> known = new TreeMap<>();
        for (String line : Files.readAllLines(FOLDER.resolve("older-desk.txt"))) {
            int end = line.indexOf(" = ");
            known.put(line.substring(0, end), line.substring(end + 3).replace(CORRUPTED, AS_IT_STANDS));
        }
        return known;
    }

    private static List<String> differences(Map<String, String> known, Map<String, String> seen) {
        TreeSet<String> keys = new TreeSet<>(known.keySet());
        keys.addAll(seen.keySet());
        List<String> differences = new ArrayList<>();
        for (String key : keys) {
            if (!isOfTheBuild(key, known) && !Objects.equals(known.get(key), seen.get(key))) {
                differences.add("\n%s\n  was %s\n  is  %s".formatted(key, known.get(key), seen.get(key)));
            }
        }
        return differences;
    }

    /**
     * The version of a house style is also that of the rules by which a build reads it, and a language whose style the desk
     * never changed has the usual one of the build.
     */
    private static boolean isOfTheBuild(String key, Map<String, String> known) {
        if (!key.startsWith("house style/")) {
            return false;
        }
        var style = key.substring(0, key.indexOf('/', "house style/".length()) + 1);
        return key.equals(style + "version") || !known.containsKey(style + "history/00");
    }
}
