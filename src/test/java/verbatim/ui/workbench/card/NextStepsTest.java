package verbatim.ui.workbench.card;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import verbatim.account.Desk;
import verbatim.account.DeskSettings;
import verbatim.account.DeskSettings.Dismissals;
import verbatim.account.DeskSettings.ProposedFacts;
import verbatim.passage.CheckState;
import verbatim.passage.Finding;
import verbatim.passage.Status;
import verbatim.ui.workbench.WorkbenchTest;

class NextStepsTest extends WorkbenchTest {

    @Autowired
    NextStepsTest(ApplicationContext context) {
        super(context);
    }

    @Test
    void submittingSaysBesideTheButtonWhatIsMissing() {
        open(seed, FIRST);
        press("Submit for review");
        assertThat(refusalsIn(steps())).containsExactly("Set a finding first.");

        pressFinding("Exact");
        press("Submit for review");
        assertThat(refusalsIn(steps())).containsExactly("Add evidence: the source, and where in it the words stand.");
        assertThat(stored(FIRST).row().state()).isEqualTo(CheckState.IN_CHECK);
    }

    @Test
    void whatIsCompleteIsSubmittedByKeyAndCanBeUndone() {
        desk.conclude("mara", seed, FIRST, Finding.EXACT);
        desk.evidence("mara", seed, FIRST);
        open(seed, FIRST);
        key("Enter");

        assertThat(stored(FIRST).row().state()).isEqualTo(CheckState.SUBMITTED);
        assertThat(said()).startsWith("Saved: submitted");
        assertThat(words(steps())).contains("Submitted by Mara Lindt, just now");
        key("z");
        assertThat(stored(FIRST).row().state()).isEqualTo(CheckState.IN_CHECK);
    }

    @Test
    void theCheckerSeesWhatOneCanWithdrawAndNoApproval() {
        desk.submit("mara", seed, FIRST);
        open(seed, FIRST);
        assertThat(has("Approve")).isFalse();
        assertThat(has("Send back…")).isFalse();

        test(button("Withdraw")).click();
        assertThat(stored(FIRST).row().state()).isEqualTo(CheckState.IN_CHECK);
    }

    @Test
    void aReviewerApprovesWithTheFilledButton() {
        desk.submit("mara", seed, FIRST);
        signIn("ruth");
        open(seed, FIRST);
        assertThat(button("Approve").getThemeNames()).contains(ButtonVariant.LUMO_PRIMARY.getVariantName());
        press("Approve");

        assertThat(stored(FIRST).row().state()).isEqualTo(CheckState.APPROVED);
        assertThat(words(steps())).contains("Approved by Ruth Okafor, today");
        assertThat(has("Open again…")).isTrue();
    }

    @Test
    void aReviewerSendsBackWithAReason() {
        desk.submit("mara", seed, FIRST);
        signIn("ruth");
        open(seed, FIRST);
        press("Send back…");
        press("Send back");
        assertThat(refusalsIn(find(ReasonDialog.class).single())).containsExactly("Say why you send it back.");

        write("Why do you send it back?", "The time code is of another speech.");
        press("Send back");
        assertThat(stored(FIRST).row().state()).isEqualTo(CheckState.IN_CHECK);
        assertThat(words(card())).contains("The time code is of another speech.");
    }

    @Test
    void whoHadAHandInItCannotApprove() {
        desk.submit("ruth", seed, FIRST);
        signIn("ruth");
        open(seed, FIRST);
        press("Approve");

        assertThat(refusalsIn(steps())).containsExactly("You submitted it: a second person must approve.");
        assertThat(stored(FIRST).row().state()).isEqualTo(CheckState.SUBMITTED);
    }

    @Test
    void approvedWorkIsOpenedAgainByAReviewerAlone() {
        desk.approve(seed, FIRST);
        open(seed, FIRST);
        assertThat(has("Open again…")).isFalse();

        signIn("ruth");
        go("queue");
        open(seed, FIRST);
        key("R");
        write("Why do you open it again?", "The transcript was corrected.");
        press("Open again");
        assertThat(stored(FIRST).row().state()).isEqualTo(CheckState.IN_CHECK);
    }

