package verbatim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import verbatim.TestPostgres;

/** What a person reads when the workbench cannot start: one line, exit code 1, no stack trace. */
class RunTest {

    @TempDir
    Path folder;

    @Test
    void saysThatItRunsAlready() {
        try (DataFolder taken = DataFolder.take(folder, "http://localhost:8080")) {
            assertFails("Verbatim already runs on " + folder + "/ (process " + ProcessHandle.current().pid()
                    + ", http://localhost:8080).", "run", "--data", taken.root().toString());
        }
    }

    @Test
    void saysThatThePortIsTaken() throws Exception {
        try (ServerSocket busy = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertFails("Port " + busy.getLocalPort() + " cannot be used (Address already in use): stop what listens"
                            + " there or give another one with --port.",
                    "run", "--data", folder.toString(), "--port", Integer.toString(busy.getLocalPort()));
        }
        assertThat(DataFolder.cluster(folder)).doesNotExist();
    }

    @Test
    void saysThatThereIsNoSuchPort() {
        assertFails("There is no port 70000: give one from 1 to 65535.",
                "run", "--data", folder.toString(), "--port", "70000");
    }

    @Test
    void saysThatTheDataFolderIsAFile() throws Exception {
        Path file = Files.writeString(folder.resolve("data"), "a file");
        assertFails("Cannot use the data folder " + file + "/: " + file + " is a file.", "run", "--data", file.toString());
    }

    @Test
    void saysWhichArgumentItDoesNotKnow() {
        assertFails("Unknown option: '--prot' (See ./verbatim run --help)", "run", "--prot");
        assertFails("No command given. (See ./verbatim --help)");
    }

    @Test
    void saysThatThereIsNoDeskToBackUp() {
        assertFails("There is no desk in " + folder + "/none/.",
                "backup", folder.resolve("file").toString(), "--data", folder.resolve("none").toString());
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void refusesToStartOnAServerWithoutAFirstAdministratorsPassword() throws Exception {
        TestPostgres.Database database = TestPostgres.createDatabase();
        assertThat(refusal(database.password())).startsWith("Verbatim cannot start: There is nobody who could sign in yet.");
    }

    @Test
    void startsOnAServerOfTheDesksOwnWithTheFirstAdministratorOfTheEnvironment() throws Exception {
        TestPostgres.Database database = TestPostgres.createDatabase();
        Map<String, String> environment = Map.of("SPRING_DATASOURCE_URL", database.url(),
                "SPRING_DATASOURCE_USERNAME", database.user(), "SPRING_DATASOURCE_PASSWORD", database.password(),
                "VERBATIM_FIRST_ADMIN_PASSWORD", "a-desk-of-ones-own", "SERVER_PORT", "0");
        try (ChildJvm verbatim = ChildJvm.verbatim(environment, List.of(), "run")) {
            String ready = verbatim.awaitLine("Verbatim is ready at ");
            assertThat(HealthCheck.isHealthy(ready.substring(ready.indexOf("http")) + "/actuator/health")).isTrue();
        }
    }

    @Test
    void saysThatTheServerRefusesThePassword() throws Exception {
        TestPostgres.createDatabase();
        assertThat(refusal("wrong")).startsWith("Cannot open the database that SPRING_DATASOURCE_URL names: FATAL: password"
                + " authentication failed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "extract"})
    void loadsNeitherSpringNorTheDriverWhereNoServerIsNeeded(String command) throws Exception {
        try (ChildJvm verbatim = ChildJvm.verbatim(Map.of(), List.of("-Xlog:class+load"), command)) {
            assertThat(verbatim.awaitEnd()).isZero();
            assertThat(verbatim.lines()).anyMatch(line -> line.contains(" picocli.CommandLine "));
            assertThat(verbatim.lines().stream().filter(line -> line.contains(" org.springframework.")
                    || line.contains(" org.postgresql.") || line.contains(" org.hibernate."))).isEmpty();
        }
    }

    private static String refusal(String password) throws Exception {
        TestPostgres.Database database = TestPostgres.createDatabase();
        Map<String, String> environment = Map.of("SPRING_DATASOURCE_URL", database.url(),
                "SPRING_DATASOURCE_USERNAME", database.user(), "SPRING_DATASOURCE_PASSWORD", password,
                "VERBATIM_FIRST_ADMIN_PASSWORD", "", "SERVER_PORT", "0");
        try (ChildJvm verbatim = ChildJvm.verbatim(environment, List.of(), "run")) {
            assertThat(verbatim.awaitEnd()).isEqualTo(1);
            assertThat(verbatim.lines()).isNotEmpty().noneMatch(line -> line.startsWith("\tat "));
            return verbatim.lines().getLast();
        }
    }

    private static void assertFails(String line, String... arguments) {
        StringWriter errors = new StringWriter();
        int exit = Verbatim.commandLine().setErr(new PrintWriter(errors, true)).execute(arguments);
        assertThat(errors.toString()).isEqualTo(line + System.lineSeparator());
        assertThat(exit).isEqualTo(1);
    }
}
