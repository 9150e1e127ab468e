package verbatim.ui.sources;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.RouterLink;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import verbatim.account.Person;
import verbatim.article.ArticleReading;
import verbatim.document.ReadingProgress;
import verbatim.passage.Announcements;
import verbatim.passage.ArticleSources;
import verbatim.passage.DeskPart;
import verbatim.passage.PassageReading;
import verbatim.passage.Told;
import verbatim.review.ArticleList;
import verbatim.review.ArticleRow;
import verbatim.review.Seen;
import verbatim.review.SignOffReasons;
import verbatim.review.SigningOff;
import verbatim.source.SourceDetails;
import verbatim.source.SourceId;
import verbatim.source.SourceKeeping;
import verbatim.source.SourceKind;
import verbatim.source.SourceReading;
import verbatim.source.SourceSheet;
import verbatim.source.Tier;
import verbatim.source.capture.Capturing;
import verbatim.source.capture.SnapshotReading;
import verbatim.source.capture.SourceMaterial;
import verbatim.ui.Newsroom;
import verbatim.ui.NoSuchPage;
import verbatim.ui.ScreenTest;
import verbatim.ui.component.RefusalLine;

class SourceViewTest extends ScreenTest {

    private static final SourceDetails HERON = new SourceDetails(
            "Interview with Ann Lee", SourceKind.NOTES, Tier.REPORTER, "Notebook 7", "https://files.example/lee",
            "https://archive.example/lee", "Ann Lee", "Dinner", null, "Paris", "en", "Heron", null);

    @Autowired
    SourceViewTest(ApplicationContext context) {
        super(context);
    }

    @Test
    void aSheetTellsWhatIsKnownAndLeadsToItsTextsAndArticles() {
        var article = desk.seed();
        desk.evidence("mara", article, "Q1");
        var source = desk.as("mara", () -> desk.service(SourceReading.class).find("", 1)).getFirst().id();
        capture(source, "Sovereignty is not for sale.");

        open(source);

        assertThat(screen()).contains("Transcript of the speech", "2 – official transcript or document", "pasted · Text · 28 characters");
        assertThat(links()).contains("Text 1", Newsroom.HEADLINE);
        var outside = find(Anchor.class).withText("https://records.example/1").single();
        assertThat(outside.getElement().getAttribute("rel")).isEqualTo("noreferrer noopener");
    }

    @Test
    void whatNobodyCitesIsPutAwayAndTakenOutAgain() {
        var source = desk.as("mara", () -> desk.source("Council, 4 May"));
        open(source);
        press("Put away");
        assertThat(screen()).contains("This source is put away: it is neither listed nor searched.");
        assertThat(desk.as("mara", () -> desk.service(SourceReading.class).find("Council", 5))).isEmpty();

        press("Take out again");
        assertThat(desk.as("mara", () -> desk.service(SourceReading.class).find("Council", 5))).hasSize(1);
        desk.evidence("mara", desk.seed(), "Q1");
        var cited = desk.as("mara", () -> desk.service(SourceReading.class).find("Transcript", 5)).getFirst().id();
        open(cited);
        press("Put away");
        assertThat(refusals().getFirst()).startsWith("This source is cited");
    }

    @Test
    void anArticleIsCheckedAgainstItFromItsPage() {
        var article = desk.seed();
        var source = desk.as("mara", () -> desk.source("Council, 4 May"));
        open(source);
        assertThat(links()).doesNotContain(Newsroom.HEADLINE);

        press("Check an article against it…");
        press("Check it against this source");
        assertThat(refusals()).containsExactly("Choose an article first.");
        var row = desk.as("mara", () -> desk.service(ArticleList.class).find(article)).orElseThrow();
        articleField().setValue(row);
        press("Check it against this source");

        assertThat(links()).contains(Newsroom.HEADLINE);
        assertThat(desk.as("mara", () -> desk.service(ArticleSources.class).of(article))).containsExactly(source);
    }

    @Test
    void articlesThatAreSignedOffAreNotOffered() {
        var calm = desk.article("“We will stay,” Ana Ruiz said.", Newsroom.details("Who stays"));
        desk.approve(calm, "Q1");
        var open = desk.article("“We will go,” Ana Ruiz said.", Newsroom.details("Who goes"));
        desk.as("ruth", () -> {
            var article = desk.service(ArticleReading.class).find(calm).orElseThrow();
            desk.service(SigningOff.class).signOff(calm, Seen.of(article.revision(), desk.service(PassageReading.class).of(calm)), SignOffReasons.NONE);
            return calm;
        });
        open(desk.as("mara", () -> desk.source("Council, 4 May")));
        press("Check an article against it…");

        assertThat(articleField().getLazyDataView().getItems().map(ArticleRow::id))
                .containsExactly(open);
    }

    @SuppressWarnings("unchecked")
    private ComboBox<ArticleRow> articleField() {
        return find(ComboBox.class).withLabel("Article").single();
    }