    @Test
    void aQuestionWaitsForItsAnswer() {
        open(seed, FIRST);
        key("q");
        write("Question", "Is there a recording?");
        press("Save the question");
        assertThat(refusalsIn(find(AskDialog.class).single())).containsExactly("Say whom the question was put to.");
        type("Put to", "the reporter");
        press("Save the question");

        assertThat(stored(FIRST).row().state()).isEqualTo(CheckState.QUERY);
        assertThat(words(card())).contains("Awaiting answer", "Mara Lindt asked the reporter, just now: Is there a recording?");
        key("Enter");
        write("What was answered?", "Yes, from the stage.");
        press("Save the answer");

        assertThat(stored(FIRST).row().state()).isEqualTo(CheckState.IN_CHECK);
        assertThat(words(card())).contains("Mara Lindt asked the reporter: Is there a recording? — Yes, from the stage.");
    }

    @Test
    void thatNoAnswerCameIsOnePress() {
        desk.as("mara", () -> desk.checking().ask(desk.passage(seed, FIRST), stored(FIRST).version(), "A recording?", "the reporter"));
        open(seed, FIRST);
        key("N");

        assertThat(stored(FIRST).openQuestion()).isNull();
        assertThat(stored(FIRST).row().state()).isEqualTo(CheckState.IN_CHECK);
    }

    @Test
    void whatIsNoQuoteIsDismissedWithAUsualReasonAndBroughtBack() {
        open(seed, FIRST);
        key("d");
        press("It is a scare quote.");
        assertThat(stored(FIRST).row().state()).isEqualTo(CheckState.DISMISSED);
        assertThat(words(steps())).contains("Dismissed: It is a scare quote.");
        assertThat(said()).startsWith("Saved: dismissed");

        key("R");
        press("It is a quote after all.");
        assertThat(stored(FIRST).row().state()).isEqualTo(CheckState.IN_CHECK);
    }

    @Test
    void aDismissalIsUndone() {
        open(seed, FIRST);
        key("d");
        press("It is a title.");
        key("z");

        assertThat(stored(FIRST).row().state()).isEqualTo(CheckState.UNCHECKED);
    }

    @Test
    void aQuoteFoundInMarksAsksForASecondPersonWhereTheDeskSaysSo() {
        desk.as("admin", () -> {
            var settings = desk.service(Desk.class);
            var seen = settings.toChange();
            var now = seen.settings();
            settings.change(new DeskSettings(now.deskName(), now.secondCheck(), now.independentSources(), Dismissals.FOUND_IN_MARKS, ProposedFacts.ASIDE, now.timeZone(), now.rechecks()), seen.version());
            return now;
        });
        open(seed, FIRST);
        key("d");
        press("It is a title.");

        assertThat(said()).startsWith("Saved: asked to dismiss; a second person confirms");
        assertThat(stored(FIRST).row().status()).isEqualTo(Status.TO_CHECK);
        signIn("jonas");
        go("queue");
        open(seed, FIRST);
        key("D");
        assertThat(stored(FIRST).row().state()).isEqualTo(CheckState.DISMISSED);
    }

    @Test
    void whatAReviewerPressedByMistakeAndUndidIsNoHand() {
        desk.submit("mara", seed, FIRST);
        signIn("ruth");
        open(seed, FIRST);
        key("4");
        assertThat(stored(FIRST).row().state()).isEqualTo(CheckState.IN_CHECK);
        key("z");
        assertThat(stored(FIRST).row().state()).isEqualTo(CheckState.SUBMITTED);
        assertThat(words(steps())).contains("Submitted by Mara Lindt");
        key("a");

        assertThat(stored(FIRST).row().state()).isEqualTo(CheckState.APPROVED);
    }

