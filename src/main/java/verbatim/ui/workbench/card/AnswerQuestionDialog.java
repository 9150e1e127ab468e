package verbatim.ui.workbench.card;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import verbatim.passage.PassageCard;
import verbatim.passage.QuoteChecking;
import verbatim.ui.component.MomentField;
import verbatim.ui.component.Moments;
import verbatim.ui.component.RefusalLine;
import verbatim.ui.component.ScreenLine;
import verbatim.ui.component.Words;
import verbatim.ui.component.WritingDialog;
import verbatim.ui.workbench.step.Steps;

/** Enters what somebody answered to a question, who said it, and when. */
class AnswerQuestionDialog extends WritingDialog {

    private static final int LONGEST = 2_000;

    AnswerQuestionDialog(PassageCard card, Steps steps, QuoteChecking checking, Clock clock) {
        var zone = Moments.zone();
        var open = card.openQuestion();
        setHeaderTitle(Words.of(AnswerLine.TITLE));
        setWidth("min(480px, 94vw)");
        var words = new TextArea(Words.of(AnswerLine.WORDS));
        words.setMaxLength(LONGEST);
        words.setAutofocus(true);
        var from = new TextField(Words.of(AnswerLine.FROM));
        from.setValue(open == null ? "" : open.putTo());
        var when = new MomentField(Words.of(AnswerLine.WHEN));
        when.setValue(LocalDateTime.ofInstant(clock.instant(), zone).truncatedTo(ChronoUnit.MINUTES));
        var refusal = new RefusalLine();
        var fields = new Div(words, from, when, refusal);
        fields.addClassName("vb-fields");
        add(fields);
        var save = new Button(Words.of(AnswerLine.SAVE), click -> {
            if (when.isInvalid()) {
                refusal.say(Words.of(ScreenLine.MOMENT_UNREADABLE));
                return;
            }
            var said = when.getValue() == null ? null : when.getValue().atZone(zone).toInstant();
            if (steps.take(card, Words.of(AnswerLine.SAVED), refusal, now -> checking.answer(
                    now.row().id(), card.awaited(), now.version(), words.getValue(), from.getValue(), said))) {
                close();
            }
        });
        foot(save);
    }

    /** Enters that none came to the question that the card shows, whatever is asked by the time it is saved. */
    static void noneCame(PassageCard card, Steps steps, RefusalLine beside, QuoteChecking checking) {
        steps.take(card, Words.of(CardLine.SAVED_NO_ANSWER), beside, now -> checking.answer(now.row().id(), card.awaited(), now.version(), ""));
    }
}
