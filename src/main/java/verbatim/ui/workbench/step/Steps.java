package verbatim.ui.workbench.step;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import verbatim.article.ArticleId;
import verbatim.passage.NewerVersion;
import verbatim.passage.OwnSteps;
import verbatim.passage.PassageCard;
import verbatim.passage.PassageReading;
import verbatim.passage.PassagesChanged;
import verbatim.ui.component.RefusalLine;

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

        /** One that is none on a passage alone was taken back, or again: what is otherwise now is to be shown as if it were news. */
        record Turned(List<PassagesChanged> news, String said) implements Outcome {}

        /** Nothing was saved, and something else is to be said. */
        record Said(String words) implements Outcome {}

        /** Somebody else saved first. */
        record Newer(NewerVersion newer, String mine, Runnable saveMine) implements Outcome {}
    }

    private final AskingFirst asking;
    private final Saving saving;
    private final Turning turning;
    private final SaidSteps said = new SaidSteps();

    /**
     * @param asking whether something is asked before a step
     * @param article whose steps are taken back and again; null for whichever was worked on in this session
     * @param screen shows what came of each step
     */
    public Steps(PassageReading reading, OwnSteps ownSteps, AskingFirst asking, Supplier<@Nullable ArticleId> article, Consumer<Outcome> screen) {
        this.asking = asking;
        saving = new Saving(reading, screen);
        turning = new Turning(reading, ownSteps, article, saving, said);
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
        return saving.save(card, wanted, beside, deed, done -> {
            var takeback = done.card().past().takeback();
            if (takeback != null) {
                said.remember(takeback.id(), done.said());
            }
        });
    }

    /** Says what was done beside the passages' own steps. */
    public void say(String words) {
        saving.show(new Outcome.Said(words));
    }

    /** Whether there is a step to take back. */
    public boolean canUndo() {
        return turning.toUndo().isPresent();
    }

    /** Whether there is something to take again. */
    public boolean canRedo() {
        return turning.toRedo().isPresent();
    }

    /** Takes the person's last step in the article back, as a new step; never over what somebody has changed since. */
    public void undo(RefusalLine beside) {
        turning.undo(beside);
    }

    /** Takes the step again that was taken back last, as a new step. */
    public void redo(RefusalLine beside) {
        turning.redo(beside);
    }
}
