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
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
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

    @ParameterizedTest
    @ValueSource(strings = {"a", "z"})
    void aSourceThatDeniesTheWordsIsToldBesideOneThatHasThemPlainlyWhateverItIsCalled(String name) throws IOException {
        source(name + ".txt", "The chairman told the inquiry that Noor Haddon never said that we will not sell the old mill to anybody.");
        assertThat(checked("“We will not sell the old mill to anybody,” said Noor Haddon.", "--sources", sources)).isEqualTo(3);

        assertThat(report()).contains("1 at risk", "talk.txt, paragraph 1, HADDON", name + ".txt, paragraph 1", "denied");
        assertThat(report().indexOf(name + ".txt, paragraph 1")).as("what speaks against the words comes first")
                .isLessThan(report().indexOf("talk.txt, paragraph 1, HADDON"));
    }

    @Test
    void aSourceThatHasSomebodyElseSayTheWordsIsToldBesideOneThatHasTheSpeakerSayThem() throws IOException {
        source("zoning.txt", "VIDAL: I thank you all. The minutes were read.\n\nHADDON: The ferry sails on Monday.");
        assertThat(checked("“I thank you all,” said Noor Haddon.", "--sources", sources)).isEqualTo(3);

        assertThat(report()).contains("**Another speaker:** zoning.txt", "talk.txt, paragraph 1, HADDON", "1 at risk");
    }

    @Test
    void eachSourceThatHasTheWordsPlainlyIsTold() throws IOException {
        source("minutes.txt", "HADDON: I thank you all. The minutes were read.");
        assertThat(checked("“I thank you all,” said Noor Haddon.", "--sources", sources)).isZero();

        assertThat(report()).contains("**Compared with:** talk.txt", "**Compared with:** minutes.txt").doesNotContain("at risk");
    }

    @Test
    void isThreeAndSaysWhyWhereAPageOfTheArticleHasNoWords() throws IOException {
        Path story = home.resolve("story.pdf");
        try (PDDocument pdf = new PDDocument()) {
            for (String words : new String[] {"\u201CI thank you all,\u201D said Noor Haddon.", "", "The meeting ended at noon."}) {
                PDPage page = new PDPage();
                pdf.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                    content.beginText();
                    content.setFont(new PDType1Font(FontName.TIMES_ROMAN), 12);
                    content.newLineAtOffset(72, 700);
                    content.showText(words);
                    content.endText();
                }
            }
            pdf.save(story.toFile());
        }
        assertThat(check(story, "--sources", sources, "--report", home.resolve("out.md"))).isEqualTo(3);

        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith("Not all words of the article could be read: quotes that stand there were not found. The one quote in marks stands");
        assertThat(said()).contains("story.pdf: 1 page has no words that can be read");
        assertThat(report()).contains("story.pdf · 1 page has no words", "Not all words of the article could be read").doesNotContain("None: each quote");

        assertThat(check(story, "--report", home.resolve("out.md"))).as("nor is it passed where nothing is compared").isEqualTo(3);
    }

    @Test
    void whatIsUncertainInTheArticleIsToldAndChangesNothingWhereNoWordsAreLost() throws IOException {
        assertThat(checked(
                        "MS. ROTH: We met.\n\nMR. HALE: We did.\n\nHarbour Bridge: It is closed.\n\n“I thank you all,” said Noor Haddon.",
                        "--sources", sources))
                .isZero();

        assertThat(said()).contains("story.txt: Of 1 turn it could not be told who speaks.");
        assertThat(report()).contains("story.txt · Of 1 turn").doesNotContain("Not all words");
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
