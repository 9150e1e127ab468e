package verbatim.ui.callback;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import verbatim.passage.CallBackSheet.Call;
import verbatim.passage.Confirming;
import verbatim.passage.PassageCard;
import verbatim.passage.PassageId;
import verbatim.passage.Stance;
import verbatim.passage.Status;
import verbatim.source.Confirmation;
import verbatim.source.Confirmation.Asked;
import verbatim.ui.component.DayField;
import verbatim.ui.component.Moments;

/** Who was asked, as what, how and when, what was answered, and what it means for which passages. */
class AnswerForm extends Div {

    private static final int SHOWN = 60;

    private final Call call;
    private final TextField whom = new TextField("Who was asked");
    private final Select<Asked> as = new Select<>();
    private final ComboBox<String> how = new ComboBox<>("How");
    private final DayField day = new DayField("When");
    private final TextArea answer = new TextArea("What was answered");
    private final RadioButtonGroup<Stance> stance = new RadioButtonGroup<>("What it does to the passages");
    private final CheckboxGroup<PassageCard> passages = new CheckboxGroup<>("Passages");
    private final Checkbox questions = new Checkbox("It answers the standing questions, too");

    AnswerForm(Call call, Clock clock) {
        this.call = call;
        addClassNames("vb-fields", "vb-answer");
        whom.setValue(call.speaker() == null ? "" : call.speaker());
        as.setLabel("As");
        as.setItems(Asked.values());
        as.setItemLabelGenerator(Asked::words);
        as.setValue(Asked.SPEAKER);
        how.setItems("telephone", "mail", "message", "in person");
        how.setAllowCustomValue(true);
        how.addCustomValueSetListener(custom -> how.setValue(custom.getDetail().strip()));
        day.setValue(LocalDate.ofInstant(clock.instant(), Moments.zone()));
        answer.setHelperText("As literally as you noted it.");
        answer.setAutofocus(true);
        stance.setItems(Stance.values());
        stance.setItemLabelGenerator(value -> value == Stance.SUPPORTS ? "Bears them out" : "Contradicts them");
        stance.setValue(Stance.SUPPORTS);
        passages.setItems(call.toAsk());
        passages.setItemLabelGenerator(AnswerForm::label);
        passages.setValue(call.toAsk().stream()
                .filter(card -> card.row().status() != Status.AWAITING_REVIEW)
                .collect(Collectors.toSet()));
        passages.setHelperText("New evidence for a passage that awaits review takes it back into check.");
        var asked = call.toAsk().stream().anyMatch(card -> card.openQuestion() != null);
        questions.setValue(asked);
        questions.setVisible(asked);
        var particulars = new Div(whom, as, how, day);
        particulars.addClassName("particulars");
        add(particulars, answer, stance, passages, questions);
    }

    /** Whether something was typed for the day that is none. */
    boolean hasUnreadableDay() {
        return day.isInvalid();
    }

    List<PassageId> passages() {
        return call.toAsk().stream()
                .filter(passages.getValue()::contains)
                .map(card -> card.row().id())
                .toList();
    }

    Confirming.Answer get() {
        var confirmation = new Confirmation(
                whom.getValue(),
                as.getValue(),
                how.getValue() == null ? "" : how.getValue(),
                day.getValue(),
                answer.getValue());
        return new Confirming.Answer(call.speaker(), confirmation, stance.getValue(), questions.getValue());
    }

    private static String label(PassageCard card) {
        var words = card.row().words();
        if (words.length() <= SHOWN) {
            return card.row().label() + " " + words;
        }
        var end = Character.isHighSurrogate(words.charAt(SHOWN - 1)) ? SHOWN - 1 : SHOWN;
        return card.row().label() + " " + words.substring(0, end) + "…";
    }
}
