package verbatim.text.wording.risk;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The turns of a talk as a record sets them down: a name, or a letter, at the beginning of a line. */
final class RecordTurns {

    /** How far around a place turns are read, in UTF-16 units. */
    private static final int FAR = 20_000;
    private static final int LONGEST_LABEL = 60;
    private static final int MOST_WORDS = 6;

    private RecordTurns() {}

    /** @param name as it stands there */
    record Turn(String name, int start) {}

    /** Where what is said begins behind a label that begins a line at {@code start}; 0 where none does. */
    static int labelAt(String text, int start) {
        int before = start;
        while (before > 0 && Character.isWhitespace(text.charAt(before - 1)) && text.charAt(before - 1) != '\n') {
            before--;
        }
        if (before > 0 && text.charAt(before - 1) != '\n') {
            return 0;
        }
        if (!Character.isUpperCase(text.charAt(start))) {
            return 0;
        }
        if (start + 2 < text.length() && ".:".indexOf(text.charAt(start + 1)) >= 0 && text.charAt(start + 2) == ' ') {
            return start + 2;
        }
        int words = 1;
        for (int i = start; i < Math.min(text.length(), start + LONGEST_LABEL); i++) {
            char c = text.charAt(i);
            if (c == ':') {
                return i + 1 < text.length() && Character.isWhitespace(text.charAt(i + 1)) && named(text.substring(start, i)) ? i + 1 : 0;
            }
            if (c == ' ' && i + 1 < text.length() && text.charAt(i + 1) != ':') {
                words++;
            }
            if (words > MOST_WORDS || !(Character.isLetterOrDigit(c) || " .'’-()\u00A0\u202F".indexOf(c) >= 0)) {
                return 0;
            }
        }
        return 0;
    }

    /** Whether every word of several letters has a capital: a name, or a part played. */
    private static boolean named(String label) {
        for (String word : label.strip().split("[\\s\u00A0\u202F]+")) {
            String bare = word.replaceAll("^[(]|[).]+$", "");
            if (bare.length() > 3 && !Character.isUpperCase(bare.charAt(0))) {
                return false;
            }
        }
        return true;
    }

    /** Whether the word that ends at {@code end} closes the label of a line. */
    static boolean labelEnd(String text, int end) {
        int point = end;
        while (point < text.length() && (text.charAt(point) == ' ' || text.charAt(point) == '\u00A0' || text.charAt(point) == '\u202F')) {
            point++;
        }
        if (point >= text.length() || ":.".indexOf(text.charAt(point)) < 0) {
            return false;
        }
        int line = end - 1;
        while (line > 0 && end - line < LONGEST_LABEL && text.charAt(line - 1) != '\n') {
            line--;
        }
        return labelAt(text, line) == point + 1;
    }

    /** Whose turn a place is in; null where no label stands before it. */
    static @Nullable Turn at(String text, int place) {
        for (int line = text.lastIndexOf('\n', Math.max(0, place - 1)) + 1; line >= Math.max(0, place - FAR);) {
            int end = labelAt(text, line);
            if (end > 0) {
                return new Turn(text.substring(line, end - 1), line);
            }
            if (line == 0) {
                return null;
            }
            line = text.lastIndexOf('\n', line - 2) + 1;
        }
        return null;
    }

    /** The names before the turns around a place. */
    static Set<String> names(String text, int place) {
        List<String> all = new ArrayList<>();
        int line = text.lastIndexOf('\n', Math.max(0, place - FAR)) + 1;
        while (line >= 0 && line < Math.min(text.length(), place + FAR)) {
            int end = labelAt(text, line);
            if (end > 0) {
                all.add(text.substring(line, end - 1).strip());
            }
            int next = text.indexOf('\n', line);
            line = next < 0 ? text.length() : next + 1;
        }
        Set<String> names = new LinkedHashSet<>();
        for (String name : all) {
            // A word before a colon is no turn's name for that alone.
            if (name.equals(name.toUpperCase(Locale.ROOT)) || all.indexOf(name) != all.lastIndexOf(name)) {
                names.add(name);
            }
        }
        return names.size() > 1 ? names : Set.of();
    }
}
