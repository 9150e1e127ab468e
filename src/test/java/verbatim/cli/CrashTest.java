package verbatim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** kill -9 in the middle of saving: it comes up by itself, and every save that was acknowledged is there. On one folder, one after the other. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CrashTest {

    private static final int SAVES = 100;

    private final int port = freePort();
    private Path data = Path.of("");
    private @Nullable ChildJvm application;

    CrashTest() throws IOException {}

    @BeforeAll
    void begin(@TempDir Path folder) throws Exception {
        data = folder;
        application = run();
    }

    @AfterAll
    void end() throws Exception {
        if (application != null) {
            application.close();
        }
    }

    @Test
    @Order(1)
    void keepsEverySaveWhenTheApplicationIsKilled() throws Exception {
        try (SavingEditor editor = SavingEditor.start(data)) {
            editor.awaitSaves(SAVES);
            running().kill();
            editor.stop();
            application = run();
            editor.assertEverySaveIsThere(data);
        }
    }

    @Test
    @Order(2)
    void comesBackByItselfWhenTheDatabaseIsKilled() throws Exception {
        try (SavingEditor editor = SavingEditor.start(data)) {
            editor.awaitSaves(SAVES);
            killDatabase();
            editor.awaitEnd();
            Deadline.inSeconds(60).until(() -> isHealthy(port));
            editor.assertEverySaveIsThere(data);
        }
    }

    @Test
    @Order(3)
    void keepsEverySaveWhenBothAreKilled() throws Exception {
        try (SavingEditor editor = SavingEditor.start(data)) {
            editor.awaitSaves(SAVES);
            running().kill();
            killDatabase();
            editor.awaitEnd();
            application = run();
            editor.assertEverySaveIsThere(data);
        }
        stop();
    }

    /** A command starts the database of a folder on which nothing runs, and leaves nothing that would have to be recovered from. */
    @Test
    @Order(4)
    void storesArticlesWithoutAWorkbench() throws Exception {
        Path story = Files.writeString(data.resolve("story.txt"), "“We will stay,” Ana Ruiz said.");
        try (ChildJvm command = ChildJvm.verbatim(Map.of(), List.of("-Xmx384m"),
                "import", "--as", "admin", "--data", data.toString(), story.toString())) {
            assertThat(command.awaitEnd()).isZero();
            assertThat(command.lines().getLast()).matches(Pattern.quote(story + ": ") + "[0-9a-f-]{36} “We will stay,” Ana Ruiz said\\.");
        }
        assertThat(PostmasterFile.read(DataFolder.cluster(data))).isEmpty();
        assertThat(LocalAccess.read(data)).isEmpty();
    }

    private ChildJvm running() {
        return Objects.requireNonNull(application);
    }

    private void killDatabase() throws IOException {
        long pid = PostmasterFile.read(DataFolder.cluster(data)).orElseThrow().pid();
        ProcessHandle.of(pid).orElseThrow().destroyForcibly();
    }

    /** TERM ends the application and its server, and leaves nothing that would have to be recovered from. */
    private void stop() throws Exception {
        running().terminate();
        running().awaitEnd();
        assertThat(PostmasterFile.read(DataFolder.cluster(data))).isEmpty();
    }

    private ChildJvm run() throws Exception {
        ChildJvm started = ChildJvm.verbatim(Map.of(), List.of("-Xmx384m"),
                "run", "--no-demo", "--data", data.toString(), "--port", Integer.toString(port));
        started.awaitLine("Verbatim is ready at http://localhost:" + port);
        assertThat(isHealthy(port)).isTrue();
        return started;
    }

    private static boolean isHealthy(int port) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            URI health = URI.create("http://127.0.0.1:" + port + "/actuator/health");
            return client.send(HttpRequest.newBuilder(health).build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode() == 200;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
