package verbatim.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The command in a process of its own: it streams, speaks UTF-8 whatever the locale, and loads neither Spring nor a database. */
class ExtractProcessTest {

    /** After which nobody waits for a line that does not come. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private static Process start(String... options) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "verbatim.cli.Verbatim", "extract"));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("LC_ALL", "C");
        return builder.start();
    }

    @Test
    void theFirstLineComesBeforeTheInputEnds() throws IOException, InterruptedException {
        Process process = start();
        try (OutputStream in = process.getOutputStream();
                BufferedReader out = new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            in.write("{\"id\":\"ä\",\"text\":\"“Grüße,” said Jürgen Möller.\"}\n".getBytes(StandardCharsets.UTF_8));
            in.flush();
            // The input stays open: were the line to wait for its end, it would never come. How long it takes, a bench says.
            String line = assertTimeoutPreemptively(PATIENCE, out::readLine);
            assertThat(line).startsWith("{\"id\":\"ä\"").contains("\"speaker\":\"Jürgen Möller\"");
        }
        assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
    }

    @Test
    void loadsNeitherSpringNorADatabase() throws IOException {
        Process process = start("-Xlog:class+load:stdout");
        process.getOutputStream().write("{\"id\":\"a\",\"text\":\"\\\"Go,\\\" said Ann Lee.\"}\nbad\n".getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().close();
        String log = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(log).contains("verbatim.text.TextParser").doesNotContain("org.springframework").doesNotContain("org.postgresql")
                .doesNotContain("org.hibernate").doesNotContain("tools.jackson.databind");
    }
}
