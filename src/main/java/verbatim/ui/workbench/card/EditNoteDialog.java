package verbatim.ui.workbench.card;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.BiPredicate;
import verbatim.message.Worded;
import verbatim.ui.component.RefusalLine;
import verbatim.ui.component.Words;
import verbatim.ui.component.WritingDialog;

/** Edits what the person wrote themselves: a note, or something in a thread. */
class EditNoteDialog extends WritingDialog {

    /** @param take takes the words, and says beside why it does not */
    EditNoteDialog(Worded title, Worded field, Worded save, String before, BiPredicate<String, RefusalLine> take) {
        setHeaderTitle(Words.of(title));
        setWidth("min(560px, 94vw)");
        var words = new TextArea(Words.of(field));
        words.setHelperText(Words.of(NoteLine.HELP));
        words.setValue(before);
        words.setMaxLength(20_000);
        words.setAutofocus(true);
        var refusal = new RefusalLine();
        var fields = new Div(words, refusal);
        fields.addClassName("vb-fields");
        add(fields);
        foot(new Button(Words.of(save), click -> {
            if (take.test(words.getValue(), refusal)) {
                close();
            }
        }));
    }
}
