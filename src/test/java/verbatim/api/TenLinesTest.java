package verbatim.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import verbatim.account.AccessTokens;
import verbatim.account.Role;
import verbatim.account.SignedIn;
import verbatim.account.Staffing;
import verbatim.account.TokenScope;

/** The ten lines of the docs with which a content management system is hooked up do what is said of them. */
@ApiTest
class TenLinesTest {

    private static final Pattern SCRIPT = Pattern.compile("(?s)```sh\\n(.*?)```");

    private final int port;
    private final ApiDesk desk;

    @TempDir
    private Path folder;

    @Autowired
    TenLinesTest(@LocalServerPort int port, Staffing staffing, AccessTokens tokens, JdbcClient database) {
        this.port = port;
        this.desk = new ApiDesk(port, staffing, tokens, database);
    }

    @AfterEach
    void nobody() {
        SignedIn.nobody();
    }

    private record Ended(int status, String said) {}

    @Test
    void theScriptOfTheDocsSaysWhetherAStoryCanBePrinted() throws Exception {
        assumeTrue(Stream.of("bash", "curl", "jq").allMatch(TenLinesTest::isThere));

        var open = check("“We will stay until the ice breaks,” Ana Ruiz said. " + UUID.randomUUID());
        assertThat(open.status()).as(open.said()).isEqualTo(3);
        assertThat(open.said()).startsWith("Q1 TO_CHECK").contains("We will stay until the ice breaks");
        assertThat(Files.readString(folder.resolve("report.html"))).contains("We will stay until the ice breaks");

        var nothing = check("It was cold. " + UUID.randomUUID());
        assertThat(nothing.status()).as(nothing.said()).isZero();
        assertThat(nothing.said()).isEmpty();
    }

    private Ended check(String story) throws IOException, InterruptedException {
        var script = SCRIPT.matcher(Files.readString(Path.of("docs", "api.md")));
        assertThat(script.find()).isTrue();
        assertThat(script.group(1).lines().count()).isLessThanOrEqualTo(10);
        Files.writeString(folder.resolve("check-story"), script.group(1));
        Files.writeString(folder.resolve("story.txt"), story);
        var process = new ProcessBuilder(List.of("bash", "check-story", "story.txt")).directory(folder.toFile()).redirectErrorStream(true);
        process.environment().put("VERBATIM_URL", "http://localhost:" + port);
        process.environment().put("VERBATIM_TOKEN", desk.token(desk.person("api-edda", Role.EDITOR), TokenScope.WRITE));
        var running = process.start();
        var said = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(running.waitFor(), said);
    }

    private static boolean isThere(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator)).anyMatch(path -> Files.isExecutable(Path.of(path, program)));
    }
}
