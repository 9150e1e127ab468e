package verbatim.text.attribution.grammar;

import org.jspecify.annotations.Nullable;
import verbatim.text.Occasion;
import verbatim.text.Span;
import verbatim.text.language.Language;
import verbatim.text.language.WordClass;
import verbatim.text.token.Layer;
import verbatim.text.token.Token;

/** Finds date, venue and medium near an ascribing clause: "at a Friday rally", "in a letter to the council". */
public final class Occasions {

    private static final int LONGEST = 14;

    private Occasions() {
    }

    /** The occasion in the sentence around {@code at}, outside its quotes; null where none is printed. */
    public static @Nullable Occasion near(String text, Layer layer, int at) {
        int start = layer.sentenceStart(at);
        int end = layer.sentenceEnd(at);
        Language language = layer.language();
        if (layer.get(start).in(WordClass.OPENING_PARTICIPLES)) {
            int last = start;
            while (last + 1 < end && !layer.is(last + 1, ",") && !layer.quote(last + 1)) {
                last++;
            }
            if (last < at) {
                return occasion(text, layer, start, last);
            }
        }
        Occasion best = null;
        int bestDistance = Integer.MAX_VALUE;
        for (int i = start; i < end; i++) {
            if (!layer.get(i).word() || !layer.get(i).in(WordClass.OCCASION_PREPOSITIONS)) {
                continue;
            }
            int last = phraseEnd(layer, i, end);
            if (last > i && tells(language, layer, i + 1, last)) {
                int distance = i > at ? i - at : at - i;
                if (distance < bestDistance) {
                    best = occasion(text, layer, i + 1, last);
                    bestDistance = distance;
                }
                i = last;
            }
        }
        return best;
    }

    private static int phraseEnd(Layer layer, int preposition, int end) {
        Language language = layer.language();
        int last = preposition;
        while (last + 1 < end && last - preposition < LONGEST) {
            Token next = layer.get(last + 1);
            boolean inside = next.word() || next.type() == Token.Type.NUMBER
                    || (next.is("-") || next.is("/")) && last > preposition;
            if (!inside || next.in(WordClass.COMPLEMENTISERS) || language.reporting(next.lower())
                    && !next.in(WordClass.NOUNS_THAT_LOOK_LIKE_VERBS)
                    || next.in(WordClass.SUBORDINATORS) || next.in(WordClass.RELATIVES)
                    || next.in(WordClass.CONJUNCTIONS) || next.pronoun()) {
                break;
            }
            last++;
        }
        return last;
    }

    private static boolean tells(Language language, Layer layer, int from, int to) {
        for (int i = from; i <= to; i++) {
            String lower = layer.get(i).lower();
            if (language.has(WordClass.OCCASION_WORDS, lower) || language.has(WordClass.PLACE_AND_TIME_WORDS, lower)) {
                return true;
            }
        }
        return false;
    }

    private static Occasion occasion(String text, Layer layer, int from, int last) {
        Span span = new Span(layer.get(from).start(), layer.get(last).end());
        return new Occasion(span.in(text), span);
    }
}
