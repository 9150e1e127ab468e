package verbatim.text.attribution.grammar;

import verbatim.text.language.WordClass;
import verbatim.text.token.Layer;
import verbatim.text.token.Token;

/** <i>»...«, siger moren.</i>: where nouns carry their article as an ending, one right behind the verb of saying has no word before it. */
final class SuffixedArticle {

    private static final int STEM = 2;

    private SuffixedArticle() {
    }

    /** Whether such a noun stands at {@code i}, right behind a verb of saying, and nothing but a point or a circumstance follows. */
    static boolean noun(Layer layer, int i) {
        Token token = layer.get(i);
        boolean ends = i > 0 && token.word() && !token.capital() && !token.small() && !token.in(WordClass.ADVERBS) && !token.in(WordClass.SENTENCE_OPENERS)
                && layer.language().saying(layer.get(i - 1).lower()) && layer.language().ends(WordClass.DEFINITE_ENDINGS, token.lower(), STEM);
        return ends && (i + 1 >= layer.sentenceEnd(i) || !layer.get(i + 1).word() || layer.get(i + 1).in(WordClass.PREPOSITIONS) || layer.get(i + 1).in(WordClass.RELATIVES)
                || layer.get(i + 1).in(WordClass.ADVERBS) || layer.get(i + 1).in(WordClass.PLACE_AND_TIME_WORDS));
    }
}
