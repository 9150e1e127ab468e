package verbatim.ui.component;

import com.vaadin.flow.component.html.Span;
import verbatim.comparison.ComparisonWords;
import verbatim.comparison.FoundWords;
import verbatim.passage.EvidenceRow;
import verbatim.passage.PassageCard;
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

    /**
     * The same of a piece of evidence. That the words are as somebody typed them, and in no text on file, is said instead:
     * then nothing was compared that would show anything.
     */
    public static Span of(PassageCard card, EvidenceRow piece, FoundWords found) {
        if (!piece.isOnlyTyped()) {
            return new WordingWord(found.wording(), card.isBorneOut(piece));
        }
        var sign = new Span(DOUBTED);
        sign.addClassName("sign");
        sign.getElement().setAttribute("aria-hidden", "true");
        var typed = new Span(sign, new Span(Words.of(DoubtLine.AS_TYPED)));
        typed.addClassNames("vb-state", Status.TO_CHECK.style());
        return typed;
    }

    private static Status status(Wording wording) {
        return switch (wording) {
            case VERBATIM, CLEANED -> Status.VERIFIED;
            case ALTERED, SPLICED -> Status.PROBLEM;
            case NOT_FOUND -> Status.CANNOT_VERIFY;
        };
    }
}
