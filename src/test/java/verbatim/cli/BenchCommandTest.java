package verbatim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class BenchCommandTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void tellsSpeedAndSize(@TempDir Path folder) throws IOException {
        Path documents = Files.writeString(folder.resolve("documents.jsonl"),
                "{\"id\":\"a\",\"text\":\"\\\"The bridge is safe,\\\" Ann Lee said.\"}\n");
        int exitCode = new CommandLine(new BenchExtractCommand(new PrintStream(out, true, StandardCharsets.UTF_8)))
                .execute(documents.toString(), "--rounds", "1", "--long", "20000");
        assertThat(exitCode).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("words a second", "ratio of the two", "peak memory");
    }
}
