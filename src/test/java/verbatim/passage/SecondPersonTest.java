package verbatim.passage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static verbatim.passage.Worked.EDDA;
import static verbatim.passage.Worked.EVIDENCE;
import static verbatim.passage.Worked.EVIDENCE_AND_NOTE;
import static verbatim.passage.Worked.LATER;
import static verbatim.passage.Worked.RUTH;
import static verbatim.passage.Worked.TOMAS;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import verbatim.account.DeskSettings.Dismissals;
import verbatim.account.DeskSettings.SecondCheck;
import verbatim.article.RevisionId;
import verbatim.text.Span;

/** Who may agree to what: approval, sending back, opening again, dismissing. */
class SecondPersonTest {

    @Test
    void whoSubmittedCannotApprove() {
        var passage = Worked.submitted();

        assertThatThrownBy(() -> passage.approve(EVIDENCE, new SecondPerson(Set.of(), SecondCheck.FOUR_EYES), "", EDDA, LATER))
                .hasMessage("You submitted it: a second person must approve.");
    }

    @Test
    void whoHadAHandInItCannotApprove() {
        var passage = Worked.submitted();

        assertThatThrownBy(() -> passage.approve(EVIDENCE, new SecondPerson(Set.of(EDDA, RUTH), SecondCheck.FOUR_EYES), "", RUTH, LATER))
                .hasMessageContaining("another person must approve");
        assertThat(passage.state()).isEqualTo(CheckState.SUBMITTED);
    }

    @Test
    void aDeskOfOneApprovesAloneAndItIsOnRecord() {
        var passage = Worked.submitted();

        passage.approve(EVIDENCE, new SecondPerson(Set.of(EDDA), SecondCheck.ALONE), "", EDDA, LATER);

        assertThat(passage.state()).isEqualTo(CheckState.APPROVED);
        assertThat(passage.approval()).isEqualTo(new Approval(EDDA, LATER, SecondCheck.ALONE, null, null));
        assertThat(passage.history().all().getLast().reason()).isEqualTo(Reason.of(Cause.SECOND_CHECK_OFF));
    }

