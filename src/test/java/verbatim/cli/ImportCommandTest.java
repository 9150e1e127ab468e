package verbatim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import verbatim.fetch.FetchSettings;
import verbatim.fetch.Fetching;
import verbatim.text.TextParser;

class ImportCommandTest {

    private static final String PAGE = """
            <html lang="en"><head><title>Ferry</title></head><body><article><h1>Ferry to be free 😀</h1><p>The port had a plan, it said on Thursday evening, and it
            wrote:</p><blockquote class="twitter-tweet"><p>😀 The ferry is free for everybody from Monday on.</p>&mdash; Port of Marlow (@portmarlow)
            <a href="https://twitter.com/portmarlow/status/9">February 19, 2026</a></blockquote></article></body></html>""";

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();
    private String input = "";
    private int exitCode;

    private List<JsonNode> parse(Object... articles) {
        var out = new ByteArrayOutputStream();
        var command = new ImportCommand(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                out,
                new PrintStream(errors, true, StandardCharsets.UTF_8),
                () -> new Fetching(FetchSettings.of(true, "test"), Clock.systemUTC()));
        exitCode = new CommandLine(command)
                .execute(Stream.concat(Stream.of("--format", "json"), Stream.of(articles).map(Object::toString)).toArray(String[]::new));
        return out.toString(StandardCharsets.UTF_8).lines().map(JsonMapper.shared()::readTree).toList();
    }

    private Path file(String name, String words) throws IOException {
        return Files.writeString(folder.resolve(name), words);
    }

    @Test
    void aLineForEachArticleWithWhereItsFactsWereFound() throws IOException {
        var lines = parse(file("a.html", PAGE), file("b.txt", "We begin."));

        assertThat(lines).hasSize(2);
        assertThat(lines.get(1).propertyNames()).containsExactly(
                "file", "headline", "byline", "publication", "published", "modified", "language", "url", "text", "provenance");
        assertThat(lines.getFirst().get("headline").asString()).isEqualTo("Ferry to be free 😀");
        assertThat(lines.getFirst().get("provenance").get("headline").asString()).isEqualTo("heading");
        assertThat(lines.getFirst().get("provenance").get("language").asString()).isEqualTo("html-lang");
        assertThat(lines.get(1).get("byline").isNull()).isTrue();
        assertThat(lines.get(1).get("provenance").get("language").asString()).isEqualTo("text");
        assertThat(exitCode).isZero();
    }

    @Test
    void aPostIsToldInCodePointsAndItsWordsAreThoseOfItsAccount() throws IOException {
        var line = parse(file("a.html", PAGE)).getFirst();

        var text = line.get("text").asString();
        var post = line.get("posts").get(0);
        assertThat(text.substring(text.offsetByCodePoints(0, post.get("start").asInt()), text.offsetByCodePoints(0, post.get("end").asInt())))
                .startsWith("😀 The ferry").endsWith("2026");
        assertThat(post.get("account").asString()).isEqualTo("@portmarlow");
        var parsed = new TextParser().parse(text, "en");
        assertThat(parsed.quotes()).anySatisfy(quote -> assertThat(quote.toString()).contains("embedded post"));
        assertThat(parsed.speakers()).anySatisfy(speaker -> assertThat(speaker.toString()).contains("Port of Marlow"));
    }

    @Test
    void whatCannotBeReadIsSaidAndTheRestGoesOn() throws IOException {
        Files.createDirectory(folder.resolve("stories"));
        Files.write(folder.resolve("large.txt"), new byte[21 << 20]);
        var lines = parse(file("empty.txt", ""), folder.resolve("nowhere.txt"), folder.resolve("stories"), folder.resolve("large.txt"),
                "http://127.0.0.1/page", "http://[", file("broken.docx", "PK\u0003\u0004broken"), file("a.txt", "We begin."));

        assertThat(lines.stream().limit(7)).allSatisfy(line -> assertThat(line.propertyNames()).containsExactly("file", "error"));
        assertThat(lines.get(0).get("error").asString()).isEqualTo("The file is empty.");
        assertThat(lines.get(1).get("error").asString()).isEqualTo("There is no such file.");
        assertThat(lines.get(2).get("error").asString()).contains("folder");
        assertThat(lines.get(3).get("error").asString()).contains("larger than 20 MB");
        assertThat(lines.get(4).get("error").asString()).contains("private or special network");
        assertThat(lines.get(6).get("error").asString()).contains("damaged");
        assertThat(lines.get(7).get("text").asString()).isEqualTo("We begin.");
        assertThat(exitCode).isEqualTo(1);
        assertThat(errors.toString(StandardCharsets.UTF_8)).contains("nowhere.txt: There is no such file.");
    }

    @Test
    void readsStandardInputAndEachEntryOfAFeed() {
        input = "<rss version='2.0'><channel><item><guid>1</guid><description>We begin.</description></item>"
                + "<item><guid>2</guid><description>We go on.</description></item></channel></rss>";
        var lines = parse("-");

        assertThat(lines).extracting(line -> line.get("file").asString()).containsExactly("-", "-");
        assertThat(lines).extracting(line -> line.get("entry").asString()).containsExactly("1", "2");
    }
}
