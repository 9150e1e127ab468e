package verbatim.ui.workbench.step;

import org.springframework.stereotype.Component;
import verbatim.passage.PassageCard;
import verbatim.passage.PassageRefusal;
import verbatim.passage.QuoteChecking;
import verbatim.passage.StepRefused;
import verbatim.passage.TakingBack;

/** Takes steps back: each as a new step, which the history has like any other. */
@Component
public class Undoing {

    private final TakingBack takingBack;
    private final QuoteChecking checking;

    Undoing(TakingBack takingBack, QuoteChecking checking) {
        this.takingBack = takingBack;
        this.checking = checking;
    }

    /** Takes a step back, on the passage as it stands now. */
    PassageCard undo(Undo undo, PassageCard now) {
        return switch (undo) {
            case Undo.Step(var takeback) -> takingBack.takeBack(takeback);
            case Undo.NotMarked(var passage, var count) -> {
                if (now.past().count() != count) {
                    throw new StepRefused(PassageRefusal.TAKEN_BACK_TOO_LATE);
                }
                yield checking.unmark(passage, now.version());
            }
        };
    }
}
