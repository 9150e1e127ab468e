package verbatim.passage;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;
import verbatim.account.DeskSettings.Dismissals;
import verbatim.account.DeskSettings.SecondCheck;
import verbatim.account.FreshId;
import verbatim.account.PersonId;
import verbatim.article.ArticleId;
import verbatim.article.RevisionId;
import verbatim.passage.CheckState.Step;
import verbatim.speaker.SpeakerId;
import verbatim.text.ClaimKind;
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
    private @Nullable Correction correction;

    @Embedded
    private Flags flags = Flags.NONE;

    /** Names of {@link ClaimKind}s, in their order; none of a quote. */
    private String[] claimKinds = {};

    @Embedded
    private Course course = Course.UNBEGUN;

    /** Whether the article's current text does not hold it any more; its place is then where it stood last. */
    private boolean removed;

    /** Assignments do not collide either. */
    @OptimisticLock(excluded = true)
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "checker"))
    private @Nullable PersonId checker;

    /** Not part of the optimistic lock: its rows, and those beside the passage that touch it, do not collide. */
    @OptimisticLock(excluded = true)
    @Embedded
    private History history;

    /** Rows beside it, like evidence, that do not collide; but that one is raised once is asked of all of them. */
    @OptimisticLock(excluded = true)
    @Embedded
    private Doubts doubts = new Doubts();

    /** How often it was doubted while a second person was to decide on it: they have not seen that, so that this collides. */
    private int doubtedMeanwhile;

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

    /**
     * A passage that a person marked.
     *
     * @param kinds what kinds of check it asks for, where it is a claim
     */
    static Passage marked(
            ArticleId article,
            int number,
            PassageKind kind,
            Set<ClaimKind> kinds,
            @Nullable PassageId parent,
            PersonId by,
            Instant at) {
        return marked(article, number, kind, kinds, parent, null, by, at);
    }

    /**
     * A passage that somebody else found, in a file that a person brought in.
     *
     * @param whose null where the person marked it
     */
    static Passage marked(
            ArticleId article,
            int number,
            PassageKind kind,
            Set<ClaimKind> kinds,
            @Nullable PassageId parent,
            @Nullable OthersNote whose,
            PersonId by,
            Instant at) {
        var passage = new Passage(article, number, kind, parent, at);
        passage.claimKinds = kind.isQuote() ? new String[0] : ClaimKinds.names(kinds);
        passage.record(ChangeKind.MARKED, null, whose == null ? null : new ChangeValue.BroughtIn(whose, null), null, by, at);
        return passage;
    }

    private Passage(ArticleId article, int number, PassageKind kind, @Nullable PassageId parent, Instant at) {
        id = PassageId.fresh();
        articleId = article;
        this.number = number;
        this.kind = kind;
        parentId = parent;
        history = new History(at);
    }

    /**
     * It is here in this revision, which no other that has it is newer than.
     *
     * @return the row that keeps this when the passage has moved on
     */
    Anchor anchorIn(RevisionId revision, List<Span> fragments, String text) {
        var anchor = new Anchor(id, revision, 1, fragments, text);
        place = anchor.place();
        return anchor;
    }

    /**
     * Somebody says by hand that it is these words of the revision.
     *
     * @param parent the quote in which it lies now
     * @param number of the anchor that keeps it
     */
    Anchor stretch(
            RevisionId revision, List<Span> fragments, String text, @Nullable PassageId parent, int number, PersonId by, Instant at) {
        beginChange(by, at);
        outdate(Cause.MARKED_ANEW, by, at);
        var anchor = new Anchor(id, revision, number, fragments, text);
        record(ChangeKind.WORDS, new ChangeValue.Printed(place().words()), new ChangeValue.Printed(anchor.place().words()), null, by, at);
        place = anchor.place();
        parentId = parent;
        settle(Doubt.about(DoubtMatter.Marks.class), Settling.MARKED_ANEW, null, by, at);
        return anchor;
    }

    /**
     * Somebody takes it for another kind of passage.
     *
     * @param kinds what kinds of check it asks for, where it is a claim from now on
     * @param parent the quote in which it lies as such
     */
    void retype(PassageKind to, Set<ClaimKind> kinds, @Nullable PassageId parent, PersonId by, Instant at) {
        beginChange(by, at);
        outdate(Cause.MARKED_ANEW, by, at);
        record(ChangeKind.KIND, new ChangeValue.Kind(kind), new ChangeValue.Kind(to), null, by, at);
        kind = to;
        claimKinds = to.isQuote() ? new String[0] : ClaimKinds.names(kinds);
        parentId = parent;
        settle(Doubt.about(DoubtMatter.Kind.class), Settling.MARKED_ANEW, null, by, at);
    }

    /**
     * Somebody says what kinds of check the claim asks for. What was concluded of it stands, and so does what was submitted:
     * the words are the same.
     *
     * @throws StepRefused where it is no claim
     */
    void sort(Set<ClaimKind> kinds, PersonId by, Instant at) {
        if (kind.isQuote()) {
            throw new StepRefused(PassageRefusal.NO_CLAIM, label());
        }
        if (kinds.equals(claimKinds())) {
            return;
        }
        Bar.requireNone(rules().againstChanging());
        takeIfUnchecked(by, at);
        record(ChangeKind.CLAIM_KINDS, ChangeValue.ClaimKinds.of(claimKinds()), ChangeValue.ClaimKinds.of(kinds), null, by, at);
        claimKinds = ClaimKinds.names(kinds);
    }

    /** What was concluded, or was asked to be dismissed, is of something else: the finding stays in sight, and stands no more. */
    private void outdate(Cause why, @Nullable PersonId by, Instant at) {
        become(course.lapseDismissal(), by, at);
        if (finding() != null) {
            record(ChangeKind.FINDING, conclusion().value(), null, Reason.of(why), by, at);
            conclusion = conclusion().stale(at);
            reopen(Doubt.settledBy(Settling.CONCLUDED), by, at);
        }
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
     * Concludes, or with null takes the conclusion back. That words stand against what can turn their meaning needs a note
     * written for it, which holds as long as the finding does.
     *
     * @param reason why it cannot be checked, kept with {@link Finding#NOT_CHECKABLE}; or why the words stand all the same,
     *     kept with what was doubted
     */
    void conclude(@Nullable Finding to, @Nullable String reason, PersonId by, Instant at) {
        var before = conclusion();
        var after = Conclusion.of(to, reason, kind, flags, at);
        if (after.saysAs(before)) {
            return;
        }
        var why = reason == null ? "" : reason;
        if (to != null && to.letsStand() && why.isBlank()) {
            doubts.requireNoRisk(to);
        }
        beginChange(by, at);
        become(course.lapseDismissal(), by, at);
        record(ChangeKind.FINDING, before.value(), after.value(), Reason.of(after.findingReason(), null), by, at);
        conclusion = after;
        reopen(Doubt.settledBy(Settling.CONCLUDED), by, at);
        if (to != null && to.letsStand()) {
            settle(Doubt.about(DoubtMatter.Turning.class), Settling.CONCLUDED, why, by, at);
        }
    }

    /**
     * Proposes other words to be printed, or with null takes the proposal back.
     *
     * @param titleBefore what the source is called whose words were proposed; null where there was none
     * @param titleAfter the same of those that are proposed now
     */
    void correct(
            @Nullable Correction to, @Nullable String titleBefore, @Nullable String titleAfter, PersonId by, Instant at) {
        if (to == null ? correction == null : to.isSame(correction)) {
            return;
        }
        beginChange(by, at);
        record(ChangeKind.CORRECTION, ChangeValue.Corrected.of(correction, titleBefore), ChangeValue.Corrected.of(to, titleAfter), null, by, at);
        correction = to;
    }

    /** Sets the flags. */
    void flag(Flags to, PersonId by, Instant at) {
        conclusion().requireFits(kind, to);
        if (to.equals(flags)) {
            return;
        }
        beginChange(by, at);
        record(ChangeKind.FLAGS, new ChangeValue.Flagged(flags), new ChangeValue.Flagged(to), null, by, at);
        if (to.attributionChecked() && !flags.attributionChecked()) {
            settle(doubt -> doubt.matter().isSettledByChecking(), Settling.ATTRIBUTION_CHECKED, null, by, at);
        } else if (!to.attributionChecked() && flags.attributionChecked()) {
            reopen(Doubt.settledBy(Settling.ATTRIBUTION_CHECKED), by, at);
        }
        flags = to;
        weighOriginal(by, at);
    }

    /** Nobody has seen the original for as long as the flags say so, and no longer. */
    private void weighOriginal(PersonId by, Instant at) {
        if (flags.lacksOriginal()) {
            doubt(new DoubtMatter.OriginalUnseen(), null, null, at);
        } else {
            settle(Doubt.about(DoubtMatter.OriginalUnseen.class), Settling.ORIGINAL_TOLD, null, by, at);
        }
    }

    /**
     * Says by hand whose words they are, which settles the doubts about that, also where it was the one who was taken for
     * the speaker before. Where it is another one, nobody has checked that attribution yet.
     */
    void ascribe(@Nullable SpeakerId to, @Nullable String nameBefore, @Nullable String nameAfter, PersonId by, Instant at) {
        Predicate<Doubt> answered = doubt -> doubt.matter().isSettledByNaming(nameAfter);
        var isOther = !Objects.equals(to, speakerId());
        if (!isOther && doubts.open(answered).findAny().isEmpty()) {
            return;
        }
        beginChange(by, at);
        if (isOther) {
            record(ChangeKind.SPEAKER, ChangeValue.Speaker.of(speakerId(), nameBefore), ChangeValue.Speaker.of(to, nameAfter), null, by, at);
            ascription = ascription().to(to);
            flag(flags.with(Flags.Mark.ATTRIBUTION_CHECKED, false), by, at);
        }
        settle(answered, Settling.SPEAKER_NAMED, null, by, at);
    }

    /**
     * Keeps what is doubtful of it, once: not beside the same that is open, nor where a person has said why it is none. What
     * a step settled that no longer holds is open again.
     *
     * @param evidence that it hangs on; null where it hangs on none
     * @param search that it hangs on; null where it hangs on none
     */
    void doubt(DoubtMatter about, @Nullable EvidenceId evidence, @Nullable SearchId search, Instant at) {
        doubted(doubts.raise(this, about, evidence, search, at), null, at);
    }

    private void doubted(List<StepTaken.Row> rows, @Nullable PersonId by, Instant at) {
        if (!rows.isEmpty() && course.waitsForSecond()) {
            doubtedMeanwhile++;
        }
        add(rows, by, at);
    }

    /**
     * What its article says against its words, all of it: what is new is doubted, and what it says no more is settled.
     *
     * @param ends whether what is not among it is said no more
     * @param how it came that something is said no more
     */
    void againstItself(
            Set<DoubtMatter.AgainstItself> now, Predicate<DoubtMatter.AgainstItself> ends, Settling how, PersonId by, Instant at) {
        now.forEach(matter -> doubt(matter, null, null, at));
        settle(
                doubt -> doubt.matter() instanceof DoubtMatter.AgainstItself matter && !now.contains(matter) && ends.test(matter),
                how, null, by, at);
    }

    /** Somebody says why it is none. Like a note this takes back nothing that was submitted. */
    void settle(DoubtId which, String note, PersonId by, Instant at) {
        Bar.requireNone(rules().againstSettling());
        var otherwise = doubts.requireOpen(which).matter().againstNoting();
        if (otherwise != null) {
            throw new StepRefused(otherwise);
        }
        takeIfUnchecked(by, at);
        settle(doubt -> doubt.id().equals(which), Settling.NOTED, note, by, at);
    }

    /**
     * It is decided which of two findings stands, or that there are no two; of approved work too, which stays as it is. Nothing
     * where that is decided already.
     *
     * @param note null where nobody has to say why
     */
    void decided(UUID look, Settling how, @Nullable String note, PersonId by, Instant at) {
        settle(doubt -> doubt.matter() instanceof DoubtMatter.SecondLook second && second.look().equals(look), how, note, by, at);
    }

    private void settle(Predicate<Doubt> which, Settling how, @Nullable String note, PersonId by, Instant at) {
        add(doubts.settle(which, new Doubt.Settlement(by, at, how, note)), by, at);
    }

    private void reopen(Predicate<Doubt> which, @Nullable PersonId by, Instant at) {
        doubted(doubts.reopen(which, at, approvedAt()), by, at);
    }

    /** The desk knows that whom a piece of evidence names and whom the article names are one speaker. */
    void speakersAgree(EvidenceId piece, PersonId by, Instant at) {
        settle(Doubt.on(piece, DoubtMatter.InRecord.class), Settling.SPEAKERS_ONE, null, by, at);
    }

    /** Whom a piece of evidence names may be another than its speaker, once the desk says no more that both are one. */
    void unsureAgain(DoubtMatter.InRecord matter, EvidenceId piece, Instant at) {
        var settledSo = Doubt.on(piece, DoubtMatter.InRecord.class).and(Doubt.settledBy(Settling.SPEAKERS_ONE));
        if (doubts.all().stream().anyMatch(settledSo)) {
            reopen(settledSo, null, at);
        } else {
            doubt(matter, piece, null, at);
        }
    }

    /**
     * Its speaker was taken for another: from now on it names that one. Which of the article's speakers it is stays, and so does
     * the name; but who it is was checked, so that what was submitted or approved stands no more.
     *
     * @param before for whom the speaker was taken
     * @param after who it is
     */
    void toldApart(SpeakerId to, String before, String after, PersonId by, Instant at) {
        become(course.takeBack(Cause.SPEAKER_TOLD_APART, label()), by, at);
        record(
                ChangeKind.SPEAKER, ChangeValue.Speaker.of(null, before), ChangeValue.Speaker.of(null, after), Reason.of(Cause.SPEAKER_TOLD_APART), by, at);
        ascription = ascription().to(to);
    }

    /** Evidence or a search was added or withdrawn: begins the check, and withdraws what was submitted. */
    void evidenceChanged(
            ChangeKind what, @Nullable ChangeValue before, @Nullable ChangeValue after, PersonId by, Instant at) {
        beginChange(by, at);
        record(what, before, after, null, by, at);
    }

    /** Whether its check has an open end that nobody waits for. */
    boolean isBeingChecked() {
        return state() == CheckState.UNCHECKED || state() == CheckState.IN_CHECK || state() == CheckState.QUERY;
    }

    /** A search of the whole article did not find it: like a note this changes nothing but the history. */
    void searchedBeside(ChangeValue.Searched search, PersonId by, Instant at) {
        record(ChangeKind.SEARCH_RECORDED, null, search, null, by, at);
    }

    private void beginChange(PersonId by, Instant at) {
        Bar.requireNone(rules().againstChanging());
        takeIfUnchecked(by, at);
        become(course.takeBack(Cause.CHANGED_SINCE_SUBMITTED, label()), by, at);
    }

    /**
     * A piece of evidence was withdrawn, and what was doubted of it with it.
     *
     * @param reason empty where none is needed: where nothing open speaks against the words
     */
    void evidenceWithdrawn(Evidence piece, String reason, PersonId by, Instant at) {
        if (reason.isEmpty()) {
            doubts.requireNoneAgainstTheWords(piece.id());
        }
        var why = reason.isEmpty() ? null : reason;
        beginChange(by, at);
        record(ChangeKind.EVIDENCE_WITHDRAWN, piece.cited(), null, Reason.of(why, null), by, at);
        settle(Doubt.on(piece.id()), Settling.EVIDENCE_WITHDRAWN, why, by, at);
    }

    /**
     * Its words have changed, and were compared with a piece of evidence again: another stands in its place, and what was
     * doubted of the comparison with the old words goes with them. The desk did it, so that whoever changed the words has no
     * hand in the evidence.
     */
    void comparedAgain(Evidence before, Evidence now, PersonId by, Instant at) {
        record(ChangeKind.EVIDENCE_WITHDRAWN, before.cited(), null, Reason.of(Cause.COMPARED_AGAIN), null, at);
        settle(Doubt.on(before.id()), Settling.COMPARED_AGAIN, null, by, at);
        record(ChangeKind.EVIDENCE_ADDED, null, now.cited(), Reason.of(Cause.COMPARED_AGAIN), null, at);
    }

    /** A search was withdrawn, and what was doubted of it with it. */
    void searchWithdrawn(SearchRecord search, PersonId by, Instant at) {
        evidenceChanged(ChangeKind.SEARCH_WITHDRAWN, search.searched(), null, by, at);
        settle(doubt -> doubt.hangsOn(search.id()), Settling.SEARCH_WITHDRAWN, null, by, at);
    }

    /** Somebody says that what was searched covers the occasion, and how they know. */
    void occasionCovered(SearchRecord search, String words, PersonId by, Instant at) {
        beginChange(by, at);
        record(ChangeKind.OCCASION_COVERED, null, search.searched(), Reason.of(words), by, at);
    }

    /** The source of a piece of evidence and another are one, or are two again. What it shows stays as it was. */
    void sourceMoved(ChangeValue before, ChangeValue after, PersonId by, Instant at) {
        record(ChangeKind.SOURCE_MOVED, before, after, null, by, at);
    }

    /** The newest text of its source does not have what this evidence cites; whoever noted why that is none spoke of an older one. */
    void notInRecord(DoubtMatter.NewRecord matter, EvidenceId piece, Instant at) {
        if (doubts.open(Doubt.on(piece, DoubtMatter.NewRecord.class)).findAny().isEmpty()) {
            doubt(matter, piece, null, at);
        }
    }

    /** The newest text of its source has what this evidence cites, as it was cited. */
    void recordedAgain(EvidenceId piece, PersonId by, Instant at) {
        settle(Doubt.on(piece, DoubtMatter.NewRecord.class), Settling.IN_RECORD_AGAIN, null, by, at);
    }

    /** The page of its source is there again. */
    void pageBack(EvidenceId piece, PersonId by, Instant at) {
        settle(Doubt.on(piece, DoubtMatter.PageIsGone.class), Settling.PAGE_BACK, null, by, at);
    }

    /** The record that this evidence cites is gone, and nobody can look at it again. */
    void recordErased(EvidenceId piece, Instant at) {
        doubt(new DoubtMatter.RecordErased(), piece, null, at);
    }

    /** Words that must not be kept are gone from what stands beside it. */
    void erased(PersonId by, Instant at) {
        record(ChangeKind.ERASED, null, null, null, by, at);
    }

    /** What somebody wrote reads otherwise from now on; what it said before is in the history. */
    void noteEdited(String before, String after, PersonId by, Instant at) {
        record(ChangeKind.NOTE_EDITED, new ChangeValue.Typed(before), new ChangeValue.Typed(after), null, by, at);
    }

    /** The source of the words that were proposed and another are one, or are two again. */
    void correctionMoved(Correction to, String titleBefore, String titleAfter, PersonId by, Instant at) {
        record(ChangeKind.SOURCE_MOVED, ChangeValue.Corrected.of(correction, titleBefore), ChangeValue.Corrected.of(to, titleAfter), null, by, at);
        correction = to;
    }

    /** A note is a row of its own and changes nothing but the history. */
    void noted(String text, PersonId by, Instant at) {
        record(ChangeKind.NOTE_WRITTEN, null, new ChangeValue.Typed(text), null, by, at);
    }

    /** A note that somebody else wrote, which a person brought in: like any other it changes nothing but the history. */
    void notedByOthers(OthersNote whose, String text, PersonId by, Instant at) {
        record(ChangeKind.NOTE_WRITTEN, null, new ChangeValue.BroughtIn(whose, text), null, by, at);
    }

    /** Somebody who was asked said nothing that counts; like a note it changes nothing but the history. */
    void heard(ChangeValue.Heard answer, PersonId by, Instant at) {
        record(ChangeKind.QUESTION_ANSWERED, null, answer, null, by, at);
    }

    /** A question was put to somebody. */
    void ask(String question, String putTo, @Nullable Instant due, PersonId by, Instant at) {
        Bar.requireNone(rules().againstAsking(by));
        takeIfUnchecked(by, at);
        become(course.move(Step.ASK, null, label()), by, at);
        record(ChangeKind.QUESTION_ASKED, null, new ChangeValue.Asked(putTo, question, due), null, by, at);
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

    /**
     * The second person agrees.
     *
     * @param reason why though a doubt is open; empty where nothing is said
     */
    void approve(Basis basis, SecondPerson second, String reason, PersonId by, Instant at) {
        doubts.requireNoSecondFinding(label());
        become(course.approve(rules(), basis, second, reason, by, at), by, at);
    }

    /**
     * A reviewer lets readers be told of a claim with what was found of it, or no more.
     *
     * @throws StepRefused where it is no claim, or not approved
     */
    void tell(boolean readers, PersonId by, Instant at) {
        if (kind.isQuote()) {
            throw new StepRefused(PassageRefusal.NO_CLAIM, label());
        }
        become(course.tell(rules(), readers, by), by, at);
    }

    /** A reviewer opens approved work again. */
    void reopen(Reason reason, PersonId by, Instant at) {
        become(course.reopen(rules(), reason), by, at);
    }

    /**
     * The next edit of its article has other words in its place: what was submitted or approved stands no more, and what was
     * concluded stays in sight. That there is nothing to check in it stands, and is doubted.
     *
     * @return the row that keeps where it is
     */
    Anchor edited(RevisionId revision, List<Span> fragments, String text, Instant at) {
        var before = place().words();
        var anchor = anchorIn(revision, fragments, text);
        removed = false;
        if (state() == CheckState.DISMISSED) {
            doubt(new DoubtMatter.NewWords(before), null, null, at);
        } else {
            become(course.takeBack(Cause.NEW_WORDS, label()), null, at);
            outdate(Cause.NEW_WORDS, null, at);
        }
        record(ChangeKind.WORDS, new ChangeValue.Printed(before), new ChangeValue.Printed(place().words()), null, null, at);
        return anchor;
    }

    /** The next edit of its article does not hold it any more. All that was done on it stays. */
    void remove(Instant at) {
        removed = true;
        record(ChangeKind.WORDS, new ChangeValue.Printed(place().words()), null, Reason.of(Cause.NEW_WORDS), null, at);
    }

    /**
     * The next edit of its article holds it again, as it stood before.
     *
     * @return the row that keeps where it is
     */
    Anchor comeBack(RevisionId revision, List<Span> fragments, String text, Instant at) {
        var anchor = anchorIn(revision, fragments, text);
        removed = false;
        record(ChangeKind.WORDS, null, new ChangeValue.Printed(place().words()), Reason.of(Cause.NEW_WORDS), null, at);
        return anchor;
    }

    /** Whether the article's current text does not hold it any more. */
    boolean isRemoved() {
        return removed;
    }

    /** Finds nothing to check in it, or asks a second person to: see {@link Course#dismiss}. */
    void dismiss(Dismissals rule, Reason reason, PersonId by, Instant at) {
        var wasFoundInMarks = kind.isInMarks() && ascription().rule() != null;
        become(course.dismiss(rules(), Dismissal.asksSecond(rule, wasFoundInMarks), reason, by), by, at);
    }

    /** The second person agrees that there is nothing to check. */
    void confirmDismissal(SecondCheck rule, PersonId by, Instant at) {
        doubts.requireNoSecondFinding(label());
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
        add(taken.rows(), by, at);
        course = taken.course();
    }

    private void record(
            ChangeKind what,
            @Nullable ChangeValue before,
            @Nullable ChangeValue after,
            @Nullable Reason reason,
            @Nullable PersonId by,
            Instant at) {
        add(List.of(new StepTaken.Row(what, before, after, reason, null)), by, at);
    }

    private void add(List<StepTaken.Row> rows, @Nullable PersonId by, Instant at) {
        rows.forEach(row -> add(row, List.of(), by, at));
    }

    private void add(StepTaken.Row row, List<UUID> undoes, @Nullable PersonId by, Instant at) {
        history.add(row.of(this, undoes, by, at));
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

    PassageKind kind() {
        return kind;
    }

    /** What kinds of check it asks for; none of a quote. */
    Set<ClaimKind> claimKinds() {
        return ClaimKinds.of(claimKinds);
    }

    /** Where it is now. */
    Place place() {
        return Objects.requireNonNull(place);
    }

    /** Where it stands in the newest revision that has it, in UTF-16 units. */
    List<Span> fragments() {
        return Spans.of(place().fragments());
    }

    /** Keeps where it is now, which it has come back to. */
    Anchor anchorAgain(int number) {
        return new Anchor(id, number, place());
    }

    Status status() {
        return Status.of(state(), finding(), removed);
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

    /** All that was done with it. */
    History history() {
        return history;
    }

    /** All of its own that a step can change. */
    Stood stood() {
        return new Stood(kind, claimKinds(), parentId, place(), course, checker, conclusion(), correction, flags, ascription());
    }

    /** The same of what no screen takes back alone: a part of an edit, or of a file. */
    Takeback takeback(Stood before, PersonId by, int count) {
        return takeback(before, by, null, count);
    }

    /**
     * What takes back all that was done since it was loaded, when it stood so.
     *
     * @param session in which it was done; null where that is none of the screens'
     * @param count how many changes its history has now
     */
    Takeback takeback(Stood before, PersonId by, @Nullable UUID session, int count) {
        var rows = history.written().stream().map(change -> new Takeback.Row(change.what(), change.id())).toList();
        return new Takeback(FreshId.next(), id, by, session, before, stood(), history.beside(), doubts.touched(), rows, count - rows.size(), count);
    }

    /**
     * A step is taken back.
     *
     * @param to how it is to stand
     * @param washes whether the step does not count as a hand in the result
     * @param which of the doubts are as they were before
     */
    void takeBack(Takeback step, Stood to, boolean washes, Predicate<Takeback.DoubtBefore> which, PersonId by, Instant at) {
        if (to.course().state() != state()) {
            record(ChangeKind.STATE, new ChangeValue.State(state()), new ChangeValue.State(to.course().state()), null, by, at);
        }
        var undone = new ChangeValue.Undone(List.copyOf(step.kinds()));
        add(new StepTaken.Row(ChangeKind.UNDONE, undone, null, null, null), washes ? step.undone() : List.of(), by, at);
        history.takesBack(step.rows());
        stand(to);
        doubts.takeBack(step.doubts().stream().filter(which).toList(), by, at, approvedAt());
        // Beside what others did since, its doubt is none of those that are as they were.
        weighOriginal(by, at);
    }

    /** A step that was taken back is taken again: its rows of history once more. */
    void takeAgain(Takeback step, List<Change> rows, PersonId by, Instant at) {
        rows.forEach(row -> add(List.of(row.again()), row.madeBy() == null ? null : by, at));
        stand(step.before());
        doubts.takeBack(step.doubts(), by, at, approvedAt());
    }

    private void stand(Stood so) {
        // In which quote it lies follows from others, too, and is looked at anew where its words change.
        if (kind != so.kind() || !place().isSame(so.place())) {
            parentId = so.parent();
        }
        kind = so.kind();
        claimKinds = ClaimKinds.names(so.claimKinds());
        place = so.place();
        course = so.course();
        checker = so.checker();
        conclusion = so.conclusion();
        correction = so.correction();
        flags = so.flags();
        ascription = so.ascription();
    }

    /** Where none of its columns holds anything, the database gives none. */
    Conclusion conclusion() {
        return conclusion == null ? Conclusion.NONE : conclusion;
    }

    @Nullable Finding finding() {
        return conclusion().finding();
    }

    @Nullable Correction correction() {
        return correction;
    }

    Flags flags() {
        return flags;
    }

    Doubts doubts() {
        return doubts;
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

    @Nullable Instant approvedAt() {
        return approval() == null ? null : approval().at();
    }

    @Nullable Dismissal dismissal() {
        return course.dismissal();
    }
}
