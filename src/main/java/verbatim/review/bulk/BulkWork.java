package verbatim.review.bulk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import verbatim.account.CurrentPerson;
import verbatim.account.PersonId;
import verbatim.account.Role;
import verbatim.message.Refused;
import verbatim.passage.NewerVersion;
import verbatim.passage.PassageCard;
import verbatim.passage.PassageId;
import verbatim.passage.PassageReading;
import verbatim.passage.QuoteChecking;
import verbatim.passage.Reviewing;
import verbatim.passage.StepRefused;
import verbatim.passage.Takeback;
import verbatim.passage.TakingBack;
import verbatim.review.Queue;
import verbatim.review.QueueFilter;
import verbatim.review.QueueRow;
import verbatim.review.work.Assigning;
import verbatim.review.work.AssignmentId;
import verbatim.review.work.Given;
import verbatim.review.work.Share;
import verbatim.review.work.WorkRefusal;
import verbatim.review.work.WorkRefused;

/**
 * Takes one step on many passages, in the order in which they are given. Each has a transaction of its own, in which the same
 * rules hold as for it alone, so that nobody waits for long and no passage is half done; of assignments a few go together.
 * Takes as long as the steps take: not for the thread of a screen.
 */
@Service
@PreAuthorize("hasRole('EDITOR')")
public class BulkWork {

    /** So many are given out together: for the length of it their rows are held. */
    private static final int TOGETHER = 100;

    private static final int PAGE = 500;

    private final Queue queue;
    private final QuoteChecking checking;
    private final Reviewing reviewing;
    private final TakingBack takingBack;
    private final PassageReading reading;
    private final Assigning assigning;
    private final CurrentPerson currentPerson;

    BulkWork(
            Queue queue,
            QuoteChecking checking,
            Reviewing reviewing,
            TakingBack takingBack,
            PassageReading reading,
            Assigning assigning,
            CurrentPerson currentPerson) {
        this.queue = queue;
        this.checking = checking;
        this.reviewing = reviewing;
        this.takingBack = takingBack;
        this.reading = reading;
        this.assigning = assigning;
        this.currentPerson = currentPerson;
    }

    /** Every passage that a filter lets through now, as far down as the queue lists them. */
    public List<SeenPassage> hits(QueueFilter filter) {
        var hits = new ArrayList<SeenPassage>();
        QueueRow last = null;
        while (hits.size() < Queue.MOST_COUNTED) {
            var page = queue.rows(filter, last, 0, Math.min(PAGE, Queue.MOST_COUNTED - hits.size()));
            page.stream().map(SeenPassage::of).forEach(hits::add);
            if (page.size() < PAGE) {
                break;
            }
            last = page.getLast();
        }
        return hits;
    }

    /**
     * Takes it.
     *
     * @param passages as the person saw them: what was changed since is left out
     * @throws Refused if it can be done with none of them, whatever they are: the moment is over, the person is gone
     */
    public BulkOutcome take(BulkStep step, List<SeenPassage> passages, BulkWatch watch) {
        if (step instanceof BulkStep.Approve && !currentPerson.require().role().includes(Role.REVIEWER)) {
            throw new AccessDeniedException("approves who is a reviewer");
        }
        var taking = new Taking(watch);
        switch (step) {
            case BulkStep.Dismiss(var reason) ->
                taking.each(passages, seen -> checking.dismiss(seen.id(), seen.version(), reason));
            case BulkStep.Submit() -> taking.each(passages, seen -> checking.submit(seen.id(), seen.version()));
            case BulkStep.Approve(var reason) -> taking.each(
                    passages, seen -> reviewing.approve(seen.id(), seen.version(), seen.isDoubted() ? reason : ""));
            case BulkStep.Assign(var to, var due) -> taking.together(passages, ids -> assigning.assign(ids, to, due));
            case BulkStep.Deal(var shares, var due) -> taking.dealt(passages, shares, (ids, to) -> assigning.assign(ids, to, due));
            case BulkStep.SetDue(var due) -> taking.together(passages, ids -> assigning.moveDue(ids, due));
        }
        return taking.outcome();
    }

    /**
     * Takes it back, with each passage that nobody has changed since.
     *
     * @return those that stay as they are, and who changed them
     */
    public List<LeftOut> takeBack(BulkOutcome outcome, BulkWatch watch) {
        var stays = new ArrayList<LeftOut>();
        int passed = 0;
        // The last first, so that a part of another is what it was before that is put back.
        for (var step : outcome.takebacks().reversed()) {
            if (!watch.goesOn()) {
                break;
            }
            takeBack(step, outcome.done().get(step.passage()), stays);
            watch.passed(++passed);
        }
        for (var assignment : outcome.assignments().reversed()) {
            if (!watch.goesOn()) {
                break;
            }
            var others = assigning.undo(assignment);
            others.stream().map(outcome.done()::get).filter(Objects::nonNull).forEach(seen -> stays.add(new LeftOut(seen, BulkRefusal.GIVEN_ANEW)));
            passed += TOGETHER;
            watch.passed(Math.min(passed, outcome.done().size()));
        }
        return stays;
    }

