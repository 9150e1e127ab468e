package verbatim.passage;

import static verbatim.passage.Written.fit;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import verbatim.account.Desk;
import verbatim.account.PersonId;
import verbatim.article.ArticleId;
import verbatim.source.capture.SnapshotReading;
import verbatim.source.capture.SnapshotRef;

/**
 * The checker's work on a passage. Each step takes the version that the person saw, and returns what stands there
 * afterwards; it throws {@link NewerVersion} where somebody changed the passage since, and {@link StepRefused} where the
 * rules do not allow the step.
 */
@Service
@PreAuthorize("hasRole('EDITOR')")
@Transactional
public class QuoteChecking {

    private static final int LONGEST_NAME = 500;

    private final PassageWork work;
    private final Passages passages;
    private final ArticleSpeakers speakers;
    private final Questions questions;
    private final SpeakersInRecords inRecords;
    private final Stories stories;
    private final PassageReading reading;
    private final SnapshotReading snapshots;
    private final Desk desk;
    private final StoredClaims claims;
    private final ClaimFinding finding;

    QuoteChecking(
            PassageWork work,
            Passages passages,
            ArticleSpeakers speakers,
            Questions questions,
            SpeakersInRecords inRecords,
            Stories stories,
            PassageReading reading,
            SnapshotReading snapshots,
            Desk desk,
            StoredClaims claims,
            ClaimFinding finding) {
        this.work = work;
        this.passages = passages;
        this.inRecords = inRecords;
        this.speakers = speakers;
        this.questions = questions;
        this.stories = stories;
        this.reading = reading;
        this.snapshots = snapshots;
        this.desk = desk;
        this.claims = claims;
        this.finding = finding;
    }

    /** Takes the passage, or takes it over from another checker. */
    public PassageCard take(PassageId id) {
        return work.change(id, null, Passage::take);
    }

    /**
     * The same, unless somebody changed it meanwhile: took it, say.
     *
     * @param version of the passage as it was seen
     */
    public PassageCard take(PassageId id, long version) {
        return work.change(id, version, Passage::take);
    }

    /**
     * Sets the finding, or with null takes it back.
     *
     * @param reason why it cannot be checked, kept with {@link Finding#NOT_CHECKABLE}; or why the words stand against what
     *     can turn their meaning ({@link PassageCard#openRisks})
     */
    public PassageCard conclude(PassageId id, long version, @Nullable Finding finding, @Nullable String reason) {
        return work.change(id, version, (p, by, at) -> p.conclude(finding, reason == null ? null : Written.why(Writing.REASON, reason), by, at));
    }

    /**
     * Proposes other words to be printed, or with null takes the proposal back.
     *
     * @throws StepRefused if they are said to be of a source that has no text on file which the person may know
     */
    public PassageCard correct(PassageId id, long version, @Nullable Correction correction) {
        var fitting = correction == null ? null : new Correction(
                Written.demand(fit(Writing.CORRECTION, correction.words()), PassageRefusal.CORRECTION_EMPTY), correction.source());
        var title = fitting == null || fitting.source() == null ? null : snapshots.newestOf(List.of(fitting.source())).stream()
                .findFirst()
                .map(SnapshotRef::title)
                .orElseThrow(() -> new StepRefused(PassageRefusal.CORRECTION_WITHOUT_RECORD));
        return work.change(id, version, (p, by, at) -> {
            var before = p.correction() == null || p.correction().source() == null ? null : reading.card(id)
                    .map(card -> card.check().correction())
                    .map(PassageCard.Corrected::title)
                    .orElse(null);
            p.correct(fitting, before, title, by, at);
        });
    }

    /** Sets the flags beside the finding. */
    public PassageCard flag(PassageId id, long version, Flags flags) {
        if (!flags.secondHand()) {
            // Where that is taken back, it counts again whom the record names.
            inRecords.holdStill(List.of(id), List.of());
        }
        return work.change(id, version, (p, by, at) -> {
            var wasRetold = p.flags().secondHand();
            p.flag(flags, by, at);
            if (wasRetold && !flags.secondHand()) {
                // Whom the record has say the words was the one who retold them.
                passages.flush();
                inRecords.look(List.of(p), true, by, at);
            }
        });
    }

