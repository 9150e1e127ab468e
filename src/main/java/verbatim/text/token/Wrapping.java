package verbatim.text.token;

/**
 * Tells a line end that only wraps a paragraph from one that ends it. Old mail and the plain texts of books break lines
 * at a width and part paragraphs by blank lines; elsewhere every line is a paragraph.
 */
final class Wrapping {

    private static final int NARROWEST = 45;
    private static final int WIDEST = 100;
    private static final int LINES_NEEDED = 4;

    private final String text;
    private final boolean wrapped;

    /** Looks through {@code text} once. */
    Wrapping(String text) {
        this.text = text;
        int followed = 0;
        int fitting = 0;
        int blank = 0;
        int tooLong = 0;
        int lines = 0;
        for (int start = 0; start < text.length();) {
            int end = lineEnd(start);
            int length = lineLength(start, end);
            boolean empty = text.substring(start, Math.min(end, start + WIDEST + 1)).isBlank();
            blank += empty ? 1 : 0;
            lines += empty ? 0 : 1;
            tooLong += length > WIDEST ? 1 : 0;
            if (!empty && !paragraphEnds(end)) {
                followed++;
                fitting += length >= NARROWEST && length <= WIDEST ? 1 : 0;
            }
            start = end + 1;
        }
        this.wrapped = blank > 0 && followed >= LINES_NEEDED && fitting * 5 >= followed * 4 && tooLong * 50 <= lines;
    }

    /** Whether the line end at {@code offset} (UTF-16) ends a paragraph. */
    boolean endsParagraph(int offset) {
        return !wrapped || paragraphEnds(offset) || lineLength(offset) < NARROWEST && !inQuestion(offset);
    }

    /** A line that a long word kept short: the next one goes on in lower case. */
    private boolean inQuestion(int offset) {
        return offset + 1 < text.length() && Character.isLowerCase(text.charAt(offset + 1));
    }

    private int lineEnd(int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    private int lineLength(int end) {
        int start = end;
        while (start > 0 && text.charAt(start - 1) != '\n' && end - start <= WIDEST + 1) {
            start--;
        }
        return lineLength(start, end);
    }

    /** How many characters stand from {@code start} to {@code end}, without the first half of a Windows line end. */
    private int lineLength(int start, int end) {
        return end > start && text.charAt(end - 1) == '\r' ? end - start - 1 : end - start;
    }

    /** Whether nothing, a blank line or an indented one follows the line end. */
    private boolean paragraphEnds(int end) {
        int i = end + 1;
        while (i < text.length() && i < end + WIDEST && (text.charAt(i) == ' ' || text.charAt(i) == '\t' || text.charAt(i) == '\r')) {
            i++;
        }
        return i >= text.length() || text.charAt(i) == '\n' || i > end + 2;
    }
}
