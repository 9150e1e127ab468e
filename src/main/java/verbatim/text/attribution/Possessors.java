package verbatim.text.attribution;

import verbatim.text.attribution.grammar.Cast;
import verbatim.text.token.Layer;

/** <i>Lee's lawyer filed an appeal. He believed …</i>: whose the subject of a sentence is may be meant by a pronoun as well as the subject. */
final class Possessors {

    private Possessors() {
    }

    /** The name that owns the noun with which the sentence from {@code start} on begins; -1 where none does. */
    static int of(Layer layer, Cast cast, int start) {
        for (int i = start; i <= Math.min(start + 1, layer.size() - 1); i++) {
            int name = layer.get(i).capital() ? cast.nameStartingAt(layer.get(i).start()) : -1;
            int next = name < 0 ? -1 : layer.indexAt(cast.names().get(name).span().end());
            if (name >= 0 && next + 1 < layer.size()) {
                return (layer.is(next, "'s") || layer.is(next, "’s") || layer.is(next, "'")) && layer.get(next + 1).word() && !layer.get(next + 1).capital() ? name : -1;
            }
        }
        return -1;
    }
}