    /**
     * Says by hand whose words they are; an empty name leaves the speaker unknown. Another way to write the name of one of
     * the article's speakers means that one: the card returned has the name by which the article knows them.
     */
    public PassageCard ascribe(PassageId id, long version, String speakerName) {
        var name = fit(Writing.SPEAKER, speakerName);
        if (name.length() > LONGEST_NAME) {
            throw new StepRefused(PassageRefusal.TOO_LONG, Writing.SPEAKER, LONGEST_NAME);
        }
        // Speakers come before passages, as for everybody: nobody says meanwhile who these are.
        inRecords.holdStill(List.of(id), name.isEmpty() ? List.of() : speakers.mayMean(id, name));
        return work.change(id, version, (p, by, at) -> {
            var before = speakers.name(p.articleId(), p.speakerId());
            if (name.isEmpty()) {
                p.ascribe(null, before, null, by, at);
                return;
            }
            var speaker = speakers.of(p.articleId(), name);
            // Somebody whom the desk came to know since is held, too.
            inRecords.holdStill(List.of(), List.of(speaker.id()));
            p.ascribe(speaker.id(), before, speaker.name(), by, at);
            inRecords.named(p, speaker.name(), speakers.known(speaker.id()), by, at);
        });
    }

    /** Notes that a question was put to somebody: the passage waits for the answer. */
    public PassageCard ask(PassageId id, long version, String question, String putTo) {
        return ask(id, version, question, putTo, null);
    }

    /**
     * The same with a time.
     *
     * @param due by when the answer is wanted; null for none
     */
    public PassageCard ask(PassageId id, long version, String question, String putTo, @Nullable Instant due) {
        var words = Written.demand(fit(Writing.QUESTION, question), PassageRefusal.QUESTION_EMPTY);
        var whom = Written.demand(fit(Writing.NAME, putTo), PassageRefusal.QUESTION_TO_NOBODY);
        return work.change(id, version, (p, by, at) -> {
            p.ask(words, whom, due, by, at);
            p.history().lays(ChangeKind.QUESTION_ASKED, questions.save(new Question(p.id(), words, whom, due, by, at)).id());
        });
    }

    /**
     * Enters the answer of whoever was asked, just given; an empty one means that none came.
     *
     * @param question that it answers; null where none was seen to stand
     * @throws StepRefused if another one stands by now, or none
     */
    public PassageCard answer(PassageId id, @Nullable QuestionId question, long version, String answer) {
        var words = fit(Writing.ANSWER, answer);
        return work.change(id, version, (p, by, at) -> {
            requireStanding(id, question);
            var asked = questions.awaited(id).map(Question::putTo).orElse("");
            enter(p, words.isEmpty() ? Answer.NONE_CAME : Answer.of(words, asked, at), by, at);
        });
    }

    /**
     * Enters what somebody answered.
     *
     * @param question that it answers; null where none was seen to stand
     * @param from who said it, which may be another than who was asked
     * @param saidAt when; null where that is not known to the minute
     * @throws StepRefused if another one stands by now, or none
     */
    public PassageCard answer(PassageId id, @Nullable QuestionId question, long version, String answer, String from, @Nullable Instant saidAt) {
        var words = Written.demand(fit(Writing.ANSWER, answer), PassageRefusal.ANSWER_EMPTY);
        var whose = Written.demand(fit(Writing.NAME, from), PassageRefusal.ANSWER_OF_NOBODY);
        return work.change(id, version, (p, by, at) -> {
            requireStanding(id, question);
            enter(p, Answer.of(words, whose, saidAt), by, at);
        });
    }

    /** What was answered must not close what was asked since. */
    private void requireStanding(PassageId id, @Nullable QuestionId question) {
        var stands = questions.awaited(id).map(one -> new QuestionId(one.id())).orElse(null);
        if (!Objects.equals(stands, question)) {
            throw new StepRefused(PassageRefusal.ANOTHER_QUESTION);
        }
    }

    private void enter(Passage passage, Answer answer, PersonId by, Instant at) {
        passage.answer(answer, by, at);
        close(passage, answer, by, at);
    }

    /** Notes what somebody said who was asked, where it neither bears the passage out nor contradicts it. */
    public PassageCard hear(PassageId id, ChangeValue.Heard answer) {
        return work.change(id, null, (p, by, at) -> p.heard(answer, by, at));
    }

    /** Hands the finding to the second person. Which sources are independent is told by their texts as they are then. */
    public PassageCard submit(PassageId id, long version) {
        return work.change(id, version, (p, by, at) -> {
            stories.tell(id);
            p.submit(reading.card(id).orElseThrow().basis(), by, at);
        });
    }

