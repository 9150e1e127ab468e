package verbatim.text.attribution.sieve;

import org.jspecify.annotations.Nullable;
import verbatim.text.attribution.grammar.Mention;
import verbatim.text.attribution.grammar.Scene;
import verbatim.text.language.WordClass;
import verbatim.text.quotation.Placement;
import verbatim.text.token.Layer;

/** <i>Lee schloss mit den Worten ihrer Mutter: „...“</i>: a noun for words whose owner stands between it and the colon. */
final class WordsOfAnother implements Sieve {

    private static final int REACH = 8;

    @Override
    public @Nullable Ascription of(Scene scene, Ascriptions known, int p) {
        Layer layer = scene.layer();
        int end = layer.is(p - 1, ":") || layer.is(p - 1, ",") ? p - 1 : p;
        int start = layer.sentenceStart(p);
        for (int noun = end - 2; noun > start && end - noun < REACH && layer.get(noun).word(); noun--) {
            if (!layer.get(noun).in(WordClass.WORDS_OF)) {
                continue;
            }
            boolean preposition = layer.get(noun + 1).in(WordClass.GENITIVE_PREPOSITIONS);
            boolean owned = preposition || layer.get(noun + 1).in(WordClass.GENITIVE_ARTICLES);
            boolean behind = preposition || owned && layer.get(noun + 2).capital() && !layer.get(noun + 1).in(WordClass.DEFINITE_DETERMINERS);
            Mention owner = owned ? scene.phrases().startingAt(behind ? noun + 2 : noun + 1) : null;
            return owner == null || !scene.canSpeak(owner) || layer.indexAt(owner.span().end()) != end ? null
                    : new Ascription(owner, layer.get(noun).span(), noun, Placement.POINT_BEFORE, "words of another", 0.85);
        }
        return null;
    }
}
