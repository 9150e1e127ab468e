package verbatim.passage;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import verbatim.account.CurrentPerson;
import verbatim.account.Desk;
import verbatim.account.PersonId;
import verbatim.account.SessionId;
import verbatim.article.ArticleReading;

/**
 * Takes a step on a passage back, with all that it changed: state, submission, approval, checker, finding, flags, speaker,
 * marked words, kind, and the rows beside the passage. The step stays in the history. Where nothing else has happened to the
 * passage since, and the person still sits in the session in which it was taken, it counts no more as a hand in the result.
 * Where something has, only what nobody has changed since is put back, and nothing is submitted, approved, dismissed or held
 * for settled by it.
 */
@Service
@PreAuthorize("hasRole('EDITOR')")
@Transactional
public class TakingBack {

    /** What was handed in, agreed to or dismissed is not so again once something else has happened: somebody would have to look. */
    private static final Set<CheckState> WHERE_WORK_GOES_ON = EnumSet.of(CheckState.IN_CHECK, CheckState.QUERY);

    /** No history has so many changes. */
    private static final int NONE = -1;

    private static final Set<ChangeKind> ANYTHING = EnumSet.complementOf(EnumSet.of(ChangeKind.UNDONE));

    private final PassageWork work;
    private final BesideRows besideRows;
    private final OwnStepRows ownSteps;
    private final Changes changes;
    private final Anchors anchors;
    private final ArticleReading articles;
    private final PassageReading reading;
    private final Stories stories;
    private final Desk desk;
    private final CurrentPerson currentPerson;
    private final ClaimParents parents;
    private final StoredClaims claims;
    private final ClaimFinding finding;
    private final ArticleSpeakers speakers;
    private final Passages passages;
    private final SpeakersInRecords inRecords;
    private final HistorySince history;

    TakingBack(
            PassageWork work,
            BesideRows besideRows,
            OwnStepRows ownSteps,
            Changes changes,
            Anchors anchors,
            ArticleReading articles,
            PassageReading reading,
            Stories stories,
            Desk desk,
            CurrentPerson currentPerson,
            ClaimParents parents,
            StoredClaims claims,
            ClaimFinding finding,
            ArticleSpeakers speakers,
            Passages passages,
            SpeakersInRecords inRecords,
            HistorySince history) {
        this.work = work;
        this.besideRows = besideRows;
        this.ownSteps = ownSteps;
        this.changes = changes;
        this.anchors = anchors;
        this.articles = articles;
        this.reading = reading;
        this.stories = stories;
        this.desk = desk;
        this.currentPerson = currentPerson;
        this.parents = parents;
        this.claims = claims;
        this.finding = finding;
        this.speakers = speakers;
        this.passages = passages;
        this.inRecords = inRecords;
        this.history = history;
    }

    /**
     * Takes it back.
     *
     * @throws StepRefused if somebody else took it, if somebody has changed the same thing since, or if it takes a reviewer to let
     *     the passage stand as it did
     */
    public PassageCard takeBack(Takeback step) {
        var alone = new AtomicBoolean();
        holdSpeakers(step);
        var back = work.changeInPassing(step.passage(), null, (p, by, at) -> {
            requireOwn(step, by);
            // A new edit leaves no row where it changed nothing: what it was put into stays the newest.
            var isAlone = isAlone(step) && p.place().revision().equals(step.before().place().revision());
            alone.set(isAlone);
            var beside = beside(step);
            Predicate<Takeback.DoubtBefore> which = isAlone
                    ? doubt -> true
                    : doubt -> p.doubts().isAsLeft(doubt) && (doubt.opens() || doubt.raised() && p.doubts().hangsOn(doubt, beside));
            var washes = isAlone && isOfThisSession(step);
            var to = stillConcluded(isAlone ? step.before() : asFarAsFree(step, p, which), step, p, washes, at);
            putting(p, to, by, () -> putBack(p, step, to, washes, which, by, at));
            lookAgain(p, step, by, at);
        });
        var next = Objects.requireNonNull(back.past().takeback()).takingAgain(step);
        // The step before is as alone as this one was: between them stands what others did.
        ownSteps.turned(step.id(), step.passage(), step.by(), next, alone.get() ? step.countBefore() : NONE, back.past().count());
        return back;
    }

