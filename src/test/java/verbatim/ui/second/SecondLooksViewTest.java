package verbatim.ui.second;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import verbatim.article.ArticleId;
import verbatim.passage.Announcements;
import verbatim.passage.ArticleSources;
import verbatim.passage.Finding;
import verbatim.passage.Status;
import verbatim.passage.Told;
import verbatim.review.second.BlindPassage;
import verbatim.review.second.SampleDrawing;
import verbatim.review.second.SampleWanted;
import verbatim.review.second.SecondLooks;
import verbatim.ui.Newsroom;
import verbatim.ui.ScreenTest;
import verbatim.ui.component.NewerLine;
import verbatim.ui.queue.QueueView;
import verbatim.ui.work.MyWorkView;
import verbatim.ui.workbench.WorkbenchView;
import verbatim.ui.workbench.card.CardPanel;

class SecondLooksViewTest extends ScreenTest {

    private static final String TWO = "“We will stay,” Ana Ruiz said. “We must go,” Ben Cole replied.";

    ArticleId article;

    @Autowired
    SecondLooksViewTest(ApplicationContext context) {
        super(context);
    }

    @BeforeEach
    void bothHandedInByMara() {
        article = desk.article(TWO, Newsroom.details("Who stays"));
        desk.submit("mara", article, "Q1");
        desk.submit("mara", article, "Q2");
    }

    private void give(String to, String label) {
        desk.as("ruth", () -> desk.service(SampleDrawing.class).draw(
                List.of(desk.passage(article, label)),
                new SampleWanted(1, SampleWanted.Drawn.NUMBER, 1L, List.of(desk.person(to).id()))));
    }

    @Test
    @SuppressWarnings("unchecked")
    void aReviewerDrawsFromTheQueueAndIsToldOfWhatWasNotDrawn() {
        signIn("ruth");
        go("queue?status=awaiting_review");
        find(Checkbox.class).withCondition(box -> box.getLabel().startsWith("All 2")).single().setValue(true);
        press("Second look…");
        waitUntil(() -> find(MultiSelectComboBox.class).withLabel("To whom").exists());
        find(MultiSelectComboBox.class).withLabel("To whom").single().setValue(Set.of(desk.person("mara"), desk.person("jonas")));
        type("Number of an earlier draw", "x");
        press("Draw");
        assertThat(refusals()).contains("The number of an earlier draw is a whole number.");
        type("Number of an earlier draw", "");
        press("Draw");
        waitUntil(() -> find(DrawnDialog.class).exists());

        assertThat(find(DrawnDialog.class).single().getHeaderTitle()).isEqualTo("1 of 2 drawn");
        assertThat(words(find(DrawnDialog.class).single())).contains("Mara Lindt had to do with Q1 and Q2 and is given none of these.");
        press("Undo");
        assertThat(words(find(DrawnDialog.class).single())).contains("Taken back.");
        assertThat(desk.as("jonas", () -> desk.service(SecondLooks.class).open())).isEmpty();
    }

    @Test
    void oneLooksBlindHandsInAndSeesBoth() {
        give("jonas", "Q1");
        signIn("jonas");
        go("work");
        var row = find(RouterLink.class).withCondition(link -> words(link).contains("“We will stay,”")).single();
        assertThat(row.getHref()).startsWith("second-looks/");
        go(row.getHref());

        var blind = words(find(LookView.class).single());
        assertThat(blind).contains("Look at Q1", "Who stays", "“We will stay,”", "Speaker as printed: Ana Ruiz", "Transcript of the speech")
                .doesNotContain("Mara", "Ruth", "Awaiting review", "12:41");
        write("Why", "It stands at 12:41.");
        go("second-looks");
        go(row.getHref());
        findings().setValue(Finding.ALTERED);
        press("Hand in");
        assertThat(refusals()).contains("Say on which source it rests.");
        source().setValue(source().getListDataView().getItem(0));
        press("Hand in");

        assertThat(getCurrentView()).isInstanceOf(SecondLooksView.class);
        assertThat(words(find(SecondLooksView.class).single())).contains("Handed in by you");
        go(row.getHref());
        assertThat(words(find(LookView.class).single()))
                .contains("Both findings of Q1", "Exact", "Mara Lindt", "Altered", "Jonas Weber", "It stands at 12:41.", "The two differ.")
                .doesNotContain("Keep the first");
        signIn("ruth");
        go(row.getHref());
        key("2");
        write("Why is the second finding right? The passage goes back to whoever checks it.", "He is right.");
        test(find(Button.class).withCondition(button -> "Check again".equals(button.getText())).all().getLast()).click();
        assertThat(words(find(LookView.class).single())).contains("Decided: the second finding was taken (Ruth Okafor", "He is right.");
        assertThat(desk.card(article, "Q1").row().status()).isEqualTo(Status.TO_CHECK);
    }

