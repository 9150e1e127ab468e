package verbatim.passage;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import verbatim.account.PersonId;
import verbatim.article.ArticleId;
import verbatim.article.RevisionId;
import verbatim.passage.CheckState.Step;
import verbatim.speaker.SpeakerId;
import verbatim.text.Span;

/**
 * A stretch of an article that is checked: a quote or a claim. Guards its own transitions ({@link CheckState} holds the
 * table) and writes a row of history for each change. What stands beside it in rows of their own (evidence, searches,
 * notes, questions) is told to it as a {@link Basis}.
 */
@Entity
class Passage extends CheckCourse {

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
    private @Nullable Place place;

    @Embedded
    private @Nullable AscribedTo ascription;

    @Embedded
    private @Nullable Conclusion conclusion;

    @Embedded
    private Flags flags = Flags.NONE;

    @Embedded
    @AttributeOverride(name = "by.value", column = @Column(name = "submitted_by"))
    @AttributeOverride(name = "at", column = @Column(name = "submitted_at"))
    private @Nullable Submission submission;

    @Embedded
    @AttributeOverride(name = "by.value", column = @Column(name = "approved_by"))
    @AttributeOverride(name = "at", column = @Column(name = "approved_at"))
    @AttributeOverride(name = "rule", column = @Column(name = "second_check"))
    private @Nullable Approval approval;

    protected Passage() {}

    /**
     * A passage that the text core found.
     *
     * @param secondHand whether the words are given as somebody else retold them
     */
    static Passage found(
            ArticleId article,
            int number,
            PassageKind kind,
            @Nullable PassageId parent,
            AscribedTo ascription,
            boolean secondHand,
            Instant at) {
        var passage = new Passage(article, number, kind, parent, at);
        passage.ascription = ascription;
        passage.flags = Flags.NONE.with(Flags.Mark.SECOND_HAND, secondHand);
        passage.record(ChangeKind.FOUND, null, ascription.rule(), null, null, at);
        return passage;
    }

    /** A passage that a person marked. */
    static Passage marked(
            ArticleId article, int number, PassageKind kind, @Nullable PassageId parent, PersonId by, Instant at) {
        var passage = new Passage(article, number, kind, parent, at);
        passage.record(ChangeKind.MARKED, null, null, null, by, at);
        return passage;
    }

    private Passage(ArticleId article, int number, PassageKind kind, @Nullable PassageId parent, Instant at) {
        super(at);
        id = PassageId.fresh();
        articleId = article;
        this.number = number;
        this.kind = kind;
        parentId = parent;
    }

    /**
     * It is here in this revision, which no other that has it is newer than.
     *
     * @return the row that keeps this when the passage has moved on
     */
    Anchor anchorIn(RevisionId revision, List<Span> fragments, String text) {
        var anchor = new Anchor(id, revision, fragments, text);
        place = anchor.place();
        return anchor;
    }

    /**
     * Concludes, or with null takes the conclusion back.
     *
     * @param reason why it cannot be checked; kept only with {@link Finding#NOT_CHECKABLE}
     */
    void conclude(@Nullable Finding to, @Nullable String reason, PersonId by, Instant at) {
        var before = conclusion();
        var after = Conclusion.of(to, reason, kind, flags, at);
        if (after.saysAs(before)) {
            return;
        }
        beginChange(by, at);
        lapseDismissal(by, at);
        record(ChangeKind.FINDING, before.value(), after.value(), Reason.of(after.findingReason(), null), by, at);
        conclusion = after;
    }

    /** Sets the flags. */
    void flag(Flags to, PersonId by, Instant at) {
        conclusion().requireFits(kind, to);
        if (to.equals(flags)) {
            return;
        }
        beginChange(by, at);
        record(ChangeKind.FLAGS, new ChangeValue.Flagged(flags), new ChangeValue.Flagged(to), null, by, at);
        flags = to;
    }

    /** Resolves by hand whose words they are. */
    void ascribe(@Nullable SpeakerId to, @Nullable String nameBefore, @Nullable String nameAfter, PersonId by, Instant at) {
        if (Objects.equals(to, speakerId())) {
            return;
        }
        beginChange(by, at);
        record(ChangeKind.SPEAKER, speaker(speakerId(), nameBefore), speaker(to, nameAfter), null, by, at);
        ascription = ascription().to(to);
    }

    private static ChangeValue.@Nullable Speaker speaker(@Nullable SpeakerId id, @Nullable String name) {
        return name == null ? null : new ChangeValue.Speaker(Named.then(id == null ? null : id.value(), name));
    }

