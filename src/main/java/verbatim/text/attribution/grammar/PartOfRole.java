package verbatim.text.attribution.grammar;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import verbatim.text.language.Gender;
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
            if (tokens.get(i).is(VON) && WordsInNames.firstName(tokens.get(i - 1)) != Gender.UNKNOWN) {
                noble.add(tokens.get(i + 1).lower());
            }
        }
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
    static boolean behindSurname(List<Token> tokens, int start, int von) {
        return von - start > 1 && WordsInNames.firstName(tokens.get(start)) != Gender.UNKNOWN
                && WordsInNames.firstName(tokens.get(von - 1)) == Gender.UNKNOWN && !tokens.get(von - 1).in(WordClass.NOBLE_TITLES);
    }
}
