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
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;
import verbatim.account.DeskSettings.Dismissals;
import verbatim.account.DeskSettings.SecondCheck;
import verbatim.account.PersonId;
import verbatim.article.ArticleId;
import verbatim.article.RevisionId;
import verbatim.passage.CheckState.Step;
import verbatim.speaker.SpeakerId;
import verbatim.text.Span;

/**
 * A stretch of an article that is checked: a quote or a claim. Its {@link Course} knows how far the check has come and where
 * each step leads; the passage holds what was concluded and who checks, and writes a row of history for each change. What
 * stands beside it in rows of their own (evidence, searches, notes, questions) is told to it as a {@link Basis}.
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
    private @Nullable Place place;

    @Embedded
    private @Nullable AscribedTo ascription;

    @Embedded
    private @Nullable Conclusion conclusion;

    @Embedded
    private Flags flags = Flags.NONE;

    @Embedded
    private Course course = Course.UNBEGUN;

    /** Assignments do not collide either. */
    @OptimisticLock(excluded = true)
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "checker"))
    private @Nullable PersonId checker;

    /** When anything about it last changed. Not part of the optimistic lock: rows beside it do not collide. */
    @OptimisticLock(excluded = true)
    private Instant touchedAt;

    @OneToMany(mappedBy = "passage", cascade = CascadeType.PERSIST)
    private List<Change> history = new ArrayList<>();

    /** The rows of history that were written since it was loaded. */
    @Transient
    private final List<Change> written = new ArrayList<>();

    /** The rows beside it that came or went since it was loaded. */
    @Transient
    private final List<Takeback.Beside> beside = new ArrayList<>();

    @Version
    private @Nullable Long version;

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
        id = PassageId.fresh();
        articleId = article;
        this.number = number;
        this.kind = kind;
        parentId = parent;
        touchedAt = at;
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

    /** The checker takes it, or takes it over. */
    void take(PersonId by, Instant at) {
        Bar.requireNone(rules().againstTaking());
        if (state() == CheckState.UNCHECKED) {
            become(course.move(Step.TAKE, null, label()), by, at);
        }
        checkBy(by, at);
    }

    private void takeIfUnchecked(PersonId by, Instant at) {
        if (state() == CheckState.UNCHECKED) {
            take(by, at);
        }
    }

    private void checkBy(PersonId by, Instant at) {
        if (!by.equals(checker)) {
            var before = checker == null ? null : ChangeValue.Checker.of(checker);
            record(ChangeKind.CHECKER, before, ChangeValue.Checker.of(by), null, by, at);
            checker = by;
        }
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
        become(course.lapseDismissal(), by, at);
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

    private void beginChange(PersonId by, Instant at) {
        Bar.requireNone(rules().againstChanging());
        takeIfUnchecked(by, at);
        become(course.takeBack(Cause.CHANGED_SINCE_SUBMITTED, label()), by, at);
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
        Bar.requireNone(rules().againstAsking(by));
        takeIfUnchecked(by, at);
        become(course.move(Step.ASK, null, label()), by, at);
        record(ChangeKind.QUESTION_ASKED, null, new ChangeValue.Asked(putTo, question), null, by, at);
    }

    /** The answer came, or that none came was entered. */
    void answer(Answer answer, PersonId by, Instant at) {
        become(course.move(Step.ANSWER, null, label()), by, at);
        record(ChangeKind.QUESTION_ANSWERED, null, new ChangeValue.Answered(answer), null, by, at);
    }

    /** Hands the finding to the second person. */
    void submit(Basis basis, PersonId by, Instant at) {
        become(course.submit(rules(), basis, by, at), by, at);
    }

    /** The checker takes back what was submitted. */
    void withdraw(PersonId by, Instant at) {
        become(course.withdraw(rules(), by), by, at);
    }

    /** The reviewer does not agree. */
    void sendBack(String reason, PersonId by, Instant at) {
        become(course.sendBack(rules(), reason), by, at);
    }

    /** The second person agrees. */
    void approve(Basis basis, SecondPerson second, PersonId by, Instant at) {
        become(course.approve(rules(), basis, second, by, at), by, at);
    }

    /** A reviewer opens approved work again. */
    void reopen(Reason reason, PersonId by, Instant at) {
        become(course.reopen(rules(), reason), by, at);
    }

    /** A new revision changed the words: what was submitted or approved no longer stands. */
    void wordsChanged(String before, String after, Instant at) {
        var wasApproved = state() == CheckState.APPROVED;
        become(course.takeBack(Cause.NEW_WORDS, label()), null, at);
        if (wasApproved) {
            record(ChangeKind.FINDING, conclusion().value(), null, Reason.of(Cause.NEW_WORDS), null, at);
            conclusion = conclusion().stale(at);
        }
        record(ChangeKind.WORDS, new ChangeValue.Printed(before), new ChangeValue.Printed(after), null, null, at);
    }

    /** Finds nothing to check in it, or asks a second person to: see {@link Course#dismiss}. */
    void dismiss(Dismissals rule, Reason reason, PersonId by, Instant at) {
        var asks = switch (rule) {
            case ONCE_CONCLUDED -> false;
            case FOUND_IN_MARKS -> kind.isInMarks() && ascription().rule() != null;
            case ALL -> true;
        };
        become(course.dismiss(rules(), asks, reason, by), by, at);
    }

    /** The second person agrees that there is nothing to check. */
    void confirmDismissal(SecondCheck rule, PersonId by, Instant at) {
        become(course.confirmDismissal(rules(), rule, by), by, at);
    }

    /** The second person does not agree that there is nothing to check. */
    void refuseDismissal(PersonId by, Instant at) {
        become(course.refuseDismissal(rules()), by, at);
    }

    /** Brings a dismissed passage back; whoever does checks it. */
    void restore(Reason reason, PersonId by, Instant at) {
        become(course.restore(rules(), reason), by, at);
        checkBy(by, at);
    }

    private StepRules rules() {
        return course.rules(label(), checker, conclusion(), flags);
    }

    private void become(StepTaken taken, @Nullable PersonId by, Instant at) {
        taken.rows().forEach(row -> add(row, by, at));
        course = taken.course();
    }

    private void record(
            ChangeKind what,
            @Nullable ChangeValue before,
            @Nullable ChangeValue after,
            @Nullable Reason reason,
            @Nullable PersonId by,
            Instant at) {
        add(new StepTaken.Row(what, before, after, reason, null), by, at);
    }

    private void add(StepTaken.Row row, @Nullable PersonId by, Instant at) {
        add(row, List.of(), by, at);
    }

    private void add(StepTaken.Row row, List<UUID> undoes, @Nullable PersonId by, Instant at) {
        var change = row.of(this, undoes, by, at);
        history.add(change);
        written.add(change);
        touchedAt = at;
    }

    private String label() {
        return kind.letter() + number;
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

    CheckState state() {
        return course.state();
    }

    @Nullable PersonId checker() {
        return checker;
    }

    long version() {
        return version == null ? 0 : version;
    }

    List<Change> history() {
        return history;
    }

    /** The rows of history that were written since it was loaded, in their order. */
    List<Change> written() {
        return written;
    }

    /** Keeps which row beside it came or went, so that the step can be taken back. */
    void lays(ChangeKind what, UUID row) {
        beside.add(new Takeback.Beside(what, row));
    }

    /** All of its own that a step can change. */
    Stood stood() {
        return new Stood(course, checker, conclusion(), flags, ascription());
    }

    /** What takes back all that was done since it was loaded, when it stood so. */
    Takeback takeback(Stood before, PersonId by, int count) {
        var rows = written.stream().map(change -> new Takeback.Row(change.what(), change.id())).toList();
        return new Takeback(id, by, before, beside, rows, count - rows.size(), count);
    }

    /** Stands as it did before a step, which was taken back: the step does not count as a hand in the result. */
    void takeBack(Takeback step, PersonId by, Instant at) {
        var before = step.before();
        if (before.course().state() != state()) {
            var now = new ChangeValue.State(state());
            record(ChangeKind.STATE, now, new ChangeValue.State(before.course().state()), null, by, at);
        }
        var undone = new ChangeValue.Undone(List.copyOf(step.kinds()));
        add(new StepTaken.Row(ChangeKind.UNDONE, undone, null, null, null), step.undone(), by, at);
        course = before.course();
        checker = before.checker();
        conclusion = before.conclusion();
        flags = before.flags();
        ascription = before.ascription();
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
        return course.approval();
    }

    @Nullable Dismissal dismissal() {
        return course.dismissal();
    }
}
