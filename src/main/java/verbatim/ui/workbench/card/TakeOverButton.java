package verbatim.ui.workbench.card;

import verbatim.ui.component.HarmQuestion;
import verbatim.ui.component.KeyButton;
import verbatim.ui.component.Words;

/** Takes over what somebody else checks; never without asking, for they may be in the midst of it. */
class TakeOverButton extends KeyButton {

    TakeOverButton(String other, Runnable takeOver) {
        super(Words.of(CardLine.TAKE_OVER), "T", () -> new HarmQuestion(
                        Words.of(CardLine.TAKE_OVER_FROM, other), Words.of(CardLine.CHECKS_IT, other), Words.of(CardLine.TAKE_OVER), takeOver)
                .open());
    }
}
