package verbatim.ui.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.AnchorTester;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import verbatim.article.ArticleDetails;
import verbatim.article.ArticleReading;
import verbatim.article.ArticleSheet;
import verbatim.article.Importing;
import verbatim.passage.EvidenceGathering;
import verbatim.passage.NoteKind;
import verbatim.ui.component.Words;
import verbatim.report.Profile;
import verbatim.report.ReportFormat;
import verbatim.ui.Newsroom;
import verbatim.ui.articles.CorrectDialog;

class ArticleHeadTest extends WorkbenchTest {

    @Autowired
    ArticleHeadTest(ApplicationContext context) {
        super(context);
    }

    @Test
    void itTellsWhatTheArticleIsAndHowFarItsCheckHasCome() {
        desk.approve(seed, FIRST);
        open(seed, FIRST);

        assertThat(words(head())).contains(Newsroom.HEADLINE, "Undated · English · revision 1", "1 of 14 verified · 13 to check");
    }

    @Test
    void itTellsHowManyMarksHaveNoPartner() {
        var uneven = desk.as("mara", () -> desk.article(
                "“It is not, the mayor answered.\n\nAnn Lee spoke twice. “So it was, she said.", Newsroom.details("Uneven")));
        go("article/" + uneven.value());

        assertThat(words(head())).contains("2 quotation marks have no partner");
    }

    @Test
    void itTellsWhatTheTextWasTakenForWhereThatIsNoNewsStory() {
        var interview = desk.as("mara", () -> desk.article(
                "Q: Is the bridge safe?\n\nA: It was safe in May.\n\nQ: And now?\n\nA: Nobody has looked since.",
                Newsroom.details("The bridge")));
        go("article/" + interview.value());
        assertThat(words(head())).contains("Read as an interview");

        open(seed, FIRST);
        assertThat(find(ReadLine.class).exists()).isFalse();
    }

    @Test
    void progressFollowsEachStep() {
        open(seed, FIRST);
        key("d");
        press("It is a title.");

        assertThat(words(head())).contains("0 of 13 verified · 13 to check");
    }

    @Test
    void detailsAreCorrected() {
        open(seed, FIRST);
        press("Details…");
        assertThat(find(CorrectDialog.class).single()).isNotNull();
        type("Headline", "Sheinbaum says no");
        type("Byline", "Eve Novak");
        type("Address", "not an address");
        press("Save");
        assertThat(refusals()).containsExactly("The address must start with http:// or https:// and name a host.");

        type("Address", "https://gazette.example/1");
        press("Save");
        assertThat(find(CorrectDialog.class).exists()).isFalse();
        assertThat(findInView(H1.class).single().getText()).isEqualTo("Sheinbaum says no");
        assertThat(words(head())).contains("Eve Novak");
        assertThat(said()).startsWith("Saved: details");
        assertThat(sheet().details().url()).isEqualTo("https://gazette.example/1");
    }

    @Test
    void whoCorrectsSecondIsToldAndMaySaveOverIt() {
        open(seed, FIRST);
        press("Details…");
        type("Byline", "Eve Novak");
        desk.as("jonas", () -> {
            desk.service(Importing.class).correct(seed, sheet().version(), byline("Ada Lund"));
            return seed;
        });
        press("Save");
        assertThat(refusals()).singleElement().asString()
                .startsWith("Somebody else corrected this article a moment ago.")
                .contains("Ada Lund")
                .doesNotContain("null");
        assertThat(sheet().details().byline()).isEqualTo("Ada Lund");

        press("Save");
        assertThat(sheet().details().byline()).isEqualTo("Eve Novak");
    }

    @Test
    void theReportIsDownloadedAsAPage() {
        desk.approve(seed, FIRST);
        open(seed, FIRST);

        assertThat(downloaded("Report")).startsWith("<!doctype html>").contains(Newsroom.HEADLINE, "Ruth Okafor");
    }

    @Test
    void andAsATable() {
        desk.approve(seed, FIRST);
        open(seed, FIRST);

        assertThat(downloaded("CSV")).contains("sovereignty is not for sale.", "Exact", "Mara Lindt", "Ruth Okafor");
    }

    @Test
    void andInEveryOtherFormat() {
        desk.approve(seed, FIRST);
        open(seed, FIRST);

        assertThat(downloaded("Markdown")).contains("sovereignty is not for sale.").doesNotStartWith("<");
        assertThat(downloaded("Word")).as("a zip").startsWith("PK");
        assertThat(downloaded("Excel")).as("a zip").startsWith("PK");
        assertThat(find(Anchor.class, head()).all().stream().filter(link -> link.getElement().hasAttribute("download")))
                .as("each format, and the page at one press")
                .hasSize(ReportFormat.values().length + 1);
    }

    @Test
    void forWhomItIsIsChosen() {
        open(seed, FIRST);
        desk.as("mara", () -> desk.service(EvidenceGathering.class).note(desk.passage(seed, FIRST), NoteKind.LEGAL, "Ask counsel."));
        assertThat(downloaded("Markdown")).doesNotContain("Ask counsel.");

        choose(Profile.LEGAL);
        assertThat(downloaded("Markdown")).contains("Ask counsel.");
        choose(Profile.PUBLIC);
        assertThat(downloaded("Markdown")).contains("Fact-check report for readers").doesNotContain("Ask counsel.");
    }

    private void choose(Profile profile) {
        test(find(RadioButtonGroup.class, head()).single()).selectItem(Words.form("short", profile));
    }

    @Test
    void onceItIsMadeNothingIsBusyAnyMore() {
        open(seed, FIRST);
        downloaded("CSV");

        assertThat(find(Span.class, head()).withClassName("vb-report-making").single().getText()).isEmpty();
        assertThat(find(Anchor.class, head()).withText("CSV").single().getElement().hasAttribute("aria-busy")).isFalse();
    }

    private String downloaded(String link) {
        var file = new ByteArrayOutputStream();
        new AnchorTester(find(Anchor.class, head()).withText(link).single()).download(file);
        return file.toString(StandardCharsets.UTF_8);
    }

    private ArticleHead head() {
        return find(ArticleHead.class).single();
    }

    private ArticleSheet sheet() {
        return desk.as("admin", () -> desk.service(ArticleReading.class).find(seed)).orElseThrow();
    }

    private static ArticleDetails byline(String byline) {
        return new ArticleDetails(Newsroom.HEADLINE, byline, null, null, "en", null, null, null);
    }
}
