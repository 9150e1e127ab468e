package verbatim.passage;

import static org.assertj.core.api.Assertions.assertThat;
import static verbatim.passage.Worked.EDDA;
import static verbatim.passage.Worked.EVIDENCE;
import static verbatim.passage.Worked.LATER;
import static verbatim.passage.Worked.RUTH;

import java.util.Set;
import org.junit.jupiter.api.Test;
import verbatim.account.DeskSettings.SecondCheck;
import verbatim.passage.CheckState.Step;

/** What each step leaves of what was handed in, agreed to and asked for, and in which order it says so. */
class CourseTest {

    private static final String LABEL = "Q2";
    private static final Reason WHY = Reason.of("A title, no quote.");
    private static final SecondPerson SECOND = new SecondPerson(Set.of(EDDA), SecondCheck.FOUR_EYES);
    private static final Submission SUBMISSION = new Submission(EDDA, LATER);
    private static final Approval APPROVAL = new Approval(RUTH, LATER, SecondCheck.FOUR_EYES, null, null);

    @Test
    void aPassageThatNobodyBeganHoldsNothingElse() {
        assertThat(Course.UNBEGUN).isEqualTo(new Course(CheckState.UNCHECKED, null, null, null));
    }

    @Test
    void whatWasSubmittedIsGoneOnceItIsTakenBackOrSentBack() {
        var submitted = new Course(CheckState.SUBMITTED, SUBMISSION, null, null);
        var inCheck = new Course(CheckState.IN_CHECK, null, null, null);

        assertThat(submitted.move(Step.WITHDRAW, null, LABEL).course()).isEqualTo(inCheck);
        assertThat(submitted.move(Step.SEND_BACK, WHY, LABEL).course()).isEqualTo(inCheck);
    }

    @Test
    void openedAgainItIsNeitherSubmittedNorApproved() {
        var approved = new Course(CheckState.APPROVED, SUBMISSION, APPROVAL, null);

        assertThat(approved.takeBack(Cause.NEW_WORDS, LABEL).course())
                .isEqualTo(new Course(CheckState.IN_CHECK, null, null, null));
    }

    @Test
    void whatRestsOnNothingSubmittedStaysAsItIs() {
        var asked = new Course(CheckState.QUERY, null, null, new Dismissal(EDDA, WHY));

        assertThat(asked.takeBack(Cause.NEW_WORDS, LABEL).course()).isEqualTo(asked);
        assertThat(asked.takeBack(Cause.NEW_WORDS, LABEL).rows()).isEmpty();
    }

    @Test
    void whoeverApprovesHasRefusedFirstToDismiss() {
        var submitted = new Course(CheckState.SUBMITTED, SUBMISSION, null, new Dismissal(EDDA, WHY));

        var approved = submitted.approve(rules(submitted), EVIDENCE, SECOND, "", RUTH, LATER);

        assertThat(approved.course()).isEqualTo(new Course(CheckState.APPROVED, SUBMISSION, APPROVAL, null));
        assertThat(approved.rows())
                .extracting(StepTaken.Row::what)
                .containsExactly(ChangeKind.DISMISSAL_REFUSED, ChangeKind.STATE);
    }

    @Test
    void whoeverSubmitsLetsTheWishToDismissLapseAfterwards() {
        var inCheck = new Course(CheckState.IN_CHECK, null, null, new Dismissal(EDDA, WHY));

        var submitted = inCheck.submit(rules(inCheck), EVIDENCE, EDDA, LATER);

        assertThat(submitted.course()).isEqualTo(new Course(CheckState.SUBMITTED, SUBMISSION, null, null));
        assertThat(submitted.rows())
                .extracting(StepTaken.Row::what)
                .containsExactly(ChangeKind.STATE, ChangeKind.DISMISSAL_REFUSED);
    }

    @Test
    void aDismissalKeepsItsReasonUntilItIsBroughtBack() {
        var wished = new Course(CheckState.SUBMITTED, SUBMISSION, null, new Dismissal(EDDA, WHY));

        var dismissed = wished.confirmDismissal(rules(wished), SecondCheck.FOUR_EYES, RUTH).course();
        assertThat(dismissed).isEqualTo(new Course(CheckState.DISMISSED, SUBMISSION, null, new Dismissal(null, WHY)));
        assertThat(dismissed.lapseDismissal().course()).as("it is no wish any more").isEqualTo(dismissed);

        assertThat(dismissed.restore(rules(dismissed), Reason.of("It is a quote after all.")).course())
                .isEqualTo(new Course(CheckState.IN_CHECK, null, null, null));
    }

    private static StepRules rules(Course course) {
        return course.rules(LABEL, EDDA, Conclusion.of(Finding.EXACT, null, PassageKind.DIRECT, Flags.NONE, LATER), Flags.NONE);
    }
}