    @Test
    void whatChangesWhileOneLooksIsSaidAndWhatWasWrittenStays() {
        give("jonas", "Q1");
        signIn("jonas");
        go("work");
        go(find(RouterLink.class).withCondition(link -> words(link).contains("“We will stay,”")).single().getHref());
        write("Why", "It stands at 12:41.");
        desk.as("mara", () -> {
            desk.service(ArticleSources.class).lay(article, desk.source("A record that came later"));
            return article;
        });
        Told.everybody(desk.service(Announcements.class), article);
        waitUntil(() -> find(NewerLine.class).withCondition(Component::isVisible).exists());
        assertThat(words(find(LookView.class).single())).contains("not stand as you read it any more").doesNotContain("A record that came later");

        press("Show it");
        assertThat(words(find(LookView.class).single())).contains("A record that came later");
        assertThat(find(NewerLine.class).withCondition(Component::isVisible).exists()).isFalse();
        assertThat(find(TextArea.class).withLabel("Why").single().getValue()).isEqualTo("It stands at 12:41.");
    }

    @Test
    void theArticleAsksBeforeItOpensAndAnOpenWindowCloses() {
        signIn("jonas");
        open(article, "Q1");
        roundTrip();
        assertThat(getCurrentView()).isInstanceOf(WorkbenchView.class);
        give("jonas", "Q2");
        Told.everybody(desk.service(Announcements.class), article);
        waitUntil(() -> getCurrentView() instanceof ClosedArticleView);
        open(article, "Q1");
        assertThat(getCurrentView()).isInstanceOf(ClosedArticleView.class);
        assertThat(words(find(ClosedArticleView.class).single())).contains("You were given Q2 for a second look.").doesNotContain("Exact", "Mara");
        go("queue?finding=exact");
        assertThat(words(find(QueueView.class).single())).contains("1 awaiting review");
        go("articles");
        assertThat(words((Component) getCurrentView())).contains("you look at it blind").doesNotContain("awaiting review");

        open(article, "Q1");
        press("Open all the same");
        assertThat(getCurrentView()).isInstanceOf(WorkbenchView.class);
        assertThat(words(find(CardPanel.class).single())).isNotEmpty();
        go("second-looks");
        go(find(RouterLink.class).withCondition(link -> "Look at Q2".equals(link.getText())).single().getHref());
        assertThat(find(Paragraph.class).withClassName("warning").single().getText()).startsWith("You opened the article since");
    }

    @Test
    void reviewersSeeHowFarBothAgree() {
        give("jonas", "Q1");
        signIn("ruth");
        go("second-looks/agreement");

        assertThat(words((Component) getCurrentView())).contains("No pair yet.", "1 is not handed in yet.", "Jonas Weber", "drawn by Ruth Okafor");
        press("Withdraw");
        assertThat(find(H2.class).withCondition(heading -> "What was given out".equals(heading.getText())).all()).isEmpty();
        signIn("jonas");
        go("second-looks/agreement");
        assertThat(getCurrentView()).isNotInstanceOf(AgreementView.class);
        go("work");
        assertThat(getCurrentView()).isInstanceOf(MyWorkView.class);
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Finding> findings() {
        return find(RadioButtonGroup.class).single();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<BlindPassage.Available> source() {
        return find(ComboBox.class).withLabel("Rests on").single();
    }
}
