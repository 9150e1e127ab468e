package verbatim.ui.workbench;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.Set;
import java.util.function.Consumer;
import verbatim.passage.StepRefused;
import verbatim.text.ClaimKind;
import verbatim.ui.component.RefusalLine;
import verbatim.ui.component.Words;
import verbatim.ui.component.WritingDialog;
import verbatim.ui.workbench.card.ClaimKindsField;

/** Asks what is to be checked in the selected words, and marks them as a claim. Enter marks them as they are. */
class ClaimDialog extends WritingDialog {

    /**
     * @param proposed what is likely to be checked in them
     * @param marking marks them; {@link StepRefused} where they cannot be marked
     */
    ClaimDialog(Set<ClaimKind> proposed, Consumer<Set<ClaimKind>> marking) {
        setHeaderTitle(Words.of(MarkLine.AS_CLAIM));
        setWidth("min(480px, 94vw)");
        var kinds = new ClaimKindsField(proposed);
        var refusal = new RefusalLine();
        var fields = new Div(kinds, refusal);
        fields.addClassName("vb-fields");
        add(fields);
        var mark = new Button(Words.of(MarkLine.MARK), click -> {
            refusal.clear();
            try {
                marking.accept(kinds.kinds());
                close();
            } catch (StepRefused refused) {
                refusal.show(refused);
            }
        });
        mark.setAutofocus(true);
        foot(mark);
    }
}
