package verbatim.text.attribution.sieve;

import verbatim.text.language.WordClass;
import verbatim.text.token.Layer;
import verbatim.text.token.Token;

/** <i>In an email to staff seen by the Gazette, Lee wrote ...</i>: in what something was written or said, however it is described. */
final class Medium {

    private static final int LONGEST_NAME = 7;

    private Medium() {
    }

    /**
     * Whether nothing but that stands from {@code from} up to the comma: a preposition, its noun, and what describes the noun.
     *
     * @param colon whether the clause behind the comma leads up to words in marks, and so hardly says what stands before it as well
     */
    static boolean opens(Layer layer, int from, int comma, boolean colon) {
        int noun = layer.get(from).in(WordClass.OCCASION_PREPOSITIONS) || layer.get(from).in(WordClass.SOURCES_INTRODUCED_BY) ? from + 1 : comma;
        while (noun < comma && noun - from < LONGEST_NAME && !names(layer.get(noun)) && inside(layer.get(noun), noun == from + 1)) {
            noun++;
        }
        if (noun >= comma || !names(layer.get(noun))) {
            return false;
        }
        boolean relative = false;
        for (int i = noun + 1; i < comma; i++) {
            Token token = layer.get(i);
            // "In an email the Gazette has seen, Lee wrote: "..."".
            boolean seen = colon && i == noun + 1 && token.in(WordClass.DETERMINERS);
            relative |= seen || token.in(WordClass.RELATIVES) || token.in(WordClass.COMPLEMENTISERS);
            boolean subject = token.pronoun() || token.in(WordClass.DETERMINERS) && !linked(layer.get(i - 1));
            if (!relative && (subject || token.in(WordClass.AUXILIARIES) && !token.capital())) {
                // "In a statement the company has denied it, Lee said": a clause.
                return false;
            }
        }
        return true;
    }

    private static boolean names(Token token) {
        return token.in(WordClass.OCCASION_WORDS) || token.in(WordClass.DOCUMENTS) || token.in(WordClass.NOUNS_OF_SAYING);
    }

    private static boolean inside(Token token, boolean first) {
        boolean word = token.word() || token.type() == Token.Type.NUMBER;
        return word && !token.pronoun() && !token.in(WordClass.AUXILIARIES) && (first || !token.in(WordClass.PREPOSITIONS));
    }

    /** Whether a word leads up to the noun phrase behind it, so that this is no subject: "to the", "obtained by the", "telling the". */
    private static boolean linked(Token before) {
        return !before.word() || before.in(WordClass.PREPOSITIONS) || before.in(WordClass.CONJUNCTIONS) || before.in(WordClass.DETERMINERS)
                || before.lower().endsWith("ed") || before.lower().endsWith("ing");
    }
}
