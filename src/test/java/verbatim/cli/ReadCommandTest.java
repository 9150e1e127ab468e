package verbatim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReadCommandTest {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();
    private int exitCode;

    private List<JsonNode> read(Path... files) {
        var out = new ByteArrayOutputStream();
        var command = new ReadCommand(out, new PrintStream(errors, true, StandardCharsets.UTF_8));
        exitCode = new CommandLine(command).execute(Stream.of(files).map(Path::toString).toArray(String[]::new));
        return out.toString(StandardCharsets.UTF_8).lines().map(JsonMapper.shared()::readTree).toList();
    }

    private Path file(String name, String words) throws IOException {
        return Files.writeString(folder.resolve(name), words);
    }

    @Test
    void aLineForEachFileInTheirOrder() throws IOException {
        var lines = read(file("b.txt", "We begin."), file("a.md", "# Wir beginnen, und das ist nicht alles, was wir haben."));

        assertThat(lines).extracting(line -> Path.of(line.get("file").asString()).getFileName().toString()).containsExactly("b.txt", "a.md");
        assertThat(lines).extracting(line -> line.get("format").asString()).containsExactly("PLAIN_TEXT", "MARKDOWN");
        assertThat(lines.get(1).get("language").asString()).isEqualTo("de");
        assertThat(lines.get(0).propertyNames()).containsExactly(
                "file", "format", "title", "author", "published", "language", "text", "paragraphs", "warnings");
        assertThat(exitCode).isZero();
    }

    @Test
    void paragraphsHaveTheirSpeakersAndTimesInCodePoints() throws IOException {
        var line = read(file("talk.txt", "Hearing 😀\n\n[00:12:07] MS. ROTH: We begin.\n\nPlease stand.\n\nMR. HALE: I stand.")).getFirst();

        var text = line.get("text").asString();
        var paragraphs = line.get("paragraphs");
        assertThat(paragraphs).hasSize(4);
        assertThat(paragraphs.get(0).get("speaker").isNull()).isTrue();
        assertThat(paragraphs).extracting(each -> words(text, each))
                .containsExactly("Hearing 😀", "[00:12:07] MS. ROTH: We begin.", "Please stand.", "MR. HALE: I stand.");
        assertThat(paragraphs.get(2).get("speaker").asString()).isEqualTo("MS. ROTH");
        assertThat(paragraphs.get(2).get("time").asString()).isEqualTo("00:12:07");
        assertThat(paragraphs.get(3).get("speaker").asString()).isEqualTo("MR. HALE");
    }

    private static String words(String text, JsonNode span) {
        return text.substring(
                text.offsetByCodePoints(0, span.get("start").asInt()), text.offsetByCodePoints(0, span.get("end").asInt()));
    }

    @Test
    void aTurnOfNobodySaysSo() throws IOException {
        var line = read(file("talk.txt", "MS. ROTH: We begin.\n\nMR. HALE: I stand.\n\nHarbour Bridge: It is closed.")).getFirst();

        assertThat(line.get("paragraphs").get(2).get("speaker").isNull()).isTrue();
        assertThat(line.get("warnings").get(0).get("code").asString()).isEqualTo("SPEAKER_UNREADABLE");
        assertThat(words(line.get("text").asString(), line.get("warnings").get(0))).isEqualTo("Harbour Bridge: ");
    }

    @Test
    void whatCannotBeReadIsSaidAndTheRestGoesOn() throws IOException {
        var lines = read(file("empty.txt", ""), folder.resolve("nowhere.txt"), file("a.txt", "We begin."));

        assertThat(lines.get(0).get("error").asString()).contains("empty");
        assertThat(lines.get(1).get("error").asString()).isEqualTo("The file cannot be read.");
        assertThat(lines.get(2).get("text").asString()).isEqualTo("We begin.");
        assertThat(exitCode).isEqualTo(1);
        assertThat(errors.toString(StandardCharsets.UTF_8)).contains("empty.txt: ", "nowhere.txt: The file cannot be read.");
    }
}
