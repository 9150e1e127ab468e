package verbatim.text.quotation;

import java.util.List;
import verbatim.text.token.Token;
import verbatim.text.token.TokenizedText;

/**
 * The headline above a story: a short first line apart from the rest that ends without a point, or that prints single
 * marks where the story prints double ones. What it quotes, the story gives in full; there it is no quote.
 */
public final class Heading {

    private static final int LONGEST = 24;
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
}
