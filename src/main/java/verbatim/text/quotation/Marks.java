package verbatim.text.quotation;

import java.util.List;
import java.util.Set;
import verbatim.text.language.Script;
import verbatim.text.token.Token;
import verbatim.text.token.TokenizedText;

/**
 * One paragraph as the rules of quotation see it: its marks, and what stands beside each.
 *
 * @param text the whole text
 * @param from index of the paragraph's first token
 * @param to index after its last one
 * @param all indices of its marks
 * @param claimed indices of the marks that an earlier rule has taken
 */
record Marks(TokenizedText text, int from, int to, List<Integer> all, Set<Integer> claimed) {

    /** The marks that no earlier rule has taken. */
    List<Integer> free() {
        return claimed.isEmpty() ? all : all.stream().filter(i -> !claimed.contains(i)).toList();
    }

    /** The token at index {@code i} of the whole text. */
    Token token(int i) {
        return text.tokens().get(i);
    }

    /**
     * Whether the token at {@code i} is one of {@code shapes}; two commas, angles or single marks are what they are typed for: „ « ».
     */
    boolean isOneOf(int i, String shapes) {
        Token token = token(i);
        if (token.end() - token.start() == 1) {
            return shapes.indexOf(text.text().charAt(token.start())) >= 0;
        }
        return switch (token.lower()) {
            case ",,", "‚‚" -> shapes.indexOf('„') >= 0;
            case "<<", "‹‹" -> shapes.indexOf('«') >= 0;
            case ">>", "››" -> shapes.indexOf('»') >= 0;
            default -> false;
        };
    }

    /** Whether the mark at {@code i} is two apostrophes or backticks. */
    boolean isDoubled(int i) {
        return token(i).end() - token(i).start() == 2 && !isOneOf(i, "„«»");
    }

    /** Whether a blank, the paragraph's edge or a word that lost its end ("qu'« un pont »") stands before the mark. */
    boolean blankBefore(int i) {
        int start = token(i).start();
        // What guards the mark, or the line end that it slipped behind, is no blank.
        boolean beside = i > from && token(i - 1).end() == start - 1 && "\\\n".indexOf(text.text().charAt(start - 1)) >= 0;
        return i == from || token(i - 1).end() < start && !beside || token(i - 1).word() && token(i - 1).lower().endsWith("'");
    }

    /** Whether a blank or the paragraph's edge stands after the mark. */
    boolean blankAfter(int i) {
        return i + 1 >= to || token(i + 1).start() > token(i).end();
    }

    /** Whether the mark can open: something follows at once, and before it there is a blank, a bracket, a dash, a mark. */
    boolean mayOpen(int i) {
        if (blankAfter(i)) {
            return false;
        }
        if (blankBefore(i)) {
            return true;
        }
        Token before = token(i - 1);
        if (unspaced(before.end() - 1)) {
            return true;
        }
        return before.type() == Token.Type.MARK || before.dash() || before.is("(") || before.is("[") || before.is("-")
                || before.is(":") || before.is("/") || before.is("…") || before.is(",") || before.terminal()
                || before.is("*") || before.is("_");
    }

    /** Whether the mark can close: something stands right before it, and no letter right after. */
    boolean mayClose(int i) {
        return !blankBefore(i) && (blankAfter(i) || unspaced(token(i + 1).start())
                || !(token(i + 1).word() || token(i + 1).type() == Token.Type.NUMBER));
    }

    /** Whether a sign stands there whose script needs no blank beside a mark. */
    private boolean unspaced(int at) {
        return Script.unspaced(text.text().charAt(at));
    }
}
