package verbatim.ui.callback;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouterLink;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import verbatim.article.ArticleId;
import verbatim.message.Sentences;
import verbatim.passage.Announcements;
import verbatim.passage.Told;
import verbatim.review.second.SampleDrawing;
import verbatim.review.second.SampleWanted;
import verbatim.ui.Newsroom;
import verbatim.ui.NoSuchPage;
import verbatim.ui.ScreenTest;
import verbatim.ui.component.NewerLine;

class CallBackViewTest extends ScreenTest {

    private static final String TEXT =
            "“The bridge is closed,” said Anna Lind, the mayor. “It will open in May,” she said. Bo Ek said that it was late.";

    private ArticleId article = new ArticleId(new UUID(0, 0));

    @Autowired
    CallBackViewTest(ApplicationContext context) {
        super(context);
    }

    @BeforeEach
    void layAnArticleOnTheDesk() {
        article = desk.article(TEXT, Newsroom.details("A bridge"));
    }

    @Test
    void itListsForEachSpeakerWhatIsToBeAsked() {
        sheet();

        assertThat(calls()).hasSize(2);
        assertThat(words(calls().getFirst()))
                .contains("Anna Lind", "Q1", "in quotation marks", "The bridge is closed", "Q2", "It will open in May");
        assertThat(words(calls().getLast())).contains("Bo Ek", "Q3", "reported", "it was late");
    }

    @Test
    void aStandingQuestionIsOnIt() {
        var card = desk.card(article, "Q1");
        desk.as("mara", () -> desk.checking().ask(card.row().id(), card.version(), "Which bridge?", "The press office"));
        sheet();

        assertThat(words(calls().getFirst())).contains("Standing question, put to The press office: Which bridge?");
    }

    @Test
    void anAnswerClosesTheQuestionThatItNamesAndOnlyWhereThatPersonAnswered() {
        ask("Q1", "Which bridge?", "Dr. Weber");
        ask("Q2", "When?", "Anna Lind");
        sheet();
        assertThat(words(calls().getFirst())).contains("The answer is overdue: due today 08:00 (1 h ago).");
        pressAnswer("Anna Lind");
        assertThat(tick("Q1: it answers the question put to Dr. Weber: Which bridge?").isEnabled()).as("not asked about").isFalse();
        choose("telephone");
        write("What was answered", "Yes, in May.");
        answer("Q1", "bears it out");
        answer("Q2", "bears it out");
        assertThat(tick("Q1: it answers the question put to Dr. Weber: Which bridge?").getValue()).isFalse();
        assertThat(tick("Q2: it answers the question put to Anna Lind: When?").getValue()).isTrue();
        answer("Q2", "says nothing of it");
        assertThat(tick("Q2: it answers the question put to Anna Lind: When?").getValue()).isFalse();
        answer("Q2", "bears it out");
        press("Save the answer");

        assertThat(desk.card(article, "Q1").awaited()).isNotNull();
        assertThat(desk.card(article, "Q2").awaited()).isNull();
    }

    @Test
    void whatOthersAskedAndAnsweredMeanwhileIsSaid() {
        ask("Q1", "Which bridge?", "Dr. Weber");
        sheet();
        pressAnswer("Anna Lind");
        var card = desk.card(article, "Q1");
        desk.as("jonas", () -> desk.checking().answer(card.row().id(), card.awaited(), card.version(), "The old one."));
        Told.everybody(desk.service(Announcements.class), article, desk.passage(article, "Q1"));
        waitUntil(() -> find(NewerLine.class).withCondition(Component::isVisible).exists());

        assertThat(words(find(NewerLine.class).single())).contains("Passages were changed since this was listed.");
        choose("telephone");
        write("What was answered", "Yes.");
        answer("Q1", "bears it out");
        tick("Q1: it answers the question put to Dr. Weber: Which bridge?").setValue(true);
        press("Save the answer");
        assertThat(refusals()).containsExactly("The question that this answers does not stand any more. Look at what is asked now.");
    }

    /** Whoever looks blind by now must not go on reading what others found. */
    @Test
    void anArticleThatIsClosedByNowIsLeft() {
        desk.submit("jonas", article, "Q1");
        sheet();
        desk.as("ruth", () -> desk.service(SampleDrawing.class).draw(
                List.of(desk.passage(article, "Q1")), new SampleWanted(1, SampleWanted.Drawn.NUMBER, 1L, List.of(desk.person("mara").id()))));
        Told.everybody(desk.service(Announcements.class), article, desk.passage(article, "Q1"));

        waitUntil(() -> !find(CallBackView.class).exists());
    }

    private void ask(String label, String question, String whom) {
        var card = desk.card(article, label);
        var due = desk.service(Clock.class).instant().minus(Duration.ofHours(1));
        desk.as("mara", () -> desk.checking().ask(card.row().id(), card.version(), question, whom, due));
    }

    private Checkbox tick(String label) {
        return find(Checkbox.class).withCondition(tick -> label.equals(tick.getLabel())).single();
    }

