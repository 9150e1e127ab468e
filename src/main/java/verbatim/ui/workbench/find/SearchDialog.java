package verbatim.ui.workbench.find;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import verbatim.passage.EvidenceGathering;
import verbatim.passage.PassageCard;
import verbatim.ui.component.RefusalLine;
import verbatim.ui.component.Words;
import verbatim.ui.component.WritingDialog;
import verbatim.ui.workbench.step.Steps;

/** Records where somebody looked for a passage without finding it. */
public class SearchDialog extends WritingDialog {

    public SearchDialog(PassageCard card, Steps steps, EvidenceGathering gathering) {
        setHeaderTitle(Words.of(FindLine.SEARCH_TITLE, card.row().label()));
        setWidth("min(520px, 94vw)");
        var where = new TextField(Words.of(FindLine.WHERE));
        where.setHelperText(Words.of(FindLine.WHERE_HELP));
        where.setAutofocus(true);
        var what = new TextArea(Words.of(FindLine.FOR_WHAT));
        what.setValue(card.row().words());
        var refusal = new RefusalLine();
        var fields = new Div(where, what, refusal);
        fields.addClassName("vb-fields");
        add(fields);
        var save = new Button(Words.of(FindLine.RECORD_SEARCH), click -> {
            if (steps.take(
                    card,
                    Words.of(FindLine.SEARCH_RECORDED),
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
