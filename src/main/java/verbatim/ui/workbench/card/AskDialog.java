package verbatim.ui.workbench.card;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import verbatim.passage.Drafts;
import verbatim.passage.PassageCard;
import verbatim.passage.QuoteChecking;
import verbatim.ui.component.RefusalLine;
import verbatim.ui.component.WritingDialog;
import verbatim.ui.workbench.step.Steps;

/** Notes a question that was put to somebody: the passage then waits for the answer. */
class AskDialog extends WritingDialog {

    private final KeptWriting kept;

    AskDialog(PassageCard card, Steps steps, QuoteChecking checking, KeptWriting kept) {
        this.kept = kept;
        setHeaderTitle("A question about " + card.row().label());
        setWidth("min(480px, 94vw)");
        var whom = new TextField("Put to");
        whom.setHelperText("The reporter, the speaker, a spokesperson.");
        whom.setAutofocus(true);
        var question = new TextArea("Question");
        var refusal = new RefusalLine();
        var fields = new Div(whom, question, refusal);
        fields.addClassName("vb-fields");
        add(fields);
        var save = new Button("Save the question", click -> {
            if (steps.take(
                    card,
                    "question",
                    refusal,
                    now -> checking.ask(now.row().id(), now.version(), question.getValue(), whom.getValue()))) {
                discard();
            }
        });
        kept.in(whom, Drafts.Field.PUT_TO);
        kept.in(question, Drafts.Field.QUESTION);
        if (kept.wasBegun()) {
            begun();
        }
        foot(save);
    }

    @Override
    protected void discard() {
        kept.end();
        close();
    }
}