    @Test
    void whatIsAtAnEndIsNot() {
        desk.approve(article, "Q1");
        sheet();

        assertThat(find(ListItem.class).all().stream().map(ScreenTest::words)).noneMatch(words -> words.contains("Q1"));
    }

    @Test
    void itIsReachedFromTheArticle() {
        open(article, "Q1");

        var link = find(RouterLink.class).withText("Call back").single();
        assertThat(link.getHref()).isEqualTo("article/" + article.value() + "/callback");
    }

    @Test
    void anAnswerBecomesEvidenceForTheChosenPassages() {
        sheet();
        pressAnswer("Anna Lind");
        assertThat(find(TextField.class).withLabel("Who was asked").single().getValue()).isEqualTo("Anna Lind");
        choose("telephone");
        write("What was answered", "Yes, in May.");
        answer("Q2", "bears it out");
        press("Save the answer");

        assertThat(find(AnswerDialog.class).exists()).isFalse();
        assertThat(find(Paragraph.class).withClassName("said").single().getText())
                .startsWith("Saved: Anna Lind, ");
        assertThat(words(calls().getFirst())).containsOnlyOnce("On file: Anna Lind, ").contains("(bears it out, says who cited it)");
        assertThat(desk.card(article, "Q1").evidence()).isEmpty();
        assertThat(desk.card(article, "Q2").evidence()).singleElement().satisfies(evidence -> {
            assertThat(evidence.excerpt()).isEqualTo("Yes, in May.");
            assertThat(evidence.locator().words(Sentences.ENGLISH)).startsWith("telephone, ");
            assertThat(evidence.added().name()).isEqualTo("Mara Lindt");
        });
    }

    @Test
    void whatIsMissingIsSaidAndNothingWrittenIsLost() {
        sheet();
        pressAnswer("Anna Lind");
        write("What was answered", "Yes, in May.");
        answer("Q1", "bears it out");
        press("Save the answer");

        assertThat(refusals()).containsExactly("Say how they were asked: by telephone, by mail, in person.");
        assertThat(find(TextArea.class).withLabel("What was answered").single().getValue()).isEqualTo("Yes, in May.");
        assertThat(desk.card(article, "Q1").evidence()).isEmpty();
    }

    @Test
    void aPassageApprovedMeanwhileRefusesAndNothingWrittenIsLost() {
        sheet();
        pressAnswer("Anna Lind");
        choose("mail");
        write("What was answered", "Yes, in May.");
        answer("Q1", "bears it out");
        answer("Q2", "bears it out");
        desk.approve(article, "Q1");
        press("Save the answer");

        assertThat(refusals()).singleElement().asString().contains("open it again first");
        assertThat(find(TextArea.class).withLabel("What was answered").single().getValue()).isEqualTo("Yes, in May.");
        assertThat(desk.card(article, "Q2").evidence()).as("nor is half of it kept").isEmpty();
    }

    @Test
    void nothingIsPresumedOfAnyPassage() {
        sheet();
        pressAnswer("Anna Lind");
        choose("telephone");
        write("What was answered", "No comment.");
        assertThat(passage("Q1").getValue()).isNull();
        assertThat(passage("Q2").getValue()).isNull();
        press("Save the answer");
        assertThat(refusals()).containsExactly("Say of which passages you asked, and what the answer does to each.");

        answer("Q1", "says nothing of it");
        press("Save the answer");
        assertThat(find(Paragraph.class).withClassName("said").single().getText())
                .isEqualTo("Saved: the answer, in the history of the passages. It is evidence for none.");
        assertThat(desk.card(article, "Q1").evidence()).isEmpty();
    }

    @Test
    void whereNothingIsOpenItSaysSo() {
        for (var label : List.of("Q1", "Q2")) {
            desk.approve(article, label);
        }
        var reported = desk.card(article, "Q3");
        desk.as("mara", () -> desk.checking().dismiss(reported.row().id(), reported.version(), "No quote."));
        sheet();

        assertThat(calls()).isEmpty();
        assertThat(find(Paragraph.class).all().stream().map(Paragraph::getText))
                .contains("Nobody has to be called back: no quote of this article is open.");
    }

    @Test
    void ofAnArticleThatIsNotThereThereIsNone() {
        go("article/00000000-0000-0000-0000-000000000007/callback");

        assertThat(getCurrentView()).isInstanceOf(NoSuchPage.class);
    }

    private void sheet() {
        go("article/" + article.value() + "/callback");
        assertThat(getCurrentView()).isInstanceOf(CallBackView.class);
    }

    private List<CallSection> calls() {
        return find(CallSection.class).all();
    }

    private void pressAnswer(String speaker) {
        test(find(Button.class)
                        .withCondition(button -> ("Note the answer of " + speaker)
                                .equals(button.getAriaLabel().orElse("")))
                        .single())
                .click();
    }

    @SuppressWarnings("unchecked")
    private void choose(String how) {
        find(ComboBox.class).withLabel("How").single().setValue(how);
    }

    private Select<?> passage(String label) {
        return find(Select.class).withCondition(select -> select.getLabel() != null && select.getLabel().startsWith(label + " ")).single();
    }

    private void answer(String label, String does) {
        test(passage(label)).selectItem(does);
    }
}
