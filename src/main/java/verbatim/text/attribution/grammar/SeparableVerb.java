package verbatim.text.attribution.grammar;

import verbatim.text.language.WordClass;
import verbatim.text.token.Layer;
import verbatim.text.token.Token;

/**
 * A verb of saying whose prefix stands apart, at the end of its clause: <i>Lee <b>gab</b> am Montag <b>bekannt</b></i>,
 * <i>zij <b>voegde</b> eraan <b>toe</b></i>. Without its prefix such a verb says nothing ("gab", "stellte").
 */
final class SeparableVerb {

    private static final int REACH = 30;

    private SeparableVerb() {
    }

    /** Whether the word at {@code i} is the finite part of such a verb. */
    static boolean at(Layer layer, int i) {
        if (!layer.get(i).in(WordClass.SEPARABLE_VERBS)) {
            return false;
        }
        for (int j = i + 1; j < Math.min(layer.sentenceEnd(i), i + REACH); j++) {
            Token token = layer.get(j);
            if (token.is(":") || token.is(";")) {
                return false;
            }
            boolean closes = j + 1 >= layer.size() || !layer.get(j + 1).word()
                    || layer.get(j + 1).in(WordClass.CONJUNCTIONS);
            // "fired back forcefully: "..."".
            closes |= layer.language().subjectFirst() && j + 2 < layer.size() && layer.language().adverbByEnding(layer.get(j + 1).lower()) && !layer.get(j + 2).word();
            boolean leadsOn = layer.language().subjectFirst() && j <= i + 2 && j + 1 < layer.size()
                    && (layer.quote(j + 1) || layer.get(j + 1).in(WordClass.COMPLEMENTISERS));
            if ((closes || leadsOn) && token.word() && layer.language().saying(layer.get(i).lower(), token.lower())) {
                return true;
            }
        }
        return false;
    }
}
