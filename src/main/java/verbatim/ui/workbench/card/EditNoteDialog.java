package verbatim.ui.workbench.card;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.BiPredicate;
import verbatim.ui.component.RefusalLine;
import verbatim.ui.component.Words;
import verbatim.ui.component.WritingDialog;

/** Edits a note that the person wrote. */
class EditNoteDialog extends WritingDialog {

    /** @param save takes the words, and says beside why it does not */
    EditNoteDialog(String before, BiPredicate<String, RefusalLine> save) {
        setHeaderTitle(Words.of(NoteLine.TITLE));
        setWidth("min(560px, 94vw)");
        var words = new TextArea(Words.of(NoteLine.FIELD));
        words.setHelperText(Words.of(NoteLine.HELP));
        words.setValue(before);
        words.setMaxLength(20_000);
        words.setAutofocus(true);
        var refusal = new RefusalLine();
        var fields = new Div(words, refusal);
        fields.addClassName("vb-fields");
        add(fields);
        foot(new Button(Words.of(NoteLine.SAVE), click -> {
            if (save.test(words.getValue(), refusal)) {
                close();
            }
        }));
    }
}
