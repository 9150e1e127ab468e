package verbatim.ui.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import verbatim.article.ArticleId;
import verbatim.article.ArticleReading;
import verbatim.article.Edits;
import verbatim.article.Imported;
import verbatim.document.ReadingProgress;
import verbatim.passage.Announcements;
import verbatim.passage.ArticleSources;
import verbatim.passage.Correction;
import verbatim.passage.EvidenceGathering;
import verbatim.passage.FindingInSources;
import verbatim.passage.Told;
import verbatim.review.SigningOff;
import verbatim.source.SourceDetails;
import verbatim.source.SourceKeeping;
import verbatim.source.SourceKind;
import verbatim.source.Tier;
import verbatim.source.capture.Capturing;
import verbatim.ui.Newsroom;
import verbatim.ui.articles.EditDialog;

/** The next edit of an article, from where it is pasted to where every open screen shows it. */
class EditDialogTest extends WorkbenchTest {

    private static final String TEXT = "“We will stay,” Ana Ruiz said.\n\n“Nobody leaves the valley,” said Bo Ek.\n";
    private static final String NEXT = "“We may stay,” Ana Ruiz said.\n\n“It is over,” said Dina Falk.\n";

    @Autowired
    EditDialogTest(ApplicationContext context) {
        super(context);
    }

    @Test
    void whatBecomesOfEachPassageIsShownBeforeItIsTaken() {
        var article = desk.article(TEXT, Newsroom.details("Who stays"));
        desk.approve(article, "Q1");
        open(article, "Q1");
        press("New edit…");
        assertThat(take().isEnabled()).isFalse();
        write("The article as it reads now", NEXT);
        press("Compare");
        waitUntil(() -> take().isEnabled());

        assertThat(words(find(EditDialog.class).single()))
                .contains("0 passages stay · 1 changed · 1 taken out · 1 new quote")
                .contains("now“We will stay,”", "new edit“We may stay,”", "not in the text any more");
        assertThat(revision(article)).as("nothing is taken yet").isEqualTo(1);
        press("Take it as revision 2");
        waitUntil(() -> !find(EditDialog.class).exists());

        assertThat(revision(article)).isEqualTo(2);
        assertThat(words(find(ArticleHead.class).single())).contains("revision 2");
        assertThat(words(card())).contains("“We may stay,”", "To check");
        assertThat(said()).startsWith("Saved: revision 2");
    }

    @Test
    void whatWasComparedWasThatTextAlone() {
        var article = desk.article(TEXT, Newsroom.details("Who stays"));
        open(article, "Q1");
        press("New edit…");
        write("The article as it reads now", NEXT);
        press("Compare");
        waitUntil(() -> take().isEnabled());
        write("The article as it reads now", NEXT + "And more.");
        assertThat(take().isEnabled()).isFalse();

        write("The article as it reads now", TEXT);
        press("Compare");
        waitUntil(() -> take().isEnabled());
        press("Take it as revision 2");
        waitUntil(() -> words(find(EditDialog.class).single()).contains("This is the text that the article has."));
        assertThat(find(TextArea.class).withLabel("The article as it reads now").single().getValue()).isEqualTo(TEXT);
    }

    @Test
    void aTextThatComesWhileAnotherIsComparedIsNotTakenForIt() {
        var article = desk.article(TEXT, Newsroom.details("Who stays"));
        open(article, "Q1");
        press("New edit…");
        write("The article as it reads now", NEXT);
        press("Compare");
        // As a file does it that was still being read.
        find(TextArea.class).withLabel("The article as it reads now").single().setValue(NEXT + "And more.");
        // Whether it came before or after what was compared was there.
        waitUntil(() -> compare().isEnabled());
        assertThat(take().isEnabled()).isFalse();
        press("Compare");
        waitUntil(() -> take().isEnabled());
    }

    private Button compare() {
        return find(Button.class).withText("Compare").single();
    }

    @Test
    void anotherScreenReadsTheNewText() {
        var article = desk.article(TEXT, Newsroom.details("Who stays"));
        open(article, "Q2");
        roundTrip();
        desk.as("jonas", () -> desk.service(Edits.class).take(
                article, desk.service(ArticleReading.class).find(article).orElseThrow().revision(), Imported.pasted(NEXT)));
        Told.everybody(desk.service(Announcements.class), article);

        waitUntil(() -> words(find(ArticleHead.class).single()).contains("revision 2"));
        assertThat(said()).startsWith("A new edit came: this is revision 2.");
        assertThat(words(card())).as("the passage is there no more").doesNotContain("Nobody leaves");
    }