    @ParameterizedTest
    @EnumSource(value = Finding.class, names = {"OUT_OF_CONTEXT", "MISATTRIBUTED", "NOT_SAID"})
    void aProblemIsApprovedOnlyWithANote(Finding problem) {
        var passage = Worked.submitted(PassageKind.DIRECT, problem);

        assertThatThrownBy(() -> passage.approve(EVIDENCE, new SecondPerson(Set.of(EDDA), SecondCheck.FOUR_EYES), "", RUTH, LATER))
                .hasMessageContaining("write a note that says what is wrong");

        passage.approve(EVIDENCE_AND_NOTE, new SecondPerson(Set.of(EDDA), SecondCheck.FOUR_EYES), "", RUTH, LATER);
        assertThat(passage.status()).isEqualTo(Status.PROBLEM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   "})
    void sendingBackAndOpeningAgainNeedAReason(String none) {
        var submitted = Worked.submitted();
        var approved = Worked.approved();

        assertThatThrownBy(() -> submitted.sendBack(none, RUTH, LATER)).isInstanceOf(StepRefused.class);
        assertThatThrownBy(() -> approved.reopen(Reason.of(none), RUTH, LATER)).isInstanceOf(StepRefused.class);
        assertThat(submitted.state()).isEqualTo(CheckState.SUBMITTED);
        assertThat(approved.state()).isEqualTo(CheckState.APPROVED);
    }

    @Test
    void openedAgainItKeepsItsFindingButNobodysApproval() {
        var passage = Worked.approved();

        passage.reopen(Reason.of("The transcript was corrected."), RUTH, LATER);

        assertThat(passage.finding()).isEqualTo(Finding.EXACT);
        assertThat(passage.approval()).isNull();
        assertThat(passage.history().all().getLast().reason()).isEqualTo(Reason.of("The transcript was corrected."));
    }

    @Test
    void newWordsMakeApprovedWorkStaleUntilItIsConcludedAnew() {
        var passage = Worked.approved();

        edited(passage);

        assertThat(passage.state()).isEqualTo(CheckState.IN_CHECK);
        assertThat(passage.conclusion().staleFinding()).as("kept in sight").isEqualTo(Finding.EXACT);
        assertThatThrownBy(() -> passage.submit(EVIDENCE, EDDA, LATER))
                .as("what was found of other words is no finding of these")
                .hasMessage("Set a finding first.");

        passage.conclude(Finding.EXACT, null, EDDA, LATER);
        assertThat(passage.conclusion().staleFinding()).isNull();
        passage.submit(EVIDENCE, EDDA, LATER);
    }

    @Test
    void newWordsWithdrawWhatWasSubmitted() {
        var passage = Worked.submitted();

        edited(passage);

        assertThat(passage.state()).isEqualTo(CheckState.IN_CHECK);
        assertThat(passage.history().all().getLast().what()).isEqualTo(ChangeKind.WORDS);
        assertThat(passage.history().all().getLast().before()).isEqualTo(new ChangeValue.Printed("not for sale"));
        assertThat(passage.history().all().getLast().after()).isEqualTo(new ChangeValue.Printed("not for rent"));
    }

    @Test
    void whatHasNoFindingIsDismissedWithAReasonAlone() {
        var passage = Worked.inCheck(PassageKind.DIRECT);
        assertThatThrownBy(() -> passage.dismiss(Dismissals.FOUND_IN_MARKS, Reason.of(" "), EDDA, LATER)).hasMessage("Say why it is dismissed.");

        passage.dismiss(Dismissals.FOUND_IN_MARKS, Reason.of("A title, no quote."), EDDA, LATER);

        assertThat(passage.state()).isEqualTo(CheckState.DISMISSED);
        assertThat(passage.history().all().getLast().reason()).isEqualTo(Reason.of("A title, no quote."));
    }

    @Test
    void afterAFindingASecondPersonConfirmsTheDismissal() {
        var passage = Worked.submitted();

        passage.dismiss(Dismissals.FOUND_IN_MARKS, Reason.of("A title, no quote."), EDDA, LATER);
        assertThat(passage.state()).isEqualTo(CheckState.SUBMITTED);
        assertThatThrownBy(() -> passage.confirmDismissal(SecondCheck.FOUR_EYES, EDDA, LATER))
                .hasMessageContaining("a second person must confirm");

        passage.confirmDismissal(SecondCheck.FOUR_EYES, TOMAS, LATER);
        assertThat(passage.state()).isEqualTo(CheckState.DISMISSED);
        assertThat(passage.history().all().getLast().reason()).isEqualTo(Reason.of("A title, no quote."));
    }

    @Test
    void aFindingTakenBackStillAsksForTheSecondPerson() {
        var passage = Worked.inCheck(PassageKind.DIRECT);
        passage.conclude(Finding.NOT_SAID, null, EDDA, LATER);
        passage.conclude(null, null, EDDA, LATER);

        passage.dismiss(Dismissals.FOUND_IN_MARKS, Reason.of("Nobody needs to know."), EDDA, LATER);

        assertThat(passage.state()).isEqualTo(CheckState.IN_CHECK);
        assertThat(passage.dismissal()).isEqualTo(new Dismissal(EDDA, Reason.of("Nobody needs to know.")));
    }

    @Test
    void aDeskOfOneConfirmsItsOwnDismissals() {
        var passage = Worked.submitted();
        passage.dismiss(Dismissals.FOUND_IN_MARKS, Reason.of("A title, no quote."), EDDA, LATER);

        passage.confirmDismissal(SecondCheck.ALONE, EDDA, LATER);

        assertThat(passage.state()).isEqualTo(CheckState.DISMISSED);
    }

    @Test
    void aRefusedDismissalLeavesAllAsItWas() {
        var passage = Worked.submitted();
        passage.dismiss(Dismissals.FOUND_IN_MARKS, Reason.of("A title, no quote."), EDDA, LATER);

        passage.refuseDismissal(TOMAS, LATER);

        assertThat(passage.state()).isEqualTo(CheckState.SUBMITTED);
        assertThat(passage.dismissal()).isNull();
        assertThatThrownBy(() -> passage.confirmDismissal(SecondCheck.FOUR_EYES, TOMAS, LATER))
                .hasMessage("Nobody asked to dismiss Q2.");
    }

    @Test
    void whoApprovesAnswersAWishToDismissToo() {
        var passage = Worked.submitted();
        passage.dismiss(Dismissals.FOUND_IN_MARKS, Reason.of("A title, no quote."), EDDA, LATER);

        passage.approve(EVIDENCE, new SecondPerson(Set.of(EDDA), SecondCheck.FOUR_EYES), "", RUTH, LATER);

        assertThat(passage.dismissal()).isNull();
        assertThat(passage.history().all()).extracting(Change::what).contains(ChangeKind.DISMISSAL_REFUSED);
    }

    @Test
    void whoBringsADismissedPassageBackIsItsCheckerAndTheHistorySaysSo() {
        var passage = Worked.dismissed();
        assertThatThrownBy(() -> passage.restore(Reason.of(""), TOMAS, LATER)).isInstanceOf(StepRefused.class);

        passage.restore(Reason.of("It is a quote after all."), TOMAS, LATER);

        assertThat(passage.state()).isEqualTo(CheckState.IN_CHECK);
        assertThat(passage.checker()).isEqualTo(TOMAS);
        assertThat(passage.history().all()).last().satisfies(row -> {
            assertThat(row.what()).isEqualTo(ChangeKind.CHECKER);
            assertThat(row.madeBy()).isEqualTo(TOMAS);
        });
    }

    /** A new edit has other words in its place. */
    private static void edited(Passage passage) {
        passage.anchorIn(new RevisionId(UUID.randomUUID()), List.of(new Span(0, 12)), "not for sale");
        passage.edited(new RevisionId(UUID.randomUUID()), List.of(new Span(0, 12)), "not for rent", LATER);
    }
}
