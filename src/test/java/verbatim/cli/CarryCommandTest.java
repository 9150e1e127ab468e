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

class CarryCommandTest {

    private static final String TEXTS = "\"before\":\"\uD83D\uDE00 “We stay,” Ann Lee said. “No,” said Bob Ray.\","
            + "\"after\":\"\uD83D\uDE00\uD83D\uDE00 “We never stay,” Ann Lee said.\"";

    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();
    private int exitCode;

    private List<JsonNode> carry(String... lines) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exitCode = new CarryCommand(
                new ByteArrayInputStream(String.join("\n", lines).getBytes(StandardCharsets.UTF_8)), out,
                new PrintStream(errors, true, StandardCharsets.UTF_8)).call();
        return out.toString(StandardCharsets.UTF_8).lines().map(JsonMapper.shared()::readTree).toList();
    }

    @Test
    void aLineForEachEditInTheSameOrder() throws IOException {
        List<JsonNode> out = carry("{\"id\":\"b\",\"lang\":\"en\",\"before\":\"x y\",\"after\":\"x y\",\"passages\":[{\"start\":0,\"end\":1}]}",
                "{\"id\":7,\"passages\":[],\"before\":\"\",\"after\":\"\"}");
        assertThat(out).extracting(JsonNode::toString).containsExactly(
                "{\"id\":\"b\",\"passages\":[{\"fate\":\"UNCHANGED\",\"spans\":[{\"start\":0,\"end\":1}]}]}",
                "{\"id\":7,\"passages\":[]}");
        assertThat(exitCode).isZero();
    }

    @Test
    void offsetsAreCodePointsOnBothSides() throws IOException {
        JsonNode passages = carry("{\"id\":\"a\"," + TEXTS + ",\"passages\":[{\"start\":26,\"end\":31},{\"start\":2,\"end\":12}]}")
                .getFirst().get("passages");
        assertThat(passages.get(0).toString()).isEqualTo("{\"fate\":\"REMOVED\",\"spans\":[]}");
        assertThat(passages.get(1).toString()).isEqualTo("{\"fate\":\"CHANGED\",\"spans\":[{\"start\":3,\"end\":19}]}");
    }

    @Test
    void badLinesAreReportedAndTheRestGoesOn() throws IOException {
        List<JsonNode> out = carry("{\"id\":\"a\"," + TEXTS + ",\"passages\":[{\"start\":26,\"end\":99}]}",
                "{\"id\":\"b\"," + TEXTS + ",\"passages\":[{\"start\":5,\"end\":2}]}",
                "{\"id\":\"c\"," + TEXTS + ",\"passages\":[3]}",
                "{\"id\":\"d\"," + TEXTS + "}",
                "{\"id\":\"e\"," + TEXTS + ",\"passages\":[{\"start\":\"2\",\"end\":12}]}",
                "{\"id\":\"f\"," + TEXTS + ",\"passages\":[{\"start\":2,\"more\":{\"end\":[1]},\"end\":12}]}");
        assertThat(out).extracting(line -> line.get("id").asString()).containsExactly("f");
        assertThat(errors.toString(StandardCharsets.UTF_8).lines()).hasSize(5)
                .anyMatch(line -> line.startsWith("line 1: a passage ends behind the text, at 99"))
                .anyMatch(line -> line.startsWith("line 4: no \"passages\""));
        assertThat(exitCode).isOne();
    }
}
