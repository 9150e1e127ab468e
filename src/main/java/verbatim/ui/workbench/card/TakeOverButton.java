package verbatim.ui.workbench.card;

import com.vaadin.flow.component.button.Button;
import verbatim.ui.component.HarmQuestion;
import verbatim.ui.component.Words;

/** Takes over what somebody else checks; never without asking, for they may be in the midst of it. */
class TakeOverButton extends Button {

    TakeOverButton(String other, Runnable takeOver) {
        super(Words.of(CardLine.TAKE_OVER), click -> new HarmQuestion(
                        Words.of(CardLine.TAKE_OVER_FROM, other), Words.of(CardLine.CHECKS_IT, other), Words.of(CardLine.TAKE_OVER), takeOver)
                .open());
    }
}
