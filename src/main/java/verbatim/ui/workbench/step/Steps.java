package verbatim.ui.workbench.step;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.TransactionException;
import verbatim.passage.NewerVersion;
import verbatim.passage.PassageCard;
import verbatim.passage.PassageReading;
import verbatim.passage.StepRefused;
import verbatim.passage.Takeback;
import verbatim.source.SourceRefused;
import verbatim.ui.component.FaultSentence;
import verbatim.ui.component.RefusalLine;
import verbatim.ui.component.Words;

/**
 * The one place of the workbench where a step on a passage is taken: saves it, says so, and keeps what undoes it; where it
 * cannot be saved, it says what is missing, or what somebody else saved meanwhile.
 */
public class Steps {

    /** One step on a passage as it was read. */
    public interface Step {
        PassageCard on(PassageCard card);
    }

    /**
     * What came of a step, as the step itself says it.
     *
     * @param said in words that follow "Saved:"
     */
    public record Done(PassageCard card, String said) {}

    /** One step on a passage as it was read, of which only its outcome says what it did. */
    public interface Deed {
        Done on(PassageCard card);
    }

    /** What the screen shows of a step. */
    public sealed interface Outcome {

        /** It was saved. */
        record Saved(PassageCard card, String said) implements Outcome {}

        /** Nothing was saved, and something else is to be said. */
        record Said(String words) implements Outcome {}

        /** Somebody else saved first. */
        record Newer(NewerVersion newer, String mine, Runnable saveMine) implements Outcome {}
    }

    /** A step that was taken, and what takes it back as long as nothing else has happened to the passage. */
    private record Taken(String what, Undo undo) {}

    private static final Logger LOG = LoggerFactory.getLogger(Steps.class);
    private static final int KEPT = 50;

    private final PassageReading reading;
    private final Undoing undoing;
    private final Consumer<Outcome> screen;
    private Deque<Taken> undos = new ArrayDeque<>();

    /** @param screen shows what came of each step */
    public Steps(PassageReading reading, Undoing undoing, Consumer<Outcome> screen) {
        this.reading = reading;
        this.undoing = undoing;
        this.screen = screen;
    }

    /**
     * Takes a step.
     *
     * @param what in words that follow "Saved:", such as "finding Exact"
     * @param beside where to say what is missing
     * @return whether it was saved
     */
    public boolean take(PassageCard card, String what, RefusalLine beside, Step step) {
        return takeSaying(card, what, beside, now -> new Done(step.on(now), what));
    }

    /**
     * Takes a step that says itself what came of it.
     *
     * @param wanted what the person wants, in words, where somebody else saved first
     * @param beside where to say what is missing
     * @return whether it was saved
     */
    public boolean takeSaying(PassageCard card, String wanted, RefusalLine beside, Deed deed) {
        return save(card, wanted, beside, deed, done -> {
            var takeback = done.card().past().takeback();
            if (takeback != null) {
                remember(new Taken(done.said(), new Undo.Step(takeback)));
            }
        });
    }

    private boolean save(PassageCard card, String wanted, RefusalLine beside, Deed deed, Consumer<Done> saved) {
        beside.clear();
        try {
            var done = deed.on(card);
            saved.accept(done);
            screen.accept(new Outcome.Saved(done.card(), done.said()));
            return true;
        } catch (StepRefused refused) {
            beside.show(refused);
        } catch (SourceRefused refused) {
            beside.show(refused);
        } catch (NewerVersion newer) {
            screen.accept(new Outcome.Newer(newer, wanted, () -> save(newer.current(), wanted, beside, deed, saved)));
        } catch (ConcurrencyFailureException collision) {
            reading.card(card.row().id())
                    .ifPresent(now -> screen.accept(new Outcome.Newer(
                            new NewerVersion(now), wanted, () -> save(now, wanted, beside, deed, saved))));
        } catch (AccessDeniedException denied) {
            beside.say(Words.of(StepLine.ROLE_TOO_LOW));
        } catch (DataAccessException | TransactionException fault) {
            LOG.error("A step was not saved", fault);
            beside.say(FaultSentence.of(fault));
        }
        return false;
    }

    /** Says what was done beside the passages' own steps. */
    public void say(String words) {
        screen.accept(new Outcome.Said(words));
    }

    /** Keeps what undoes the marking of a passage. */
    public void marked(PassageCard card) {
        remember(new Taken(Words.of(StepLine.MARKING), new Undo.NotMarked(card.row().id(), card.past().count())));
    }

    /** Takes the last step back, as a new step; never over anything that has happened to the passage since. */
    public void undo(RefusalLine beside) {
        beside.clear();
        var last = undos.poll();
        var card = last == null ? null : reading.card(last.undo().passage()).orElse(null);
        if (last == null || card == null) {
            screen.accept(new Outcome.Said(Words.of(StepLine.NOTHING)));
            return;
        }
        var undid = Words.of(left(last.undo()), last.what(), card.row().label());
        save(card, Words.of(StepLine.UNDO, undid), beside, now -> undone(undoing.undo(last.undo(), now), undid), done -> {
            if (last.undo() instanceof Undo.Step(var takeback)) {
                follow(takeback, done.card());
            }
        });
    }

    /** What was marked may be dismissed by a second person alone. */
    private static Done undone(PassageCard now, String undid) {
        return new Done(now, Words.of(now.isDismissalAsked() ? StepLine.UNDID_TO_CONFIRM : StepLine.UNDID, undid));
    }

    /** What an undo cannot take back. */
    private static StepLine left(Undo undo) {
        return undo instanceof Undo.Step(var takeback) && takeback.leavesASource() ? StepLine.OF_LEAVING_SOURCE : StepLine.OF;
    }

    /** What was taken back right after an earlier step leaves that one undoable. */
    private void follow(Takeback takenBack, PassageCard now) {
        undos = undos.stream()
                .map(taken -> new Taken(taken.what(), taken.undo().without(takenBack, now)))
                .collect(Collectors.toCollection(ArrayDeque::new));
    }

    private void remember(Taken taken) {
        undos.push(taken);
        if (undos.size() > KEPT) {
            undos.removeLast();
        }
    }
}
