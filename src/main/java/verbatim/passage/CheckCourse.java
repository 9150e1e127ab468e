package verbatim.passage;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;
import verbatim.account.DeskSettings.SecondCheck;
import verbatim.account.PersonId;
import verbatim.message.Sentences;
import verbatim.passage.CheckState.Step;

/**
 * The course of a passage's check, whatever comes to be concluded: the state, which moves by the table of {@link CheckState}
 * alone, who checks, what was asked, whether there is nothing to check, and a row of history for all that is done.
 */
@MappedSuperclass
abstract class CheckCourse {

    @Enumerated(EnumType.STRING)
    private CheckState state = CheckState.UNCHECKED;

    /** Assignments do not collide either. */
    @OptimisticLock(excluded = true)
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "checker"))
    private @Nullable PersonId checker;

    @Embedded
    private @Nullable Dismissal dismissal;

    /** When anything about it last changed. Not part of the optimistic lock: rows beside it do not collide. */
    @OptimisticLock(excluded = true)
    private Instant touchedAt;

    @OneToMany(mappedBy = "passage", cascade = CascadeType.PERSIST)
    private List<Change> history = new ArrayList<>();

    @Version
    private @Nullable Long version;

    protected CheckCourse() {}

    CheckCourse(Instant at) {
        touchedAt = at;
    }

    /** Whose course it is. */
    abstract Passage passage();

    /** As people call it: Q2. */
    abstract String label();

    /** The checker takes it, or takes it over. */
    void take(PersonId by, Instant at) {
        if (state != CheckState.IN_CHECK && state != CheckState.QUERY) {
            move(Step.TAKE, null, by, at);
        }
        checkBy(by, at);
    }

    private void checkBy(PersonId by, Instant at) {
        if (!by.equals(checker)) {
            record(ChangeKind.CHECKER, null, null, null, by, at);
            checker = by;
        }
    }

    /** A note is a row of its own and changes nothing but the history. */
    void noted(String text, PersonId by, Instant at) {
        record(ChangeKind.NOTE_WRITTEN, null, text, null, by, at);
    }

    /** Somebody who was asked said nothing that counts; like a note it changes nothing but the history. */
    void heard(String answer, PersonId by, Instant at) {
        record(ChangeKind.QUESTION_ANSWERED, null, answer, null, by, at);
    }

    /** A question was put to somebody. */
    void ask(String question, String putTo, PersonId by, Instant at) {
        takeIfUnchecked(by, at);
        onlyChecker(Step.ASK, by);
        move(Step.ASK, null, by, at);
        record(ChangeKind.QUESTION_ASKED, null, putTo + ": " + question, null, by, at);
    }

    /** The answer came, or that none came was entered. */
    void answer(String answer, PersonId by, Instant at) {
        move(Step.ANSWER, null, by, at);
        record(ChangeKind.QUESTION_ANSWERED, null, answer, null, by, at);
    }

    /** Finds nothing to check in it. Once it had a finding, this only asks: a second person confirms. */
    void dismiss(String reason, PersonId by, Instant at) {
        if (state.after(Step.DISMISS).isEmpty()) {
            throw refusal(Step.DISMISS);
        }
        var why = Written.demand(reason, PassageRefusal.DISMISSED_WITHOUT_REASON);
        onlyChecker(Step.DISMISS, by);
        if (neverHadAFinding()) {
            move(Step.DISMISS, why, by, at);
            dismissal = new Dismissal(null, why);
        } else {
            record(ChangeKind.DISMISSAL_ASKED, null, null, why, by, at);
            dismissal = new Dismissal(by, why);
        }
    }

    /** A finding that was taken back counts: nobody makes one disappear alone. */
    private boolean neverHadAFinding() {
        return history.stream().noneMatch(change -> change.what() == ChangeKind.FINDING);
    }

    /** The second person agrees that there is nothing to check. */
    void confirmDismissal(SecondCheck rule, PersonId by, Instant at) {
        var confirmed = askedDismissal().confirmed(rule, by);
        move(Step.DISMISS, confirmed.reason(), by, at);
        dismissal = confirmed;
    }

    /** The second person does not agree that there is nothing to check. */
    void refuseDismissal(PersonId by, Instant at) {
        askedDismissal();
        lapseDismissal(by, at);
    }

    private Dismissal askedDismissal() {
        if (dismissal == null || !dismissal.isAsked()) {
            throw new StepRefused(PassageRefusal.DISMISSAL_NOT_ASKED, label());
        }
        return dismissal;
    }

    /** A request to dismiss does not outlive the work that went on without it. */
    final void lapseDismissal(PersonId by, Instant at) {
        if (dismissal != null && dismissal.isAsked()) {
            record(ChangeKind.DISMISSAL_REFUSED, dismissal.reason(), null, null, by, at);
            dismissal = null;
        }
    }

    final void takeIfUnchecked(PersonId by, Instant at) {
        if (state == CheckState.UNCHECKED) {
            take(by, at);
        }
    }

    final void onlyChecker(Step step, PersonId by) {
        if (checker != null && !checker.equals(by)) {
            throw new StepRefused(PassageRefusal.ANOTHER_IS_CHECKER, label(), new Sentences.Form("infinitive", step));
        }
    }

    /** After it was brought back, by whoever did. */
    final void resume(PersonId by, Instant at) {
        dismissal = null;
        checkBy(by, at);
    }

    /**
     * Takes a step of the table.
     *
     * @throws StepRefused if it is not allowed from here
     */
    final void move(Step step, @Nullable String reason, @Nullable PersonId by, Instant at) {
        var to = state.after(step).orElseThrow(() -> refusal(step));
        history.add(new Change(passage(), ChangeKind.STATE, state.name(), to.name(), reason, step, by, at));
        touchedAt = at;
        state = to;
    }

    final StepRefused refusal(Step step) {
        return new StepRefused(List.of(state.refusal(step, label())));
    }

    /** Refuses a step from any other state than this. */
    final void require(CheckState wanted, Step step) {
        if (state != wanted) {
            throw refusal(step);
        }
    }

    final void record(
            ChangeKind what,
            @Nullable String before,
            @Nullable String after,
            @Nullable String reason,
            @Nullable PersonId by,
            Instant at) {
        history.add(new Change(passage(), what, before, after, reason, null, by, at));
        touchedAt = at;
    }

    CheckState state() {
        return state;
    }

    List<Change> history() {
        return history;
    }

    long version() {
        return version == null ? 0 : version;
    }

    @Nullable PersonId checker() {
        return checker;
    }

    @Nullable Dismissal dismissal() {
        return dismissal;
    }
}