    @Test
    void itsTextIsCapturedAnewAndTheFormerStays() {
        var source = desk.as("mara", () -> desk.source("Council, 4 May"));
        capture(source, "ANN LEE: The bridge is safe.");
        open(source);

        press("Capture again");
        write("The text itself", "ANN LEE: The bridge is not safe.");
        press("Keep this text");
        waitUntil(() -> links().contains("Text 2"));

        assertThat(links()).containsSubsequence("Text 2", "Text 1");
    }

    @Test
    void nothingPastedIsNothingKept() {
        var source = desk.as("mara", () -> desk.source("Council, 4 May"));
        open(source);

        press("Capture its text");
        press("Keep this text");
        waitUntil(() -> !refusals().isEmpty());

        assertThat(refusals()).containsExactly("Paste the text first.");
        assertThat(find(Button.class).withText("Keep this text").single().isEnabled()).as("can be pressed again").isTrue();
    }

    @Test
    void whoIsNotNamedSeesTheCodenameAndWhomToAsk() {
        var heron = desk.as("jonas", () -> desk.service(SourceKeeping.class).add(HERON));
        open(heron);

        assertThat(screen()).contains("Heron", "Ask one of them: Jonas Weber.").doesNotContain("Lee", "Notebook", "Paris");
        assertThat(find(Button.class).all()).extracting(Button::getText).doesNotContain("Show who it is", "Correct", "Capture again");
    }

    @Test
    void whoIsNamedMayLookAndTheLookIsRecorded() {
        var heron = desk.as("mara", () -> desk.service(SourceKeeping.class).add(HERON));
        open(heron);
        assertThat(screen()).contains("That you look is recorded").doesNotContain("Lee", "Notebook");

        press("Show who it is");

        assertThat(screen()).contains("Interview with Ann Lee", "Notebook 7", "Your look was recorded.", "Mara Lindt looked");
        assertThat(sheet(heron).looks()).extracting(SourceSheet.Look::name).containsExactly("Mara Lindt");
        open(heron);
        assertThat(screen()).as("anew, it is hidden again").doesNotContain("Notebook 7");
    }

    @Test
    void somebodyElseIsNamed() {
        var heron = desk.as("mara", () -> desk.service(SourceKeeping.class).add(HERON));
        open(heron);
        press("Let somebody else know…");
        press("Let them know");
        assertThat(refusals()).containsExactly("Choose a person first.");

        people().setValue(desk.person("ruth"));
        press("Let them know");

        assertThat(sheet(heron).confidants()).extracting(SourceSheet.Confidant::name).containsExactly("Mara Lindt", "Ruth Okafor");
        assertThat(screen()).contains("May know who this is: Mara Lindt and Ruth Okafor.");
    }

    @Test
    void whatIsSaidOfItIsCorrected() {
        var source = desk.as("mara", () -> desk.source("Council, 4 May"));
        open(source);
        press("Correct");
        type("Title", "");
        press("Save");
        assertThat(refusals()).containsExactly("The source needs a title.");

        type("Title", "Council, 5 May");
        press("Save");

        assertThat(find(H1.class).single().getText()).isEqualTo("Council, 5 May");
    }

    @Test
    void whatWasCorrectedIsInItsHistory() {
        var source = desk.as("mara", () -> desk.source("Council, 4 May"));
        open(source);
        assertThat(screen()).doesNotContain("History");
        correct(source, SourceDetails.brief(
                "Council, 5 May", SourceKind.TRANSCRIPT, Tier.TRANSCRIPT, "City archive", null));

        open(source);

        assertThat(screen()).contains("History (1)", "Mara Lindt corrected it:", "Title: Council, 4 May → Council, 5 May",
                "Citation: none → City archive");
    }

    @Test
    void whatWasCorrectedInAConfidentialOneIsSeenByWhoLooks() {
        var heron = desk.as("mara", () -> desk.service(SourceKeeping.class).add(HERON));
        correct(heron, new SourceDetails(
                "Interview with Ann Lee", SourceKind.NOTES, Tier.REPORTER, "Notebook 8", null, null, "Ann Lee", null, null, null,
                null, "Heron", null));
        open(heron);
        assertThat(screen()).contains("Mara Lindt corrected it. What it was is confidential.").doesNotContain("Notebook");

        press("Show who it is");

        assertThat(screen()).contains("Citation: Notebook 7 → Notebook 8");
    }

    private void correct(SourceId source, SourceDetails details) {
        var version = sheet(source).version();
        desk.as("mara", () -> {
            desk.service(SourceKeeping.class).correct(source, version, details);
            return source;
        });
    }

    @Test
    void aCorrectionOverANewerOneShowsBothAndIsSavedAtTheSecondPress() {
        var source = desk.as("mara", () -> desk.service(SourceKeeping.class).add(HERON));
        open(source);
        press("Correct");
        type("Citation", "Notebook 9");
        correct(source, new SourceDetails(
                "Interview with Ann Lee", SourceKind.NOTES, Tier.REPORTER, "Notebook 8", null, null, "Ann Lee", null, null, null,
                null, "Heron", null));

        press("Save");

        assertThat(find(RefusalLine.class).all()).anySatisfy(refusal -> assertThat(refusal.getElement().getTextRecursively())
                .contains("Somebody changed this source", "Citation: Notebook 8"));
        assertThat(find(TextField.class).withLabel("Citation").single().getValue()).isEqualTo("Notebook 9");

        press("Save");

        assertThat(desk.as("mara", () -> desk.service(SourceKeeping.class).identity(source)).details().citation()).isEqualTo("Notebook 9");
    }

