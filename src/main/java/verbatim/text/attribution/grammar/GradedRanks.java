package verbatim.text.attribution.grammar;

import verbatim.text.language.WordClass;
import verbatim.text.token.Token;
import verbatim.text.token.TokenizedText;

/** <i>Sergeant First Class Ann Lee</i>, <i>Petty Officer 2nd Class Lee</i>, <i>Warrant Officer 3 Lee</i>: ranks that stand before a name with their grade between. */
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
        return classed(i) || numbered(i);
    }

    private boolean numbered(int i) {
        return i > 0 && i < text.tokens().size() && text.tokens().get(i).type() == Token.Type.NUMBER && text.tokens().get(i).span().length() == 1 && words.adjacent(i)
                && text.tokens().get(i - 1).in(WordClass.TITLES) && text.tokens().get(i - 1).capital() && words.language().subjectFirst();
    }

    private boolean classed(int i) {
        return i > 1 && i < text.tokens().size() && text.tokens().get(i).is("class") && text.tokens().get(i).capital() && text.tokens().get(i - 2).in(WordClass.TITLES)
                && words.adjacent(i) && words.adjacent(i - 1);
    }

    /** Whether the words before {@code to} are the rank alone, and grade and name stand behind them: they name nobody. */
    boolean endsBefore(int to) {
        int name = classed(to + 1) ? to + 2 : numbered(to) ? to + 1 : text.tokens().size();
        return name < text.tokens().size() && words.adjacent(name) && words.nameWord(name);
    }

    /** Where the rank begins whose grade ends at {@code i}. */
    int start(int i) {
        int start = classed(i) ? i - 2 : i - 1;
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
