package verbatim.passage;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import verbatim.account.DeskSettings.SecondCheck;
import verbatim.account.PersonId;
import verbatim.passage.CheckState.Step;

/**
 * The course of a passage's check, whatever comes to be concluded: the state, which moves by the table of {@link CheckState}
 * alone, and what was handed in, agreed to and found to be nothing to check. Each step asks the {@link StepRules} of the
 * passage, throws {@link StepRefused} where one bars it, and returns what it came to. Who checks is with {@link Passage}:
 * assignments do not collide, and an embedded value counts for the optimistic lock as a whole.
 *
 * @param submission null where nothing waits for a second person
 * @param approval null where none agreed
 * @param dismissal asked for, or done; null where neither
 */
@Embeddable
record Course(
        @Enumerated(EnumType.STRING) CheckState state,
        @Embedded
                @AttributeOverride(name = "by.value", column = @Column(name = "submitted_by"))
                @AttributeOverride(name = "at", column = @Column(name = "submitted_at"))
                @Nullable Submission submission,
        @Embedded
                @AttributeOverride(name = "by.value", column = @Column(name = "approved_by"))
                @AttributeOverride(name = "at", column = @Column(name = "approved_at"))
                @AttributeOverride(name = "rule", column = @Column(name = "second_check"))
                @AttributeOverride(name = "doubtedBecause", column = @Column(name = "approval_reason"))
                @AttributeOverride(name = "publicBy.value", column = @Column(name = "public_by"))
                @Nullable Approval approval,
        @Embedded @Nullable Dismissal dismissal) {

    /** Of a passage that nobody has begun to check. */
    static final Course UNBEGUN = new Course(CheckState.UNCHECKED, null, null, null);

    /** Which steps are open from here. */
    StepRules rules(String label, @Nullable PersonId checker, Conclusion conclusion, Flags flags) {
        return new StepRules(
                label,
                state,
                checker,
                conclusion,
                flags,
                submission == null ? null : submission.by(),
                dismissal == null ? null : dismissal.askedBy());
    }

    /** Whether a second person is to decide on what was concluded, or on that there is nothing to check. */
    boolean waitsForSecond() {
        return state == CheckState.SUBMITTED || dismissal != null && dismissal.isAsked();
    }

    /** Hands the finding to the second person. */
    StepTaken submit(StepRules rules, Basis basis, PersonId by, Instant at) {
        Bar.requireNone(rules.againstSubmitting(basis, by));
        return with(new Submission(by, at)).move(Step.SUBMIT, null, rules.label()).then(Course::lapseDismissal);
    }

    /** The checker takes back what was submitted. */
    StepTaken withdraw(StepRules rules, PersonId by) {
        Bar.requireNone(rules.againstWithdrawing(by));
        return move(Step.WITHDRAW, null, rules.label());
    }

    /** The reviewer does not agree. */
    StepTaken sendBack(StepRules rules, String reason) {
        Bar.requireNone(rules.table(Step.SEND_BACK));
        var why = Reason.of(Written.demand(reason, PassageRefusal.SENT_BACK_WITHOUT_REASON));
        return move(Step.SEND_BACK, why, rules.label());
    }

    /**
     * The second person agrees.
     *
     * @param reason why though a doubt is open; empty where nothing is said
     */
    StepTaken approve(StepRules rules, Basis basis, SecondPerson second, String reason, PersonId by, Instant at) {
        Bar.requireNone(rules.againstApproving(basis, second, reason, by));
        var given = new Approval(by, at, second.rule(), reason.isBlank() ? null : reason, null);
        return lapseDismissal().then(course -> course.with(given).move(Step.APPROVE, given.remark(), rules.label()));
    }

    /** A reviewer lets readers be told of what was approved, or no more; it stands no longer than the approval. */
    StepTaken tell(StepRules rules, boolean readers, PersonId by) {
        if (approval == null || state != CheckState.APPROVED) {
            throw new StepRefused(PassageRefusal.TOLD_UNAPPROVED, rules.label());
        }
        if (readers == (approval.publicBy() != null)) {
            return new StepTaken(this, List.of());
        }
        var what = readers ? ChangeKind.MADE_PUBLIC : ChangeKind.NOT_PUBLIC;
        return new StepTaken(with(approval.toldBy(readers ? by : null)), List.of(new StepTaken.Row(what, null, null, null, null)));
    }

    /** A reviewer opens approved work again. */
    StepTaken reopen(StepRules rules, Reason reason) {
        Bar.requireNone(rules.table(Step.REOPEN));
        return move(Step.REOPEN, Written.demand(reason, PassageRefusal.REOPENED_WITHOUT_REASON), rules.label());
    }

    /** What is submitted or approved does not outlive a change to what it rests on. */
    StepTaken takeBack(Cause cause, String label) {
        return switch (state) {
            case SUBMITTED -> move(Step.WITHDRAW, Reason.of(cause), label);
            case APPROVED -> move(Step.REOPEN, Reason.of(cause), label);
            default -> new StepTaken(this, List.of());
        };
    }

    /**
     * Finds nothing to check in it.
     *
     * @param asks whether this only asks, and a second person must confirm; once it had a finding it always does
     */
    StepTaken dismiss(StepRules rules, boolean asks, Reason reason, PersonId by) {
        Bar.requireNone(rules.againstDismissing(by));
        var why = Written.demand(reason, PassageRefusal.DISMISSED_WITHOUT_REASON);
        return !asks && rules.conclusion().neverWasOne()
                ? with(new Dismissal(null, why)).move(Step.DISMISS, why, rules.label())
                : new StepTaken(
                        with(new Dismissal(by, why)),
                        List.of(new StepTaken.Row(ChangeKind.DISMISSAL_ASKED, null, null, why, null)));
    }

    /** The second person agrees that there is nothing to check. */
    StepTaken confirmDismissal(StepRules rules, SecondCheck rule, PersonId by) {
        Bar.requireNone(rules.againstConfirming(new SecondPerson(Set.of(), rule), by));
        var why = Objects.requireNonNull(dismissal).why();
        return with(new Dismissal(null, why)).move(Step.DISMISS, why, rules.label());
    }

    /** The second person does not agree that there is nothing to check. */
    StepTaken refuseDismissal(StepRules rules) {
        Bar.requireNone(rules.nobodyAsked());
        return lapseDismissal();
    }

    /** A request to dismiss does not outlive the work that went on without it. */
    StepTaken lapseDismissal() {
        if (dismissal == null || !dismissal.isAsked()) {
            return new StepTaken(this, List.of());
        }
        var grounds = new ChangeValue.Grounds(dismissal.why());
        return new StepTaken(
                new Course(state, submission, approval, null),
                List.of(new StepTaken.Row(ChangeKind.DISMISSAL_REFUSED, grounds, null, null, null)));
    }

    /** Brings it back after it was dismissed. */
    StepTaken restore(StepRules rules, Reason reason) {
        Bar.requireNone(rules.table(Step.RESTORE));
        return move(Step.RESTORE, Written.demand(reason, PassageRefusal.RESTORED_WITHOUT_REASON), rules.label());
    }

    /**
     * A step of the table.
     *
     * @throws StepRefused if it is not allowed from here
     */
    StepTaken move(Step step, @Nullable Reason reason, String label) {
        var to = state.after(step).orElseThrow(() -> new StepRefused(List.of(state.refusal(step, label))));
        var after = switch (step) {
            case WITHDRAW, SEND_BACK -> new Course(to, null, approval, dismissal);
            case REOPEN -> new Course(to, null, null, dismissal);
            case RESTORE -> new Course(to, null, approval, null);
            default -> new Course(to, submission, approval, dismissal);
        };
        return new StepTaken(after, List.of(StepTaken.Row.moved(state, to, reason, step)));
    }

    private Course with(Submission given) {
        return new Course(state, given, approval, dismissal);
    }

    private Course with(Approval given) {
        return new Course(state, submission, given, dismissal);
    }

    private Course with(Dismissal given) {
        return new Course(state, submission, approval, given);
    }
}
