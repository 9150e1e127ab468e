package verbatim.ui.component;

import com.vaadin.flow.component.html.Span;
import verbatim.comparison.ComparisonWords;
import verbatim.passage.Status;
import verbatim.text.wording.Wording;

/**
 * What a comparison showed, as its sign, its word and the colour of the finding it speaks for: never one alone. Words that
 * stand in the record and are not borne out by it have neither the tick nor the green.
 */
public class WordingWord extends Span {

    private static final String DOUBTED = "⚠\uFE0E";

    /**
     * Shows the wording.
     *
     * @param isBorneOut whether nothing was found that can turn the meaning, and nobody else says the words
     */
    public WordingWord(Wording wording, boolean isBorneOut) {
        var isDoubted = !isBorneOut && status(wording) == Status.VERIFIED;
        var sign = new Span(isDoubted ? DOUBTED : ComparisonWords.sign(wording));
        sign.addClassName("sign");
        sign.getElement().setAttribute("aria-hidden", "true");
        add(sign, new Span(Words.of(wording)));
        addClassNames("vb-state", (isDoubted ? Status.TO_CHECK : status(wording)).style());
    }

    private static Status status(Wording wording) {
        return switch (wording) {
            case VERBATIM, CLEANED -> Status.VERIFIED;
            case ALTERED, SPLICED -> Status.PROBLEM;
            case NOT_FOUND -> Status.CANNOT_VERIFY;
        };
    }
}
