package verbatim.passage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static verbatim.passage.Worked.EDDA;
import static verbatim.passage.Worked.EVIDENCE;
import static verbatim.passage.Worked.LATER;
import static verbatim.passage.Worked.MORNING;
import static verbatim.passage.Worked.TOMAS;

import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import verbatim.passage.ChangeValue.State;
import verbatim.source.SourceLocator;
import verbatim.speaker.SpeakerId;

/** The checker's part: taking, changing, asking, submitting, and what each leaves in the history. */
class CheckingRulesTest {

    private static final ChangeValue CITED = new ChangeValue.Cited(null, null, SourceLocator.written("12:41"));

    /** Every change to words, speaker, finding, flags or evidence, made by a colleague. */
    static Stream<Named<Consumer<Passage>>> changes() {
        return Stream.of(
                Named.of("finding", p -> p.conclude(Finding.MISATTRIBUTED, null, TOMAS, LATER)),
                Named.of("flags", p -> p.flag(Flags.NONE.with(Flags.Mark.CONTEXT_CHECKED, true), TOMAS, LATER)),
                Named.of("speaker", p -> p.ascribe(new SpeakerId(UUID.randomUUID()), null, "Donald Trump", TOMAS, LATER)),
                Named.of("evidence", p -> p.evidenceChanged(ChangeKind.EVIDENCE_ADDED, null, CITED, TOMAS, LATER)),
                Named.of("withdrawal", p -> p.evidenceChanged(ChangeKind.EVIDENCE_WITHDRAWN, CITED, null, TOMAS, LATER)));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void theFirstChangeTakesThePassage(Consumer<Passage> change) {
        var passage = Worked.unchecked(PassageKind.DIRECT);

        change.accept(passage);

        assertThat(passage.state()).isEqualTo(CheckState.IN_CHECK);
        assertThat(passage.checker()).isEqualTo(TOMAS);
    }

    @ParameterizedTest
    @MethodSource("changes")
    void aChangeAfterSubmissionWithdrawsByItself(Consumer<Passage> change) {
        var passage = Worked.submitted();

        change.accept(passage);

        assertThat(passage.state()).isEqualTo(CheckState.IN_CHECK);
        assertThat(passage.checker()).as("the checker stays").isEqualTo(EDDA);
    }

    @ParameterizedTest
    @MethodSource("changes")
    void approvedWorkRefusesEveryChangeUntilItIsOpenedAgain(Consumer<Passage> change) {
        var passage = Worked.approved();

        assertThatThrownBy(() -> change.accept(passage))
                .isInstanceOf(StepRefused.class)
                .hasMessageContaining("a reviewer must open it again first");
        assertThat(passage.state()).isEqualTo(CheckState.APPROVED);

        passage.reopen(Reason.of("The transcript was corrected."), Worked.RUTH, LATER);
        change.accept(passage);
        assertThat(passage.history().all().getLast().madeBy()).isEqualTo(TOMAS);
    }

    @ParameterizedTest
    @MethodSource("changes")
    void aDismissedPassageRefusesEveryChange(Consumer<Passage> change) {
        var passage = Worked.dismissed();

        assertThatThrownBy(() -> change.accept(passage)).hasMessageContaining("bring it back first");
    }

    @ParameterizedTest
    @MethodSource("changes")
    void eachChangeIsOneRowWithWhoWhenWhatBeforeAndAfter(Consumer<Passage> change) {
        var passage = Worked.inCheck(PassageKind.DIRECT);
        var rows = passage.history().all().size();

        change.accept(passage);

        assertThat(passage.history().all()).hasSize(rows + 1);
        var row = passage.history().all().getLast();
        assertThat(row.madeBy()).isEqualTo(TOMAS);
        assertThat(row.madeAt()).isEqualTo(LATER);
        assertThat(row.what()).isIn(ChangeKind.HAND_IN_THE_RESULT);
        assertThat(row.before() == null && row.after() == null).isFalse();
    }

    @Test
    void whatChangesNothingIsNoChange() {
        var passage = Worked.submitted();
        var rows = passage.history().all().size();

        passage.conclude(Finding.EXACT, null, TOMAS, LATER);
        passage.flag(Flags.NONE, TOMAS, LATER);
        passage.ascribe(null, null, null, TOMAS, LATER);

        assertThat(passage.history().all()).hasSize(rows);
        assertThat(passage.state()).isEqualTo(CheckState.SUBMITTED);
    }

    @Test
    void theHistoryTellsTheWholeWay() {
        var passage = Worked.approved();

        assertThat(passage.history().all())
                .extracting(Change::what, Change::before, Change::after, Change::madeBy)
                .containsExactly(
                        tuple(ChangeKind.FOUND, null, null, null),
                        tuple(ChangeKind.STATE, new State(CheckState.UNCHECKED), new State(CheckState.IN_CHECK), EDDA),
                        tuple(ChangeKind.CHECKER, null, ChangeValue.Checker.of(EDDA), EDDA),
                        tuple(ChangeKind.FINDING, null, new ChangeValue.Concluded(Finding.EXACT), EDDA),
                        tuple(ChangeKind.STATE, new State(CheckState.IN_CHECK), new State(CheckState.SUBMITTED), EDDA),
                        tuple(ChangeKind.STATE, new State(CheckState.SUBMITTED), new State(CheckState.APPROVED), Worked.RUTH));
        assertThat(passage.history().all()).extracting(Change::madeAt).containsOnly(MORNING);
    }

    @Test
    void onlyTheCheckerSubmitsAndAColleagueTakesOverFirst() {
        var passage = Worked.inCheck(PassageKind.DIRECT);
        passage.conclude(Finding.EXACT, null, TOMAS, LATER);

        assertThatThrownBy(() -> passage.submit(EVIDENCE, TOMAS, LATER))
                .hasMessage("Another person is the checker of Q2: take it over before you submit.");

        passage.take(TOMAS, LATER);
        passage.submit(EVIDENCE, TOMAS, LATER);

        assertThat(passage.state()).isEqualTo(CheckState.SUBMITTED);
        assertThat(passage.checker()).isEqualTo(TOMAS);
    }

    @Test
    void onlyTheCheckerWithdraws() {
        var passage = Worked.submitted();

        assertThatThrownBy(() -> passage.withdraw(TOMAS, LATER)).isInstanceOf(StepRefused.class);
        passage.withdraw(EDDA, LATER);

        assertThat(passage.state()).isEqualTo(CheckState.IN_CHECK);
    }

    @Test
    void aQuestionWaitsUntilSomebodyEntersTheAnswer() {
        var passage = Worked.in(CheckState.QUERY);
        assertThat(passage.status()).isEqualTo(Status.AWAITING_ANSWER);
        assertThatThrownBy(() -> passage.submit(EVIDENCE, EDDA, LATER)).isInstanceOf(StepRefused.class);

        passage.answer(Answer.of("Yes, she did.", "Ann Lee", LATER), TOMAS, LATER);

        assertThat(passage.state()).isEqualTo(CheckState.IN_CHECK);
        assertThat(passage.checker()).isEqualTo(EDDA);
        assertThat(passage.history().all().getLast().what()).isEqualTo(ChangeKind.QUESTION_ANSWERED);
        assertThat(passage.history().all().getLast().after()).isEqualTo(new ChangeValue.Answered(Answer.of("Yes, she did.", "Ann Lee", LATER)));
    }

    @Test
    void onlyTheCheckerAsks() {
        var passage = Worked.inCheck(PassageKind.DIRECT);

        assertThatThrownBy(() -> passage.ask("When?", "The press office", null, TOMAS, LATER))
                .isInstanceOf(StepRefused.class)
                .hasMessageContaining("take it over");
    }

    @Test
    void aNoteChangesNothingButTheHistory() {
        var passage = Worked.approved();

        passage.noted("The desk of the agency confirmed it too.", TOMAS, LATER);

        assertThat(passage.state()).isEqualTo(CheckState.APPROVED);
        assertThat(passage.history().all().getLast().what()).isEqualTo(ChangeKind.NOTE_WRITTEN);
    }
}
