package verbatim.review.bulk;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import verbatim.account.CurrentPerson;
import verbatim.account.PersonId;
import verbatim.account.Role;
import verbatim.account.Sessions;
import verbatim.message.Refused;
import verbatim.passage.ChangeRow;
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
import verbatim.review.work.WorkStep;

/**
 * Takes one step on many passages, in the order in which they are given. Each has a transaction of its own, in which the same
 * rules hold as for it alone, so that nobody waits for long and no passage is half done; of assignments a few go together.
 * Takes as long as the steps take: not for the thread of a screen.
 */
@Service
@PreAuthorize("hasRole('EDITOR')")
public class BulkWork {

    private static final Logger LOG = LoggerFactory.getLogger(BulkWork.class);

    /** So many are given out together: for the length of it their rows are held. */
    private static final int TOGETHER = 100;

    private static final int PAGE = 500;

    private final Queue queue;
    private final QuoteChecking checking;
    private final Reviewing reviewing;
    private final TakingBack takingBack;
    private final PassageReading reading;
    private final Assigning assigning;
    private final Sessions sessions;
    private final CurrentPerson currentPerson;
    private final TransactionTemplate together;

    BulkWork(
            Queue queue,
            QuoteChecking checking,
            Reviewing reviewing,
            TakingBack takingBack,
            PassageReading reading,
            Assigning assigning,
            Sessions sessions,
            CurrentPerson currentPerson,
            TransactionTemplate together) {
        this.together = together;
        this.queue = queue;
        this.checking = checking;
        this.reviewing = reviewing;
        this.takingBack = takingBack;
        this.reading = reading;
        this.assigning = assigning;
        this.sessions = sessions;
        this.currentPerson = currentPerson;
    }

