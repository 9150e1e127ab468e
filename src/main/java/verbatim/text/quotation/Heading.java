package verbatim.text.quotation;

import java.util.List;
import verbatim.text.Span;
import verbatim.text.token.Token;
import verbatim.text.token.TokenizedText;

/**
 * The headline above a story: a short first line apart from the rest that ends without a point, or that prints single
 * marks where the story prints double ones. What it quotes, the story gives in full; there it is no quote.
 */
public final class Heading {

    private static final int LONGEST = 24;
    private static final int LONGEST_WITHIN = 12;
    private static final int DOUBLES_TO_ONE = 2;
    private static final String SINGLES = "'‘‚`´’";

    private Heading() {
    }

    /**
     * Where the heading of a text ends (UTF-16); 0 where it has none.
     *
     * @param text the text
     * @param stretches all that it sets off, in text order
     */
    public static int end(TokenizedText text, List<Stretch> stretches) {
        int last = text.paragraphCount() > 2 ? text.paragraphs()[1] - 1 : -1;
        if (last < 0 || last >= LONGEST || last + 1 >= text.tokens().size()) {
            return 0;
        }
        Token end = text.tokens().get(last);
        Token before = text.tokens().get(Math.max(0, last - 1));
        boolean point = end.terminal() || end.is(":") || end.type() == Token.Type.MARK && before.terminal();
        // Without an empty line after it, only a missing point shows that a line is a heading.
        boolean apart = text.paragraphs()[2] == text.paragraphs()[1];
        boolean single = false;
        boolean doubleAfter = false;
        for (Stretch each : stretches) {
            boolean singleMarks = each.rule().equals(Singles.NAME)
                    || SINGLES.indexOf(text.text().charAt(each.span().start())) >= 0;
            boolean inside = each.span().end() <= end.end();
            if (inside && !singleMarks) {
                return !apart || point || each.span().end() == end.end() ? 0 : end.end();
            }
            single |= inside;
            doubleAfter |= !inside && !singleMarks && each.parent() < 0;
        }
        return single && (!point || apart && doubleAfter) ? end.end() : 0;
    }

    /** Whether the words of a heading come again below it, where the story tells whose they are, in whatever marks. */
    public static boolean toldBelow(TokenizedText text, Span words, int end) {
        List<Token> tokens = text.tokens();
        List<String> said = tokens.subList(text.tokenAt(words.start()), text.tokenAt(words.end())).stream().filter(Heading::spoken).map(Token::lower).toList();
        int at = 0;
        for (int i = text.tokenAt(end); i < tokens.size() && at < said.size(); i++) {
            if (spoken(tokens.get(i))) {
                at = tokens.get(i).is(said.get(at)) ? at + 1 : tokens.get(i).is(said.getFirst()) ? 1 : 0;
            }
        }
        return at == said.size();
    }

    private static boolean spoken(Token token) {
        return token.word() || token.type() == Token.Type.NUMBER;
    }

    /**
     * Whether a text prints its quotes in double marks, so that single ones alone in their paragraph are headings: at least
     * two for each single one.
     */
    public static boolean inDoubles(List<Stretch> stretches) {
        int doubles = 0;
        int singles = 0;
        for (Stretch each : stretches) {
            boolean outer = each.parent() < 0;
            singles += outer && each.rule().equals(Singles.NAME) ? 1 : 0;
            doubles += outer && (each.rule().equals(CurlyDoubles.NAME) || each.rule().equals(StraightDoubles.NAME)
                    || each.rule().equals(DoubledSingles.NAME)) ? 1 : 0;
        }
        return singles > 0 && doubles >= DOUBLES_TO_ONE * singles;
    }

    /**
     * Whether a stretch of a text that prints its quotes in double marks is a heading within the story: a few words in single
     * marks that have their paragraph to themselves.
     */
    public static boolean within(TokenizedText text, Stretch each) {
        if (!each.rule().equals(Singles.NAME) || each.parent() >= 0) {
            return false;
        }
        int first = text.tokenAt(each.span().start());
        int last = text.tokenAt(each.span().end() - 1);
        List<Token> tokens = text.tokens();
        if (last >= tokens.size() || tokens.get(last).end() > each.span().end()) {
            last--;
        }
        return last - first < LONGEST_WITHIN && tokens.get(first).paragraph() > 0
                && (first == 0 || tokens.get(first - 1).paragraph() < tokens.get(first).paragraph())
                && last + 1 < tokens.size() && tokens.get(last + 1).paragraph() > tokens.get(last).paragraph();
    }
}
