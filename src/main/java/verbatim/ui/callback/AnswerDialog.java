package verbatim.ui.callback;

import com.vaadin.flow.component.button.Button;
import java.time.Clock;
import java.util.List;
import verbatim.callback.CallBackSheet.Call;
import verbatim.callback.Confirming;
import verbatim.passage.StepRefused;
import verbatim.source.SourceRefused;
import verbatim.text.TextDirection;
import verbatim.ui.component.RefusalLine;
import verbatim.ui.component.Words;
import verbatim.ui.component.WritingDialog;

/** Asks what came of a call. Stays open, with what was written, until it was saved. */
class AnswerDialog extends WritingDialog {

    /** What is done with the answer. */
    interface Step {
        void take(List<Confirming.About> passages, Confirming.Answer answer);
    }

    private final AnswerForm form;
    private final Step step;
    private final RefusalLine refusal = new RefusalLine();

    AnswerDialog(Call call, Clock clock, Step step) {
        this.step = step;
        form = new AnswerForm(call, clock);
        setHeaderTitle(Words.of(CallLine.ANSWER_OF, call.speaker() == null ? "no" : "yes", call.speaker() == null ? "" : TextDirection.inLine(call.speaker())));
        setWidth("min(560px, 94vw)");
        add(form, refusal);
        var save = new Button(Words.of(CallLine.SAVE), click -> save());
        foot(save);
    }

    private void save() {
        refusal.clear();
        if (form.hasUnreadableDay()) {
            refusal.say(Words.of(CallLine.DAY_UNREADABLE));
            return;
        }
        try {
            step.take(form.passages(), form.get());
            close();
        } catch (StepRefused refused) {
            refusal.show(refused);
        } catch (SourceRefused refused) {
            refusal.show(refused);
        }
    }
}
