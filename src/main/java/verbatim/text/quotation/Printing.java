package verbatim.text.quotation;

import java.util.List;
import verbatim.text.token.Token;
import verbatim.text.token.TokenizedText;

/**
 * What a text's marks are used for where they are not in doubt.
 *
 * @param closingOpens whether ” opens too, as in Swedish and Finnish print
 * @param inward whether » opens, as in German books and at both ends in Nordic print
 */
record Printing(boolean closingOpens, boolean inward) {

    /** A text that prints as most do. */
    static final Printing PLAIN = new Printing(false, false);

    /** Looks at the marks that have a blank on one side and a word on the other. */
    static Printing of(TokenizedText text) {
        int high = 0;
        int curly = 0;
        int inward = 0;
        int outward = 0;
        List<Token> tokens = text.tokens();
        for (int i = 0; i + 1 < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean opens = token.type() == Token.Type.MARK && tokens.get(i + 1).start() == token.end()
                    && (tokens.get(i + 1).word() || tokens.get(i + 1).type() == Token.Type.NUMBER)
                    && (i == 0 || tokens.get(i - 1).end() < token.start());
            if (opens) {
                high += token.is("”") ? 1 : 0;
                curly += token.is("“") ? 1 : 0;
                inward += token.is("»") || token.is(">>") ? 1 : 0;
                outward += token.is("«") || token.is("<<") ? 1 : 0;
            }
        }
        return new Printing(high > curly, inward > outward);
    }
}
