package verbatim.ui.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.internal.nodefeature.ComponentMapping;
import com.vaadin.flow.router.RouterLink;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import verbatim.SettableClock;
import verbatim.account.Person;
import verbatim.article.ArticleDetails;
import verbatim.article.ArticleId;
import verbatim.article.ArticleReading;
import verbatim.article.Edits;
import verbatim.article.Imported;
import verbatim.notice.people.NoticeMatter;
import verbatim.notice.people.NoticeRow;
import verbatim.notice.people.Notices;
import verbatim.passage.Announcements;
import verbatim.passage.CheckState;
import verbatim.passage.Finding;
import verbatim.passage.Reviewing;
import verbatim.passage.Status;
import verbatim.passage.OwnStep;
import verbatim.passage.OwnSteps;
import verbatim.passage.PassageStep;
import verbatim.passage.Told;
import verbatim.review.QueueColumn;
import verbatim.review.QueueFilter;
import verbatim.review.talk.Ask;
import verbatim.review.talk.Asks;
import verbatim.review.talk.Talking;
import verbatim.review.talk.Threads;
import verbatim.review.views.KeptFor;
import verbatim.review.views.SavedViews;
import verbatim.review.views.StartPage;
import verbatim.review.work.Assigning;
import verbatim.review.work.Share;
import verbatim.ui.ScreenTest;
import verbatim.ui.component.EachMinute;
import verbatim.ui.component.NewerLine;
import verbatim.ui.workbench.WorkbenchView;
import verbatim.ui.workbench.card.AssignedLine;
import verbatim.ui.workbench.card.CardPanel;
import verbatim.ui.workbench.card.NextSteps;

class MyWorkViewTest extends ScreenTest {

    private static final String THREE = "“We will stay,” Ana Ruiz said. “We must go,” Ben Cole replied. “Nobody knows,” Ana Ruiz said.";

    ArticleId article;

    @Autowired
    MyWorkViewTest(ApplicationContext context) {
        super(context);
    }

    @BeforeEach
    void threeQuotes() {
        var inTwoHours = desk.service(Clock.class).instant().plus(Duration.ofHours(2));
        article = desk.article(THREE, new ArticleDetails("Who stays", null, null, null, "en", null, inTwoHours, null));
    }

    @Test
    void oneBeginsWithWhatWaits() {
        go("");

        assertThat(getCurrentView()).isInstanceOf(MyWorkView.class);
        assertThat(words(find(MyWorkView.class).single())).contains("Nothing waits for you.");
    }

    @Test
    void whoeverChoseAViewOfTheQueueBeginsThere() {
        var view = desk.service(SavedViews.class).keep("Doubtful", QueueFilter.UNVERIFIED, List.of(QueueColumn.values()), KeptFor.OWNER);
        desk.service(StartPage.class).choose(view.id());
        go("");

        assertThat(address()).startsWith("queue?view=" + view.id().value());
        desk.service(StartPage.class).choose(null);
        go("");
        assertThat(getCurrentView()).isInstanceOf(MyWorkView.class);
    }

    @Test
    void whatWasSentBackComesBeforeWhatWasGiven() {
        give("jonas", "mara", "Q2", "Q3");
        desk.submit("mara", article, "Q3");
        var card = desk.card(article, "Q3");
        desk.as("ruth", () -> desk.service(Reviewing.class).sendBack(card.row().id(), card.version(), "Look again."));
        go("work");

        assertThat(find(H2.class).all()).extracting(ScreenTest::words).containsExactly("Sent back to you 1", "Given to you 1");
        assertThat(rows()).satisfiesExactly(
                sentBack -> assertThat(sentBack).contains("Q3", "“Nobody knows,”", "by Ruth"),
                given -> assertThat(given).contains("Q2", "“We must go,”", "by Jonas"));
        assertThat(words(find(WorkSection.class).all().getFirst())).contains("Who stays", "due");
    }

    @Test
    void whatIsOverdueIsPlainToSee() {
        var yesterday = desk.service(Clock.class).instant().minus(Duration.ofDays(1));
        article = desk.article("“We will see,” Ana Ruiz said.", new ArticleDetails("Late", null, null, null, "en", null, yesterday, null));
        give("jonas", "mara", "Q1");
        go("work");

        assertThat(find(Paragraph.class).withClassName("late").single().getText()).isEqualTo("1 passage is overdue.");
    }