    /**
     * Takes a step again that was taken back, as long as nothing else has happened to the passage since.
     *
     * @param back what came of taking it back
     * @throws StepRefused as above
     */
    PassageCard takeAgain(Takeback back) {
        holdSpeakers(back);
        var again = work.changeInPassing(back.passage(), null, (p, by, at) -> {
            requireOwn(back, by);
            if (!isAlone(back) || isOfAnotherRule(back)) {
                throw history.tooLate(PassageRefusal.TAKEN_AGAIN_TOO_LATE, back, ANYTHING);
            }
            putting(p, back.before(), by, () -> {
                back.beside().reversed().forEach(row -> {
                    besideRows.takeAgain(row, by, at);
                    p.history().lays(new Takeback.Beside(row.what(), row.row(), null));
                });
                stories.tell(p.id());
                var rows = changes.findAllByIdIn(back.rows()).stream().collect(Collectors.toMap(Change::id, row -> row));
                p.takeAgain(back, back.rows().stream().map(rows::get).filter(Objects::nonNull).toList(), by, at);
            });
            lookAgain(p, back, by, at);
        });
        var next = Objects.requireNonNull(again.past().takeback()).of(back);
        ownSteps.turned(back.id(), back.passage(), back.by(), next, back.countBefore(), again.past().count());
        return again;
    }

    private void putting(Passage p, Stood to, PersonId by, Runnable put) {
        if (!Objects.equals(to.course().approval(), p.stood().course().approval())
                && !currentPerson.require().role().includes(PassageStep.APPROVE.least())) {
            throw new StepRefused(PassageRefusal.ROLE_TOO_LOW);
        }
        requireSpeaker(to, p);
        var place = p.place();
        var others = requireRoom(to, place, p);
        put.run();
        if (!p.place().isSame(place)) {
            anchors.save(p.anchorAgain(anchors.highestNumber(p.id(), p.place().revision()) + 1));
        }
        others.ifPresent(there -> parents.follow(p, there));
        if (p.kind() == PassageKind.CLAIM) {
            followed(p, by);
        }
    }

    /** What articles call a speaker may have been told from others since. */
    private void requireSpeaker(Stood to, Passage p) {
        var speaker = to.ascription().speaker();
        if (speaker == null || speaker.equals(p.speakerId())) {
            return;
        }
        // Nobody tells them apart until this is over.
        articles.findToWorkOn(p.articleId());
        if (!speakers.isNamed(p.articleId(), speaker)) {
            throw new StepRefused(PassageRefusal.SPEAKER_TOLD_APART_SINCE);
        }
    }

    /** Whom the passage names, or will. */
    private void holdSpeakers(Takeback step) {
        inRecords.holdStill(List.of(step.passage()), Stream.ofNullable(step.before().ascription().speaker()).toList());
    }

    /** Who is one with whom may be said otherwise since, of a speaker whom the passage did not name and of evidence that it did not have. */
    private void lookAgain(Passage p, Takeback step, PersonId by, Instant at) {
        var was = step.before();
        var became = step.after();
        var isOther = became == null || !Objects.equals(was.ascription().speaker(), became.ascription().speaker()) || !was.flags().equals(became.flags());
        var isBack = was.course().state() == CheckState.DISMISSED || became == null || became.course().state() == CheckState.DISMISSED;
        if (isOther || isBack || step.beside().stream().anyMatch(row -> row.what().isOfEvidence())) {
            passages.flush();
            inRecords.look(List.of(p), false, by, at);
        }
    }

    private static void requireOwn(Takeback step, PersonId by) {
        if (!by.equals(step.by())) {
            throw new StepRefused(PassageRefusal.TAKEN_BACK_TOO_LATE);
        }
    }

    /** Whether nothing has happened to the passage since, whatever it was. */
    private boolean isAlone(Takeback step) {
        return history.count(step.passage()) == step.count();
    }

    /** An approval that the desk's rule of now would not give. */
    private boolean isOfAnotherRule(Takeback back) {
        var approval = back.before().course().approval();
        return approval != null && approval.rule() != desk.settings().secondCheck();
    }

    private boolean isOfThisSession(Takeback step) {
        return Objects.equals(step.session(), currentPerson.session().map(SessionId::value).orElse(null));
    }