    /** Evidence or a search was added or withdrawn: begins the check, and withdraws what was submitted. */
    void evidenceChanged(
            ChangeKind what, @Nullable ChangeValue before, @Nullable ChangeValue after, PersonId by, Instant at) {
        beginChange(by, at);
        record(what, before, after, null, by, at);
    }

    /** Hands the finding to the second person. */
    void submit(Basis basis, PersonId by, Instant at) {
        require(rules().againstSubmitting(basis, by));
        move(Step.SUBMIT, null, by, at);
        submission = new Submission(by, at);
        lapseDismissal(by, at);
    }

    /** The checker takes back what was submitted. */
    void withdraw(PersonId by, Instant at) {
        require(rules().againstWithdrawing(by));
        unsubmit(Step.WITHDRAW, null, by, at);
    }

    /** The reviewer does not agree. */
    void sendBack(String reason, PersonId by, Instant at) {
        require(rules().table(Step.SEND_BACK));
        unsubmit(Step.SEND_BACK, Reason.of(Written.demand(reason, PassageRefusal.SENT_BACK_WITHOUT_REASON)), by, at);
    }

    /** The second person agrees. */
    void approve(Basis basis, SecondPerson second, PersonId by, Instant at) {
        require(rules().againstApproving(basis, second, by));
        var given = new Approval(by, at, second.rule());
        lapseDismissal(by, at);
        move(Step.APPROVE, given.remark(), by, at);
        approval = given;
    }

    /** A reviewer opens approved work again. */
    void reopen(Reason reason, PersonId by, Instant at) {
        require(rules().table(Step.REOPEN));
        unapprove(Written.demand(reason, PassageRefusal.REOPENED_WITHOUT_REASON), by, at);
    }

    /** A new revision changed the words: what was submitted or approved no longer stands. */
    void wordsChanged(String before, String after, Instant at) {
        if (state() == CheckState.SUBMITTED) {
            unsubmit(Step.WITHDRAW, Reason.of(Cause.NEW_WORDS), null, at);
        } else if (state() == CheckState.APPROVED) {
            unapprove(Reason.of(Cause.NEW_WORDS), null, at);
            setAside(at);
        }
        record(ChangeKind.WORDS, new ChangeValue.Printed(before), new ChangeValue.Printed(after), null, null, at);
    }

    private void setAside(Instant at) {
        record(ChangeKind.FINDING, conclusion().value(), null, Reason.of(Cause.NEW_WORDS), null, at);
        conclusion = conclusion().stale(at);
    }

    /** Brings a dismissed passage back. */
    void restore(Reason reason, PersonId by, Instant at) {
        require(rules().table(Step.RESTORE));
        move(Step.RESTORE, Written.demand(reason, PassageRefusal.RESTORED_WITHOUT_REASON), by, at);
        submission = null;
        resume(by, at);
    }

    private void beginChange(PersonId by, Instant at) {
        require(rules().againstChanging());
        takeIfUnchecked(by, at);
        if (state() == CheckState.SUBMITTED) {
            unsubmit(Step.WITHDRAW, Reason.of(Cause.CHANGED_SINCE_SUBMITTED), by, at);
        }
    }

    private void unsubmit(Step step, @Nullable Reason reason, @Nullable PersonId by, Instant at) {
        move(step, reason, by, at);
        submission = null;
    }

    private void unapprove(Reason reason, @Nullable PersonId by, Instant at) {
        unsubmit(Step.REOPEN, reason, by, at);
        approval = null;
    }

    @Override
    Passage passage() {
        return this;
    }

    @Override
    String label() {
        return kind.letter() + number;
    }

    @Override
    StepRules rules() {
        return new StepRules(
                label(),
                state(),
                checker(),
                conclusion(),
                flags,
                submission == null ? null : submission.by(),
                dismissal() == null ? null : dismissal().askedBy());
    }

    PassageId id() {
        return id;
    }

    ArticleId articleId() {
        return articleId;
    }

    Status status() {
        return Status.of(state(), finding());
    }

    /** Where none of its columns holds anything, the database gives none. */
    Conclusion conclusion() {
        return conclusion == null ? Conclusion.NONE : conclusion;
    }

    @Nullable Finding finding() {
        return conclusion().finding();
    }

    Flags flags() {
        return flags;
    }

    private AscribedTo ascription() {
        return ascription == null ? AscribedTo.NONE : ascription;
    }

    @Nullable SpeakerId speakerId() {
        return ascription().speaker();
    }

    @Nullable Approval approval() {
        return approval;
    }
}
