package verbatim.ui.component;

import com.vaadin.flow.component.html.Span;
import verbatim.comparison.ComparisonWords;
import verbatim.passage.Status;
import verbatim.text.wording.Wording;

/** What a comparison showed, as its sign, its word and the colour of the finding it speaks for: never one alone. */
public class WordingWord extends Span {

    /** Shows the wording. */
    public WordingWord(Wording wording) {
        var sign = new Span(ComparisonWords.sign(wording));
        sign.addClassName("sign");
        sign.getElement().setAttribute("aria-hidden", "true");
        add(sign, new Span(Words.of(wording)));
        addClassNames("vb-state", status(wording).style());
    }

    private static Status status(Wording wording) {
        return switch (wording) {
            case VERBATIM, CLEANED -> Status.VERIFIED;
            case ALTERED, SPLICED -> Status.PROBLEM;
            case NOT_FOUND -> Status.CANNOT_VERIFY;
        };
    }
}
