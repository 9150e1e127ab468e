package verbatim.report;

import java.util.function.IntPredicate;
import verbatim.text.TextDirection;

/**
 * Replaces the characters of a text that could do harm in a file: every one by U+FFFD, so that a reader sees that
 * something stood there, and offsets in UTF-16 code units stay true.
 */
final class Harmless {

    private static final char REPLACEMENT = '\uFFFD';

    private Harmless() {}

    /**
     * For a page: without control characters but tab and line ends, without lone surrogates, and without the characters
     * that reverse the order in which others are shown (Unicode Technical Report 36, 2.3; "Trojan Source",
     * CVE-2021-42574).
     */
    static String onPage(String text) {
        return replaced(text, Harmless::isControl, true);
    }

    /** For a cell of a table: the same, but for the direction of text, which a spreadsheet keeps within its cell. */
    static String inCell(String text) {
        return replaced(text, Harmless::isControl, false);
    }

    /**
     * For an article's own text in XML, which is to be had again to the letter: without what XML 1.0 has no way to write
     * (its production 2, Char), and else as it is.
     */
    static String inXml(String text) {
        return replaced(text, c -> (c < ' ' && c != '\t' && c != '\n' && c != '\r') || isNoCharacter(c), false);
    }

    private static String replaced(String text, IntPredicate isHarmful, boolean directions) {
        StringBuilder changed = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            // Most are letters of ASCII, of which none does harm.
            if (c >= ' ' && c < '\u007F') {
                continue;
            }
            if (isHarmful.test(c) || isLoneSurrogate(text, i) || (directions && TextDirection.isTurnedBy(c))) {
                if (changed == null) {
                    changed = new StringBuilder(text);
                }
                changed.setCharAt(i, REPLACEMENT);
            }
        }
        return changed == null ? text : changed.toString();
    }

    private static boolean isControl(int c) {
        return (Character.isISOControl(c) && c != '\t' && c != '\n' && c != '\r') || isNoCharacter(c);
    }

    private static boolean isNoCharacter(int c) {
        return c == '\uFFFE' || c == '\uFFFF';
    }

    private static boolean isLoneSurrogate(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }
}
