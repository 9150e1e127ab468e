package verbatim.report;

import static org.assertj.core.api.Assertions.assertThat;
import static verbatim.report.Reports.evidence;
import static verbatim.report.Reports.passage;
import static verbatim.report.Reports.span;
import static verbatim.report.Reports.supporting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import verbatim.comparison.FoundWords;
import verbatim.passage.CheckState;
import verbatim.passage.DoubtMatter;
import verbatim.passage.EvidenceRow;
import verbatim.passage.Finding;
import verbatim.passage.Flags;
import verbatim.passage.MaterialChange;
import verbatim.passage.PassageKind;
import verbatim.passage.Translation;
import verbatim.source.SourceId;
import verbatim.text.Span;
import verbatim.text.wording.Difference;
import verbatim.text.wording.Wording;
import verbatim.text.wording.risk.Risk;

class HtmlReportTest {

    private static final String TEXT = "The mayor said, \"The bridge is closed.\" Nobody objected.";

    private Document page(Report report) {
        return Jsoup.parse(Reports.html(report));
    }

    /** Also leaves the files in target/, to be looked at. */
    @Test
    void tellsAllOfTheSeedArticle() throws IOException {
        var report = SeedReport.read();
        var html = Reports.html(report);
        Files.writeString(Path.of("target/report-demo.html"), html);
        Files.writeString(Path.of("target/report-demo.csv"), Reports.csv(report));

        var page = Jsoup.parse(html);
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("h2").eachText())
                .containsExactly(
                        "Must be fixed", "Unfinished passages", "The text", "The passages", "The claims", "Dismissed passages",
                        "Passages that an edit took out", "Sources", "Whom the desk asked", "Sign-offs", "How to read the signs");
        assertThat(page.select("main, header, footer")).hasSize(3);
        assertThat(page.select("article.text").attr("lang")).isEqualTo("en");
        assertThat(page.select(".must-fix li")).hasSize(2);
        assertThat(page.select("tbody tr")).hasSize(10);
        assertThat(page.select("th:not([scope])")).isEmpty();
        assertThat(textOf(page)).isEqualTo(report.text());
        assertThat(page.select("mark sup").eachText())
                .containsExactly(
                        "✓Q1", "○Q2", "○Q3", "○Q4", "○Q2", "✓Q5", "∅Q10", "◐Q6", "?Q7", "✗C8", "✗Q9");
    }

    @Test
    void leadsFromEveryLinkInThePageToSomething() throws IOException {
        var page = page(SeedReport.read());
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(page.select("a[href^=#]")).isNotEmpty().allSatisfy(link ->
                assertThat(page.getElementById(link.attr("href").substring(1))).isNotNull());
    }

    @Test
    void putsNestedMarksInsideTheirParents() throws IOException {
        var page = page(SeedReport.read());
        var outer = page.expectFirst("#mark-Q2");
        assertThat(outer.select("mark mark > sup").eachText()).containsExactly("○Q3", "○Q4");
    }

    @Test
    void listsAProblemWithItsNoteAndWhatTheRecordSays() {
        var problem = passage("Q1", TEXT, span(TEXT, "\"The bridge is closed.\""))
                .approved(Finding.ALTERED)
                .flags(Flags.NONE.with(MaterialChange.MATERIAL))
                .note("He said “will be”.")
                .evidence(evidence(
                        new SourceId(UUID.randomUUID()), "Council recording", "https://council.example/12", "00:12:41",
                        "The bridge will be closed."))
                .get();
        var item = page(Reports.of(TEXT, problem)).select(".must-fix li").text();
        assertThat(item)
                .contains("Q1", "✗ Problem", "Altered", "the meaning differs", "He said “will be”.", "Council recording")
                .contains("tier 2", "00:12:41", "The bridge will be closed.", "Ben Checker, 26 Apr 2026, 12:00");
    }

    @Test
    void tellsOfAnotherSpeakerAndOfAFindingMilderThanTheEvidence() {
        var evidence = Reports.spokenBy(
                supporting(evidence(new SourceId(UUID.randomUUID()), "Council recording", null, "00:12:41", null)), "PETER VOSS");
        var passage = passage("Q1", TEXT, span(TEXT, "\"The bridge is closed.\""))
                .approved(Finding.EXACT)
                .evidence(evidence)
                .get();
        var report = Reports.of(TEXT, passage);
        var row = page(report).expectFirst("tbody tr");

        assertThat(row.select(".c-finding .risks").text())
                .isEqualTo("⚠ milder than the evidence: “Council recording” has PETER VOSS say it");
        assertThat(row.select(".c-evidence .risks").text())
                .isEqualTo("In the record PETER VOSS says this; the article gives it to Claudia Sheinbaum. ? not compared with the quote");
        assertThat(row.expectFirst(".c-evidence b").text()).isEqualTo("Another speaker:");
        assertThat(Reports.csv(report)).contains("another speaker: PETER VOSS", "another speaker: Council recording, 00:12:41", "has PETER VOSS say it");
    }

    @Test
    void aDoubtedWordingHasNoTickAndTheFileSaysTheSame() {
        var source = new SourceId(UUID.randomUUID());
        var cut = Reports.compared(
                supporting(evidence(source, "Council recording", null, "00:12:41", null)),
                "The bridge is closed.", "The bridge is closed, but only until Monday.");
        var row = Objects.requireNonNull(cut.found());
        var typed = Reports.found(
                Reports.missing(supporting(evidence(source, "Press note", null, "page 1", "The bridge is closed.")), "heard"),
                new FoundWords(null, List.of(), row.compared(), Wording.VERBATIM, Set.of(), List.of(), row.style()));
        var report = Reports.of(TEXT, passage("Q1", TEXT, span(TEXT, "\"The bridge is closed.\"")).evidence(cut).evidence(typed).get());
        var cell = page(report).expectFirst(".c-evidence").text();

        assertThat(cell)
                .contains("Supports, says who cited it: Council recording", "⚠\uFE0E Verbatim", "Supports, says who cited it: Press note")
                .contains("⚠\uFE0E As typed, not compared with a text", "Not in the text on file: heard")
                .doesNotContain("✓");
        assertThat(Reports.csv(report))
                .contains("supports, says who cited it: Press note", "not in the text on file: heard", "as typed, not compared with a text");
    }

    @Test
    void aDismissedPassageShowsWhatWasFoundOfItAndWhoAsked() {
        var dismissed = passage("Q1", TEXT, span(TEXT, "bridge"))
                .dismissed("It is a title.")
                .dismissalAsked()
                .is(CheckState.DISMISSED, Finding.ALTERED)
                .evidence(evidence(new SourceId(UUID.randomUUID()), "Council recording", null, "00:12:41", "The bridge is open."))
                .doubt(new DoubtMatter.Turning(Risk.NEGATION, null, null), null)
                .get();

        assertThat(page(Reports.of(TEXT, dismissed)).select("section:has(#dismissed) li").text())
                .contains("Altered", "Dismissal asked for by Ben Checker", "dismissed by Rosa Weiss", "It is a title.")
                .contains("Contradicts: Council recording", "The bridge is open.", "open doubt: A “not” was added or lost.");
    }

    /** A codename alone reads like a name. */
    @Test
    void saysConfidentialBesideACodename() {
        var lantern = Reports.confidential(evidence(new SourceId(UUID.randomUUID()), "Lantern", null, "page 1", null));
        var report = Reports.of(TEXT, passage("Q1", TEXT, span(TEXT, "\"The bridge is closed.\"")).evidence(lantern).get());

        assertThat(page(report).expectFirst(".c-evidence").text()).contains("Lantern (confidential, tier 2");
        assertThat(page(report).expectFirst("ul.sources").text()).contains("Lantern · confidential · tier 2");
        assertThat(Reports.csv(report)).contains("Lantern (confidential, tier 2)");
    }

    @Test
    void partsWhatIsUnfinishedByWhatItWaitsFor() {
        var whole = new Span(0, TEXT.length());
        var page = page(Reports.of(
                TEXT,
                passage("Q1", TEXT, whole).get(),
                passage("Q2", TEXT, whole).is(CheckState.IN_CHECK, Finding.ALTERED).turned(CheckState.Step.SEND_BACK, "Which recording?").get(),
                passage("Q3", TEXT, whole).is(CheckState.QUERY, null).question("Did you say it?", null).get(),
                passage("Q4", TEXT, whole).is(CheckState.SUBMITTED, Finding.ALTERED).get(),
                passage("Q5", TEXT, whole).is(CheckState.IN_CHECK, null).get()));

        assertThat(page.select(".unfinished h3").eachText())
                .containsExactly(
                        "Sent back or opened again (1)", "Waiting for an answer (1)", "Waiting for the second person (1)", "Not yet checked (2)");
        assertThat(page.select(".unfinished li .heading a").eachText()).containsExactly("Q2", "Q3", "Q4", "Q1", "Q5");
        assertThat(page.select(".must-fix p").text())
                .isEqualTo("No problem is confirmed yet; 2 findings of a problem wait for the second person or are still in check.");
    }

    @Test
    void tellsHowTheWordsStandToTheRecordWithoutColour() {
        var printed = "We will never accept 25 soldiers";
        var said = "We, um, will not accept 25,000 soldiers on our soil, never.";
        var evidence = Reports.compared(
                evidence(new SourceId(UUID.randomUUID()), "Council recording", null, "00:12:41", said), printed, said);
        var text = "\"" + printed + ".\"";
        var page = page(Reports.of(
                text, passage("Q1", text, span(text, printed)).approved(Finding.ALTERED).evidence(evidence).get()));
        var shown = page.expectFirst(".must-fix .evidence");
        var found = Objects.requireNonNull(evidence.found());

        assertThat(found.wording()).isEqualTo(Wording.ALTERED);
        assertThat(shown.text())
                .contains("Council recording (tier 2, official transcript or document), 00:12:41")
                .contains("✗ Altered: words inside the marks were changed")
                .contains("Compared by house style " + found.style());
        assertThat(shown.select(".risks").text()).startsWith("Can turn the meaning: ").contains("a figure changed");
        assertThat(shown.select(".difference .pair:not(.permitted)").eachText()).contains("record: 25,000 · print: 25");
        assertThat(shown.select(".difference .pair:not(.permitted) .of-print").eachText()).as("what is not the record's").contains("25");
        assertThat(shown.select(".difference .pair.permitted").eachText()).contains("left out: um");
        assertThat(shown.select(".difference").text()).contains("(filler)");
        assertThat(page.select("del, ins")).as("nothing that makes the record's words look wrong").isEmpty();
        assertThat(shown.text()).doesNotContain("Compared when the words were");
    }

    @Test
    void tellsWhenWordsWereComparedThatHaveChangedSince() {
        var evidence = Reports.compared(
                evidence(new SourceId(UUID.randomUUID()), "Recording", null, "1", null), "The bridge is open.",
                "The bridge is open. It is.");
        var passage = passage("Q1", TEXT, span(TEXT, "\"The bridge is closed.\"")).evidence(evidence).get();

        assertThat(page(Reports.of(TEXT, passage)).select(".evidence").text())
                .contains("✓ Verbatim", "Compared when the words were: The bridge is open.");
        assertThat(page(Reports.of(TEXT, passage)).select(".difference")).as("nothing differs").isEmpty();
    }

    @Test
    void countsSourcesThatTellOneStoryAsOne() {
        var first = evidence(new SourceId(UUID.randomUUID()), "The <Wire>", null, "1", null);
        var again = Reports.retelling(evidence(new SourceId(UUID.randomUUID()), "The Gazette", null, "1", null), first);
        var own = evidence(new SourceId(UUID.randomUUID()), "The Herald", null, "1", null);
        var passage = passage("Q1", TEXT, span(TEXT, "bridge")).evidence(first).evidence(again).evidence(own).get();

        assertThat(page(Reports.of(TEXT, passage)).select("tbody .evidence .story").eachText())
                .containsExactly(
                        "Shares its wording with The Gazette, counts as one",
                        "Shares its wording with The <Wire>, counts as one");
    }

    @Test
    void putsTheOriginalWordsOfATranslationBesideThePrintedOnes() {
        var passage = passage("Q1", TEXT, span(TEXT, "\"The bridge is closed.\""))
                .flags(new Flags(false, true, new Translation("«El puente está cerrado.»", "Spanish", "Ana"), false, false, null))
                .search("the council's archive", "puente").get();
        var page = page(Reports.of(TEXT, passage));

        assertThat(page.select("tbody .beside").text())
                .isEqualTo("Printed \"The bridge is closed.\" Original, Spanish «El puente está cerrado.»");
        assertThat(page.select("tbody .search").text())
                .startsWith("Searched the council's archive for puente, without finding. Ben Checker");
    }

    @Test
    void tellsThatNobodySawTheOriginalOfATranslation() {
        var passage = passage("Q1", TEXT, span(TEXT, "\"The bridge is closed.\""))
                .flags(new Flags(false, true, new Translation(null, "Spanish", "Ana", true), false, false, null))
                .get();

        assertThat(page(Reports.of(TEXT, passage)).text()).contains("translated from Spanish by Ana (original not seen)");
    }

    @Test
    void showsNoOriginalWordsOfWhatIsNoTranslationAnyMore() {
        var passage = passage("Q1", TEXT, span(TEXT, "\"The bridge is closed.\""))
                .flags(new Flags(false, false, new Translation("«El puente está cerrado.»", "Spanish", "Ana"), false, false, null))
                .get();

        assertThat(page(Reports.of(TEXT, passage)).text()).doesNotContain("El puente");
    }

    @Test
    void listsWhatIsOpenAndWhoSentItBack() {
        var back = passage("Q1", TEXT, span(TEXT, "\"The bridge is closed.\""))
                .is(CheckState.IN_CHECK, Finding.EXACT)
                .turned(CheckState.Step.SEND_BACK, "Which recording?")
                .question("Was it said in public?", null)
                .get();
        var open = page(Reports.of(TEXT, back)).select(".unfinished li").text();
        assertThat(open)
                .contains("○ To check", "with Ben Checker", "sent back by Rosa Weiss", "Which recording?")
                .contains("Asked the press office: Was it said in public?", "The answer is awaited.");
    }

    @Test
    void givesTheReasonsOfDismissalsAndFallenSignOffs() {
        var dismissed = passage("Q1", TEXT, span(TEXT, "bridge")).dismissed("A word as a word.").get();
        var page = page(Reports.of(
                "Bridge", TEXT, List.of(Reports.signOff(2, "Nobody answers.", "a new revision changed the words")), dismissed));
        assertThat(page.select("section:has(#dismissed) li").text())
                .contains("Q1", "dismissed by Rosa Weiss", "A word as a word.");
        assertThat(page.select("section:has(#sign-offs) li").text())
                .contains("Fallen", "With 2 problems:", "Q1 open: Nobody answers.", "Q2 open: Nobody answers.", "a new revision changed the words");
        assertThat(page.select("article.text mark, tbody tr")).isEmpty();
    }

    @Test
    void saysWhomTheDeskAskedAndWhoDidNotAnswerFirst() {
        var asked = passage("Q1", TEXT, span(TEXT, "bridge"))
                .question("Is this the wording?", "Yes.")
                .question("Was it said in public?", null)
                .get();
        var items = page(Reports.of(TEXT, asked)).select("section:has(#contacts) li").eachText();
        assertThat(items).hasSize(2);
        assertThat(items.getFirst()).contains("Q1 the press office", "Was it said in public?", "Has not answered yet.");
        assertThat(items.getLast()).contains("Ann Lee answered, 26 Apr 2026, 12:00 (10:00 UTC): Yes.");
    }

    @Test
    void citesEachSourceOnce() {
        var source = new SourceId(UUID.randomUUID());
        var first = passage("Q1", TEXT, span(TEXT, "\"The bridge is closed.\"")).approved(Finding.EXACT)
                .evidence(evidence(source, "Recording", "https://council.example/12", "00:01", null))
                .evidence(evidence(source, "Recording", "https://council.example/12", "00:09", null)).get();
        var second = passage("C2", TEXT, span(TEXT, "Nobody objected")).kind(PassageKind.CLAIM, null).approved(Finding.SUPPORTED)
                .evidence(evidence(source, "Recording", "https://council.example/12", "00:20", null)).get();
        var sources = page(Reports.of(TEXT, first, second)).select(".sources li");
        assertThat(sources).hasSize(1);
        assertThat(sources.text()).contains("Cited by Q1 (00:01; 00:09), C2 (00:20)", "https://council.example/12");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onmouseover='alert(1)", "]]>", "<!--", "&lt;b&gt;",
        "</title></style></article><svg onload=alert(1)>", "javascript:alert(1)", "JaVaScRiPt:alert(1)", "data:text/html,x",
        "https://ok.example/\"onclick=\"alert(1)", "😀 \uD83D\uDC69\u200D\uD83D\uDE80", "\u202Eevil\u202C \u2066x\u2069", "a\u0000b\u0007\u001B[31m", "\uD83D"
    })
    void writesNothingThatSomebodyTypedAsMarkup(String hostile) {
        var text = "Before " + hostile + " after.";
        var typed = passage("Q1", text, span(text, hostile))
                .by(hostile, hostile, hostile, hostile)
                .flags(new Flags(true, true, new Translation(hostile, hostile, hostile), true, true, null))
                .note(hostile).question(hostile, null).question(hostile, hostile).search(hostile, hostile)
                .turned(CheckState.Step.SEND_BACK, hostile)
                .evidence(evidence(new SourceId(UUID.randomUUID()), hostile, hostile, hostile, hostile))
                .evidence(changed(hostile))
                .approved(Finding.ALTERED).get();
        var html = Reports.html(Reports.of(hostile, text, List.of(Reports.signOff(1, hostile, hostile)), typed));
        var page = Jsoup.parse(html);

        assertThat(page.select("script, img, svg, iframe, object, link, form, base")).isEmpty();
        assertThat(page.getAllElements()).allSatisfy(element -> assertThat(element.attributes().asList())
                .noneMatch(attribute -> attribute.getKey().startsWith("on")));
        assertThat(page.select("a:not([href^=#])")).allSatisfy(link -> {
            assertThat(link.attr("href")).matches("https?://.*");
            assertThat(link.attr("rel")).isEqualTo("noreferrer noopener");
        });
        assertThat(html).doesNotContainPattern("[\u202A-\u202E\u2066-\u2069\u0000-\u0008\u000B-\u001F]");
        assertThat(textOf(page)).isEqualTo(Harmless.onPage(text));
        assertThat(page.expectFirst("h1").wholeText()).isEqualTo(Harmless.onPage(hostile));
        assertThat(page.select(".must-fix .note").text()).contains(Harmless.onPage(hostile).strip());
    }

    @Test
    void standsAlone() {
        var page = page(Reports.of(TEXT));
        assertThat(page.select("style").html()).doesNotContain("url(").doesNotContain("@import");
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content")).startsWith("default-src 'none'");
    }

    private static EvidenceRow changed(String hostile) {
        var row = Reports.compared(evidence(new SourceId(UUID.randomUUID()), "x", null, "x", null), "a b c", "a b c");
        var runs = Arrays.stream(Difference.Op.values())
                .map(op -> new Difference(op, hostile, hostile, new Span(0, 1), new Span(0, 1), null))
                .toList();
        var found = new FoundWords(
                Objects.requireNonNull(row.found()).snapshot(), List.of(), hostile, Wording.ALTERED, Set.of(), runs, hostile);
        return Reports.found(row, found);
    }

    private static String textOf(Document page) {
        Element text = page.expectFirst("article.text").clone();
        text.select("sup").remove();
        return text.wholeText();
    }
}
