package verbatim.ui.workbench.card;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import verbatim.passage.Drafts;
import verbatim.passage.PassageCard;
import verbatim.passage.QuoteChecking;
import verbatim.ui.component.MomentField;
import verbatim.ui.component.Moments;
import verbatim.ui.component.RefusalLine;
import verbatim.ui.component.ScreenLine;
import verbatim.ui.component.Words;
import verbatim.ui.component.WritingDialog;
import verbatim.ui.workbench.step.Steps;

/** Notes a question that was put to somebody: the passage then waits for the answer. */
class AskDialog extends WritingDialog {

    private final KeptWriting kept;

    AskDialog(PassageCard card, Steps steps, QuoteChecking checking, KeptWriting kept) {
        this.kept = kept;
        setHeaderTitle(Words.of(CardLine.QUESTION_ABOUT, card.row().label()));
        setWidth("min(480px, 94vw)");
        var whom = new TextField(Words.of(CardLine.PUT_TO));
        whom.setHelperText(Words.of(CardLine.PUT_TO_HELP));
        whom.setAutofocus(true);
        var question = new TextArea(Words.of(CardLine.QUESTION));
        var due = new MomentField(Words.of(CardLine.ANSWER_DUE));
        due.setHelperText(Words.of(CardLine.ANSWER_DUE_HELP));
        var refusal = new RefusalLine();
        var fields = new Div(whom, question, due, refusal);
        fields.addClassName("vb-fields");
        add(fields);
        var save = new Button(Words.of(CardLine.SAVE_QUESTION), click -> {
            if (due.isInvalid()) {
                refusal.say(Words.of(ScreenLine.MOMENT_UNREADABLE));
                return;
            }
            if (steps.take(
                    card,
                    Words.of(CardLine.SAVED_QUESTION),
                    refusal,
                    now -> checking.ask(
                            now.row().id(), now.version(), question.getValue(), whom.getValue(),
                            due.isEmpty() ? null : due.getValue().atZone(Moments.zone()).toInstant()))) {
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
