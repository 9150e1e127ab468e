package verbatim.text.attribution.grammar;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import verbatim.text.language.Gender;
import verbatim.text.language.Language;
import verbatim.text.language.WordClass;
import verbatim.text.token.Token;

/**
 * <i>der Chef von Petrax</i>: behind an article and what somebody is, the preposition says of what, and opens no noble name. Without
 * the article it does (<i>Minister von Alten</i>), and so where the text has named one of that name (<i>Ute von Alten</i>).
 */
final class PartOfRole {

    static final String VON = "von";

    private final List<Token> tokens;
    /** The words, in lower case, that stand behind a first name and the particle somewhere in the text. */
    private final Set<String> noble = new HashSet<>();

    PartOfRole(List<Token> tokens) {
        this.tokens = tokens;
        for (int i = 1; i + 1 < tokens.size(); i++) {
            int behind = tokens.get(i).is(VON) ? behind(i) : i;
            if (behind > i && WordsInNames.firstName(tokens.get(i - 1)) != Gender.UNKNOWN) {
                noble.add(tokens.get(behind).lower());
            }
        }
    }

    /** Index of the word with a capital behind the particle and maybe an article; {@code von} where none stands there. */
    private int behind(int von) {
        int i = von + 1 < tokens.size() && tokens.get(von + 1).in(WordClass.DEFINITE_DETERMINERS) && !tokens.get(von + 1).capital() ? von + 2 : von + 1;
        return i < tokens.size() && tokens.get(i).word() && tokens.get(i).capital() ? i : von;
    }

    /**
     * "Ute von Alten kam. „...“, sagte von Alten": index of the surname whose particle, at {@code i}, opens it right behind a verb of
     * saying, where the text has a first name before both; {@code i} where it does not.
     */
    int surname(int i) {
        boolean led = i > 0 && tokens.get(i).is(VON) && !tokens.get(i).capital() && tokens.get(i - 1).in(WordClass.VERBS_OF_SAYING);
        int behind = led ? behind(i) : i;
        return behind > i && noble.contains(tokens.get(behind).lower()) ? behind : i;
    }

    /**
     * Whether the word at {@code first}, behind the titles from {@code from} on, is the preposition of what they are.
     *
     * @param to index after the run of name words
     */
    boolean opens(int from, int first, int to) {
        boolean particle = first > from && from > 0 && first + 1 < to && tokens.get(first).is(VON) && !tokens.get(first).capital()
                && tokens.get(first + 1).capital();
        return particle && tokens.get(from - 1).in(WordClass.DETERMINERS) && !tokens.get(first - 1).in(WordClass.NOBLE_TITLES)
                && !noble.contains(tokens.get(first + 1).lower());
    }

    /**
     * "Ann Lee von der Stadtwacht": whether the particle at {@code von} stands behind a first name and a surname, so that it says where
     * somebody belongs; a noble name has it behind first names ("Ute Gerda von Alten") or a title ("Otto Fürst von Alten").
     */
    static boolean behindSurname(List<Token> tokens, Language language, int start, int von) {
        boolean given = false;
        int behind = von + 2 < tokens.size() && tokens.get(von + 1).in(WordClass.DEFINITE_DETERMINERS) ? von + 2 : von + 1;
        if (von - start > 1 && behind == von + 2 && behind < tokens.size() && tokens.get(behind).capital() && body(language, tokens.get(behind).lower())) {
            // "Hauke Lind von der Wasserbehörde": nobody is called after a body.
            return true;
        }
        for (int i = start; i < von - 1; i++) {
            given |= WordsInNames.firstName(tokens.get(i)) != Gender.UNKNOWN;
        }
        return given && WordsInNames.firstName(tokens.get(von - 1)) == Gender.UNKNOWN && !tokens.get(von - 1).in(WordClass.NOBLE_TITLES);
    }

    private static boolean body(Language language, String word) {
        return language.headedBy(WordClass.ORGANISATION_WORDS, word) || language.headedBy(WordClass.ROLES, word) || language.ends(WordClass.NOUN_ENDINGS, word, 2);
    }
}
