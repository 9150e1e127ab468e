package verbatim.passage;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import verbatim.account.PersonId;
import verbatim.message.Refusal;
import verbatim.message.Sentences;
import verbatim.passage.CheckState.Step;

/**
 * Which steps are open from where a passage is, and why the others are not. {@link Passage} and {@link Course} ask it before
 * each step, and a card hands out what it answers ({@link PassageCard#allowed}), so that no screen has rules of its own.
 *
 * @param label as people call the passage: Q2
 * @param submittedBy null where nothing waits for a second person
 * @param dismissalAskedBy who waits for a second person to confirm that there is nothing to check; null where nobody does
 */
record StepRules(
        String label,
        CheckState state,
        @Nullable PersonId checker,
        Conclusion conclusion,
        Flags flags,
        @Nullable PersonId submittedBy,
        @Nullable PersonId dismissalAskedBy) {

    /** What bars a step; {@code basis} and {@code second} count for the steps that rest on them. */
    Optional<Bar> against(PassageStep step, PersonId by, Basis basis, SecondPerson second) {
        return switch (step) {
            case TAKE -> againstTaking();
            case CHANGE -> againstChanging();
            case ASK -> againstAsking(by);
            case ANSWER -> table(Step.ANSWER);
            case SUBMIT -> againstSubmitting(basis, by);
            case WITHDRAW -> againstWithdrawing(by);
            case SEND_BACK -> table(Step.SEND_BACK);
            case APPROVE -> againstApproving(basis, second, "", by);
            case SETTLE -> againstSettling();
            case REOPEN -> table(Step.REOPEN);
            case DISMISS -> againstDismissing(by);
            case CONFIRM_DISMISSAL -> againstConfirming(second, by);
            case REFUSE_DISMISSAL -> nobodyAsked();
            case RESTORE -> table(Step.RESTORE);
        };
    }

    /** Whoever checks can be relieved. */
    Optional<Bar> againstTaking() {
        return state == CheckState.IN_CHECK || state == CheckState.QUERY ? Optional.empty() : table(Step.TAKE);
    }

    Optional<Bar> againstChanging() {
        return switch (state) {
            case APPROVED -> bar(Refusal.of(PassageRefusal.IS_APPROVED, label));
            case DISMISSED -> bar(Refusal.of(PassageRefusal.IS_DISMISSED, label));
            default -> Optional.empty();
        };
    }

    /** The first change takes a passage by itself, and so does the first question. */
    Optional<Bar> againstAsking(PersonId by) {
        return state == CheckState.UNCHECKED ? onlyChecker(Step.ASK, by) : table(Step.ASK).or(() -> onlyChecker(Step.ASK, by));
    }

    Optional<Bar> againstSubmitting(Basis basis, PersonId by) {
        if (state != CheckState.IN_CHECK && state != CheckState.UNCHECKED) {
            return table(Step.SUBMIT);
        }
        var missing = basis.missingFor(conclusion.finding(), conclusion.findingReason(), flags);
        return missing.isEmpty() ? onlyChecker(Step.SUBMIT, by) : Optional.of(new Bar(Bar.Kind.MISSING, missing));
    }

    Optional<Bar> againstWithdrawing(PersonId by) {
        return table(Step.WITHDRAW).or(() -> onlyChecker(Step.WITHDRAW, by));
    }

    /** What was approved or dismissed with a doubt open stays so: it is opened again, or brought back, first. */
    Optional<Bar> againstSettling() {
        return againstChanging();
    }

    /** @param reason why though a doubt is open; empty where nothing is said */
    Optional<Bar> againstApproving(Basis basis, SecondPerson second, String reason, PersonId by) {
        if (submittedBy == null) {
            return bar(state.refusal(Step.APPROVE, label));
        }
        return table(Step.APPROVE)
                .or(() -> second.againstApproving(by, submittedBy))
                .or(() -> unexplained(basis))
                .or(() -> doubted(basis, reason));
    }

    private static Optional<Bar> doubted(Basis basis, String reason) {
        return basis.doubts() == 0 || !reason.isBlank()
                ? Optional.empty()
                : Optional.of(Bar.of(Bar.Kind.MISSING, PassageRefusal.DOUBT_WITHOUT_REASON, basis.doubts()));
    }

    private Optional<Bar> unexplained(Basis basis) {
        var finding = conclusion.finding();
        return finding == null || !finding.isProblem() || basis.notes() > 0
                ? Optional.empty()
                : Optional.of(Bar.of(Bar.Kind.MISSING, PassageRefusal.PROBLEM_WITHOUT_NOTE, finding));
    }

    Optional<Bar> againstDismissing(PersonId by) {
        return table(Step.DISMISS).or(() -> onlyChecker(Step.DISMISS, by));
    }

    Optional<Bar> againstConfirming(SecondPerson second, PersonId by) {
        return nobodyAsked().or(() -> second.againstConfirming(by, dismissalAskedBy));
    }

    Optional<Bar> nobodyAsked() {
        return dismissalAskedBy == null ? bar(Refusal.of(PassageRefusal.DISMISSAL_NOT_ASKED, label)) : Optional.empty();
    }

    /** What the table of {@link CheckState} says. */
    Optional<Bar> table(Step step) {
        return state.after(step).isPresent() ? Optional.empty() : bar(state.refusal(step, label));
    }

    private Optional<Bar> onlyChecker(Step step, PersonId by) {
        return checker == null || checker.equals(by)
                ? Optional.empty()
                : Optional.of(Bar.of(
                        Bar.Kind.PERSON, PassageRefusal.ANOTHER_IS_CHECKER, label, new Sentences.Form("infinitive", step)));
    }

    private static Optional<Bar> bar(Refusal refusal) {
        return Optional.of(new Bar(Bar.Kind.STATE, List.of(refusal)));
    }
}
