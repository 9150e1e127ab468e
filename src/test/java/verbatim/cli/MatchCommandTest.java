package verbatim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MatchCommandTest {

    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();
    private int exitCode;

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path home;

    private Path sources() {
        return home.resolve("sources");
    }

    @BeforeEach
    void writeSources() throws IOException {
        Files.createDirectory(sources());
        Files.writeString(sources().resolve("mill.txt"), "\uD83D\uDE00 We will not sell the old mill to anybody.");
        Files.writeString(sources().resolve("ferry.txt"), "The ferry sails on Monday with forty passengers.");
        Files.writeString(home.resolve("secret.txt"), "The password is written here in plain words.");
    }

    private List<JsonNode> match(String... lines) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        MatchCommand command = new MatchCommand(
                new ByteArrayInputStream(String.join("\n", lines).getBytes(StandardCharsets.UTF_8)), out,
                new PrintStream(errors, true, StandardCharsets.UTF_8));
        exitCode = new CommandLine(command).execute("--sources", sources().toString());
        return out.toString(StandardCharsets.UTF_8).lines().map(JsonMapper.shared()::readTree).toList();
    }

    @Test
    void comparesWithTheSourceThatIsNamed() {
        JsonNode line = match("{\"id\":7,\"quote\":\"“We will sell the old mill”\",\"source\":\"mill.txt\"}").getFirst();
        assertThat(line.propertyNames()).containsExactly("id", "source", "wording", "spans", "risks", "difference", "nearest");
        assertThat(line.get("id").isIntegralNumber()).isTrue();
        assertThat(line.get("wording").asString()).isEqualTo("ALTERED");
        assertThat(line.get("spans").get(0).get("start").asInt()).isEqualTo(2);
        assertThat(line.get("spans").get(0).get("end").asInt()).isEqualTo(31);
        assertThat(line.get("risks").get(0).asString()).isEqualTo("NEGATION");
        assertThat(line.get("difference").get(1).get("op").asString()).isEqualTo("DROPPED");
        assertThat(line.get("difference").get(1).get("source").asString()).isEqualTo("not");
        assertThat(exitCode).isZero();
    }

    @Test
    void tellsWhatTheSourceGivesToSomebodyElse() throws IOException {
        Files.writeString(sources().resolve("talk.txt"), """
                HADDON: I thank you all. We begin on time.

                VIDAL: The ward was short of staff in March.

                HADDON: My opponent says that \uD83D\uDE00 the ward is closed. We are open.
                """);
        List<JsonNode> lines = match(
                "{\"id\":1,\"quote\":\"the ward is closed\",\"source\":\"talk.txt\"}",
                "{\"id\":2,\"quote\":\"The ward was short of staff in March.\",\"source\":\"talk.txt\",\"speaker\":\"Noor Haddon\"}",
                "{\"id\":3,\"quote\":\"The ward was short of staff in March.\",\"source\":\"talk.txt\",\"speaker\":\"Sol Vidal\"}",
                "{\"id\":4,\"quote\":\"We begin on time.\",\"source\":\"talk.txt\"}");
        assertThat(lines.get(0).get("risks").get(0).asString()).isEqualTo("FRAME");
        assertThat(lines.get(0).get("frame").get("kind").asString()).isEqualTo("ASCRIBED");
        assertThat(lines.get(0).get("frame").get("start").asInt()).isLessThan(lines.get(0).get("spans").get(0).get("start").asInt());
        assertThat(lines.get(1).get("frame").get("kind").asString()).isEqualTo("ASCRIBED");
        assertThat(lines.get(2).has("frame")).isFalse();
        assertThat(lines.get(3).get("risks").size()).isZero();
    }

    @Test
    void searchesAllSourcesWhereNoneIsNamed() {
        List<JsonNode> lines = match("{\"id\":\"a\",\"quote\":\"the ferry sails on Monday\"}",
                "{\"id\":\"b\",\"quote\":\"nobody said any of this at all\"}");
        assertThat(lines.get(0).get("source").asString()).isEqualTo("ferry.txt");
        assertThat(lines.get(0).get("wording").asString()).isEqualTo("VERBATIM");
        assertThat(lines.get(1).get("wording").asString()).isEqualTo("NOT_FOUND");
    }

    @Test
    void whatSaysItNearestIsShownOfWordsThatWereAlteredOrAreInNoSource() {
        List<JsonNode> lines = match("{\"id\":\"a\",\"quote\":\"On Monday the boat leaves with forty people aboard\",\"source\":\"ferry.txt\"}",
                "{\"id\":\"b\",\"quote\":\"Nobody will get the mill from us for money\"}",
                "{\"id\":\"c\",\"quote\":\"We will sell the old mill\",\"source\":\"mill.txt\"}",
                "{\"id\":\"d\",\"quote\":\"the ferry sails on Monday\"}");
        assertThat(lines.get(0).get("wording").asString()).isEqualTo("NOT_FOUND");
        assertThat(lines.get(0).get("nearest")).singleElement().isEqualTo(JsonMapper.shared().readTree(
                "{\"source\":\"ferry.txt\",\"start\":0,\"end\":48}"));
        assertThat(lines.get(1).get("nearest").get(0)).as("in code points").isEqualTo(JsonMapper.shared().readTree(
                "{\"source\":\"mill.txt\",\"start\":0,\"end\":43}"));
        assertThat(lines.get(2).get("nearest").get(0).get("source").asString()).isEqualTo("mill.txt");
        assertThat(lines.get(3).has("nearest")).as("it stands there as it was said").isFalse();
    }

    @Test
    void badLinesAreReportedAndTheRestGoesOn() {
        List<JsonNode> lines = match("nonsense", "{\"id\":\"a\"}", "{\"id\":\"b\",\"quote\":\"password\",\"source\":\"../secret.txt\"}",
                "{\"id\":\"c\",\"quote\":\"x\",\"source\":\"none.txt\"}", "",
                "{\"id\":\"d\",\"quote\":\"on Monday\",\"source\":\"ferry.txt\"}");
        assertThat(lines).extracting(line -> line.get("id").asString()).containsExactly("d");
        assertThat(errors.toString(StandardCharsets.UTF_8).lines()).hasSize(4).anyMatch(l -> l.startsWith("line 1: not JSON"))
                .anyMatch(l -> l.startsWith("line 2: no \"quote\"")).anyMatch(l -> l.startsWith("line 3: the source \"../secret.txt\" is not"))
                .anyMatch(l -> l.startsWith("line 4: there is no source"));
        assertThat(exitCode).isOne();
    }

    @Test
    void aLinkDoesNotLeadOutOfTheFolder() throws IOException {
        Files.createSymbolicLink(sources().resolve("link.txt"), home.resolve("secret.txt"));
        assertThat(match("{\"id\":\"a\",\"quote\":\"password\",\"source\":\"link.txt\"}")).isEmpty();
        assertThat(exitCode).isOne();
    }

    @Test
    void aMissingFolderIsNamed() {
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        CommandLine command = Verbatim.commandLine().setErr(new PrintWriter(told, true, StandardCharsets.UTF_8));
        assertThat(command.execute("match", "--sources", home.resolve("nowhere").toString())).isOne();
        assertThat(told.toString(StandardCharsets.UTF_8)).contains("There is no folder");
    }

    @Test
    void benchTellsItsFigures() throws IOException {
        Path cases = Files.writeString(home.resolve("cases.jsonl"),
                "{\"id\":\"a\",\"quote\":\"the ferry sails on Monday\",\"source\":\"ferry.txt\"}\n");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int code = new CommandLine(new BenchMatchCommand(new PrintStream(out, true, StandardCharsets.UTF_8)))
                .execute(cases.toString(), "--sources", sources().toString());
        assertThat(code).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("milliseconds a case, median", "ratio", "500 times");
    }
}
