package verbatim.text.quotation;

import java.util.ArrayList;
import java.util.List;
import verbatim.text.Span;
import verbatim.text.token.Token;
import verbatim.text.token.TokenizedText;

/**
 * The lines between two empty ones; where a text has no empty lines, each line.
 *
 * @param text the whole text
 * @param from index of its first token
 * @param to index after its last token
 */
record TextBlock(TokenizedText text, int from, int to) {

    /** All blocks of a text. */
    static List<TextBlock> of(TokenizedText text) {
        List<TextBlock> blocks = new ArrayList<>();
        boolean apart = false;
        for (int p = 1; p + 1 < text.paragraphCount(); p++) {
            apart |= text.paragraphs()[p] == text.paragraphs()[p + 1];
        }
        int from = -1;
        for (int p = 0; p < text.paragraphCount(); p++) {
            int first = text.paragraphs()[p];
            int to = text.paragraphs()[p + 1];
            if (first == to) {
                from = -1;
            } else if (from < 0 || !apart) {
                blocks.add(new TextBlock(text, first, to));
                from = first;
            } else {
                blocks.set(blocks.size() - 1, new TextBlock(text, from, to));
            }
        }
        return blocks;
    }

    /** The first line and the others, where the first one asks and the others may answer; itself alone elsewhere. */
    List<TextBlock> parted() {
        int end = text.paragraphs()[token(from).paragraph() + 1];
        TextBlock first = new TextBlock(text, from, Math.min(end, to));
        return end < to && first.token(first.last()).is("?") ? List.of(first, new TextBlock(text, end, to)) : List.of(this);
    }

    /** The token at index {@code i} of the whole text. */
    Token token(int i) {
        return text.tokens().get(i);
    }

    /** Its first token that is not a sign of print for bold or italics. */
    int first() {
        int i = from;
        while (i + 1 < to && emphasis(i)) {
            i++;
        }
        return i;
    }

    /** Its last token that is not a sign of print for bold or italics. */
    int last() {
        int i = to - 1;
        while (i > from && emphasis(i)) {
            i--;
        }
        return i;
    }

    /** Whether all its words are printed bold or in italics, as plain text shows it. */
    boolean bold() {
        return first() > from && last() < to - 1;
    }

    private boolean emphasis(int i) {
        return token(i).is("*") || token(i).is("_");
    }

    /** Whether it is a single line. */
    boolean line() {
        return token(from).paragraph() == token(to - 1).paragraph();
    }

    /** Whether it ends as a sentence does. */
    boolean sentence() {
        int end = last();
        return token(end).terminal() || end > from && token(end).type() == Token.Type.MARK && token(end - 1).terminal();
    }

    /** Whether a quotation mark, a dash or the sign of a list's item stands at its head. */
    boolean marked() {
        Token head = token(first());
        return head.type() == Token.Type.MARK || head.dash() || head.is("-") || head.is("•") || head.is("·") || head.is(">")
                || token(from).is("*") && !token(from + 1 < to ? from + 1 : from).is("*");
    }

    /** What its tokens from {@code first} to {@code last} (inclusive) take up. */
    Span span(int first, int last) {
        return new Span(token(first).start(), token(last).end());
    }
}