    private void takeBack(Takeback step, @Nullable SeenPassage seen, List<LeftOut> stays) {
        if (seen == null) {
            return;
        }
        try {
            takingBack.takeBack(step);
        } catch (Refused refused) {
            stays.add(left(seen, refused));
        } catch (TransientDataAccessException atTheSameMoment) {
            stays.add(new LeftOut(seen, BulkRefusal.BUSY));
        }
    }

    /** What is closed to the person by now says that, and not who changed it. */
    private LeftOut left(SeenPassage seen, Refused why) {
        try {
            return changedSince(seen, reading.card(seen.id()).orElse(null));
        } catch (StepRefused closed) {
            return new LeftOut(seen, closed.refusals());
        }
    }

    /** Says who, where the history does. */
    private static LeftOut changedSince(SeenPassage seen, @Nullable PassageCard now) {
        var by = now == null
                ? null
                : now.changes().reversed().stream().map(PassageCard.ChangeRow::by).filter(Objects::nonNull).findFirst().orElse(null);
        return by == null ? new LeftOut(seen, BulkRefusal.CHANGED) : new LeftOut(seen, BulkRefusal.CHANGED_BY, by);
    }

    /** A step on one of them. */
    private interface OnOne {
        PassageCard take(SeenPassage passage);
    }

    /** A step on a few of them. */
    private interface OnFew {
        Given take(List<PassageId> passages);
    }

    /** The same for one of several people. */
    private interface OnFewOf {
        Given take(List<PassageId> passages, @Nullable PersonId to);
    }

    /** What has come of it so far. */
    private static final class Taking {

        private final BulkWatch watch;
        private final Map<PassageId, SeenPassage> done = new LinkedHashMap<>();
        private final List<LeftOut> leftOut = new ArrayList<>();
        private final List<Takeback> takebacks = new ArrayList<>();
        private final List<AssignmentId> assignments = new ArrayList<>();

        Taking(BulkWatch watch) {
            this.watch = watch;
        }

        BulkOutcome outcome() {
            return new BulkOutcome(done, leftOut, takebacks, assignments);
        }

        void each(List<SeenPassage> passages, OnOne step) {
            for (var seen : passages) {
                if (!watch.goesOn()) {
                    return;
                }
                try {
                    var takeback = step.take(seen).past().takeback();
                    done.put(seen.id(), seen);
                    if (takeback != null) {
                        takebacks.add(takeback);
                    }
                } catch (NewerVersion newer) {
                    leftOut.add(changedSince(seen, newer.current()));
                } catch (Refused refused) {
                    leftOut.add(new LeftOut(seen, refused.refusals()));
                } catch (TransientDataAccessException atTheSameMoment) {
                    leftOut.add(new LeftOut(seen, BulkRefusal.BUSY));
                }
                watch.passed(done.size() + leftOut.size());
            }
        }

        void together(List<SeenPassage> passages, OnFew step) {
            for (int from = 0; from < passages.size() && watch.goesOn(); from += TOGETHER) {
                var few = passages.subList(from, Math.min(from + TOGETHER, passages.size()));
                few(few, step);
                watch.passed(from + few.size());
            }
        }

        void dealt(List<SeenPassage> passages, List<Share> shares, OnFewOf step) {
            int from = 0;
            for (var share : shares) {
                int enough = done.size() + share.count();
                while (done.size() < enough && from < passages.size() && watch.goesOn()) {
                    var few = passages.subList(from, Math.min(from + Math.min(TOGETHER, enough - done.size()), passages.size()));
                    few(few, ids -> step.take(ids, share.to()));
                    from += few.size();
                    watch.passed(from);
                }
            }
        }

        private void few(List<SeenPassage> few, OnFew step) {
            var byId = few.stream().collect(Collectors.toMap(SeenPassage::id, seen -> seen));
            try {
                var given = step.take(few.stream().map(SeenPassage::id).toList());
                assignments.add(given.assignment());
                given.passages().forEach(id -> done.put(id, Objects.requireNonNull(byId.get(id))));
                given.atAnEnd().forEach(id -> leftOut.add(new LeftOut(Objects.requireNonNull(byId.get(id)), BulkRefusal.AT_AN_END)));
            } catch (WorkRefused refused) {
                if (isNothingToGive(refused)) {
                    few.forEach(seen -> leftOut.add(new LeftOut(seen, BulkRefusal.AT_AN_END)));
                } else if (assignments.isEmpty()) {
                    throw refused;
                } else {
                    // What was given out before stays, and can be taken back.
                    few.forEach(seen -> leftOut.add(new LeftOut(seen, refused.refusals())));
                }
            } catch (TransientDataAccessException atTheSameMoment) {
                few.forEach(seen -> leftOut.add(new LeftOut(seen, BulkRefusal.BUSY)));
            }
        }

        private static boolean isNothingToGive(Refused refused) {
            return refused.refusals().stream().anyMatch(one -> one.code() == WorkRefusal.NOTHING_TO_GIVE);
        }
    }
}