    @Test
    void whatIsCorrectedAsProposedSaysSo() {
        var article = desk.article("“We will stay,” Ana Ruiz said.", Newsroom.details("Who stays"));
        var card = desk.card(article, "Q1");
        desk.as("mara", () -> desk.checking().correct(card.row().id(), card.version(), Correction.typed("We may stay")));
        open(article, "Q1");
        assertThat(words(card())).doesNotContain("Corrected as proposed");
        press("New edit…");
        write("The article as it reads now", "“We may stay,” Ana Ruiz said.");
        press("Compare");
        waitUntil(() -> take().isEnabled());
        press("Take it as revision 2");

        waitUntil(() -> words(card()).contains("Corrected as proposed: the text has these words now."));
    }

    @Test
    void oneKeySubmitsWhatIsCorrectedAsProposed() {
        var article = desk.article("“We will stay,” Ana Ruiz said.", Newsroom.details("Who stays"));
        var id = desk.card(article, "Q1").row().id();
        desk.as("mara", () -> {
            var source = desk.service(SourceKeeping.class).add(SourceDetails.brief("Minutes", SourceKind.TRANSCRIPT, Tier.TRANSCRIPT, null, null));
            var capturing = desk.service(Capturing.class);
            capturing.keep(source, capturing.paste("It was late. We may stay. Thank you.", ReadingProgress.UNWATCHED));
            desk.service(ArticleSources.class).lay(article, source);
            var hit = desk.service(FindingInSources.class).find(id, FindingInSources.Scope.ARTICLE, (done, of) -> true).hits().getFirst();
            var card = desk.service(EvidenceGathering.class).accept(id, hit);
            return desk.checking().correct(id, card.version(), new Correction("We may stay", source));
        });
        open(article, "Q1");
        assertThat(find(Button.class).withTextContaining("and submit").exists()).isFalse();
        press("New edit…");
        write("The article as it reads now", "“We may stay,” Ana Ruiz said.");
        press("Compare");
        waitUntil(() -> take().isEnabled());
        press("Take it as revision 2");
        waitUntil(() -> find(Button.class).withText("Set “Exact” and submit").exists());
        press("Set “Exact” and submit");

        assertThat(said()).startsWith("Saved: submitted as corrected");
        assertThat(words(card())).contains("Awaiting review");
    }

    @Test
    void anEditThatWasAMistakeIsTakenBack() {
        var article = desk.article(TEXT, Newsroom.details("Who stays"));
        desk.approve(article, "Q1");
        desk.as("jonas", () -> desk.service(Edits.class).take(
                article, desk.service(ArticleReading.class).find(article).orElseThrow().revision(), Imported.pasted(NEXT)));
        open(article, "Q1");
        assertThat(words(card())).contains("“We may stay,”", "To check");
        press("New edit…");
        press("Take back revision 2: to the text before it");
        assertThat(revision(article)).as("one press is none").isEqualTo(2);
        press("Take revision 2 back? Press once more");
        waitUntil(() -> !find(EditDialog.class).exists());

        assertThat(words(find(ArticleHead.class).single())).contains("revision 3");
        assertThat(words(card())).contains("“We will stay,”", "Verified");
    }

    @Test
    void theSignOffFallsAndSaysWhy() {
        var article = desk.article("“We will stay,” Ana Ruiz said.", Newsroom.details("Who stays"));
        desk.approve(article, "Q1");
        signIn("ruth");
        open(article, "Q1");
        press("Sign off…");
        press("Sign off");
        desk.as("jonas", () -> desk.service(Edits.class).take(
                article, desk.service(ArticleReading.class).find(article).orElseThrow().revision(),
                Imported.pasted("“We will stay,” Ana Ruiz said. So it is.")));
        Told.everybody(desk.service(Announcements.class), article);

        waitUntil(() -> words(find(ArticleHead.class).single()).contains("Jonas Weber brought in a new edit: revision 2."));
        assertThat(desk.as("admin", () -> desk.service(SigningOff.class).of(article))).noneMatch(row -> row.stands());
    }

    private Button take() {
        return find(Button.class).withText("Take it as revision 2").single();
    }

    private int revision(ArticleId article) {
        return desk.as("admin", () -> desk.service(ArticleReading.class).find(article).orElseThrow().revisionNumber());
    }
}
