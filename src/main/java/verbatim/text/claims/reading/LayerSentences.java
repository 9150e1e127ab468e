package verbatim.text.claims.reading;

import java.util.ArrayList;
import java.util.List;
import verbatim.text.language.WordClass;
import verbatim.text.token.Layer;
import verbatim.text.token.Token;

/** The sentences of a layer, where the point of "am 3. Mai" ends none. */
public final class LayerSentences {

    private static final int DAY_DIGITS = 2;

    private LayerSentences() {}

    /**
     * A sentence.
     *
     * @param from index of its first token
     * @param to index after its last one
     */
    public record Sentence(int from, int to) {}

    /** The sentences in their order. */
    public static List<Sentence> of(Layer layer) {
        List<Sentence> sentences = new ArrayList<>();
        int from = 0;
        while (from < layer.size()) {
            int to = layer.sentenceEnd(from);
            while (to < layer.size() && ordinal(layer, to - 1)) {
                to = layer.sentenceEnd(to);
            }
            sentences.add(new Sentence(from, to));
            from = to;
        }
        return sentences;
    }

    /** Whether the point at {@code i} makes the number before it a place in a row, as German writes it. */
    public static boolean ordinal(Layer layer, int i) {
        if (i < 2 || i + 1 >= layer.size() || !layer.is(i, ".") || !layer.language().has(WordClass.CONVENTIONS, "capital-nouns")) {
            return false;
        }
        Token number = layer.get(i - 1);
        Token before = layer.get(i - 2);
        return number.type() == Token.Type.NUMBER && number.end() == layer.get(i).start() && number.lower().length() <= DAY_DIGITS
                && layer.get(i + 1).word() && layer.get(i + 1).paragraph() == number.paragraph()
                && (layer.language().has(WordClass.PREPOSITIONS, before.lower()) || layer.language().has(WordClass.DETERMINERS, before.lower()));
    }
}