    /**
     * Concludes what the comparison proposes for a passage that an edit has corrected as proposed, and hands that to the
     * second person: in one step, since the one who looks has nothing left to decide.
     *
     * @throws StepRefused if the text has other words than those that were proposed, if the comparison does not let them
     *     stand, or if anything is missing
     */
    public PassageCard submitCorrected(PassageId id, long version) {
        return work.change(id, version, (p, by, at) -> {
            var proposed = reading.card(id)
                    .filter(PassageCard::isCorrected)
                    .flatMap(PassageCard::proposed)
                    .filter(Finding::letsStand)
                    .orElseThrow(() -> new StepRefused(PassageRefusal.NOT_CORRECTED, p.label()));
            p.conclude(proposed, null, by, at);
            // Whether a change mattered was said of one that is not printed any more.
            p.flag(p.flags().with((MaterialChange) null), by, at);
            // What is missing is read by SQL.
            passages.flush();
            stories.tell(id);
            p.submit(reading.card(id).orElseThrow().basis(), by, at);
        });
    }

    /** Takes back what was submitted. */
    public PassageCard withdraw(PassageId id, long version) {
        return work.change(id, version, Passage::withdraw);
    }

    /**
     * Finds nothing to check in it. Once it had a finding, and where the desk wants it from the beginning, this only asks for
     * it, and a second person must confirm: the card returned says which it came to ({@link PassageCard#isDismissalAsked}).
     */
    public PassageCard dismiss(PassageId id, long version, String reason) {
        return work.change(id, version, dismissing(Reason.of(Written.why(Writing.REASON, reason))));
    }

    /** Dismisses what was marked by mistake, as {@link #dismiss} does; that takes a step back, and is none. */
    public PassageCard unmark(PassageId id, long version) {
        return openAgain(work.changeInPassing(id, version, dismissing(Reason.of(Cause.MARKED_BY_MISTAKE))));
    }

    /** The same of several that nothing was done on, in few statements; what takes it back of each. */
    List<Takeback> unmark(ArticleId article, Map<PassageId, PassageCard> seen) {
        var rule = desk.settings().dismissals();
        var back = work.changeAll(article, seen.keySet(), p -> {
            if (Objects.requireNonNull(seen.get(p.id())).version() != p.version()) {
                throw new NewerVersion(reading.card(p.id()).orElseThrow());
            }
        }, (p, by, at) -> p.dismiss(rule, Reason.of(Cause.MARKED_BY_MISTAKE), by, at));
        finding.openAgain(article, back.stream().filter(Takeback::isDismissal).map(Takeback::passage).toList());
        return back;
    }

    /** What it was made of is to be decided on again, where it was marked by mistake. */
    private PassageCard openAgain(PassageCard card) {
        var dismissal = card.check().dismissal();
        if (card.row().state() == CheckState.DISMISSED && dismissal != null && dismissal.reason().cause() == Cause.MARKED_BY_MISTAKE) {
            finding.openAgain(card.article(), List.of(card.row().id()));
        }
        return card;
    }

    private PassageWork.Change dismissing(Reason reason) {
        var rule = desk.settings().dismissals();
        return (p, by, at) -> {
            p.dismiss(rule, reason, by, at);
            closeQuestion(p, by, at);
        };
    }

    /** Confirms that there is nothing to check. */
    public PassageCard confirmDismissal(PassageId id, long version) {
        var rule = desk.settings().secondCheck();
        return openAgain(work.change(id, version, (p, by, at) -> {
            p.confirmDismissal(rule, by, at);
            closeQuestion(p, by, at);
        }));
    }

    /** Does not agree that there is nothing to check. */
    public PassageCard refuseDismissal(PassageId id, long version) {
        return work.change(id, version, Passage::refuseDismissal);
    }

    /** Brings a dismissed passage back. */
    public PassageCard restore(PassageId id, long version, String reason) {
        return work.change(id, version, (p, by, at) -> {
            p.restore(Reason.of(Written.why(Writing.REASON, reason)), by, at);
            // Of what was dismissed nobody asked who is one with whom.
            passages.flush();
            inRecords.look(List.of(p), true, by, at);
            if (p.kind() == PassageKind.CLAIM) {
                claims.cover(p.articleId(), p, by);
            }
        });
    }

    /** A question about what is dismissed needs no answer any more, and must not be answered for a later one. */
    private void closeQuestion(Passage passage, PersonId by, Instant at) {
        if (passage.state() == CheckState.DISMISSED) {
            close(passage, Answer.NOT_NEEDED, by, at);
        }
    }

    private void close(Passage passage, Answer answer, PersonId by, Instant at) {
        questions.awaited(passage.id()).ifPresent(open -> {
            open.answer(answer, by, at);
            passage.history().lays(ChangeKind.QUESTION_ANSWERED, open.id());
        });
    }
}
