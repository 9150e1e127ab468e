package verbatim.text.attribution.grammar;

import verbatim.text.language.WordClass;
import verbatim.text.token.Layer;
import verbatim.text.token.Token;

/**
 * <i>A spokesman for the board declined to comment. "...," he said</i>: somebody whom the paragraph brings in without a name, and whom the
 * pronoun may mean as well as any name farther away.
 */
public final class UnnamedBefore {

    private static final int REACH = 60;
    private static final int DESCRIBED = 4;

    private UnnamedBefore() {
    }

    /**
     * Whether somebody stands so between.
     *
     * @param pronoun its index in the layer
     * @param named the offset behind which nobody else is named whom it means (UTF-16)
     */
    public static boolean may(Layer layer, int pronoun, int named) {
        String word = layer.get(pronoun).lower();
        boolean female = layer.language().has(WordClass.FEMALE_PRONOUNS, word);
        int sentence = layer.sentenceStart(pronoun);
        for (int i = sentence - 1; i > 0 && sentence - i < REACH && layer.get(i).paragraph() == layer.get(pronoun).paragraph() && layer.get(i).start() >= named; i--) {
            if (one(layer.get(i)) && opens(layer, i) && somebody(layer, i, female)) {
                return true;
            }
        }
        return false;
    }

    private static boolean one(Token token) {
        return token.in(WordClass.DETERMINERS) && !token.in(WordClass.DEFINITE_DETERMINERS) && !token.in(WordClass.QUANTIFIERS) && !token.in(WordClass.MALE_POSSESSIVES)
                && !token.in(WordClass.FEMALE_POSSESSIVES) && !token.in(WordClass.PLURAL_POSSESSIVES);
    }

    /** Whether the noun phrase at {@code i} can be the subject of its clause: nothing, or a comma, stands before it. */
    private static boolean opens(Layer layer, int i) {
        return i == layer.sentenceStart(i) || layer.is(i - 1, ",") || layer.quote(i - 1) || layer.language().saying(layer.get(i - 1).lower());
    }

    /** Whether a noun for a person follows, of the pronoun's gender as far as it shows one, and no name. */
    private static boolean somebody(Layer layer, int article, boolean female) {
        for (int i = article + 1; i < layer.size() && i - article <= DESCRIBED && layer.get(i).word(); i++) {
            Token token = layer.get(i);
            boolean other = token.in(female ? WordClass.MALE_WORDS : WordClass.FEMALE_WORDS);
            boolean own = token.in(female ? WordClass.FEMALE_WORDS : WordClass.MALE_WORDS);
            if (token.in(WordClass.PREPOSITIONS) || other) {
                return false;
            }
            if (own || token.in(WordClass.ROLES) && !token.in(WordClass.DOCUMENTS) && !token.in(WordClass.ORGANISATION_WORDS)) {
                boolean named = i + 1 < layer.size() && (layer.get(i + 1).capital() || layer.is(i + 1, ",") && i + 2 < layer.size() && layer.get(i + 2).capital());
                return !named;
            }
        }
        return false;
    }
}
