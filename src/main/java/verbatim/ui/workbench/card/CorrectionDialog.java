package verbatim.ui.workbench.card;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.BiPredicate;
import verbatim.passage.PassageCard;
import verbatim.ui.component.RefusalLine;
import verbatim.ui.component.Words;
import verbatim.ui.component.WritingDialog;

/** Asks for the words that should be printed instead. */
class CorrectionDialog extends WritingDialog {

    /** @param save takes the words, and says beside why it does not */
    CorrectionDialog(PassageCard card, BiPredicate<String, RefusalLine> save) {
        var proposed = card.check().correction();
        setHeaderTitle(Words.of(CorrectionLine.TITLE));
        setWidth("min(560px, 94vw)");
        var words = new TextArea(Words.of(CorrectionLine.FIELD));
        words.setHelperText(Words.of(CorrectionLine.HELP));
        words.setValue(proposed == null ? card.row().words() : proposed.words());
        words.setAutofocus(true);
        var refusal = new RefusalLine();
        var fields = new Div(words, refusal);
        fields.addClassName("vb-fields");
        add(fields);
        var button = new Button(Words.of(CorrectionLine.SAVE), click -> {
            if (save.test(words.getValue(), refusal)) {
                close();
            }
        });
        foot(button);
    }
}
