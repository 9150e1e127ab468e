package verbatim.ui.workbench;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Set;
import verbatim.passage.PassageKind;
import verbatim.passage.StepRefused;
import verbatim.text.ClaimKind;
import verbatim.ui.component.RefusalLine;
import verbatim.ui.component.Words;
import verbatim.ui.component.WritingDialog;
import verbatim.ui.workbench.card.ClaimKindsField;

/** Marks a passage by its first and last words, for whoever selects none with a mouse. */
class MarkDialog extends WritingDialog {

    /** What is done with the words; {@link StepRefused} where they cannot be marked. */
    interface Marking {
        void mark(String first, String last, PassageKind kind, Set<ClaimKind> kinds);
    }

    /** @param as what is marked, unless the person chooses something else */
    MarkDialog(PassageKind as, Marking marking) {
        setHeaderTitle(Words.of(WorkbenchLine.MARK_TITLE));
        setWidth("min(480px, 94vw)");
        var first = new TextField(Words.of(WorkbenchLine.FROM_WORDS));
        first.setHelperText(Words.of(WorkbenchLine.FROM_HELP));
        first.setAutofocus(true);
        var last = new TextField(Words.of(WorkbenchLine.TO_WORDS));
        last.setHelperText(Words.of(WorkbenchLine.TO_HELP));
        var kind = new RadioButtonGroup<PassageKind>(Words.of(WorkbenchLine.MARK_AS));
        kind.setItems(List.of(PassageKind.DIRECT, PassageKind.PARTIAL, PassageKind.INDIRECT, PassageKind.CLAIM));
        kind.setItemLabelGenerator(Words::of);
        kind.setValue(as);
        var kinds = new ClaimKindsField(Set.of());
        kinds.setVisible(as == PassageKind.CLAIM);
        kind.addValueChangeListener(change -> kinds.setVisible(change.getValue() == PassageKind.CLAIM));
        var refusal = new RefusalLine();
        var fields = new Div(first, last, kind, kinds, refusal);
        fields.addClassName("vb-fields");
        add(fields);
        foot(new Button(Words.of(WorkbenchLine.MARK), click -> {
            refusal.clear();
            try {
                marking.mark(first.getValue(), last.getValue(), kind.getValue(), kinds.kinds());
                close();
            } catch (StepRefused refused) {
                refusal.show(refused);
            }
        }));
    }
}
