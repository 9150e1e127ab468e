package verbatim.report;

import org.jspecify.annotations.Nullable;

/** Makes the cells of a table safe to open in a spreadsheet program. */
final class SafeCell {

    /**
     * What makes such a program compute a cell instead of showing it: OWASP, "CSV Injection", with the full-width
     * forms that some locales take for the same.
     */
    private static final String TRIGGERS = "=+-@\t\r\n＝＋－＠";

    private SafeCell() {}

    /**
     * The cell's text; with an apostrophe before it where the program would compute it, which is shown as text
     * instead. White space and invisible characters before a trigger do not hide it: some programs drop them.
     */
    static String of(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        var cell = Harmless.inCell(text);
        // The first character is judged as it came, before a control character in its place was replaced.
        return computed(text) ? "'" + cell : cell;
    }

    private static boolean computed(String cell) {
        if (TRIGGERS.indexOf(cell.charAt(0)) >= 0) {
            return true;
        }
        int first = 0;
        while (first < cell.length() && isUnseen(cell.charAt(first))) {
            first++;
        }
        return first < cell.length() && TRIGGERS.indexOf(cell.charAt(first)) >= 0;
    }

    private static boolean isUnseen(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT;
    }
}
