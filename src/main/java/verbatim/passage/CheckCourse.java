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
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;
import verbatim.account.DeskSettings.SecondCheck;
import verbatim.account.PersonId;
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

    /** Which steps are open from where it is. */
    abstract StepRules rules();

    /** The checker takes it, or takes it over. */
    void take(PersonId by, Instant at) {
        require(rules().againstTaking());
        if (state == CheckState.UNCHECKED) {
            move(Step.TAKE, null, by, at);
        }
        checkBy(by, at);
    }

    private void checkBy(PersonId by, Instant at) {
        if (!by.equals(checker)) {
            var before = checker == null ? null : ChangeValue.Checker.of(checker);
            record(ChangeKind.CHECKER, before, ChangeValue.Checker.of(by), null, by, at);
            checker = by;
        }
    }

    /** A note is a row of its own and changes nothing but the history. */
    void noted(String text, PersonId by, Instant at) {
        record(ChangeKind.NOTE_WRITTEN, null, new ChangeValue.Typed(text), null, by, at);
    }

    /** Somebody who was asked said nothing that counts; like a note it changes nothing but the history. */
    void heard(ChangeValue.Heard answer, PersonId by, Instant at) {
        record(ChangeKind.QUESTION_ANSWERED, null, answer, null, by, at);
    }

    /** A question was put to somebody. */
    void ask(String question, String putTo, PersonId by, Instant at) {
        require(rules().againstAsking(by));
        takeIfUnchecked(by, at);
        move(Step.ASK, null, by, at);
        record(ChangeKind.QUESTION_ASKED, null, new ChangeValue.Asked(putTo, question), null, by, at);
    }

    /** The answer came, or that none came was entered. */
    void answer(Answer answer, PersonId by, Instant at) {
        move(Step.ANSWER, null, by, at);
        record(ChangeKind.QUESTION_ANSWERED, null, new ChangeValue.Answered(answer), null, by, at);
    }

    /** Finds nothing to check in it. Once it had a finding, this only asks: a second person confirms. */
    void dismiss(Reason reason, PersonId by, Instant at) {
        require(rules().againstDismissing(by));
        var why = Written.demand(reason, PassageRefusal.DISMISSED_WITHOUT_REASON);
        if (rules().conclusion().neverWasOne()) {
            move(Step.DISMISS, why, by, at);
            dismissal = new Dismissal(null, why);
        } else {
            record(ChangeKind.DISMISSAL_ASKED, null, null, why, by, at);
            dismissal = new Dismissal(by, why);
        }
    }

    /** The second person agrees that there is nothing to check. */
    void confirmDismissal(SecondCheck rule, PersonId by, Instant at) {
        require(rules().againstConfirming(new SecondPerson(Set.of(), rule), by));
        var reason = Objects.requireNonNull(dismissal).why();
        move(Step.DISMISS, reason, by, at);
        dismissal = new Dismissal(null, reason);
    }

    /** The second person does not agree that there is nothing to check. */
    void refuseDismissal(PersonId by, Instant at) {
        require(rules().nobodyAsked());
        lapseDismissal(by, at);
    }

    /** A request to dismiss does not outlive the work that went on without it. */
    final void lapseDismissal(PersonId by, Instant at) {
        if (dismissal != null && dismissal.isAsked()) {
            record(ChangeKind.DISMISSAL_REFUSED, new ChangeValue.Grounds(dismissal.why()), null, null, by, at);
            dismissal = null;
        }
    }

    final void takeIfUnchecked(PersonId by, Instant at) {
        if (state == CheckState.UNCHECKED) {
            take(by, at);
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
    final void move(Step step, @Nullable Reason reason, @Nullable PersonId by, Instant at) {
        var to = state.after(step).orElseThrow(() -> new StepRefused(List.of(state.refusal(step, label()))));
        history.add(new Change(
                passage(), ChangeKind.STATE, new ChangeValue.State(state), new ChangeValue.State(to), reason, step, by, at));
        touchedAt = at;
        state = to;
    }

    /** @throws StepRefused where something bars the step */
    static void require(Optional<Bar> against) {
        against.ifPresent(bar -> {
            throw bar.refusal();
        });
    }

    final void record(
            ChangeKind what,
            @Nullable ChangeValue before,
            @Nullable ChangeValue after,
            @Nullable Reason reason,
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