    /**
     * As the passage is to stand where something else has happened to it since: each thing that the step changed as it was before,
     * and all others as they are.
     *
     * @throws StepRefused if one of them was changed since, or if more is at stake than can be told apart
     */
    private Stood asFarAsFree(Takeback step, Passage p, Predicate<Takeback.DoubtBefore> which) {
        var before = step.before();
        var after = step.after();
        if (after == null) {
            throw history.tooLate(PassageRefusal.TAKEN_BACK_TOO_LATE, step, ANYTHING);
        }
        var now = p.stood();
        var changed = StoodPart.between(before, after);
        var movesOn = changed.contains(StoodPart.COURSE) && WHERE_WORK_GOES_ON.contains(before.course().state());
        for (var part : changed) {
            var isToBePutBack = part != StoodPart.COURSE || movesOn;
            if (part == StoodPart.PLACE || part == StoodPart.KIND || !part.isSame(now, after) || isToBePutBack && history.isOfOthers(step, part.changes())) {
                throw history.tooLate(PassageRefusal.TAKEN_BACK_TOO_LATE, step, part.changes());
            }
        }
        var sameCourse = WHERE_WORK_GOES_ON.contains(now.course().state())
                ? now.course().state() == after.course().state()
                : StoodPart.COURSE.isSame(now, after);
        if (!sameCourse) {
            throw history.tooLate(PassageRefusal.TAKEN_BACK_TOO_LATE, step, StoodPart.COURSE.changes());
        }
        for (var row : step.beside()) {
            if (!besideRows.isAsLeft(row)) {
                throw history.tooLate(PassageRefusal.TAKEN_BACK_TOO_LATE, step, ANYTHING);
            }
        }
        var isOfWords = !step.beside().isEmpty() || changed.contains(StoodPart.CONCLUSION) || changed.contains(StoodPart.CORRECTION);
        if (isOfWords && (!now.place().words().equals(after.place().words()) || now.kind() != after.kind())) {
            throw history.tooLate(PassageRefusal.TAKEN_BACK_TOO_LATE, step, StoodPart.PLACE.changes());
        }
        var leaves = !movesOn && changed.contains(StoodPart.COURSE) ? 1 : 0;
        if (changed.size() == leaves && step.beside().isEmpty() && step.doubts().stream().noneMatch(which)) {
            throw history.tooLate(PassageRefusal.TAKEN_BACK_TOO_LATE, step, ANYTHING);
        }
        var to = new Stood(
                now.kind(),
                now.claimKinds(),
                now.parent(),
                now.place(),
                movesOn ? before.course() : now.course(),
                movesOn ? before.checker() : now.checker(),
                changed.contains(StoodPart.CONCLUSION) ? before.conclusion() : now.conclusion(),
                changed.contains(StoodPart.CORRECTION) ? before.correction() : now.correction(),
                changed.contains(StoodPart.FLAGS) ? before.flags() : now.flags(),
                changed.contains(StoodPart.ASCRIPTION) ? before.ascription() : now.ascription());
        to.conclusion().requireFits(to.kind(), to.flags());
        return to;
    }

    /**
     * Once it had a finding that counts, a second person says that there is nothing to check: an undo brings back neither that
     * there never was one, nor what was dismissed then.
     */
    private Stood stillConcluded(Stood to, Takeback step, Passage p, boolean washes, Instant at) {
        if (!to.conclusion().neverWasOne() || !history.isConcluded(step.passage(), washes ? step.undone() : List.of())) {
            return to;
        }
        if (to.course().state() == CheckState.DISMISSED && p.state() != CheckState.DISMISSED) {
            throw history.tooLate(PassageRefusal.TAKEN_BACK_TOO_LATE, step, StoodPart.CONCLUSION.changes());
        }
        return to.with(to.conclusion().takenBack(at));
    }

    private static Set<UUID> beside(Takeback step) {
        return step.beside().stream().map(Takeback.Beside::row).collect(Collectors.toUnmodifiableSet());
    }

    /** What was proposed in its words is it again, or is to be decided on again. */
    private void followed(Passage claim, PersonId by) {
        var dismissal = claim.dismissal();
        if (claim.state() == CheckState.DISMISSED) {
            if (dismissal != null && dismissal.why().cause() == Cause.MARKED_BY_MISTAKE) {
                finding.openAgain(claim.articleId(), List.of(claim.id()));
            }
            return;
        }
        claims.release(claim);
        claims.cover(claim.articleId(), claim, by);
    }

    /** Lets it and all beside it stand as before the step, whoever took that. */
    void putBack(Passage passage, Takeback step, PersonId by, Instant at) {
        putBack(passage, step, step.before(), true, doubt -> true, by, at);
    }

    private void putBack(
            Passage passage, Takeback step, Stood to, boolean washes, Predicate<Takeback.DoubtBefore> which, PersonId by, Instant at) {
        step.beside().reversed().forEach(row -> passage.history().lays(besideRows.takeBack(row, by, at)));
        stories.tell(passage.id());
        passage.takeBack(step, to, washes, which, by, at);
    }

    /** Where it was other words before, somebody may have marked some of them meanwhile; or another revision has come. */
    private Optional<Neighbours> requireRoom(Stood before, Place place, Passage passage) {
        if (before.place().isSame(place) && before.kind() == passage.kind()) {
            return Optional.empty();
        }
        if (!before.place().revision().equals(place.revision())) {
            throw new StepRefused(PassageRefusal.TAKEN_BACK_TOO_LATE);
        }
        articles.findToWorkOn(passage.articleId());
        var others = Neighbours.of(reading.of(passage.articleId()), passage.id());
        var words = Spans.of(before.place().fragments());
        others.requireRoomFor(words, before.kind());
        others.requireHolds(passage.id(), passage.label(), before.kind(), words);
        return Optional.of(others);
    }
}
