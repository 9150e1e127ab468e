package verbatim.text.attribution.grammar;

import java.util.List;
import java.util.Locale;
import verbatim.text.language.Gender;
import verbatim.text.language.Language;
import verbatim.text.language.WordClass;
import verbatim.text.token.Layer;
import verbatim.text.token.Token;

/** <i>Karl Wolfs Anwältin</i>: where nouns have capitals, a name with the ending of its genitive, and the noun that it owns behind it. */
final class GenitiveName {

    private static final int SHORTEST = 4;

    private GenitiveName() {
    }

    /** Whether the words from {@code start} to before {@code end} are such a name, and the owned noun stands at {@code end}. */
    static boolean before(List<Token> tokens, Language language, int start, int end) {
        if (end - start < 2 || end >= tokens.size() || WordsInNames.firstName(tokens.get(start)) == Gender.UNKNOWN) {
            return false;
        }
        Token last = tokens.get(end - 1);
        Token owned = tokens.get(end);
        return last.lower().length() >= SHORTEST && last.lower().endsWith("s") && last.paragraph() == owned.paragraph()
                && WordsInNames.firstName(last) == Gender.UNKNOWN && owned.word() && owned.capital() && WordsInNames.firstName(owned) == Gender.UNKNOWN && noun(language, owned);
    }

    /** Whether the name is printed with the ending of the genitive, and owns what stands at {@code next}. */
    static boolean owns(Layer layer, Name name, int next) {
        Token last = layer.get(next - 1);
        return layer.language().has(WordClass.CONVENTIONS, "capital-nouns") && name.parts().size() > 1 && layer.get(next).capital() && last.lower().endsWith("s")
                && !last.lower().equals(name.last().toLowerCase(Locale.ROOT));
    }

    private static boolean noun(Language language, Token word) {
        String lower = word.lower();
        return language.ends(WordClass.NOUN_ENDINGS, lower, 2) || word.in(WordClass.ROLES) || word.in(WordClass.KIN) || word.in(WordClass.DOCUMENTS)
                || word.in(WordClass.SOURCE_NOUNS) || word.in(WordClass.OCCASION_WORDS) || language.headedBy(WordClass.MALE_WORDS, lower) || language.headedBy(WordClass.FEMALE_WORDS, lower);
    }
}