    @Test
    void toCorrectAConfidentialOneIsToLook() {
        var heron = desk.as("mara", () -> desk.service(SourceKeeping.class).add(HERON));
        open(heron);
        press("Correct");
        assertThat(find(TextField.class).withLabel("Title").single().getValue()).isEqualTo("Interview with Ann Lee");
        assertThat(sheet(heron).looks()).hasSize(1);

        type("Citation", "Notebook 8");
        press("Save");

        assertThat(desk.as("mara", () -> desk.service(SourceKeeping.class).identity(heron)).details().citation()).isEqualTo("Notebook 8");
    }

    @Test
    void aPictureIsAttachedAndShownSmall() {
        var source = desk.as("mara", () -> desk.source("Post"));
        open(source);

        upload("post.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 1, 2, 3});
        waitUntil(() -> find(Image.class).exists());

        var attached = material(source).attachments().getFirst();
        assertThat(find(Image.class).single().getSrc()).isEqualTo("attachment/" + attached.id().value());
        assertThat(find(Image.class).single().getAlt()).contains("post.png");
    }

    @Test
    void whatIsNeitherPictureNorRecordingIsRefused() {
        var source = desk.as("mara", () -> desk.source("Post"));
        open(source);

        upload("post.png", "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8));
        waitUntil(() -> !refusals().isEmpty());

        assertThat(refusals()).singleElement().asString().startsWith("Attach a picture (PNG, JPEG, GIF, WebP) or a recording");
        assertThat(material(source).attachments()).isEmpty();
    }

    /** Whatever the browser let pass: the server reads no more than it takes, and says so. */
    @Test
    void sixtyMegabytesAreNotAttached() {
        var source = desk.as("mara", () -> desk.source("Post"));
        open(source);
        var large = new byte[60 * 1024 * 1024];
        large[0] = 'I';
        large[1] = 'D';
        large[2] = '3';

        upload("council.mp3", large);
        waitUntil(() -> !refusals().isEmpty());

        assertThat(refusals()).singleElement().asString().contains("larger than 50 MB");
        assertThat(material(source).attachments()).isEmpty();
    }

    @Test
    void whatBecomesConfidentialIsHiddenFromWhoHasItOpen() {
        var source = desk.as("jonas", () -> desk.source("Interview with Ann Lee"));
        capture(source, "I was there, said Ann Lee.");
        open(source);
        assertThat(screen()).contains("Interview with Ann Lee");
        var version = sheet(source).version();
        desk.as("jonas", () -> {
            desk.service(SourceKeeping.class).correct(source, version, HERON);
            return source;
        });
        Told.everybody(desk.service(Announcements.class), DeskPart.SOURCES);

        waitUntil(() -> screen().contains("Heron"));
        assertThat(screen()).doesNotContain("Lee", "Text 1");
    }

    @Test
    void aTextThatBecomesConfidentialIsShownNoMore() {
        var source = desk.as("jonas", () -> desk.source("Interview with Ann Lee"));
        capture(source, "I was there, said Ann Lee.");
        go("source/" + source.value() + "/1");
        var version = sheet(source).version();
        desk.as("jonas", () -> {
            desk.service(SourceKeeping.class).correct(source, version, HERON);
            return source;
        });
        Told.everybody(desk.service(Announcements.class), DeskPart.SOURCES);

        waitUntil(() -> find(SourceView.class).exists());
        assertThat(screen()).contains("Heron").doesNotContain("Lee");
        assertThat(find(SnapshotView.class).exists()).isFalse();
    }

    @Test
    void aSourceThatIsNotThereIsToldSo() {
        go("source/0198c0de-0000-7000-8000-000000000000");
        assertThat(find(NoSuchPage.class).exists()).isTrue();
        go("source/heron");
        assertThat(find(NoSuchPage.class).exists()).isTrue();
    }

    private void open(SourceId source) {
        go("source/" + source.value());
    }

    private void capture(SourceId source, String text) {
        var capturing = desk.service(Capturing.class);
        desk.as("mara", () -> capturing.keep(source, capturing.paste(text, ReadingProgress.UNWATCHED)));
    }

    private void upload(String name, byte[] bytes) {
        test(find(Upload.class).single()).upload(name, "image/png", bytes);
        roundTrip();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Person> people() {
        return find(ComboBox.class).withLabel("Person").single();
    }

    private SourceMaterial material(SourceId source) {
        return desk.as("mara", () -> desk.service(SnapshotReading.class).of(source));
    }

    private SourceSheet sheet(SourceId source) {
        return desk.as("mara", () -> desk.service(SourceReading.class).sheet(source)).orElseThrow();
    }

    private String screen() {
        return words(find(SourceView.class).single());
    }

    private List<String> links() {
        return find(RouterLink.class).all().stream().map(ScreenTest::words).toList();
    }
}