    /**
     * Every passage that a filter lets through now, as far down as the queue lists them.
     *
     * @param looked when the person looked at how many there are: no step is taken on what came to be otherwise since
     * @return also where it was stopped: those that it came to
     */
    public List<SeenPassage> hits(QueueFilter filter, Instant looked, BulkWatch watch) {
        var hits = new ArrayList<SeenPassage>();
        QueueRow last = null;
        while (hits.size() < Queue.MOST_COUNTED && watch.goesOn()) {
            var page = queue.rows(filter, last, 0, Math.min(PAGE, Queue.MOST_COUNTED - hits.size()));
            page.stream().map(row -> SeenPassage.of(row, looked)).forEach(hits::add);
            watch.passed(hits.size());
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
     * @return what came of it, also where it was stopped, the person lost what it takes, or it met a fault: what was done before stays done
     * @throws Refused if it can be done with none of them, whatever they are: the moment is over, the person is gone
     */
    public BulkOutcome take(BulkStep step, List<SeenPassage> passages, BulkWatch watch) {
        if (step instanceof BulkStep.Approve && !currentPerson.require().role().includes(Role.REVIEWER)) {
            throw new AccessDeniedException("approves who is a reviewer");
        }
        var taking = new Taking(watch, sessions.mayGoOn());
        var whole = WorkStep.begin();
        try {
            take(step, taking.asSeen(passages), taking, whole);
        } catch (Refused withNone) {
            throw withNone;
        } catch (AccessDeniedException | AuthenticationException barred) {
            taking.end = BulkEnd.BARRED;
        } catch (RuntimeException fault) {
            // What was done before it is to be told, and can be taken back.
            LOG.error("A step on many passages did not go on", fault);
            taking.end = BulkEnd.FAULT;
        }
        return taking.outcome();
    }

    private void take(BulkStep step, List<SeenPassage> passages, Taking taking, WorkStep whole) {
        switch (step) {
            case BulkStep.Dismiss(var reason, var takesOver) ->
                taking.each(passages, seen -> dismiss(seen, reason, takesOver, whole, taking.assignments));
            case BulkStep.Submit() -> taking.each(passages, seen -> checking.submit(seen.id(), seen.version()));
            case BulkStep.Approve(var reason) -> taking.each(
                    passages, seen -> reviewing.approve(seen.id(), seen.version(), seen.isDoubted() ? reason : ""));
            case BulkStep.Assign(var to, var due) -> taking.together(passages, ids -> assigning.assign(ids, to, due, whole));
            case BulkStep.Deal(var shares, var due) -> taking.dealt(passages, shares, (ids, to) -> assigning.assign(ids, to, due, whole));
            case BulkStep.SetDue(var due) -> taking.together(passages, ids -> assigning.moveDue(ids, due, whole));
        }
    }

    /** What is another's to check is taken over with the step, or left: nobody loses work in silence. */
    private PassageCard dismiss(SeenPassage seen, String reason, boolean takesOver, WorkStep whole, List<AssignmentId> assignments) {
        var me = currentPerson.require().id();
        var theirs = seen.isToBegin()
                ? assigning.of(seen.id()).filter(row -> row.person() != null && !me.equals(row.person())).orElse(null)
                : null;
        if (theirs == null) {
            return checking.dismiss(seen.id(), seen.version(), reason);
        }
        // Of whom the person was not told they did not say that they take it over from them.
        if (!takesOver || !Objects.equals(theirs.person(), seen.hands().assigneeId())) {
            throw new WorkOfAnother(Objects.requireNonNull(theirs.name()));
        }
        var taken = new ArrayList<AssignmentId>();
        var dismissed = Objects.requireNonNull(together.execute(status -> {
            taken.addAll(assigning.take(seen.id(), theirs.id(), whole).assignments());
            return checking.dismiss(seen.id(), seen.version(), reason);
        }));
        assignments.addAll(taken);
        return dismissed;
    }

    /** Takes it back, with each passage that nobody has changed since; where it does not come to its end, it leaves the rest to be taken back. */
    public TakenBack takeBack(BulkOutcome outcome, BulkWatch watch) {
        // The last first, so that a part of another is what it was before that is put back.
        var takebacks = new ArrayDeque<>(outcome.takebacks().reversed());
        var assignments = new ArrayDeque<>(outcome.assignments().reversed());
        var again = new ArrayDeque<Takeback>();
        var rest = new HashMap<>(outcome.done());
        var stays = new ArrayList<LeftOut>();
        var mayGoOn = sessions.mayGoOn();
        var end = BulkEnd.WHOLE;
        var back = new HashMap<PassageId, Long>();
        try {
            // Whose work a passage is follows its own step: where one is to be taken back again, so is all of that.
            while (!takebacks.isEmpty() || again.isEmpty() && !assignments.isEmpty()) {
                end = ahead(watch, mayGoOn);
                if (end != BulkEnd.WHOLE) {
                    break;
                }
                if (!takebacks.isEmpty()) {
                    var step = takebacks.getFirst();
                    var left = takeBack(step, outcome.done().get(step.passage()), back);
                    left.ifPresent(stays::add);
                    takebacks.removeFirst();
                    if (left.filter(BulkWork::isBusy).isPresent()) {
                        again.addFirst(step);
                    } else {
                        rest.remove(step.passage());
                    }
                } else {
                    var undone = assigning.undo(assignments.getFirst());
                    undone.stays().stream().map(rest::get).filter(Objects::nonNull).forEach(seen -> stays.add(new LeftOut(seen, BulkRefusal.GIVEN_ANEW)));
                    var left = stays.stream().map(stay -> stay.passage().id()).collect(Collectors.toSet());
                    undone.back().stream().filter(id -> !left.contains(id)).forEach(id -> back.putIfAbsent(id, version(outcome, id)));
                    undone.back().forEach(rest::remove);
                    undone.stays().forEach(rest::remove);
                    assignments.removeFirst();
                }
                watch.passed(back.size() + stays.size());
            }
        } catch (AccessDeniedException | AuthenticationException barred) {
            end = BulkEnd.BARRED;
        } catch (RuntimeException fault) {
            LOG.error("Taking a step on many passages back did not go on", fault);
            end = BulkEnd.FAULT;
        }
        // In the order in which they were taken, as before.
        takebacks.forEach(again::addFirst);
        if (assignments.isEmpty()) {
            rest.keySet().retainAll(again.stream().map(Takeback::passage).collect(Collectors.toSet()));
        }
        return new TakenBack(back, stays, new BulkOutcome(rest, List.of(), List.copyOf(again), List.copyOf(assignments.reversed()), end));
    }

    /** Whether it may go on, or how it ends here. */
    private static BulkEnd ahead(BulkWatch watch, BooleanSupplier mayGoOn) {
        if (!watch.goesOn()) {
            return BulkEnd.STOPPED;
        }
        return mayGoOn.getAsBoolean() ? BulkEnd.WHOLE : BulkEnd.BARRED;
    }

    /** Whose work it is changes no version. */
    private static long version(BulkOutcome outcome, PassageId id) {
        var done = outcome.done().get(id);
        return done == null ? -1 : done.version();
    }

    private static boolean isBusy(LeftOut left) {
        return left.why().stream().anyMatch(why -> why.code() == BulkRefusal.BUSY);
    }

    /** Why it stays; empty where it is taken back. */
    private Optional<LeftOut> takeBack(Takeback step, @Nullable SeenPassage seen, Map<PassageId, Long> back) {
        try {
            back.put(step.passage(), takingBack.takeBack(step).version());
            return Optional.empty();
        } catch (Refused refused) {
            return Optional.ofNullable(seen).map(one -> left(one, refused));
        } catch (TransientDataAccessException atTheSameMoment) {
            return Optional.ofNullable(seen).map(one -> new LeftOut(one, BulkRefusal.BUSY));
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
                : now.changes().reversed().stream().map(ChangeRow::by).filter(Objects::nonNull).findFirst().orElse(null);
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
        private final BooleanSupplier mayGoOn;
        private final Map<PassageId, SeenPassage> done = new LinkedHashMap<>();
        private final List<LeftOut> leftOut = new ArrayList<>();
        private final List<Takeback> takebacks = new ArrayList<>();
        private final List<AssignmentId> assignments = new ArrayList<>();
        private BulkEnd end = BulkEnd.WHOLE;

        Taking(BulkWatch watch, BooleanSupplier mayGoOn) {
            this.watch = watch;
            this.mayGoOn = mayGoOn;
        }

        BulkOutcome outcome() {
            return new BulkOutcome(done, leftOut, takebacks, assignments, end);
        }

        /** Leaves out what is known to be changed, before anything is dealt out. */
        List<SeenPassage> asSeen(List<SeenPassage> passages) {
            passages.stream().filter(SeenPassage::isChanged).forEach(seen -> leftOut.add(new LeftOut(seen, BulkRefusal.CHANGED)));
            return passages.stream().filter(seen -> !seen.isChanged()).toList();
        }

        private boolean goesOn() {
            end = ahead(watch, mayGoOn);
            return end == BulkEnd.WHOLE;
        }

        void each(List<SeenPassage> passages, OnOne step) {
            for (var seen : passages) {
                if (!goesOn()) {
                    return;
                }
                try {
                    var card = step.take(seen);
                    var takeback = card.past().takeback();
                    done.put(seen.id(), seen.at(card.version()));
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
            for (int from = 0; from < passages.size() && goesOn(); from += TOGETHER) {
                var few = passages.subList(from, Math.min(from + TOGETHER, passages.size()));
                few(few, step);
                watch.passed(from + few.size());
            }
        }

        void dealt(List<SeenPassage> passages, List<Share> shares, OnFewOf step) {
            int from = 0;
            for (var share : shares) {
                int enough = done.size() + share.count();
                while (done.size() < enough && from < passages.size() && goesOn()) {
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
                assignments.addAll(given.assignments());
                given.passages().forEach(id -> done.put(id, Objects.requireNonNull(byId.get(id))));
                given.atAnEnd().forEach(id -> leftOut.add(new LeftOut(Objects.requireNonNull(byId.get(id)), BulkRefusal.AT_AN_END)));
                given.asBefore().forEach(id -> leftOut.add(new LeftOut(Objects.requireNonNull(byId.get(id)), BulkRefusal.AS_BEFORE)));
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
