package verbatim.passage;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;
import verbatim.account.DeskSettings.SecondCheck;
import verbatim.account.PersonId;
import verbatim.article.ArticleId;
import verbatim.passage.CheckState.Step;

/**
 * A stretch of an article that is checked: a quote or a claim. Guards its own transitions ({@link CheckState} holds the
 * table) and writes a row of history for each change. What stands beside it in rows of their own (evidence, searches,
 * notes, questions) is told to it as a {@link Basis}.
 */
@Entity
class Passage {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private PassageId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "article_id"))
    private ArticleId articleId;

    private int number;

    @Enumerated(EnumType.STRING)
    private PassageKind kind;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "parent_id"))
    private @Nullable PassageId parentId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "speaker_id"))
    private @Nullable SpeakerId speakerId;

    private @Nullable String cue;
    private @Nullable String occasion;
    private @Nullable String foundBy;
    private @Nullable Float confidence;

    @Enumerated(EnumType.STRING)
    private CheckState state = CheckState.UNCHECKED;

    @Enumerated(EnumType.STRING)
    private @Nullable Finding finding;

    private @Nullable String findingReason;

    @Embedded
    private Flags flags = Flags.NONE;

    /** What was concluded before a revision changed the words: kept in sight until a new finding is set. */
    @Enumerated(EnumType.STRING)
    private @Nullable Finding staleFinding;

    /** Assignments do not collide either. */
    @OptimisticLock(excluded = true)
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "checker"))
    private @Nullable PersonId checker;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "submitted_by"))
    private @Nullable PersonId submittedBy;

    private @Nullable Instant submittedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "approved_by"))
    private @Nullable PersonId approvedBy;

    private @Nullable Instant approvedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable SecondCheck secondCheck;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "dismissal_asked_by"))
    private @Nullable PersonId dismissalAskedBy;

    private @Nullable String dismissalReason;

    /** When anything about it last changed. Not part of the optimistic lock: rows beside it do not collide. */
    @OptimisticLock(excluded = true)
    private Instant touchedAt;

    @OneToMany(mappedBy = "passage", cascade = CascadeType.PERSIST)
    private List<Change> history = new ArrayList<>();

    @Version
    private @Nullable Long version;

    protected Passage() {}

    /** A passage that the text core found. */
    static Passage found(
            ArticleId article, int number, PassageKind kind, @Nullable PassageId parent, Ascription ascription, Instant at) {
        var passage = new Passage(article, number, kind, parent, ascription, at);
        passage.record(ChangeKind.FOUND, null, ascription.rule(), null, null, at);
        return passage;
    }

    /** A passage that a person marked. */
    static Passage marked(
            ArticleId article, int number, PassageKind kind, @Nullable PassageId parent, PersonId by, Instant at) {
        var passage = new Passage(article, number, kind, parent, Ascription.NONE, at);
        passage.record(ChangeKind.MARKED, null, null, null, by, at);
        return passage;
    }

    private Passage(
            ArticleId article, int number, PassageKind kind, @Nullable PassageId parent, Ascription ascription, Instant at) {
        id = PassageId.fresh();
        articleId = article;
        this.number = number;
        this.kind = kind;
        parentId = parent;
        speakerId = ascription.speaker();
        cue = ascription.cue();
        occasion = ascription.occasion();
        foundBy = ascription.rule();
        confidence = ascription.confidence();
        touchedAt = at;
        if (ascription.secondHand()) {
            flags = flags.withSecondHand(true);
        }
    }

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

    /**
     * Concludes, or with null takes the conclusion back.
     *
     * @param reason why it cannot be checked; kept only with {@link Finding#NOT_CHECKABLE}
     */
    void conclude(@Nullable Finding to, @Nullable String reason, PersonId by, Instant at) {
        if (to != null && !to.fits(kind)) {
            throw new StepRefused("“%s” cannot be said of %s.".formatted(to.word(), kind.description()));
        }
        if (to == Finding.FAITHFUL && kind.isInMarks() && !flags.translated()) {
            throw new StepRefused("“Faithful” is for reported speech or a checked translation. These words stand in"
                    + " quotation marks: flag the quote as translated first, or choose “Altered”.");
        }
        var keptReason = to == Finding.NOT_CHECKABLE
                ? Written.demand(reason == null ? "" : reason, "Say why it cannot be checked.")
                : null;
        if (to == finding && Objects.equals(keptReason, findingReason)) {
            return;
        }
        beginChange(by, at);
        lapseDismissal(by, at);
        record(ChangeKind.FINDING, word(finding), word(to), keptReason, by, at);
        finding = to;
        findingReason = keptReason;
        staleFinding = null;
    }

    /** Sets the flags. */
    void flag(Flags to, PersonId by, Instant at) {
        if (finding == Finding.FAITHFUL && kind.isInMarks() && !to.translated()) {
            throw new StepRefused(
                    "The finding is “Faithful”, which these words can only be as a translation. Change the finding first.");
        }
        if (to.equals(flags)) {
            return;
        }
        beginChange(by, at);
        record(ChangeKind.FLAGS, flags.words(), to.words(), null, by, at);
        flags = to;
    }

    /** Resolves by hand whose words they are. */
    void ascribe(@Nullable SpeakerId to, @Nullable String nameBefore, @Nullable String nameAfter, PersonId by, Instant at) {
        if (Objects.equals(to, speakerId)) {
            return;
        }
        beginChange(by, at);
        record(ChangeKind.SPEAKER, nameBefore, nameAfter, null, by, at);
        speakerId = to;
    }

    /** Evidence or a search was added or withdrawn: begins the check, and withdraws what was submitted. */
    void evidenceChanged(ChangeKind what, @Nullable String before, @Nullable String after, PersonId by, Instant at) {
        beginChange(by, at);
        record(what, before, after, null, by, at);
    }

    /** A note is a row of its own and changes nothing but the history. */
    void noted(String text, PersonId by, Instant at) {
        record(ChangeKind.NOTE_WRITTEN, null, text, null, by, at);
    }

    /** A question was put to somebody. */
    void ask(String question, String putTo, PersonId by, Instant at) {
        takeIfUnchecked(by, at);
        onlyChecker("ask", by);
        move(Step.ASK, null, by, at);
        record(ChangeKind.QUESTION_ASKED, null, putTo + ": " + question, null, by, at);
    }

    /** The answer came, or that none came was entered. */
    void answer(String answer, PersonId by, Instant at) {
        move(Step.ANSWER, null, by, at);
        record(ChangeKind.QUESTION_ANSWERED, null, answer, null, by, at);
    }

    /** Hands the finding to the second person. */
    void submit(Basis basis, PersonId by, Instant at) {
        if (state != CheckState.IN_CHECK && state != CheckState.UNCHECKED) {
            throw refusal(Step.SUBMIT);
        }
        var missing = basis.missingFor(finding, findingReason, flags);
        if (!missing.isEmpty()) {
            throw new StepRefused(missing);
        }
        onlyChecker("submit", by);
        move(Step.SUBMIT, null, by, at);
        submittedBy = by;
        submittedAt = at;
        lapseDismissal(by, at);
    }

    /** The checker takes back what was submitted. */
    void withdraw(PersonId by, Instant at) {
        if (state != CheckState.SUBMITTED) {
            throw refusal(Step.WITHDRAW);
        }
        onlyChecker("withdraw", by);
        unsubmit(Step.WITHDRAW, null, by, at);
    }

    /** The reviewer does not agree. */
    void sendBack(String reason, PersonId by, Instant at) {
        unsubmit(Step.SEND_BACK, Written.demand(reason, "Say why you send it back."), by, at);
    }

    /**
     * The second person agrees.
     *
     * @param hands who had a hand in the result (see {@link ChangeKind#HAND_IN_THE_RESULT})
     */
    void approve(Basis basis, Set<PersonId> hands, SecondCheck rule, PersonId by, Instant at) {
        if (state != CheckState.SUBMITTED) {
            throw refusal(Step.APPROVE);
        }
        if (rule == SecondCheck.FOUR_EYES) {
            if (by.equals(submittedBy)) {
                throw new StepRefused("You submitted it: a second person must approve.");
            }
            if (hands.contains(by)) {
                throw new StepRefused("You changed its words, finding or evidence: another person must approve.");
            }
        }
        if (finding != null && finding.isProblem() && basis.notes() == 0) {
            throw new StepRefused("“%s” is a problem: write a note that says what is wrong before you approve."
                    .formatted(finding.word()));
        }
        if (dismissalAskedBy != null) {
            refuseDismissal(by, at);
        }
        move(Step.APPROVE, rule == SecondCheck.ALONE ? "second check switched off" : null, by, at);
        lapseDismissal(by, at);
        approvedBy = by;
        approvedAt = at;
        secondCheck = rule;
    }

    /** A reviewer opens approved work again. */
    void reopen(String reason, PersonId by, Instant at) {
        unapprove(Written.demand(reason, "Say why you open it again."), by, at);
    }

    /** A new revision changed the words: what was submitted or approved no longer stands. */
    void wordsChanged(String before, String after, Instant at) {
        if (state == CheckState.SUBMITTED) {
            unsubmit(Step.WITHDRAW, "a new revision changed the words", null, at);
        } else if (state == CheckState.APPROVED) {
            unapprove("a new revision changed the words", null, at);
            setAside(at);
        }
        record(ChangeKind.WORDS, before, after, null, null, at);
    }

    private void setAside(Instant at) {
        record(ChangeKind.FINDING, word(finding), null, "a new revision changed the words", null, at);
        staleFinding = finding;
        finding = null;
        findingReason = null;
    }

    /** Finds nothing to check in it. Once it had a finding, this only asks: a second person confirms. */
    void dismiss(String reason, PersonId by, Instant at) {
        if (state.after(Step.DISMISS).isEmpty()) {
            throw refusal(Step.DISMISS);
        }
        var why = Written.demand(reason, "Say why it is dismissed.");
        onlyChecker("dismiss", by);
        if (neverHadAFinding()) {
            move(Step.DISMISS, why, by, at);
        } else {
            record(ChangeKind.DISMISSAL_ASKED, null, null, why, by, at);
            dismissalAskedBy = by;
        }
        dismissalReason = why;
    }

    /** A finding that was taken back counts: nobody makes one disappear alone. */
    private boolean neverHadAFinding() {
        return finding == null && history.stream().noneMatch(change -> change.what() == ChangeKind.FINDING);
    }

    /** The second person agrees that there is nothing to check. */
    void confirmDismissal(SecondCheck rule, PersonId by, Instant at) {
        if (dismissalAskedBy == null) {
            throw new StepRefused("Nobody asked to dismiss %s.".formatted(label()));
        }
        if (rule == SecondCheck.FOUR_EYES && by.equals(dismissalAskedBy)) {
            throw new StepRefused("You asked for it: a second person must confirm the dismissal.");
        }
        move(Step.DISMISS, dismissalReason, by, at);
        dismissalAskedBy = null;
    }

    /** The second person does not agree that there is nothing to check. */
    void refuseDismissal(PersonId by, Instant at) {
        if (dismissalAskedBy == null) {
            throw new StepRefused("Nobody asked to dismiss %s.".formatted(label()));
        }
        lapseDismissal(by, at);
    }

    /** Brings a dismissed passage back. */
    void restore(String reason, PersonId by, Instant at) {
        move(Step.RESTORE, Written.demand(reason, "Say why it is brought back."), by, at);
        dismissalReason = null;
        submittedBy = null;
        submittedAt = null;
        checkBy(by, at);
    }

    private void beginChange(PersonId by, Instant at) {
        if (state == CheckState.APPROVED) {
            throw new StepRefused("%s is approved: a reviewer must open it again first.".formatted(label()));
        }
        if (state == CheckState.DISMISSED) {
            throw new StepRefused("%s is dismissed: bring it back first.".formatted(label()));
        }
        takeIfUnchecked(by, at);
        if (state == CheckState.SUBMITTED) {
            unsubmit(Step.WITHDRAW, "changed after it was submitted", by, at);
        }
    }

    /** A request to dismiss does not outlive the work that went on without it. */
    private void lapseDismissal(PersonId by, Instant at) {
        if (dismissalAskedBy != null) {
            record(ChangeKind.DISMISSAL_REFUSED, dismissalReason, null, null, by, at);
            dismissalAskedBy = null;
            dismissalReason = null;
        }
    }

    private void takeIfUnchecked(PersonId by, Instant at) {
        if (state == CheckState.UNCHECKED) {
            take(by, at);
        }
    }

    private void onlyChecker(String what, PersonId by) {
        if (checker != null && !checker.equals(by)) {
            throw new StepRefused("Another person is the checker of %s: take it over before you %s."
                    .formatted(label(), what));
        }
    }

    private void unsubmit(Step step, @Nullable String reason, @Nullable PersonId by, Instant at) {
        move(step, reason, by, at);
        submittedBy = null;
        submittedAt = null;
    }

    private void unapprove(String reason, @Nullable PersonId by, Instant at) {
        unsubmit(Step.REOPEN, reason, by, at);
        approvedBy = null;
        approvedAt = null;
        secondCheck = null;
    }

    private void move(Step step, @Nullable String reason, @Nullable PersonId by, Instant at) {
        var to = state.after(step).orElseThrow(() -> refusal(step));
        history.add(new Change(this, ChangeKind.STATE, state.name(), to.name(), reason, step, by, at));
        touchedAt = at;
        state = to;
    }

    private StepRefused refusal(Step step) {
        return new StepRefused(state.refusal(step, label()));
    }

    private void record(
            ChangeKind what,
            @Nullable String before,
            @Nullable String after,
            @Nullable String reason,
            @Nullable PersonId by,
            Instant at) {
        history.add(new Change(this, what, before, after, reason, null, by, at));
        touchedAt = at;
    }

    private static @Nullable String word(@Nullable Finding finding) {
        return finding == null ? null : finding.name();
    }

    /** As people call it: Q2. */
    String label() {
        return kind.letter() + number;
    }

    PassageId id() {
        return id;
    }

    ArticleId articleId() {
        return articleId;
    }

    CheckState state() {
        return state;
    }

    Status status() {
        return Status.of(state, finding);
    }

    @Nullable Finding finding() {
        return finding;
    }

    @Nullable Finding staleFinding() {
        return staleFinding;
    }

    Flags flags() {
        return flags;
    }

    @Nullable SpeakerId speakerId() {
        return speakerId;
    }

    @Nullable PersonId checker() {
        return checker;
    }

    @Nullable SecondCheck secondCheck() {
        return secondCheck;
    }

    @Nullable PersonId dismissalAskedBy() {
        return dismissalAskedBy;
    }

    List<Change> history() {
        return history;
    }

    long version() {
        return version == null ? 0 : version;
    }
}
