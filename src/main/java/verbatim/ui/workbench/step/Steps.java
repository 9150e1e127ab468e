package verbatim.ui.workbench.step;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.TransactionException;
import verbatim.article.ArticleId;
import verbatim.passage.NewerVersion;
import verbatim.passage.OwnStep;
import verbatim.passage.OwnSteps;
import verbatim.passage.PassageCard;
import verbatim.passage.PassageReading;
import verbatim.passage.StepRefused;
import verbatim.source.SourceRefused;
import verbatim.ui.component.FaultSentence;
import verbatim.ui.component.RefusalLine;
import verbatim.ui.component.Words;

/**
 * Where a step of the workbench is taken, taken back, and again: saved and told, or what is missing or was saved meanwhile.
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

    /** The words of undoing, or of redoing. */
    private record Turn(StepLine nothing, StepLine leavingSource, StepLine wanted, StepLine done) {}

    private static final Logger LOG = LoggerFactory.getLogger(Steps.class);
    private static final Turn UNDOING = new Turn(StepLine.NOTHING, StepLine.OF_LEAVING_SOURCE, StepLine.UNDO, StepLine.UNDID);
    private static final Turn REDOING = new Turn(StepLine.NOTHING_AGAIN, StepLine.OF, StepLine.REDO, StepLine.REDID);

    private final PassageReading reading;
    private final OwnSteps ownSteps;
    private final AskingFirst asking;
    private final Supplier<@Nullable ArticleId> article;
    private final Consumer<Outcome> screen;

    /** How this window said the last steps that were taken in it; of others their kinds are told. */
    private final SaidSteps said = new SaidSteps();

    /**
     * @param asking whether something is asked before a step
     * @param article whose steps are taken back and again; null for whichever was worked on in this session
     * @param screen shows what came of each step
     */
    public Steps(PassageReading reading, OwnSteps ownSteps, AskingFirst asking, Supplier<@Nullable ArticleId> article, Consumer<Outcome> screen) {
        this.reading = reading;
        this.ownSteps = ownSteps;
        this.asking = asking;
        this.article = article;
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
     * Takes a step that says itself what came of it. Where something is asked first, it is taken when that was answered, and the
     * dialog in which it was written closes.
     *
     * @param wanted what the person wants, in words, where somebody else saved first
     * @param beside where to say what is missing
     * @return whether it was saved
     */
    public boolean takeSaying(PassageCard card, String wanted, RefusalLine beside, Deed deed) {
        return asking.first(card, beside, () -> takeNow(card, wanted, beside, deed));
    }

    /** Takes a step that nothing is asked before: it makes nobody the one who checks. */
    public boolean takeBeside(PassageCard card, String what, RefusalLine beside, Step step) {
        return takeNow(card, what, beside, now -> new Done(step.on(now), what));
    }

    private boolean takeNow(PassageCard card, String wanted, RefusalLine beside, Deed deed) {
        return save(card, wanted, beside, deed, done -> {
            var takeback = done.card().past().takeback();
            if (takeback != null) {
                said.remember(takeback.id(), done.said());
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
        } catch (StepRefused | SourceRefused refused) {
            beside.show(refused.refusals());
        } catch (NewerVersion newer) {
            screen.accept(new Outcome.Newer(newer, wanted, () -> save(newer.current(), wanted, beside, deed, saved)));
        } catch (ConcurrencyFailureException collision) {
            reading.card(card.row().id()).ifPresent(now ->
                    screen.accept(new Outcome.Newer(new NewerVersion(now), wanted, () -> save(now, wanted, beside, deed, saved))));
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

    /** Whether there is a step to take back. */
    public boolean canUndo() {
        return ownSteps.toTakeBack(article.get()).isPresent();
    }

    /** Whether there is something to take again. */
    public boolean canRedo() {
        return ownSteps.toTakeAgain(article.get()).isPresent();
    }

    /** Takes the person's last step in the article back, as a new step; never over what somebody has changed since. */
    public void undo(RefusalLine beside) {
        turn(ownSteps.toTakeBack(article.get()).orElse(null), beside, ownSteps::takeBack, UNDOING);
    }

    /** Takes the step again that was taken back last, as a new step. */
    public void redo(RefusalLine beside) {
        turn(ownSteps.toTakeAgain(article.get()).orElse(null), beside, ownSteps::takeAgain, REDOING);
    }

    private void turn(@Nullable OwnStep step, RefusalLine beside, Function<OwnStep, PassageCard> turning, Turn words) {
        beside.clear();
        var card = step == null ? null : reading.card(step.passage()).orElse(null);
        if (step != null && card == null) {
            ownSteps.leave(step);
        }
        if (step == null || card == null) {
            screen.accept(new Outcome.Said(Words.of(words.nothing())));
            return;
        }
        var what = Words.of(step.leavesASource() ? words.leavingSource() : StepLine.OF, said.of(step), card.row().label());
        save(card, Words.of(words.wanted(), what), beside, now -> turned(step, turning, words, what), done -> {});
    }

    private Done turned(OwnStep step, Function<OwnStep, PassageCard> turning, Turn words, String what) {
        try {
            var now = turning.apply(step);
            // What was marked may be dismissed by a second person alone.
            var asked = words == UNDOING && now.isDismissalAsked() && step.isMarking();
            return new Done(now, Words.of(asked ? StepLine.UNDID_TO_CONFIRM : words.done(), what));
        } catch (StepRefused refused) {
            // It would bar those before it.
            ownSteps.leave(step);
            throw refused;
        }
    }
}