    /** On a quiet desk too: nobody saves anything, and the hour comes. */
    @Test
    void whatBecomesOverdueShowsOnTheScreensThatAreOpen() {
        give("jonas", "mara", "Q1");
        go("work");
        assertThat(words(find(WorkSection.class).single())).contains("(in 2 h)");
        passes(Duration.ofMinutes(150));

        assertThat(words(find(WorkSection.class).single())).contains("(30 min ago)");
        assertThat(find(Span.class).withClassName("due").single().hasClassName("late")).isTrue();
        assertThat(find(Paragraph.class).withClassName("late").single().getText()).isEqualTo("1 passage is overdue.");
        assertThat(find(NewerLine.class).exists()).as("no row is another").isFalse();
    }

    @Test
    void whatBecomesOverdueIsCountedForEachPersonAndSaidOnTheCard() {
        give("jonas", "mara", "Q1");
        var card = desk.card(article, "Q2");
        desk.as("mara", () -> desk.checking().ask(card.row().id(), card.version(), "Which?", "The press office", desk.service(Clock.class).instant().plus(Duration.ofMinutes(10))));
        open(article, "Q2");
        passes(Duration.ofMinutes(20));
        assertThat(words(find(CardPanel.class).single())).contains("The answer is overdue").contains("(10 min ago)");
        go("work");
        assertThat(rows()).anySatisfy(row -> assertThat(row).as("whom one asked").contains("Q2", "question to The press office"));
        go("work/people");
        assertThat(find(NativeTableCell.class).withClassName("late").exists()).isFalse();
        passes(Duration.ofHours(2));
        assertThat(find(NativeTableCell.class).withClassName("late").single().getText()).isEqualTo("1");
        assertThat(words(find(TeamWorkView.class).single())).contains("(20 min ago)");
    }

    @Test
    void howLongAgoItWasGoesOnWithTheTime() {
        desk.submit("jonas", article, "Q1");
        var card = desk.card(article, "Q2");
        desk.as("jonas", () -> desk.checking().ask(card.row().id(), card.version(), "Which?", "The press office"));
        give("jonas", "mara", "Q3");
        open(article, "Q1");
        assertThat(words(find(NextSteps.class).single())).contains("Submitted by Jonas Weber, just now");
        passes(Duration.ofMinutes(5));
        assertThat(words(find(NextSteps.class).single())).contains("Submitted by Jonas Weber, 5 min ago");

        open(article, "Q2");
        passes(Duration.ofMinutes(5));
        assertThat(words(find(NextSteps.class).single())).contains("Jonas Weber asked The press office, 10 min ago: Which?");
        go("work");
        passes(Duration.ofMinutes(5));
        assertThat(rows()).singleElement().asString().contains("by Jonas Weber, 15 min ago");
    }

    /** What nobody of them must do any more is wanted all the same when its article is, and what was handed in when it was asked for. */
    @Test
    void whatIsEnoughIsLateOnTheCardWithItsArticle() {
        var inAnHour = desk.service(Clock.class).instant().plus(Duration.ofHours(1));
        var mara = desk.person("mara").id();
        desk.as("jonas", () -> desk.service(Assigning.class)
                .assign(Stream.of("Q1", "Q2", "Q3").map(label -> desk.passage(article, label)).toList(), List.of(new Share(mara, 3)), inAnHour, 1));
        desk.submit("mara", article, "Q1");
        open(article, "Q2");
        assertThat(words(find(AssignedLine.class).single())).contains("(in 2 h)");
        passes(Duration.ofMinutes(90));
        assertThat(find(Span.class, find(AssignedLine.class).single()).withClassName("late").exists()).isFalse();
        passes(Duration.ofHours(1));
        assertThat(find(Span.class, find(AssignedLine.class).single()).withClassName("late").single().getText()).contains("(30 min ago)");

        open(article, "Q1");
        assertThat(find(Span.class, find(AssignedLine.class).single()).withClassName("late").single().getText()).contains("(1 h 30 min ago)");
    }

    private void passes(Duration time) {
        desk.service(SettableClock.class).advance(time);
        EachMinute.tell(UI.getCurrent());
    }

    @Test
    void aReviewerIsShownWhatTheyMayBringToAnEnd() {
        desk.submit("mara", article, "Q1");
        signIn("ruth");
        go("work");

        assertThat(rows()).singleElement().asString().contains("Q1", "Awaiting review", "by Mara");
        test(find(RouterLink.class).withCondition(link -> words(link).contains("Q1")).single()).click();
        assertThat(getCurrentView()).isInstanceOf(WorkbenchView.class);
    }

