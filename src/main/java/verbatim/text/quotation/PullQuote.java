package verbatim.text.quotation;

import org.jspecify.annotations.Nullable;
import verbatim.text.Span;
import verbatim.text.language.WordClass;
import verbatim.text.token.Token;
import verbatim.text.token.TokenizedText;

/**
 * A pull quote whose page printed the marks around its signature as well: <i>"The dam holds.</i>, a new line, <i>Ann Lee, the
 * engineer."</i> The last line says whose the words before it are, and is none of them.
 */
final class PullQuote {

    static final String NAME = "pull quote";

    private static final int LONGEST_NAME = 7;
    private static final int LONGEST = 24;

    private PullQuote() {
    }

    /**
     * What stands in marks from the token {@code open} to the token {@code close}, without the signature in the line that begins at
     * {@code line}; null where that line is none.
     */
    static @Nullable Stretch of(TokenizedText text, int open, int line, int close) {
        Token before = text.tokens().get(line - 1);
        int end = text.tokens().get(close - 1).is(".") ? close - 1 : close;
        boolean sentence = before.terminal() || before.type() == Token.Type.MARK && line - 2 > open && text.tokens().get(line - 2).terminal();
        if (!sentence || end - line > LONGEST || close + 1 < text.tokens().size()
                && text.tokens().get(close + 1).paragraph() == text.tokens().get(close).paragraph()) {
            return null;
        }
        int last = line;
        int capitals = 0;
        while (last < end && text.tokens().get(last).word() && !text.tokens().get(last).in(WordClass.PREPOSITIONS)) {
            capitals += text.tokens().get(last).capital() ? 1 : 0;
            last++;
        }
        boolean name = capitals > 1 && capitals == last - line && last - line <= LONGEST_NAME && !text.tokens().get(line).small();
        boolean over = last == end || text.tokens().get(last).is(",") || text.tokens().get(last).is("(") || text.tokens().get(last).dash();
        for (int i = last; i < end; i++) {
            over &= !text.tokens().get(i).pronoun() && !text.tokens().get(i).in(WordClass.AUXILIARIES) && !text.tokens().get(i).terminal()
                    && !text.tokens().get(i).in(WordClass.FIRST_PERSON);
        }
        return !name || !over ? null : new Stretch(new Span(text.tokens().get(open).start(), before.end()), NAME, -1,
                new Span(text.tokens().get(line).start(), text.tokens().get(last - 1).end()));
    }
}
