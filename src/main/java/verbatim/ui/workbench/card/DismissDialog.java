package verbatim.ui.workbench.card;

import java.util.stream.Stream;
import verbatim.passage.PassageCard;
import verbatim.passage.QuoteChecking;
import verbatim.ui.component.Words;
import verbatim.ui.workbench.step.Dismissing;
import verbatim.ui.workbench.step.Steps;

/** Asks why there is nothing to check in a passage, and dismisses it. */
class DismissDialog extends ReasonDialog {

    

    DismissDialog(PassageCard card, Steps steps, QuoteChecking checking) {
        super(
                Words.of(CardLine.WHY_NOTHING),
                Stream.of(CardLine.IS_TITLE, CardLine.IS_SCARE_QUOTE, CardLine.IS_WORD, CardLine.IS_REPEATED).map(Words::of).toList(),
                Words.of(CardLine.DISMISS),
                (why, beside) -> steps.takeSaying(card, Words.of(CardLine.DISMISS_IT), beside, new Dismissing(checking, why, Words.of(CardLine.DISMISSED))::on));
    }
}
