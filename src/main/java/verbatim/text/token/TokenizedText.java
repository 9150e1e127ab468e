package verbatim.text.token;

import java.util.List;
import verbatim.text.language.Language;

/**
 * A text with its tokens: the view that the rules match on.
 *
 * @param text the original, untouched
 * @param language its language
 * @param tokens its tokens, in text order
 * @param paragraphs the index of each paragraph's first token, and at last the number of tokens
 */
public record TokenizedText(String text, Language language, List<Token> tokens, int[] paragraphs) {

    /** Index of the first token that begins at or after {@code offset} (UTF-16); the number of tokens where none does. */
    public int tokenAt(int offset) {
        return Token.indexAt(tokens, offset);
    }

    /** How many paragraphs (lines) there are. */
    public int paragraphCount() {
        return paragraphs.length - 1;
    }
}