    @Test
    void afterAReloadAStepIsUndoneAndRedoneAndAHandAgain() {
        desk.submit("mara", seed, FIRST);
        signIn("ruth");
        open(seed, FIRST);
        key("4");
        go("queue");
        open(seed, FIRST);
        key("Z");
        assertThat(said()).isEqualTo("Nothing to redo.");
        key("z");
        assertThat(said()).startsWith("Saved: undid: Q1 state, finding");
        assertThat(stored(FIRST).row().state()).isEqualTo(CheckState.SUBMITTED);
        key("Z");
        assertThat(said()).startsWith("Saved: redid: Q1 state, finding");
        assertThat(stored(FIRST).row().finding()).isEqualTo(Finding.ALTERED);
        desk.conclude("ruth", seed, FIRST, Finding.EXACT);
        desk.as("mara", () -> {
            var card = desk.checking().take(desk.passage(seed, FIRST));
            return desk.checking().submit(card.row().id(), card.version());
        });
        go("queue");
        open(seed, FIRST);
        key("a");

        assertThat(stored(FIRST).row().state()).isEqualTo(CheckState.SUBMITTED);
        assertThat(refusalsIn(steps())).singleElement().asString().contains("another person must approve");
    }

    @Test
    void aNoteIsTakenBackByTheSameKey() {
        open(seed, FIRST);
        key("1");
        test(find(TextArea.class, find(NotesPanel.class).single()).single()).setValue("Heard twice.");
        press("Save note");
        assertThat(stored(FIRST).notes()).hasSize(1);

        key("z");
        assertThat(stored(FIRST).notes()).isEmpty();
        assertThat(said()).startsWith("Saved: undid: Q1 note");
        key("z");
        assertThat(stored(FIRST).row().finding()).isNull();
    }

    @Test
    void onceThereIsAFindingASecondPersonConfirmsTheDismissal() {
        desk.conclude("mara", seed, FIRST, Finding.EXACT);
        open(seed, FIRST);
        press("Dismiss…");
        press("It is a title.");
        assertThat(stored(FIRST).row().state()).isEqualTo(CheckState.IN_CHECK);
        assertThat(said()).startsWith("Saved: asked to dismiss; a second person confirms");
        assertThat(words(steps())).contains("You asked for it: a second person must confirm the dismissal.");
        assertThat(has("Confirm the dismissal")).as("what who asked cannot do").isFalse();

        signIn("jonas");
        go("queue");
        open(seed, FIRST);
        press("Confirm the dismissal");
        assertThat(stored(FIRST).row().state()).isEqualTo(CheckState.DISMISSED);
    }

    @Test
    void anAskedDismissalIsUndoneToo() {
        desk.conclude("mara", seed, FIRST, Finding.EXACT);
        open(seed, FIRST);
        press("Dismiss…");
        press("It is a title.");
        key("z");

        assertThat(stored(FIRST).isDismissalAsked()).isFalse();
        assertThat(has("Confirm the dismissal")).isFalse();
    }

    @Test
    void aFindingThatWasTakenBackStillAsksForASecondPerson() {
        desk.conclude("mara", seed, FIRST, Finding.EXACT);
        open(seed, FIRST);
        pressFinding("Exact");
        assertThat(stored(FIRST).row().finding()).isNull();
        press("Dismiss…");
        press("It is a title.");

        assertThat(said()).startsWith("Saved: asked to dismiss; a second person confirms");
        key("z");
        assertThat(refusalsIn(bottom())).isEmpty();
        assertThat(stored(FIRST).isDismissalAsked()).isFalse();
    }

    @Test
    void anotherPersonsPassageIsTakenOverFirst() {
        desk.conclude("jonas", seed, FIRST, Finding.EXACT);
        desk.evidence("jonas", seed, FIRST);
        open(seed, FIRST);
        assertThat(words(steps())).contains("Jonas Weber is checking this.");
        press("Submit for review");
        assertThat(refusalsIn(steps())).singleElement().asString().contains("take it over before you submit");

        key("T");
        var question = find(ConfirmDialog.class).single();
        assertThat(question.getElement().getProperty("header")).isEqualTo("Take over from Jonas Weber?");
        test(question).reject();
        press("Submit for review");
        assertThat(stored(FIRST).row().state()).isEqualTo(CheckState.SUBMITTED);
    }

    private NextSteps steps() {
        return find(NextSteps.class).single();
    }

    private Button button(String words) {
        return find(Button.class, steps()).withText(words).single();
    }

    private boolean has(String words) {
        return find(Button.class, steps()).withText(words).exists();
    }
}
