package verbatim.ui.workbench.card;

import java.util.function.LongConsumer;
import java.util.function.LongSupplier;
import verbatim.ui.component.HarmQuestion;
import verbatim.ui.component.KeyButton;
import verbatim.ui.component.Words;

/** Takes over what somebody else checks; never without asking, for they may be in the midst of it. */
class TakeOverButton extends KeyButton {

    /**
     * @param version of what is shown when the question is put
     * @param takeOver of that version: the answer is to what was seen then
     */
    TakeOverButton(String other, LongSupplier version, LongConsumer takeOver) {
        super(Words.of(CardLine.TAKE_OVER), "T", () -> {
            long asked = version.getAsLong();
            new HarmQuestion(
                            Words.of(CardLine.TAKE_OVER_FROM, other), Words.of(CardLine.CHECKS_IT, other), Words.of(CardLine.TAKE_OVER),
                            () -> takeOver.accept(asked))
                    .open();
        });
    }
}
