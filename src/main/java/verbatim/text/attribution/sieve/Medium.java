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
        int noun = noun(layer, from, comma);
        if (noun < 0) {
            return false;
        }
        boolean relative = false;
        for (int i = noun + 1; i < comma; i++) {
            Token token = layer.get(i);
            // "In an email the Gazette has seen, Lee wrote: "..."".
            boolean seen = colon && i == noun + 1 && token.in(WordClass.DETERMINERS);
            relative |= seen || token.in(WordClass.RELATIVES) || token.in(WordClass.COMPLEMENTISERS);
            boolean several = !colon && severalDo(layer, i, comma) && (i == noun + 1 || bare(layer.get(i - 1)));
            boolean subject = several || token.pronoun() || token.in(WordClass.DETERMINERS) && !linked(layer.get(i - 1));
            if (!relative && (subject || token.in(WordClass.AUXILIARIES) && !token.capital())) {
                // "In a statement the company has denied it, Lee said": a clause.
                return false;
            }
        }
        return true;
    }

    /** "In the letter residents received in May, Lee wrote": what was received in May is the letter, or something in it. */
    static boolean maybeDescribed(Layer layer, int from, int comma, boolean colon) {
        int noun = noun(layer, from, comma);
        int behind = noun + 3;
        boolean contact = noun >= 0 && !colon && severalDo(layer, noun + 1, comma)
                && (behind >= comma || layer.get(behind).in(WordClass.PREPOSITIONS) || layer.get(behind).in(WordClass.PLACE_AND_TIME_WORDS));
        return contact && !layer.get(noun + 2).in(WordClass.AUXILIARIES);
    }

    /** Index of the noun that names in what or on what occasion something was said; -1 where the words name none. */
    private static int noun(Layer layer, int from, int comma) {
        int noun = layer.get(from).in(WordClass.OCCASION_PREPOSITIONS) || layer.get(from).in(WordClass.SOURCES_INTRODUCED_BY) ? from + 1 : comma;
        while (noun < comma && noun - from < LONGEST_NAME && !names(layer.get(noun)) && inside(layer.get(noun), noun == from + 1)) {
            noun++;
        }
        return noun >= comma || !names(layer.get(noun)) ? -1 : noun;
    }

    /** "residents heard", "boys throw", "women appear": several without an article, and right behind them a verb. */
    private static boolean severalDo(Layer layer, int i, int comma) {
        if (i + 1 >= comma || !layer.language().subjectFirst()) {
            return false;
        }
        Token who = layer.get(i);
        Token does = layer.get(i + 1);
        boolean several = who.word() && !who.capital() && (who.in(WordClass.PLURALS_WITHOUT_ENDING)
                || who.lower().endsWith("s") && !who.lower().endsWith("ss") && (!who.small() || who.in(WordClass.ROLES)))
                && !who.in(WordClass.ADVERBS) && !spans(layer, who);
        return several && does.word() && !does.capital() && !does.small() && !does.in(WordClass.ADVERBS) && !does.in(WordClass.PREPOSITIONS)
                && !does.lower().endsWith("ing") && !layer.language().adverbByEnding(does.lower());
    }

    /** "hours later". */
    private static boolean spans(Layer layer, Token token) {
        String lower = token.lower();
        return layer.language().has(WordClass.SPANS_OF_TIME, lower.substring(0, lower.length() - 1));
    }

    /** "on Monday", "posted online": behind such a word a noun begins something new. */
    private static boolean bare(Token before) {
        return before.in(WordClass.PLACE_AND_TIME_WORDS) || before.in(WordClass.ADVERBS);
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