    @Test
    void anArticleIsDealtOutAndWhatIsEnoughShows() {
        open(article, "Q1");
        press("Assign…");
        choose("Mara Lindt", "Jonas Weber");
        assertThat(find(IntegerField.class).all()).extracting(IntegerField::getValue).contains(2, 1);
        find(IntegerField.class).withLabel("How many are enough").single().setValue(1);
        press("Assign");

        assertThat(words(find(AssignedLine.class).single())).contains("Your work, given by Mara Lindt", "0 of 3 done, 1 is enough");
        desk.submit("jonas", article, "Q3");
        go("work");
        assertThat(rows()).isEmpty();
        go("work/people");
        assertThat(words(find(TeamWorkView.class).single())).contains("1 of 3 done, 1 is enough");
    }

    @Test
    void whatWasHandedInIsNotDealtOutWhereSomeAreEnough() {
        desk.submit("jonas", article, "Q3");
        open(article, "Q1");
        press("Assign…");
        choose("Mara Lindt");
        find(IntegerField.class).withLabel("How many are enough").single().setValue(1);
        press("Assign");

        assertThat(words(find(WorkbenchView.class).single())).contains("2 passages given out · 1 was left out, which awaits review");
        assertThat(words(find(AssignedLine.class).single())).contains("0 of 2 done, 1 is enough");
    }

    @Test
    void whatWasTypedStaysWhenOthersAreDealtAnew() {
        desk.submit("jonas", article, "Q3");
        open(article, "Q1");
        press("Assign…");
        choose("Mara Lindt", "Jonas Weber");
        find(IntegerField.class).withLabel("Jonas Weber").single().setValue(2);
        find(IntegerField.class).withLabel("How many are enough").single().setValue(1);
        assertThat(shares()).containsExactly("Mara Lindt 0", "Jonas Weber 2");

        choose("Mara Lindt", "Jonas Weber", "Ruth Okafor");
        assertThat(shares()).containsExactly("Mara Lindt 0", "Jonas Weber 2", "Ruth Okafor 0");
    }

    private List<String> shares() {
        return find(IntegerField.class, find(SharesField.class).single()).all().stream().map(field -> field.getLabel() + " " + field.getValue()).toList();
    }

    @Test
    void whatAsksNothingIsEndedInOnesWorkAndInTheThreadAndTakenBack() {
        desk.as("mara", () -> desk.service(Talking.class).begin(desk.passage(article, "Q3"), "@Jonas Weber for your information."));
        go("work");
        assertThat(rows()).singleElement().asString().contains("Q3", "question to Jonas Weber");
        button("No answer needed");
        assertThat(words(find(MyWorkView.class).single())).contains("Saved: no answer is needed from Jonas Weber about Q3 of “Who stays”.", "Nothing waits for you.");
        key("z");
        assertThat(rows()).hasSize(1);

        open(article, "Q3");
        assertThat(words(find(CardPanel.class).single())).contains("Waits for an answer from Jonas Weber after all, Mara Lindt said.");
        signIn("jonas");
        go("work");
        open(article, "Q3");
        button("No answer needed");
        assertThat(words(find(CardPanel.class).single())).contains("No answer is needed from Jonas Weber, Jonas Weber said.");
        signIn("mara");
        go("work");
        assertThat(rows()).isEmpty();
        open(article, "Q3");
        button("Wait for an answer");
        assertThat(words(find(CardPanel.class).single())).contains("Waits for an answer from Jonas Weber after all, Mara Lindt said.");
        signIn("ruth");
        go("work");
        open(article, "Q3");
        assertThat(words(find(CardPanel.class).single())).as("no change is silent").contains("Waits for an answer from Jonas Weber after all, Mara Lindt said.");
    }

    /** Who ends one after the other by keyboard stays where they are. */
    @Test
    void oneGoesOnWhereOneEndedWhatOneAsked() {
        for (var label : List.of("Q1", "Q2", "Q3")) {
            desk.as("mara", () -> desk.service(Talking.class).begin(desk.passage(article, label), "@Jonas Weber for your information."));
        }
        go("work");
        var endings = endings();
        assertThat(endings).extracting(button -> button.getElement().getAttribute("aria-label")).containsExactly(
                "No answer needed from Jonas Weber: Q1 of “Who stays”", "No answer needed from Jonas Weber: Q2 of “Who stays”",
                "No answer needed from Jonas Weber: Q3 of “Who stays”");
        test(endings.get(1)).click();
        assertThat(rows()).hasSize(2);
        assertThat(focused()).isSameAs(endings().get(1));
        test(endings().get(1)).click();
        assertThat(focused()).isSameAs(endings().getFirst());
        key("z");
        assertThat(focused()).isSameAs(endings().get(1));
        test(endings().getFirst()).click();
        test(endings().getFirst()).click();
        assertThat(rows()).isEmpty();
        assertThat(focused()).isSameAs(find(Button.class).withCondition(button -> button.getText().strip().equals("Take back")).single());
    }

