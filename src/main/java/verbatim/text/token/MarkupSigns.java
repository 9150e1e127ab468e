package verbatim.text.token;

/**
 * What a keyboard, a program or Markdown leaves beside a quotation mark and no reader sees: the backslash that guards a straight
 * mark, the stars or lines below around words in marks, and a line end before the mark that closes the line before.
 */
final class MarkupSigns {

    private static final String DOUBLES = "\"“”„«»";
    private static final String CLOSING = "\"”";
    private static final String BEHIND = ".,;:!?)–—-";
    private static final int MOST_SIGNS = 3;
    /** A longer line is not looked through for the mark's partner. */
    private static final int LONGEST_LINE = 2_000;

    private final String text;

    MarkupSigns(String text) {
        this.text = text;
    }

    /** How many such signs stand at {@code at}, none of which is a token; 0 where the sign there is one. */
    int length(int at) {
        char c = text.charAt(at);
        if (c == '\\') {
            return at + 1 < text.length() && (text.charAt(at + 1) == '"' || text.charAt(at + 1) == '\'') ? 1 : 0;
        }
        if (c != '*' && c != '_') {
            return 0;
        }
        int end = at;
        while (end < text.length() && text.charAt(end) == c && end - at <= MOST_SIGNS) {
            end++;
        }
        boolean opens = (at == 0 || blank(at - 1)) && end < text.length() && DOUBLES.indexOf(text.charAt(end)) >= 0;
        boolean closes = at > 0 && DOUBLES.indexOf(text.charAt(at - 1)) >= 0 && (end >= text.length() || blank(end) || BEHIND.indexOf(text.charAt(end)) >= 0);
        return end - at <= MOST_SIGNS && (opens || closes) ? end - at : 0;
    }

    /** Whether the line end at {@code end} only parts a closing mark from its words: the line before has one more that opens. */
    boolean slipped(int end) {
        int mark = end + 1;
        boolean closing = mark < text.length() && CLOSING.indexOf(text.charAt(mark)) >= 0 && (mark + 1 >= text.length() || blank(mark + 1) || BEHIND.indexOf(text.charAt(mark + 1)) >= 0);
        if (!closing || end == 0 || blank(end - 1)) {
            return false;
        }
        int open = 0;
        int i = end - 1;
        while (i >= 0 && text.charAt(i) != '\n' && end - i <= LONGEST_LINE) {
            char c = text.charAt(i--);
            open += c == '"' ? text.charAt(mark) == '"' ? 1 - 2 * (open & 1) : 0 : c == '“' ? 1 : c == '”' ? -1 : 0;
        }
        return open == 1;
    }

    private boolean blank(int at) {
        return Character.isWhitespace(text.charAt(at));
    }
}
