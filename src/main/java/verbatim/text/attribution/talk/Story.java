package verbatim.text.attribution.talk;

import verbatim.text.language.WordClass;
import verbatim.text.token.Layer;
import verbatim.text.token.Token;
import verbatim.text.token.TokenizedText;

/**
 * Whether a text is told in talks, turn by turn, as stories are, and not reported, as news is. Either its print shows it, or
 * that it is long and without figures, and many of its quotes ask, call out or speak to somebody.
 */
public final class Story {

    private static final int TURNS_OF_A_TALK = 2;
    private static final int PARAGRAPHS_A_TURN = 8;
    private static final int WORDS = 700;
    private static final int WORDS_A_NUMBER = 1000;
    private static final int QUOTES_SPOKEN_TO_SOMEBODY = 3;

    private Story() {
    }

    /** Whether {@code text}, whose outermost layer is {@code layer}, is a story. */
    public static boolean told(TokenizedText text, Layer layer) {
        return turnByTurn(layer) || spokenToSomebody(text, layer);
    }

    /** Paragraphs of nothing but a quote, followed by one that opens with a quote. */
    private static boolean turnByTurn(Layer layer) {
        int paragraphs = 0;
        int turns = 0;
        for (int i = 0; i < layer.size(); i++) {
            boolean opens = i == 0 || layer.get(i - 1).lastParagraph() != layer.get(i).paragraph();
            paragraphs += opens ? 1 : 0;
            boolean alone = opens && layer.quote(i) && i + 1 < layer.size() && layer.quote(i + 1)
                    && layer.get(i + 1).paragraph() != layer.get(i).lastParagraph();
            turns += alone ? 1 : 0;
        }
        return turns >= TURNS_OF_A_TALK && turns * PARAGRAPHS_A_TURN >= paragraphs;
    }

    private static boolean spokenToSomebody(TokenizedText text, Layer layer) {
        int words = 0;
        int numbers = 0;
        for (Token each : text.tokens()) {
            words += each.word() ? 1 : 0;
            numbers += each.type() == Token.Type.NUMBER ? 1 : 0;
        }
        if (words < WORDS || numbers * WORDS_A_NUMBER > words) {
            return false;
        }
        int quotes = 0;
        int spokenTo = 0;
        for (int i = 0; i < layer.size(); i++) {
            if (layer.quote(i)) {
                quotes++;
                spokenTo += asksOrCalls(layer, i) || speaksTo(text, layer.get(i)) ? 1 : 0;
            }
        }
        return spokenTo > 1 && spokenTo * QUOTES_SPOKEN_TO_SOMEBODY >= quotes;
    }

    private static boolean asksOrCalls(Layer layer, int i) {
        char last = layer.lastOf(layer.get(i));
        return last == '?' || last == '!';
    }

    private static boolean speaksTo(TokenizedText text, Token quote) {
        for (int i = text.tokenAt(quote.start()); i < text.tokens().size() && text.tokens().get(i).end() <= quote.end(); i++) {
            if (text.tokens().get(i).in(WordClass.SECOND_PERSON)) {
                return true;
            }
        }
        return false;
    }
}