    private List<NativeButton> endings() {
        return find(NativeButton.class).withText("No answer needed").all();
    }

    /** Whoever asked sees on the screen that is open what whom they asked says of it. */
    @Test
    void anOpenScreenHearsThatNoAnswerComes() {
        desk.as("mara", () -> desk.service(Talking.class).begin(desk.passage(article, "Q3"), "@Jonas Weber for your information."));
        open(article, "Q3");
        desk.as("jonas", () -> {
            var post = desk.service(Threads.class).of(desk.passage(article, "Q3")).getFirst().posts().getFirst().id();
            desk.service(Asks.class).end(new Ask(post, desk.person("jonas").id()));
            return post;
        });
        Told.everybody(desk.service(Announcements.class), article, desk.passage(article, "Q3"));
        await().pollInSameThread().until(() -> {
            roundTrip();
            return words(find(CardPanel.class).single()).contains("No answer is needed from Jonas Weber");
        });
    }

    private static Component focused() {
        var window = UI.getCurrent().getInternals();
        window.getStateTree().runExecutionsBeforeClientResponse();
        return window.dumpPendingJavaScriptInvocations().stream()
                .filter(pending -> pending.getInvocation().getExpression().contains("focus"))
                .map(pending -> pending.getOwner().getFeature(ComponentMapping.class).getComponent().orElseThrow())
                .reduce((first, last) -> last)
                .orElseThrow();
    }

    private void button(String words) {
        test(find(NativeButton.class).withCondition(button -> words.equals(button.getText())).single()).click();
    }

    /** What was said of it, and to whom, is not gone with its words. */
    @Test
    void whatAnEditDroppedIsOpenedFromAMentionAndRead() {
        desk.as("jonas", () -> desk.service(Talking.class).begin(desk.passage(article, "Q3"), "Is the date right, @Mara Lindt?"));
        desk.as("jonas", () -> desk.service(Edits.class).take(
                article, desk.service(ArticleReading.class).find(article).orElseThrow().revision(), Imported.pasted(THREE.replace(" “Nobody knows,” Ana Ruiz said.", ""))));
        go("work");
        test(find(RouterLink.class).withCondition(link -> words(link).contains("Q3")).single()).click();

        assertThat(shownPassage()).isEqualTo("Q3");
        assertThat(words(find(CardPanel.class).single())).contains("“Nobody knows,”", "Removed", "Is the date right");
        var dropped = Objects.requireNonNull(find(CardPanel.class).single().card()).row().id();
        sent("change");
        Told.everybody(desk.service(Announcements.class), article, dropped);
        await().pollInSameThread().pollDelay(Duration.ofMillis(600)).until(() -> find(CardPanel.class).exists());
        assertThat(sent("change")).as("it is in no list and no text again").isEmpty();
        assertThat(find(CardPanel.class).single().card()).extracting(card -> card.allowed(desk.person("mara")))
                .satisfies(allowed -> assertThat(PassageStep.values()).noneMatch(allowed::is));
        assertThat(words(find(CardPanel.class).single())).contains("The text does not hold Q3 any more");
        assertThat(find(CardPanel.class).single().card()).extracting(card -> card.row().status()).isEqualTo(Status.REMOVED);
    }

    @Test
    void whatStaysWithOthersIsSaidAndGivenToo() {
        give("jonas", "mara", "Q1", "Q2");
        give("jonas", "jonas", "Q3");
        open(article, "Q1");
        press("Assign…");
        choose("Ruth Okafor");
        assertThat(words(find(StayingField.class).single())).isEqualTo("3 passages stay with Mara Lindt and Jonas Weber.");
        press("Assign");
        assertThat(words(find(WorkbenchView.class).single())).contains("the article was given to Ruth Okafor · 3 passages stay with Mara Lindt and Jonas Weber");

        press("Assign…");
        choose("Ruth Okafor");
        find(Checkbox.class).withCaption("Give these too").single().setValue(true);
        press("Assign");
        assertThat(words(find(WorkbenchView.class).single())).contains("the article was given to Ruth Okafor").doesNotContain("stay with");
        assertThat(words(find(AssignedLine.class).single())).contains("Work of Ruth Okafor, with the article");
    }

