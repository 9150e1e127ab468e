package verbatim.ui.workbench.card;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import verbatim.account.People;
import verbatim.passage.PassageCard;
import verbatim.ui.component.PersonKeys;
import verbatim.ui.component.RefusalLine;
import verbatim.ui.component.StateWord;
import verbatim.ui.component.Who;
import verbatim.ui.component.Words;

/** The first line of a card: which passage it is, of what kind and in what state, and whose it is to check. */
class CardTop extends Div {

    /** @param change lets the person change its words and kind, and says beside why not; null where that is not open */
    CardTop(PassageCard shown, People people, @Nullable Consumer<RefusalLine> change) {
        var label = new Span(shown.row().label());
        label.addClassName("label");
        var what = new Span(String.join(" · ", kind(shown)));
        what.addClassName("vb-soft");
        add(label, new StateWord(shown.row().status()), what);
        addClassName("top");
        if (change != null) {
            var refusal = new RefusalLine();
            var button = new NativeButton(Words.of(RemarkLine.CHANGE), click -> change.accept(refusal));
            button.addClassName("vb-inline");
            button.setTitle(PersonKeys.behind(Words.of(RemarkLine.TITLE, shown.row().label()), "r"));
            add(button, refusal);
        }
        if (shown.row().checkerId() != null) {
            people.find(shown.row().checkerId()).ifPresent(person -> {
                var end = new Div(new Who(person, Words.of(CardLine.CHECKER)));
                end.addClassName("end");
                add(end);
            });
        }
    }

    /** Says which passage the card is of; and of the passage, when the focus comes to the card, status and speaker. */
    static void name(Component card, PassageCard shown) {
        // Apart: whoever finds the card again after a step knows it by its label, which stays.
        card.getElement()
                .setAttribute("data-passage", shown.row().id().value().toString())
                .setAttribute("aria-label", Words.of(CardLine.PASSAGE, shown.row().label()))
                .setAttribute("aria-description", StateWord.said(shown.row()));
    }

    private static List<String> kind(PassageCard shown) {
        var kind = new ArrayList<String>();
        kind.add(Words.of(shown.row().kind()));
        if (!shown.row().claimKinds().isEmpty()) {
            kind.add(Words.inOneLine(shown.row().claimKinds()));
        }
        if (shown.row().parent() != null) {
            kind.add(Words.of(CardLine.INSIDE));
        }
        if (shown.row().fragments().size() > 1) {
            kind.add(Words.of(CardLine.PARTS, shown.row().fragments().size()));
        }
        if (shown.flags().secondHand()) {
            kind.add(Words.of(CardLine.SECOND_HAND));
        }
        if (shown.flags().translated()) {
            kind.add(Words.of(shown.flags().lacksOriginal() ? CardLine.TRANSLATED_UNSEEN : CardLine.TRANSLATED));
        }
        return kind;
    }
}
