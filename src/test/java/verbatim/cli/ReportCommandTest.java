package verbatim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What is said before the desk is asked; what it answers, {@link StoredArticlesTest} tests. */
class ReportCommandTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    private String refused(String... arguments) {
        var errors = new ByteArrayOutputStream();
        var all = Stream.concat(Stream.of("The ferry stays", "--data", folder.resolve("data").toString()), Stream.of(arguments)).toArray(String[]::new);
        var command = Verbatim.failingInOneLine(new CommandLine(new ReportCommand(out))).setErr(new PrintWriter(errors, true, StandardCharsets.UTF_8));
        assertThat(command.execute(all)).isOne();
        assertThat(out.size()).isZero();
        assertThat(folder).isEmptyDirectory();
        return errors.toString(StandardCharsets.UTF_8);
    }

    @Test
    void saysWhatItDoesNotKnow() {
        assertThat(refused("--as", "ada", "-o", "-")).contains("no report as “”", "html", "json");
        assertThat(refused("--as", "ada", "-o", "-", "--format", "odt")).contains("no report as “odt”");
        assertThat(refused("--as", "ada", "-o", folder.resolve("a.odt").toString())).contains("let its name end with one of", ".xlsx");
        assertThat(refused("--as", "ada", "-o", "-", "--format", "pdf", "--profile", "all")).contains("no profile “all”", "legal");
        assertThat(refused("--as", "ada", "-o", "-", "--format", "pdf", "--language", "it")).contains("no report in “it”");
        assertThat(refused("--as", "ada", "-o", folder.resolve("none/a.pdf").toString())).contains("there is no folder for it");
        assertThat(refused("-o", "-", "--format", "pdf")).contains("--as NAME");
        assertThat(refused("--as", "ada", "--format", "pdf")).contains("--output");
    }

    @Test
    void saysThatThereIsNoDesk() {
        assertThat(refused("--as", "ada", "-o", folder.resolve("a.pdf").toString())).contains("There is no desk in");
    }
}
