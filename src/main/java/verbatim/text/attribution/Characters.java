package verbatim.text.attribution;

import verbatim.text.language.WordClass;
import verbatim.text.token.Layer;
import verbatim.text.token.Token;

/** <i>Nora Flint stars in the play as a widow. “…,” she cries, smashing a cup</i>: whoever is seen to act while she speaks may be in the work of which the text tells. */
final class Characters {

    private static final int SENTENCES = 3;

    private Characters() {
    }

    /** Whether the pronoun at {@code at} may mean such a one. */
    static boolean may(Layer layer, int at) {
        boolean acts = at + 3 < layer.size() && present(layer.get(at + 1)) && layer.is(at + 2, ",") && layer.language().participle(layer.get(at + 3).lower());
        int next = layer.sentenceStart(at);
        for (int back = 0; acts && back < SENTENCES && next > 0 && layer.get(next - 1).lastParagraph() == layer.get(at).paragraph(); back++) {
            int start = layer.sentenceStart(next - 1);
            for (int i = start; i < next; i++) {
                if (layer.get(i).in(WordClass.WORKS) && !layer.quote(i)) {
                    return true;
                }
            }
            next = start;
        }
        return false;
    }

    private static boolean present(Token verb) {
        return verb.word() && verb.lower().endsWith("s");
    }
}
