package verbatim.ui.workbench.step;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.TransactionException;
import verbatim.passage.NewerVersion;
import verbatim.passage.PassageCard;
import verbatim.passage.PassageId;
import verbatim.passage.PassageReading;
import verbatim.passage.StepRefused;
import verbatim.source.SourceRefused;
import verbatim.ui.component.FaultSentence;
import verbatim.ui.component.RefusalLine;

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
     * @param undo what takes it back; null where nothing can
     */
    public record Done(PassageCard card, String said, @Nullable Undo undo) {}

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

    /** A step that was taken, and what takes it back as long as the passage still stands at {@code version}. */
    private record Taken(PassageId passage, long version, String what, Undo undo) {}

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
     * @param undo the step that takes it back; null where nothing can
     * @return whether it was saved
     */
    public boolean take(PassageCard card, String what, RefusalLine beside, Step step, @Nullable Undo undo) {
        return take(card, what, beside, now -> new Done(step.on(now), what, undo));
    }

    /**
     * Takes a step that says itself what came of it.
     *
     * @param wanted what the person wants, in words, where somebody else saved first
     * @param beside where to say what is missing
     * @return whether it was saved
     */
    public boolean take(PassageCard card, String wanted, RefusalLine beside, Deed deed) {
        beside.clear();
        try {
            var done = deed.on(card);
            var saved = done.card();
            follow(card, saved);
            var said = done.said();
            var undo = done.undo();
            if (undo != null) {
                remember(new Taken(card.row().id(), saved.version(), said, undo));
            }
            screen.accept(new Outcome.Saved(saved, said));
            return true;
        } catch (StepRefused refused) {
            beside.show(refused);
        } catch (SourceRefused refused) {
            beside.show(refused);
        } catch (NewerVersion newer) {
            screen.accept(new Outcome.Newer(newer, wanted, () -> take(newer.current(), wanted, beside, deed)));
        } catch (ConcurrencyFailureException collision) {
            reading.card(card.row().id())
                    .ifPresent(now -> screen.accept(new Outcome.Newer(
                            new NewerVersion(now), wanted, () -> take(now, wanted, beside, deed))));
        } catch (AccessDeniedException denied) {
            beside.say("Your role does not allow this step.");
        } catch (DataAccessException | TransactionException fault) {
            LOG.error("A step was not saved", fault);
            beside.say(FaultSentence.of(fault));
        }
        return false;
    }

    /** Keeps what undoes a step that was taken elsewhere, such as marking. */
    public void taken(PassageCard card, String what, Undo undo) {
        remember(new Taken(card.row().id(), card.version(), what, undo));
    }

    /** Takes the last step back, as a new step; never over what somebody else has changed since. */
    public void undo(RefusalLine beside) {
        beside.clear();
        var last = undos.poll();
        if (last == null) {
            screen.accept(new Outcome.Said("Nothing to undo."));
            return;
        }
        var card = reading.card(last.passage()).orElse(null);
        if (card == null || card.version() != last.version()) {
            beside.say("“%s” could not be undone: the passage has been changed since.".formatted(last.what()));
        } else {
            var undid = "undid %s of %s".formatted(last.what(), card.row().label());
            take(card, "undo %s of %s".formatted(last.what(), card.row().label()), beside, now -> undoing.undo(last.undo(), now, undid));
        }
    }

    /** One's own further steps on a passage leave the earlier ones undoable. */
    private void follow(PassageCard before, PassageCard after) {
        undos = undos.stream()
                .map(taken -> taken.passage().equals(before.row().id()) && taken.version() == before.version()
                        ? new Taken(taken.passage(), after.version(), taken.what(), taken.undo())
                        : taken)
                .collect(Collectors.toCollection(ArrayDeque::new));
    }

    private void remember(Taken taken) {
        undos.push(taken);
        if (undos.size() > KEPT) {
            undos.removeLast();
        }
    }
}
