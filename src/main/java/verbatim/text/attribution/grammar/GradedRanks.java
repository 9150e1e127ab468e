package verbatim.text.attribution.grammar;

import verbatim.text.language.WordClass;
import verbatim.text.token.Token;
import verbatim.text.token.TokenizedText;

/** <i>Sergeant First Class Ann Lee</i>, <i>Petty Officer 2nd Class Lee</i>: ranks that stand before a name with their grade between. */
final class GradedRanks {

    private static final int WORDS = 4;

    private final TokenizedText text;
    private final WordsInNames words;

    GradedRanks(TokenizedText text, WordsInNames words) {
        this.text = text;
        this.words = words;
    }

    /** Whether the last word of a grade, behind its rank, stands at {@code i}. */
    boolean grade(int i) {
        return i > 1 && i < text.tokens().size() && text.tokens().get(i).is("class") && text.tokens().get(i).capital() && text.tokens().get(i - 2).in(WordClass.TITLES)
                && words.adjacent(i) && words.adjacent(i - 1);
    }

    /** Whether the words before {@code to} are the rank alone, and grade and name stand behind them: they name nobody. */
    boolean endsBefore(int to) {
        return grade(to + 1) && to + 2 < text.tokens().size() && words.adjacent(to + 2) && words.nameWord(to + 2);
    }

    /** Where the rank begins whose grade ends at {@code i}. */
    int start(int i) {
        int start = i - 2;
        while (start > 0 && i - start <= WORDS && words.adjacent(start) && text.tokens().get(start - 1).capital() && words.nameWord(start - 1)
                && !verb(text.tokens().get(start - 1))) {
            start--;
        }
        return start;
    }

    private static boolean verb(Token token) {
        return token.in(WordClass.VERBS_OF_SAYING);
    }
}
