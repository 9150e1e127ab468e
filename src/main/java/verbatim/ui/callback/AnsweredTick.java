package verbatim.ui.callback;

import com.vaadin.flow.component.checkbox.Checkbox;
import org.jspecify.annotations.Nullable;
import verbatim.passage.PassageCard;
import verbatim.passage.QuestionId;
import verbatim.passage.QuestionRow;
import verbatim.text.TextDirection;
import verbatim.ui.component.Words;

/**
 * Whether an answer is that to a question, which it names with whom it was put to. It is ticked by itself only where that is who was
 * asked now, and said something of the passage; what the person ticked stays.
 */
class AnsweredTick extends Checkbox {

    private final QuestionRow question;
    private boolean isSuggested = true;
    private boolean suggests;

    AnsweredTick(PassageCard card, QuestionRow question) {
        this.question = question;
        setLabel(Words.of(CallLine.ANSWERS_QUESTION, card.row().label(), TextDirection.inLine(question.putTo()), TextDirection.inLine(question.question())));
        addValueChangeListener(change -> isSuggested = isSuggested && suggests);
    }

    /**
     * The person asked somebody, perhaps another than before.
     *
     * @param wasAsked whether this passage was asked about
     * @param saidAnything whether the answer says anything of it
     */
    void suggest(String whom, boolean wasAsked, boolean saidAnything) {
        setEnabled(wasAsked);
        if (isSuggested) {
            suggests = true;
            setValue(saidAnything && whom.strip().equalsIgnoreCase(question.putTo().strip()));
            suggests = false;
        }
    }

    /** The question; null where it is not its answer. */
    @Nullable QuestionId answered() {
        return isEnabled() && getValue() ? question.id() : null;
    }
}
