package verbatim.ui.workbench.step;

import java.util.function.BooleanSupplier;
import verbatim.passage.PassageCard;
import verbatim.ui.component.RefusalLine;
import verbatim.ui.component.WritingDialog;

/** What may be asked before a step on a passage. */
public interface AskingFirst {

    /** Nothing. */
    AskingFirst NOTHING = (card, beside, goOn) -> true;

    /**
     * Asks, where there is something to ask.
     *
     * @param beside where to say what bars it
     * @param goOn takes the step once that was answered so; not where nothing is asked
     * @return whether the step goes on at once
     */
    boolean goesOn(PassageCard card, RefusalLine beside, Runnable goOn);

    /**
     * Takes a step, at once or when what is asked was answered; then the dialog in which it was written closes.
     *
     * @param step says whether it was saved
     * @return whether it was saved at once
     */
    default boolean first(PassageCard card, RefusalLine beside, BooleanSupplier step) {
        return goesOn(card, beside, () -> {
            if (step.getAsBoolean()) {
                WritingDialog.around(beside).ifPresent(WritingDialog::saved);
            }
        }) && step.getAsBoolean();
    }
}