    @Test
    void aNumberOfThemForOneIsThatNumberAndNotTheArticle() {
        open(article, "Q1");
        press("Assign…");
        choose("Jonas Weber");
        find(IntegerField.class).withLabel("Jonas Weber").single().setValue(1);
        press("Assign");

        assertThat(words(find(WorkbenchView.class).single())).contains("1 passage given out");
        assertThat(desk.as("mara", () -> desk.service(Assigning.class).of(article))).isEmpty();
        assertThat(words(find(AssignedLine.class).single())).contains("Work of Jonas Weber");
    }

    @Test
    void aDistributionIsTakenBackOnlyWhenAskedAbout() {
        give("jonas", "mara", "Q1", "Q2");
        give("jonas", "ruth", "Q3");
        open(article, "Q1");
        press("Assign…");
        press("Nobody’s again");
        var question = find(ConfirmDialog.class).single();
        assertThat(question.getElement().getProperty("header")).isEqualTo("Take 3 passages back?");
        assertThat(question.getElement().getProperty("message")).contains("Mara Lindt (2), Ruth Okafor (1)");
        assertThat(words(find(AssignedLine.class).single())).contains("Your work");
        test(question).reject();

        assertThat(words(find(AssignedLine.class).single())).doesNotContain("work", "Work");
    }

    @Test
    void aDeadlineThatIsOverIsRefusedAndNothingIsLost() {
        open(article, "Q1");
        key("i");
        choose("Jonas Weber");
        find(DateTimePicker.class).single().setValue(LocalDateTime.of(2020, 1, 1, 9, 0));
        press("Assign");

        assertThat(refusals()).contains("That deadline is over already. Choose one that is to come.");
        assertThat(find(Dialog.class).single().isOpened()).isTrue();
    }

    @Test
    void takingOverNamesWhoseItIsAndAsks() {
        give("jonas", "ruth", "Q1");
        open(article, "Q1");
        assertThat(words(find(AssignedLine.class).single())).contains("Work of Ruth Okafor, given by Jonas Weber");

        pressPlain("Take it over");
        assertThat(find(ConfirmDialog.class).single().getElement().getProperty("header")).isEqualTo("Take over from Ruth Okafor?");
        test(find(ConfirmDialog.class).single()).reject();

        assertThat(words(find(AssignedLine.class).single())).contains("Your work");
        key("z");
        assertThat(saidBelow()).startsWith("Saved: undid: 1 passage taken as your work");
        assertThat(words(find(AssignedLine.class).single())).contains("Work of Ruth Okafor");
    }

    @Test
    void afterAReloadWhatWasGivenIsTakenBackButForWhatSomebodySaidSince() {
        open(article, "Q1");
        desk.as("mara", () -> desk.service(Assigning.class).assign(List.of(desk.passage(article, "Q1"), desk.passage(article, "Q2")), desk.person("jonas").id(), null));
        give("jonas", "ruth", "Q2");
        go("queue");
        open(article, "Q1");
        assertThat(words(find(AssignedLine.class).single())).contains("Work of Jonas Weber");

        key("z");
        assertThat(saidBelow()).startsWith("Saved: undid: 2 passages given out; 1 stays as Jonas Weber has said since");
        assertThat(words(find(AssignedLine.class).single())).doesNotContain("Work of");
        key("Z");
        assertThat(words(find(AssignedLine.class).single())).contains("Work of Jonas Weber");
        give("jonas", "ruth", "Q1");
        key("z");
        assertThat(words(find(WorkbenchView.class).single())).contains("It is too late for that: Jonas Weber has said since whose work it is.");
    }

    @Test
    void whatAnotherTakesBackIsShownWhereItIsOpen() {
        give("jonas", "ruth", "Q1");
        open(article, "Q1");
        roundTrip();
        assertThat(words(find(AssignedLine.class).single())).contains("Work of Ruth Okafor");
        desk.as("jonas", () -> {
            var steps = desk.service(OwnSteps.class);
            return steps.takeBack((OwnStep.InArticle) steps.toTakeBack(article).orElseThrow());
        });
        Told.everybody(desk.service(Announcements.class), article, desk.passage(article, "Q1"));

        waitUntil(() -> !words(find(AssignedLine.class).single()).contains("Work of"));
    }

