package verbatim.text.attribution.grammar;

import verbatim.text.SpeakerType;
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
    private static final int LONGEST = 20;

    private UnnamedBefore() {
    }

    /**
     * Whether somebody stands so between.
     *
     * @param cast who is named in the text
     * @param pronoun its index in the layer
     * @param named the offset behind which nobody else is named whom it means (UTF-16)
     */
    public static boolean may(Layer layer, Cast cast, int pronoun, int named) {
        String word = layer.get(pronoun).lower();
        boolean female = layer.language().has(WordClass.FEMALE_PRONOUNS, word);
        int sentence = layer.sentenceStart(pronoun);
        for (int i = sentence - 1; i > 0 && sentence - i < REACH && layer.get(i).paragraph() == layer.get(pronoun).paragraph() && layer.get(i).start() >= named; i--) {
            if (one(layer.get(i)) && opens(layer, i) && somebody(layer, i, female) && !same(layer, cast, i)) {
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

    /** "Lee, a nurse, arrived", "Lee is a nurse, a mother and", "A mother of two, she": whether what the article at {@code i} opens is said of whom the sentence names. */
    private static boolean same(Layer layer, Cast cast, int i) {
        int close = closing(layer, i);
        int start = layer.sentenceStart(i);
        if (close < 0) {
            return false;
        }
        if (i == start) {
            boolean means = layer.is(close, ",") && close + 2 < layer.size() && (layer.get(close + 1).in(WordClass.MALE_PRONOUNS) || layer.get(close + 1).in(WordClass.FEMALE_PRONOUNS));
            return means && !layer.language().saying(layer.get(close + 2).lower());
        }
        if (!layer.is(i - 1, ",") || i - 2 < start) {
            return false;
        }
        // "Lee, 34, a nurse".
        int before = layer.get(i - 2).type() == Token.Type.NUMBER && i - 4 >= start && layer.is(i - 3, ",") ? i - 4 : i - 2;
        boolean behindName = before >= start && person(layer, cast, before) && !leads(layer, start);
        return behindName || predicate(layer, cast, i, start);
    }

    private static boolean person(Layer layer, Cast cast, int last) {
        int name = cast.nameEndingAt(layer.get(last).end());
        return name >= 0 && cast.type(cast.figureOf(name)) == SpeakerType.PERSON;
    }

    /** Index of the comma or point that ends the noun phrase at {@code i}; -1 where a verb may come first, whose subject it is. */
    private static int closing(Layer layer, int i) {
        boolean noun = false;
        for (int j = i + 1; j < layer.size() && j - i < LONGEST; j++) {
            Token token = layer.get(j);
            if (token.terminal() || token.is(",")) {
                return noun ? j : -1;
            }
            boolean relative = noun && token.in(WordClass.RELATIVES);
            if (relative) {
                return comma(layer, j);
            }
            boolean goesOn = token.in(WordClass.PREPOSITIONS) || token.in(WordClass.CONJUNCTIONS);
            boolean small = token.word() && !token.capital() || token.in(WordClass.ROLES);
            boolean verb = !goesOn && (layer.language().saying(token.lower()) || token.in(WordClass.AUXILIARIES) || token.in(WordClass.FINITE_FORMS) || noun && layer.language().finite(token.lower()));
            if (verb || !token.word() && token.type() != Token.Type.NUMBER || token.pronoun() || !small && !noun) {
                return -1;
            }
            noun |= token.in(WordClass.ROLES) || token.in(WordClass.FEMALE_WORDS) || token.in(WordClass.MALE_WORDS);
        }
        return -1;
    }

    private static int comma(Layer layer, int from) {
        for (int i = from; i < layer.size() && i - from < LONGEST; i++) {
            if (layer.is(i, ",") || layer.get(i).terminal()) {
                return i;
            }
        }
        return -1;
    }

    /** "Asked about Lee, a spokesman": what leads up to a clause names whom that is not about. */
    private static boolean leads(Layer layer, int start) {
        Token first = layer.get(start);
        return first.in(WordClass.PREPOSITIONS) || first.in(WordClass.SUBORDINATORS) || first.in(WordClass.OPENING_PARTICIPLES) || layer.language().participle(first.lower())
                || layer.language().saying(first.lower()) || layer.language().finite(first.lower());
    }

    /** "is a doctor, a mother": whether the phrases before, right up to the comma, are what somebody is. */
    private static boolean predicate(Layer layer, Cast cast, int i, int start) {
        for (int j = i - 2; j > start && i - j < LONGEST; j--) {
            Token next = layer.get(j + 1);
            if (layer.get(j).in(WordClass.COPULAS) && (one(next) || next.in(WordClass.ROLES) || next.in(WordClass.FEMALE_WORDS) || next.in(WordClass.MALE_WORDS))) {
                return person(layer, cast, j - 1) || layer.get(j - 1).in(WordClass.MALE_PRONOUNS) || layer.get(j - 1).in(WordClass.FEMALE_PRONOUNS);
            }
            if (!layer.get(j).word() && !layer.is(j, ",") || layer.language().saying(layer.get(j).lower()) || layer.get(j).in(WordClass.AUXILIARIES) || layer.get(j).in(WordClass.FINITE_FORMS)) {
                return false;
            }
        }
        return false;
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
