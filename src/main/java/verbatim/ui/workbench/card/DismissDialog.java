package verbatim.ui.workbench.card;

import java.util.List;
import verbatim.passage.PassageCard;
import verbatim.passage.QuoteChecking;
import verbatim.ui.workbench.step.Dismissing;
import verbatim.ui.workbench.step.Steps;

/** Asks why there is nothing to check in a passage, and dismisses it. */
class DismissDialog extends ReasonDialog {

    private static final List<String> WHY_NONE =
            List.of("It is a title.", "It is a scare quote.", "It is a word as a word.", "It repeats another passage.");

    DismissDialog(PassageCard card, Steps steps, QuoteChecking checking) {
        super(
                "Why is there nothing to check?",
                WHY_NONE,
                "Dismiss",
                (why, beside) -> steps.takeSaying(card, "dismiss it", beside, new Dismissing(checking, why, "dismissed")::on));
    }
}
