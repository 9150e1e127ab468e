package verbatim.report;

import static org.assertj.core.api.Assertions.assertThat;
import static verbatim.report.Reports.evidence;
import static verbatim.report.Reports.passage;
import static verbatim.report.Reports.span;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import verbatim.passage.CheckState;
import verbatim.passage.Finding;
import verbatim.passage.Flags;
import verbatim.passage.MaterialChange;
import verbatim.passage.PassageKind;
import verbatim.source.SourceId;

class HtmlReportTest {

    private static final String TEXT = "The mayor said, \"The bridge is closed.\" Nobody objected.";

    private final HtmlReport renderer = new HtmlReport();

    private Document page(Report report) {
        return Jsoup.parse(renderer.render(report));
    }

    /** Also leaves the files in target/, to be looked at. */
    @Test
    void tellsAllOfTheSeedArticle() throws IOException {
        var report = SeedReport.read();
        var html = renderer.render(report);
        Files.writeString(Path.of("target/report-demo.html"), html);
        Files.writeString(Path.of("target/report-demo.csv"), new CsvReport().render(report));

        var page = Jsoup.parse(html);
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("h2").eachText())
                .containsExactly(
                        "Must be fixed", "Open questions", "The text", "The passages", "Dismissed passages", "Sources",
                        "Sign-offs", "How to read the signs");
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
                .flags(Flags.NONE.withMaterialChange(MaterialChange.MATERIAL))
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
    void listsWhatIsOpenAndWhoSentItBack() {
        var back = passage("Q1", TEXT, span(TEXT, "\"The bridge is closed.\""))
                .is(CheckState.IN_CHECK, Finding.EXACT)
                .turned("sent back", "Which recording?")
                .question("Was it said in public?", null)
                .get();
        var open = page(Reports.of(TEXT, back)).select(".open-questions li").text();
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
                .contains("Fallen", "2 open passages waived: Nobody answers.", "a new revision changed the words");
        assertThat(page.select("article.text mark, tbody tr")).isEmpty();
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
                .flags(new Flags(true, true, hostile, hostile, hostile, true, true, null))
                .note(hostile).question(hostile, null).question(hostile, hostile).search(hostile, hostile)
                .turned("sent back", hostile)
                .evidence(evidence(new SourceId(UUID.randomUUID()), hostile, hostile, hostile, hostile))
                .approved(Finding.ALTERED).get();
        var html = renderer.render(Reports.of(hostile, text, List.of(Reports.signOff(1, hostile, hostile)), typed));
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

    private static String textOf(Document page) {
        Element text = page.expectFirst("article.text").clone();
        text.select("sup").remove();
        return text.wholeText();
    }
}
