package verbatim.text.attribution.grammar;

import java.util.List;
import verbatim.text.Span;
import verbatim.text.token.Token;
import verbatim.text.token.TokenizedText;

/**
 * Finds whom an utterance is spoken to, where it calls somebody by name: <i>"Come here, <b>Ann</b>," "<b>Mr. Ray</b>, you are
 * late."</i> That one does not speak these words, and most likely the next.
 */
public final class Addressed {

    private Addressed() {
    }

    /** The figure that the words in {@code quote} call by name; -1 where they call nobody. */
    public static int in(TokenizedText text, Cast cast, Span quote) {
        List<Name> names = cast.names();
        for (int i = cast.nameAfter(quote.start()); i < names.size() && names.get(i).span().end() <= quote.end(); i++) {
            Name name = names.get(i);
            int first = text.tokenAt(name.titleStart());
            int next = text.tokenAt(name.span().end());
            if (apart(text, first - 1, quote) && apart(text, next, quote) && (comma(text, first - 1) || comma(text, next) || call(text, next))) {
                return cast.figureOf(i);
            }
        }
        return -1;
    }

    /** Whether a comma, a point or the quote's own edge stands at {@code i}. */
    private static boolean apart(TokenizedText text, int i, Span quote) {
        if (i < 0 || i >= text.tokens().size()) {
            return true;
        }
        Token token = text.tokens().get(i);
        return token.end() <= quote.start() || token.start() >= quote.end() || !token.word() && token.type() != Token.Type.NUMBER;
    }

    private static boolean comma(TokenizedText text, int i) {
        return i >= 0 && i < text.tokens().size() && text.tokens().get(i).is(",");
    }

    private static boolean call(TokenizedText text, int i) {
        return i < text.tokens().size() && (text.tokens().get(i).is("!") || text.tokens().get(i).is("?"));
    }
}
