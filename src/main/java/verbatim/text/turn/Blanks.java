package verbatim.text.turn;

/**
 * Blanks of other widths, and signs without any, where programs put them beside labels: "Eva Lind:&nbsp;It is", a mark of the reading direction before
 * a name. A blank stands for each, so that offsets stay. Within a name they stay as well, since it is cited as it stands.
 */
final class Blanks {

    private static final String NO_BREAK = "\u00A0\u202F";
    private static final String CLOSED = ":：–—-)]>*|";

    private Blanks() {}

    /** A line with plain blanks for them, as long as it was. */
    static String plain(String line) {
        StringBuilder plain = null;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean other = c >= '\u2000' && c <= '\u200B' || c == '\u200E' || c == '\u200F' || c >= '\u202A' && c <= '\u202E' || c >= '\u2066' && c <= '\u2069' || c == '\u205F' || c == '\uFEFF';
            if (other || NO_BREAK.indexOf(c) >= 0 && isBesideLabel(line, i)) {
                plain = plain == null ? new StringBuilder(line) : plain;
                plain.setCharAt(i, ' ');
            }
        }
        return plain == null ? line : plain.toString();
    }

    /** Behind what closes a label, beside another blank, or behind the letter of a question or an answer. */
    private static boolean isBesideLabel(String line, int at) {
        char before = at == 0 ? ' ' : line.charAt(at - 1);
        boolean blank = Character.isWhitespace(before) || NO_BREAK.indexOf(before) >= 0 || at + 1 < line.length() && (line.charAt(at + 1) == ' ' || NO_BREAK.indexOf(line.charAt(at + 1)) >= 0);
        return blank || CLOSED.indexOf(before) >= 0 || at == 2 && before == '.' && "QA".indexOf(line.charAt(0)) >= 0;
    }
}
