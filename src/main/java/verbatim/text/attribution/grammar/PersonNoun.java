package verbatim.text.attribution.grammar;

import verbatim.text.language.Gender;
import verbatim.text.language.Language;
import verbatim.text.language.WordClass;
import verbatim.text.token.Layer;
import verbatim.text.token.Token;

/**
 * What a noun with its article shows outside English: <i>der Torwart</i> is one man, <i>die Fahrerin</i> one woman, <i>die Spieler</i> are
 * several, of <i>le ministre</i> the article tells what the noun does not.
 */
public final class PersonNoun {

    private static final int DESCRIBED = 4;
    private static final int STEM = 3;

    private PersonNoun() {
    }

    /** Index of the noun for a person in the phrase that begins at {@code first}; -1 where it has none. */
    public static int at(Layer layer, int first, int end) {
        for (int i = first; i < Math.min(end, first + DESCRIBED) && layer.get(i).word() && (i == first || !layer.get(i).in(WordClass.PREPOSITIONS)); i++) {
            if (person(layer.language(), layer.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean person(Language language, Token word) {
        String lower = word.lower();
        boolean person = language.headedBy(WordClass.MALE_WORDS, lower) || language.headedBy(WordClass.FEMALE_WORDS, lower)
                || word.in(WordClass.OCCUPATIONS) || word.in(WordClass.NOUNS_FOR_ANYBODY) || word.in(WordClass.WORDS_FOR_PEOPLE) || word.in(WordClass.KIN) || language.headedBy(WordClass.TITLES, lower)
                || language.ends(WordClass.OCCUPATION_ENDINGS, lower, STEM);
        return person && !word.in(WordClass.DETERMINERS) && !language.headedBy(WordClass.ORGANISATION_WORDS, lower) && !language.headedBy(WordClass.DOCUMENTS, lower);
    }

    /** Whether the noun at {@code noun}, with whatever stands at {@code article}, can be one person of that sex. */
    public static boolean one(Layer layer, int article, int noun, Gender gender) {
        Token before = layer.get(article);
        boolean several = article < noun && layer.language().lists(WordClass.MALE_ARTICLES) && !layer.language().has(WordClass.CONVENTIONS, "capital-nouns") && before.lower().endsWith("s");
        Gender theirs = shown(layer.language(), layer.get(noun));
        Gender shownBefore = byArticle(before);
        boolean agree = article == noun || theirs == Gender.UNKNOWN || shownBefore == Gender.UNKNOWN || theirs == shownBefore;
        Gender known = theirs == Gender.UNKNOWN ? shownBefore : theirs;
        return !several && agree && (known == Gender.UNKNOWN || known == gender);
    }

    /** The sex that the noun shows by itself, or else its article. */
    public static Gender gender(Layer layer, int article, int noun) {
        Gender shown = shown(layer.language(), layer.get(noun));
        return shown == Gender.UNKNOWN && article < noun ? byArticle(layer.get(article)) : shown;
    }

    private static Gender byArticle(Token article) {
        return article.in(WordClass.MALE_ARTICLES) ? Gender.MALE : article.in(WordClass.FEMALE_ARTICLES) ? Gender.FEMALE : Gender.UNKNOWN;
    }

    private static Gender shown(Language language, Token noun) {
        if (language.headedBy(WordClass.FEMALE_WORDS, noun.lower())) {
            return Gender.FEMALE;
        }
        return language.headedBy(WordClass.MALE_WORDS, noun.lower()) ? Gender.MALE : Gender.UNKNOWN;
    }
}
