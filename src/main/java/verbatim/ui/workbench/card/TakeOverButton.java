package verbatim.ui.workbench.card;

import java.util.function.Supplier;
import verbatim.ui.component.HarmQuestion;
import verbatim.ui.component.KeyButton;
import verbatim.ui.component.Words;

/** Takes over what somebody else checks; never without asking, for they may be in the midst of it. */
class TakeOverButton extends KeyButton {

    /** @param takeOver asked when the question is put, does it when that is answered: the answer is to what was seen then */
    TakeOverButton(String other, Supplier<Runnable> takeOver) {
        super(Words.of(CardLine.TAKE_OVER), "T", () -> new HarmQuestion(
                        Words.of(CardLine.TAKE_OVER_FROM, other), Words.of(CardLine.CHECKS_IT, other), Words.of(CardLine.TAKE_OVER), takeOver.get())
                .open());
    }
}