    private String saidBelow() {
        return find(Span.class).withClassName("said").single().getText();
    }

    @Test
    void whatIsOnesOwnComesNextThenWhatIsNobodys() {
        give("jonas", "ruth", "Q1");
        give("jonas", "mara", "Q3");
        open(article, "Q1");
        key("u");
        assertThat(shownPassage()).isEqualTo("Q3");
        key("u");
        assertThat(shownPassage()).isEqualTo("Q2");
        key("u");
        assertThat(shownPassage()).isEqualTo("Q3");
    }

    @Test
    void whatIsAnothersComesLastAndIsNotChangedUnasked() {
        give("jonas", "ruth", "Q1");
        desk.submit("mara", article, "Q2");
        desk.submit("mara", article, "Q3");
        open(article, "Q2");
        key("u");
        assertThat(shownPassage()).isEqualTo("Q1");
        assertThat(words(find(WorkbenchView.class).single())).contains("Nothing else waits for you. This one is the work of Ruth Okafor.");

        key("2");
        var question = find(ConfirmDialog.class).single();
        assertThat(question.getElement().getProperty("header")).isEqualTo("Take over from Ruth Okafor?");
        assertThat(desk.card(article, "Q1").row().state()).isEqualTo(CheckState.UNCHECKED);
        test(question).reject();

        assertThat(desk.card(article, "Q1").row().finding()).isEqualTo(Finding.CLEANED);
        assertThat(words(find(AssignedLine.class).single())).contains("Your work");
        assertThat(desk.as("ruth", () -> desk.service(Notices.class).latest(1))).extracting(NoticeRow::matter).containsExactly(NoticeMatter.WORK_TAKEN_OVER);
        key("1");
        assertThat(find(ConfirmDialog.class).exists()).as("it is asked once").isFalse();
    }

    @Test
    void whatIsWrittenInADialogIsSavedOnceItIsTakenOver() {
        give("jonas", "ruth", "Q1");
        open(article, "Q1");
        key("d");
        test(find(TextArea.class).withCondition(field -> field.getParent().isPresent() && find(Dialog.class).single().isOpened()).all().getLast()).setValue("A title, no quote.");
        test(find(Button.class).withText("Dismiss").all().getLast()).click();
        assertThat(desk.card(article, "Q1").row().state()).isEqualTo(CheckState.UNCHECKED);
        test(find(ConfirmDialog.class).single()).reject();

        assertThat(desk.card(article, "Q1").row().state()).isEqualTo(CheckState.DISMISSED);
        assertThat(find(Dialog.class).exists()).isFalse();
    }

    @Test
    void allThatWaitsForOneIsHandedOn() {
        give("jonas", "ruth", "Q1", "Q2");
        go("work/people");
        assertThat(words(find(NativeTableBody.class).single())).contains("Ruth Okafor");
        give("jonas", "ruth", "Q3");
        Told.everybody(desk.service(Announcements.class), article);
        waitUntil(() -> find(NewerLine.class).withCondition(Component::isVisible).exists());
        press("Show it");

        press("Hand on…");
        @SuppressWarnings("unchecked")
        ComboBox<Optional<Person>> who = find(ComboBox.class).single();
        who.setValue(Optional.of(desk.person("jonas")));
        test(find(Button.class).withText("Hand on…").all().getLast()).click();

        assertThat(words(find(TeamWorkView.class).single())).contains("3 passages of Ruth Okafor were handed on.");
    }

    private void give(String from, String to, String... labels) {
        var passages = List.of(labels).stream().map(label -> desk.passage(article, label)).toList();
        desk.as(from, () -> desk.service(Assigning.class).assign(passages, desk.person(to).id(), null));
    }

    @SuppressWarnings("unchecked")
    private void choose(String... names) {
        MultiSelectComboBox<Optional<Person>> who = find(MultiSelectComboBox.class).single();
        var people = List.of("mara", "jonas", "ruth").stream().map(desk::person).filter(person -> List.of(names).contains(person.name())).map(Optional::of).toList();
        who.setValue(new LinkedHashSet<>(people));
    }

    private void pressPlain(String words) {
        test(find(NativeButton.class).withText(words).single()).click();
    }

    private String shownPassage() {
        return Objects.requireNonNull(find(CardPanel.class).single().card()).row().label();
    }

    private List<String> rows() {
        return find(RouterLink.class).all().stream().filter(link -> link.getElement().getChildren().anyMatch(part -> "label".equals(part.getAttribute("class")))).map(ScreenTest::words).toList();
    }
}
