package verbatim.passage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static verbatim.passage.Worked.EDDA;
import static verbatim.passage.Worked.EVIDENCE;
import static verbatim.passage.Worked.LATER;
import static verbatim.passage.Worked.RUTH;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import verbatim.account.DeskSettings.Dismissals;
import verbatim.account.DeskSettings.SecondCheck;
import verbatim.passage.CheckState.Step;

/** A passage keeps to the transition table, whoever tries. */
class TransitionTest {

    static Stream<Arguments> everyStateAndStep() {
        return Arrays.stream(CheckState.values())
                .flatMap(state -> Arrays.stream(Step.values()).map(step -> Arguments.of(state, step)));
    }

    @ParameterizedTest
    @MethodSource("everyStateAndStep")
    void aStepIsTakenWhereTheTableHasItAndRefusedWhereNot(CheckState from, Step step) {
        var passage = Worked.in(from);
        var expected = expected(from, step);
        var rows = passage.history().all().size();

        if (expected.isPresent()) {
            attempt(step, passage);
            assertThat(passage.state()).isEqualTo(expected.get());
        } else {
            assertThatThrownBy(() -> attempt(step, passage)).isInstanceOf(StepRefused.class);
            assertThat(passage.state()).isEqualTo(from);
            assertThat(passage.history().all()).as("a refused step leaves no trace").hasSize(rows);
        }
    }

    /** The table, and the three places where a person's gesture is more or less than one step of it. */
    private static Optional<CheckState> expected(CheckState from, Step step) {
        if (from == CheckState.UNCHECKED && step == Step.ASK) {
            return Optional.of(CheckState.QUERY); // the first change takes the passage by itself
        }
        if ((from == CheckState.IN_CHECK || from == CheckState.QUERY) && step == Step.TAKE) {
            return Optional.of(from); // taken over from a colleague, or taken twice
        }
        if (from == CheckState.SUBMITTED && step == Step.DISMISS) {
            return Optional.of(from); // it has a finding: this only asks a second person
        }
        return from.after(step);
    }

    private static void attempt(Step step, Passage passage) {
        switch (step) {
            case TAKE -> passage.take(EDDA, LATER);
            case ASK -> passage.ask("When?", "The press office", null, EDDA, LATER);
            case ANSWER -> passage.answer(Answer.of("On Saturday.", "Ann Lee", LATER), EDDA, LATER);
            case SUBMIT -> {
                if (passage.state() == CheckState.IN_CHECK) {
                    passage.conclude(Finding.EXACT, null, EDDA, LATER);
                }
                passage.submit(EVIDENCE, EDDA, LATER);
            }
            case WITHDRAW -> passage.withdraw(EDDA, LATER);
            case SEND_BACK -> passage.sendBack("The second half is missing.", RUTH, LATER);
            case APPROVE -> passage.approve(EVIDENCE, new SecondPerson(Set.of(EDDA), SecondCheck.FOUR_EYES), "", RUTH, LATER);
            case REOPEN -> passage.reopen(Reason.of("The transcript was corrected."), RUTH, LATER);
            case DISMISS -> passage.dismiss(Dismissals.FOUND_IN_MARKS, Reason.of("A title, no quote."), EDDA, LATER);
            case RESTORE -> passage.restore(Reason.of("It is a quote after all."), EDDA, LATER);
        }
    }
}
