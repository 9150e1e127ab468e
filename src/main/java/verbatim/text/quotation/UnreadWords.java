package verbatim.text.quotation;

import verbatim.text.QuoteKind;
import verbatim.text.token.Layer;
import verbatim.text.token.Token;

/**
 * What words in marks are in a language of which nothing but the print is known: an utterance where a colon, a comma or a
 * dash ties them to what is around them or they are a sentence alone, else a part of the reporter's sentence. Whose they
 * are stays open. One or two words that no such sign ties may be a name.
 */
final class UnreadWords {

    private static final int FEW_WORDS = 2;
    /** Where no blank parts words, so many signs are more than a name. */
    private static final int LONG_WORD = 12;

    private UnreadWords() {
    }

    /** The kind of the stretch at {@code p} that holds {@code words} words, {@code capitals} of them with a capital. */
    static Kinds.Call of(Layer layer, int p, int words, int capitals) {
        Token quote = layer.get(p);
        char last = layer.lastOf(quote);
        boolean ends = last == '.' || last == '!' || last == '?' || last == '…';
        boolean tied = last == ',' || p > layer.sentenceStart(p) && layer.is(p - 1, ":") || set(layer, p + 1)
                || p > 0 && layer.get(p - 1).lastParagraph() == quote.paragraph() && layer.is(p - 1, ",") && ends;
        boolean enough = words > FEW_WORDS || words > 0 && quote.end() - quote.start() > LONG_WORD * words;
        if (tied && (ends || enough || last == ',' || capitals < words || Character.isUpperCase(layer.firstOf(quote)))) {
            return new Kinds.Call(QuoteKind.DIRECT, false);
        }
        boolean named = words > 1 && capitals == words && !ends;
        if (!enough || named) {
            return new Kinds.Call(ends && words > 1 ? QuoteKind.DIRECT : QuoteKind.NO_QUOTE, true);
        }
        boolean alone = p == layer.sentenceStart(p);
        return new Kinds.Call(ends || alone && p + 1 < layer.size() && layer.get(p + 1).terminal() ? QuoteKind.DIRECT : QuoteKind.PARTIAL, true);
    }

    /** Whether a comma or a dash stands there, behind which the one who speaks would be named, or the particle that Korean joins to what is said. */
    private static boolean set(Layer layer, int i) {
        boolean here = i < layer.size() && layer.get(i).paragraph() == layer.get(i - 1).lastParagraph();
        return here && (layer.is(i, ",") || layer.get(i).dash() || layer.is(i, "-") || layer.get(i).word() && layer.get(i).start() == layer.get(i - 1).end());
    }
}
