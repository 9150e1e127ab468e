package verbatim.ui.workbench.card;

import verbatim.account.Person;
import verbatim.article.RevisionId;
import verbatim.passage.PassageCard;
import verbatim.passage.PassageStep;
import verbatim.passage.Remarking;
import verbatim.passage.Remarking.Gesture;
import verbatim.text.Span;
import verbatim.ui.component.RefusalLine;
import verbatim.ui.component.Words;
import verbatim.ui.workbench.step.Steps;

/** Lets the person say that a passage is other words, or of another kind. */
public class MarkedAnew {

    private final PassageCard card;
    private final Person person;
    private final Steps steps;
    private final Remarking remarking;

    MarkedAnew(PassageCard card, Person person, Steps steps, Remarking remarking) {
        this.card = card;
        this.person = person;
        this.steps = steps;
        this.remarking = remarking;
    }

    /** Lets the words that are selected in that text change which words it is; whether that was saved. */
    public boolean stretch(RevisionId text, Span selected, Gesture how, RefusalLine beside) {
        return steps.take(
                card, Words.of(RemarkLine.WORDS_SAVED), beside, now -> remarking.stretch(now.row().id(), now.version(), text, selected, how));
    }

    /** Asks for the words and the kind; where the passage is not open, says beside why not. */
    public void ask(RefusalLine beside) {
        var bars = card.allowed(person).refusals(PassageStep.CHANGE);
        beside.show(bars);
        if (bars.isEmpty()) {
            new RemarkDialog(card, (words, kind, kinds, refusal) -> steps.take(
                            card, Words.of(RemarkLine.SAVED), refusal,
                            now -> remarking.remark(now.row().id(), now.version(), words, kind, kinds)))
                    .open();
        }
    }
}
