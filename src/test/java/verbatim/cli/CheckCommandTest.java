package verbatim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class CheckCommandTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-04-26T10:00:00Z"), ZoneId.of("Europe/Berlin"));

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

    @TempDir
    private Path home;

    private Path sources;

    @BeforeEach
    void writeSources() throws IOException {
        sources = Files.createDirectory(home.resolve("sources"));
        source("talk.txt", """
                HADDON: I thank you all. We begin on time, and we will not sell the old mill to anybody.

                VIDAL: The ward was short of staff in March, and nobody came to help.
                """);
    }

    private void source(String name, String words) throws IOException {
        Files.writeString(sources.resolve(name), words);
    }

    private Path article(String words) throws IOException {
        return Files.writeString(home.resolve("story.txt"), words);
    }

    private int check(Object... arguments) {
        var command = new CheckCommand(stream(out), stream(errors), NOON);
        return Verbatim.failingInOneLine(new CommandLine(command))
                .setErr(new PrintWriter(errors, true, StandardCharsets.UTF_8))
                .execute(List.of(arguments).stream().map(Object::toString).toArray(String[]::new));
    }

    private int checked(String words, Object... more) throws IOException {
        var all = new ArrayList<Object>(List.of(article(words), "--report", home.resolve("out.md")));
        all.addAll(List.of(more));
        return check(all.toArray());
    }

    private static PrintStream stream(ByteArrayOutputStream to) {
        return new PrintStream(to, true, StandardCharsets.UTF_8);
    }

    private String report() throws IOException {
        return Files.readString(home.resolve("out.md"));
    }

    private String said() {
        return errors.toString(StandardCharsets.UTF_8);
    }

    @Test
    void isZeroWhereEachQuoteInMarksStandsInASourceAndSaysThatNobodyCheckedIt() throws IOException {
        assertThat(checked("“I thank you all,” said Noor Haddon. She said that it was late.", "--sources", sources)).isZero();

        assertThat(report()).contains("checked by nobody", "The one quote in marks stands in a source as it is printed", "**Verbatim**", "talk.txt, paragraph 1, HADDON")
                .contains("Without marks: there is no wording to compare.")
                .doesNotContain("Verified", "Fact-check", "Sign-offs", "Checker", "tier", "Supports");
        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("The one quote in marks stands in a source");
        assertThat(said()).isEmpty();
    }

    @Test
    void isThreeWhereWordsWereChangedAndShowsTheDifferenceAndTheRisk() throws IOException {
        assertThat(checked("“We will sell the old mill,” said Noor Haddon.", "--sources", sources)).isEqualTo(3);

        assertThat(report()).contains("1 of 1 quote in marks is to be looked at first", "**Altered**", "left out", "a “not” added or lost");
    }

    @Test
    void isThreeWhereTheRecordHasSomebodyElseSayTheWords() throws IOException {
        assertThat(checked("“The ward was short of staff in March, and nobody came to help,” said Noor Haddon.", "--sources", sources)).isEqualTo(3);

        assertThat(report()).contains("**Another speaker:** talk.txt", "1 at risk");
    }

    @Test
    void whatIsInNoSourceIsShownWithWhatSaysItNearestAndNoVerdict() throws IOException {
        assertThat(checked("“Nobody will get the mill from us for money,” said Noor Haddon.", "--sources", sources)).isEqualTo(3);

        assertThat(report()).contains("Not found: no source has these words.", "What says it nearest; no verdict:", "we will not sell the old mill");
    }

    @Test
    void withoutSourcesNothingIsComparedAndThatIsSaid() throws IOException {
        assertThat(checked("“We will sell the old mill,” said Noor Haddon.")).isZero();

        assertThat(report()).contains("Nothing was compared: no sources were given.").doesNotContain("Not found");
    }

    @Test
    void aSourceThatCannotBeReadIsToldAndWhatIsNotFoundMayStandThere() throws IOException {
        source("broken.docx", "PK\u0003\u0004broken");
        Files.createDirectory(sources.resolve("more"));
        assertThat(checked("“Something else altogether was agreed,” said Noor Haddon.", "--sources", sources)).isEqualTo(3);

        assertThat(said()).contains("broken.docx: ", "damaged", "more: It is no file");
        assertThat(report()).contains("**broken.docx** · could not be read", "Not found in what could be read", "others, or parts of them, could not");
    }

    @Test
    void aCopyOfTheArticleBearsNothingOfItOut() throws IOException {
        var words = "The council met on Tuesday evening in the hall by the river and talked about the budget for three hours before anybody rose. "
                + "“The bridge will be closed for good,” said Noor Haddon, who has led the council since the spring of the year before last. "
                + "Nobody in the hall objected to that, and the meeting ended soon after with a vote on the minutes of the last one.";
        source("wire.txt", words.replace("river", "harbour"));
        assertThat(checked(words, "--sources", sources)).isEqualTo(3);

        assertThat(report()).contains("**wire.txt** · counts as no source", "own sentences around Q1", "Not found: no source has these words.");
        assertThat(said()).contains("wire.txt: It has the article's own sentences");
    }

    @Test
    void writesEachReportByItsEnding() throws IOException {
        var docx = home.resolve("out.docx");
        var pdf = home.resolve("out.PDF");
        Files.writeString(pdf, "older");
        assertThat(checked("“I thank you all,” said Noor Haddon.", "--sources", sources, "--report", docx, "--report", pdf)).isZero();

        assertThat(Files.readAllBytes(docx)).startsWith('P', 'K');
        assertThat(Files.readAllBytes(pdf)).startsWith('%', 'P', 'D', 'F');
        try (var left = Files.list(home)) {
            assertThat(left.map(file -> file.getFileName().toString())).containsExactlyInAnyOrder("out.md", "out.docx", "out.PDF", "sources", "story.txt");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"out.xyz", "out", "out.xlsx"})
    void namesTheEndingsWhereItKnowsNoneOfThem(String name) throws IOException {
        assertThat(check(article("“Go,” she said."), "--report", home.resolve(name))).isOne();

        assertThat(said()).contains("let its name end with one of", ".html", ".docx", ".pdf").doesNotContain(".csv");
    }

    @Test
    void saysWhyItCannotGoOnAndWritesNothing() throws IOException {
        var story = article("“Go,” she said.");
        assertThat(check(home.resolve("nowhere.txt"), "--report", home.resolve("a.md"))).isOne();
        assertThat(said()).contains("Cannot read the article", "nowhere.txt: There is no such file.");
        assertThat(check(story, "--report", home.resolve("nowhere/a.md"))).isOne();
        assertThat(said()).contains("there is no folder for it");
        assertThat(check(story, "--sources", home.resolve("none"), "--report", home.resolve("a.md"))).isOne();
        assertThat(said()).contains("There is no folder");
        assertThat(check(story, "--sources", Files.createDirectory(home.resolve("empty")), "--report", home.resolve("a.md"))).isOne();
        assertThat(said()).contains("holds no sources");
        assertThat(check(story, "--sources", sources, "--report", sources.resolve("a.md"))).isOne();
        assertThat(said()).contains("among its sources");
        assertThat(check(Files.writeString(home.resolve("story.md"), "“Go,” she said."), "--report", home.resolve("story.md"))).isOne();
        assertThat(said()).contains("written over what is checked");
        assertThat(check(story)).isOne();
        assertThat(said()).contains("--report");
        assertThat(home.resolve("a.md")).doesNotExist();
        assertThat(home.resolve("story.md")).content().isEqualTo("“Go,” she said.");
    }

    @Test
    void readsTheArticleAsItComes() throws IOException {
        var page = Files.writeString(home.resolve("story.html"), """
                <html lang="en"><head><title>T</title><link rel="canonical" href="https://paper.example/mill"></head>
                <body><article><h1>The mill stays</h1><p>“I thank you all,” said Noor Haddon.</p></article></body></html>""");
        assertThat(check(page, "--sources", sources, "--report", home.resolve("out.md"))).isZero();

        assertThat(report()).contains("# The mill stays", "https://paper.example/mill");
    }
}
