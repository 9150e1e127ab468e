package verbatim.ui.workbench.find;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import verbatim.passage.EvidenceGathering;
import verbatim.passage.PassageCard;
import verbatim.ui.component.RefusalLine;
import verbatim.ui.component.WritingDialog;
import verbatim.ui.workbench.step.Steps;

/** Records where somebody looked for a passage without finding it. */
public class SearchDialog extends WritingDialog {

    public SearchDialog(PassageCard card, Steps steps, EvidenceGathering gathering) {
        setHeaderTitle("Searched for %s, without finding".formatted(card.row().label()));
        setWidth("min(520px, 94vw)");
        var where = new TextField("Where");
        where.setHelperText("The archive, site or recordings that you went through.");
        where.setAutofocus(true);
        var what = new TextArea("For what");
        what.setValue(card.row().words());
        var refusal = new RefusalLine();
        var fields = new Div(where, what, refusal);
        fields.addClassName("vb-fields");
        add(fields);
        var save = new Button("Record the search", click -> {
            if (steps.take(
                    card,
                    "search recorded",
                    refusal,
                    now -> gathering.recordSearch(now.row().id(), where.getValue(), what.getValue()))) {
                close();
            } else {
                click.getSource().setEnabled(true);
            }
        });
        // Of a double click the second half must not come through.
        save.setDisableOnClick(true);
        foot(save);
    }
}
