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

class ClaimsCommandTest {

    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();
    private int exitCode;

    private List<JsonNode> claims(String... lines) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exitCode = new ClaimsCommand(
                new ByteArrayInputStream(String.join("\n", lines).getBytes(StandardCharsets.UTF_8)), out,
                new PrintStream(errors, true, StandardCharsets.UTF_8)).call();
        return out.toString(StandardCharsets.UTF_8).lines().map(JsonMapper.shared()::readTree).toList();
    }

    @Test
    void aClaimStandsWithItsKindsAndWordsInCodePoints() throws IOException {
        JsonNode line = claims("{\"id\":7,\"lang\":\"en\",\"text\":\"\uD83D\uDE00 The council has 24 seats.\"}").getFirst();
        assertThat(line.toString()).isEqualTo("{\"id\":7,\"claims\":[{\"start\":2,\"end\":26,\"kinds\":[\"FIGURE\"],\"inside\":null,"
                + "\"words\":[{\"start\":6,\"end\":13},{\"start\":14,\"end\":17},{\"start\":18,\"end\":20},{\"start\":21,\"end\":26}]}],\"contradictions\":[]}");
        assertThat(exitCode).isZero();
    }

    @Test
    void oneInsideAQuoteSaysSo() throws IOException {
        JsonNode claim = claims("{\"id\":\"a\",\"text\":\"\\\"We hired 300 teachers last year,\\\" Ann Lee said.\"}")
                .getFirst().get("claims").get(0);
        assertThat(claim.get("inside").asString()).isEqualTo("quote");
        assertThat(claim.get("start").asInt()).isEqualTo(1);
    }

    @Test
    void whatTheTextSaysAgainstItselfStandsBeside() throws IOException {
        JsonNode line = claims("{\"id\":\"a\",\"text\":\"\uD83D\uDE00 It opened on Monday, May 3, 2022, in Ely.\"}").getFirst();
        assertThat(line.get("contradictions").toString()).isEqualTo(
                "[{\"kind\":\"WEEKDAY\",\"places\":[{\"start\":15,\"end\":21},{\"start\":23,\"end\":34}]}]");
    }

    @Test
    void badLinesAreReportedAndTheRestGoesOn() throws IOException {
        assertThat(claims("nonsense", "{\"id\":\"b\"}", "{\"id\":\"c\",\"text\":\"\"}")).hasSize(1);
        assertThat(errors.toString(StandardCharsets.UTF_8).lines()).hasSize(2);
        assertThat(exitCode).isOne();
    }
}
