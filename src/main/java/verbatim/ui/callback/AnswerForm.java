package verbatim.ui.callback;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import verbatim.callback.CallBackSheet.Call;
import verbatim.callback.Confirming;
import verbatim.passage.PassageCard;
import verbatim.passage.PassageId;
import verbatim.passage.QuestionId;
import verbatim.passage.Stance;
import verbatim.source.Confirmation;
import verbatim.source.Confirmation.Asked;
import verbatim.ui.component.DayField;
import verbatim.ui.component.FormField;
import verbatim.ui.component.Moments;
import verbatim.ui.component.ScreenLine;
import verbatim.ui.component.Words;

/** Who was asked, as what, how and when, what was answered, and what it means for which passages. */
class AnswerForm extends Div {

    private static final int SHOWN = 60;

    /** What an answer does to a passage. */
    private enum Does {
        BEARS_OUT(CallLine.BEARS_OUT, Stance.SUPPORTS),
        CONTRADICTS(CallLine.CONTRADICTS, Stance.CONTRADICTS),
        NOTHING(CallLine.NOTHING, null);

        private final CallLine words;
        private final @Nullable Stance stance;

        Does(CallLine words, @Nullable Stance stance) {
            this.words = words;
            this.stance = stance;
        }
    }

    private final Call call;
    private final TextField whom = new TextField(Words.of(ScreenLine.WHO_WAS_ASKED));
    private final Select<Asked> as = new Select<>();
    private final ComboBox<String> how = new ComboBox<>(Words.of(ScreenLine.HOW));
    private final DayField day = new DayField(Words.of(ScreenLine.WHEN));
    private final FormField form = new FormField();
    private final TextArea answer = new TextArea(Words.of(ScreenLine.WHAT_WAS_ANSWERED));
    private final Map<PassageId, Select<Does>> passages = new LinkedHashMap<>();
    private final Map<PassageId, AnsweredTick> questions = new LinkedHashMap<>();

    AnswerForm(Call call, Clock clock) {
        this.call = call;
        addClassNames("vb-fields", "vb-answer");
        whom.setValue(call.speaker() == null ? "" : call.speaker());
        as.setLabel(Words.of(ScreenLine.ASKED_AS));
        as.setItems(Asked.values());
        as.setItemLabelGenerator(Words::of);
        as.setValue(Asked.SPEAKER);
        how.setItems(Stream.of(CallLine.TELEPHONE, CallLine.MAIL, CallLine.MESSAGE, CallLine.IN_PERSON).map(Words::of).toList());
        how.setAllowCustomValue(true);
        how.addCustomValueSetListener(custom -> how.setValue(custom.getDetail().strip()));
        day.setValue(LocalDate.ofInstant(clock.instant(), Moments.zone()));
        answer.setHelperText(Words.of(CallLine.ANSWER_HELP));
        answer.setAutofocus(true);
        var list = new Div();
        list.addClassName("vb-fields");
        list.getElement().setAttribute("role", "group").setAttribute("aria-label", Words.of(CallLine.DOES_TO_EACH));
        call.toAsk().forEach(card -> {
            var does = does(card);
            passages.put(card.row().id(), does);
            list.add(does);
            var question = card.openQuestion();
            if (question != null) {
                var tick = new AnsweredTick(card, question);
                questions.put(card.row().id(), tick);
                list.add(tick);
                does.addValueChangeListener(change -> suggest());
            }
        });
        whom.addValueChangeListener(change -> suggest());
        suggest();
        var hint = new Paragraph(Words.of(CallLine.EVIDENCE_HINT));
        hint.addClassName("vb-hint");
        var particulars = new Div(whom, as, how, day, form);
        particulars.addClassName("particulars");
        add(particulars, answer, list, hint);
    }

    /** Whether something was typed for the day that is none. */
    boolean hasUnreadableDay() {
        return day.isInvalid();
    }

    /** The passages that were asked about; of nothing it is presumed. */
    List<Confirming.About> passages() {
        return passages.entrySet().stream()
                .filter(entry -> entry.getValue().getValue() != null)
                .map(entry -> new Confirming.About(entry.getKey(), entry.getValue().getValue().stance, answered(entry.getKey())))
                .toList();
    }

    private @Nullable QuestionId answered(PassageId passage) {
        var tick = questions.get(passage);
        return tick == null ? null : tick.answered();
    }

    private void suggest() {
        questions.forEach((passage, tick) -> {
            var does = Objects.requireNonNull(passages.get(passage)).getValue();
            tick.suggest(whom.getValue(), does != null, does != null && does.stance != null);
        });
    }

    Confirming.Answer get() {
        var confirmation = new Confirmation(
                whom.getValue(),
                as.getValue(),
                how.getValue() == null ? "" : how.getValue(),
                day.getValue(),
                form.getValue(),
                answer.getValue());
        return new Confirming.Answer(call.speaker(), confirmation);
    }

    private static Select<Does> does(PassageCard card) {
        var does = new Select<Does>();
        does.setLabel(label(card));
        does.setItems(Does.values());
        does.setItemLabelGenerator(value -> Words.of(value == null ? CallLine.NOT_ASKED : value.words));
        does.setEmptySelectionAllowed(true);
        does.setEmptySelectionCaption(Words.of(CallLine.NOT_ASKED));
        does.setPlaceholder(Words.of(CallLine.NOT_ASKED));
        return does;
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
