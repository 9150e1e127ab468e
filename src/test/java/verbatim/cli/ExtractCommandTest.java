package verbatim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExtractCommandTest {

    private static final String SAFE = "\\\"The bridge is safe,\\\" Ann Lee said.";

    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();
    private int exitCode;

    private List<JsonNode> extract(String... lines) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exitCode = new ExtractCommand(
                new ByteArrayInputStream(String.join("\n", lines).getBytes(StandardCharsets.UTF_8)), out,
                new PrintStream(errors, true, StandardCharsets.UTF_8)).call();
        return out.toString(StandardCharsets.UTF_8).lines().map(JsonMapper.shared()::readTree).toList();
    }

    @Test
    void aLineForEachDocumentInTheSameOrder() throws IOException {
        List<JsonNode> out = extract("{\"id\":\"b\",\"text\":\"" + SAFE + "\"}", "{\"id\":7,\"text\":\"\",\"lang\":\"de\"}");
        assertThat(out).hasSize(2);
        assertThat(out.get(0).get("id").asString()).isEqualTo("b");
        assertThat(out.get(1).get("id").isIntegralNumber()).isTrue();
        assertThat(out.get(1).get("quotes")).isEmpty();
        assertThat(exitCode).isZero();
    }

    @Test
    void everyFieldIsThere() throws IOException {
        JsonNode quote = extract("{\"id\":\"a\",\"text\":\"" + SAFE + "\"}").getFirst().get("quotes").get(0);
        assertThat(quote.propertyNames()).containsExactly("start", "end", "kind", "parent", "speaker", "speaker_start",
                "speaker_end", "cue", "cue_start", "cue_end", "occasion", "group", "doubts");
        assertThat(quote.get("kind").asString()).isEqualTo("DIRECT");
        assertThat(quote.get("end").asInt()).isEqualTo(21);
        assertThat(quote.get("speaker").asString()).isEqualTo("Ann Lee");
        assertThat(quote.get("speaker_start").asInt()).isEqualTo(22);
        assertThat(quote.get("cue").asString()).isEqualTo("said");
        assertThat(quote.get("parent").isNull()).isTrue();
    }

    @Test
    void offsetsAreCodePoints() throws IOException {
        JsonNode quote = extract("{\"id\":\"a\",\"text\":\"\uD83D\uDE00 " + SAFE + "\"}").getFirst().get("quotes").get(0);
        assertThat(quote.get("start").asInt()).isEqualTo(2);
        assertThat(quote.get("speaker_start").asInt()).isEqualTo(24);
    }

    @Test
    void nestedOnesNameTheirParent() throws IOException {
        JsonNode quotes = extract("{\"id\":\"a\",\"text\":\"\\\"Bob Ray said, 'Go home,' and I went,\\\" Ann Lee said.\"}")
                .getFirst().get("quotes");
        assertThat(quotes.get(1).get("kind").asString()).isEqualTo("NESTED");
        assertThat(quotes.get(1).get("parent").asInt()).isZero();
        assertThat(quotes.get(1).get("speaker").asString()).isEqualTo("Bob Ray");
    }

    @Test
    void marksWithoutAPartnerAreToldAndDoubted() throws IOException {
        JsonNode line = extract("{\"id\":\"a\",\"text\":\"\uD83D\uDE00 " + SAFE + " \\\"It always was.\"}").getFirst();
        assertThat(line.propertyNames()).containsExactly("id", "quotes", "form", "warnings");
        assertThat(line.get("form").asString()).isEqualTo("NEWS");
        assertThat(line.get("warnings")).hasSize(1);
        assertThat(line.get("warnings").get(0).toString()).isEqualTo("{\"code\":\"MARKS\",\"start\":38,\"end\":39}");
        assertThat(line.get("quotes").get(0).get("doubts")).isEmpty();
        assertThat(line.get("quotes").get(1).get("doubts").get(0).asString()).isEqualTo("MARKS");
    }

    @Test
    void badLinesAreReportedAndTheRestGoesOn() throws IOException {
        List<JsonNode> out = extract("{\"id\":\"a\",\"text\":\"x\"}", "nonsense", "{\"id\":\"b\"}", "[1]",
                "{\"id\":\"d\",\"text\":[\"x\"]}", "{\"id\":\"e\",\"text\":\"x\",\"more\":{\"id\":[{}]}}", "{\"id\":\"f\"");
        assertThat(out).extracting(line -> line.get("id").asString()).containsExactly("a", "e");
        assertThat(errors.toString(StandardCharsets.UTF_8).lines()).hasSize(5)
                .anyMatch(l -> l.startsWith("line 2: ")).anyMatch(l -> l.startsWith("line 3: "))
                .anyMatch(l -> l.startsWith("line 4: ")).anyMatch(l -> l.startsWith("line 5: "))
                .anyMatch(l -> l.startsWith("line 7: "));
        assertThat(exitCode).isOne();
    }
}
