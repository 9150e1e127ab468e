package verbatim.text.wording.risk;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The turns of a talk as a record sets them down: a name, or a letter, at the beginning of a line. */
final class RecordTurns {

    /** How far around a place turns are read, in UTF-16 units. */
    private static final int FAR = 20_000;
    private static final int LONGEST_LABEL = 60;
    private static final int MOST_WORDS = 6;
    private static final int SHORTEST_CAPITALS = 3;
    private static final Pattern BEFORE_NAME = Pattern.compile(
            "(?:[\\[(]?\\d{1,2}[:.h]\\d{2}(?:[:.]\\d{2})?[\\])]?[ \\t]*[-–—]?[ \\t]*)?(?:>>[ \\t]*)?");

    private RecordTurns() {}

    /** @param name as it stands there */
    record Turn(String name, int start) {}

    /**
     * Where what is said begins behind a label that begins a line at {@code start}, with the time before it or without; 0 where
     * none does.
     */
    static int labelAt(String text, int start) {
        int line = start;
        while (line > 0 && " \t\r\u00A0[(>".indexOf(text.charAt(line - 1)) >= 0) {
            line--;
        }
        if (line > 0 && text.charAt(line - 1) != '\n') {
            return 0;
        }
        int name = nameAt(text, line);
        if (name >= text.length()) {
            return 0;
        }
        boolean timed = IntStream.range(line, name).anyMatch(i -> Character.isDigit(text.charAt(i)));
        if (!timed && !Character.isUpperCase(text.charAt(name))) {
            return 0;
        }
        if (name + 2 < text.length() && ".:".indexOf(text.charAt(name + 1)) >= 0 && text.charAt(name + 2) == ' ') {
            return name + 2;
        }
        return endOfLabel(text, name, timed);
    }

    /** Where the name begins in a line: behind its time in brackets or without, and the marks of a new speaker. */
    private static int nameAt(String text, int line) {
        Matcher before = BEFORE_NAME.matcher(text).region(line, Math.min(text.length(), line + LONGEST_LABEL));
        return before.lookingAt() ? before.end() : line;
    }

    private static int endOfLabel(String text, int name, boolean timed) {
        int words = 1;
        boolean inBrackets = false;
        for (int i = name; i < Math.min(text.length(), name + LONGEST_LABEL); i++) {
            char c = text.charAt(i);
            boolean blankNext = i + 1 < text.length() && Character.isWhitespace(text.charAt(i + 1));
            if (c == ':') {
                return blankNext && (timed || named(text.substring(name, i))) ? i + 1 : 0;
            }
            if (c == '.' && blankNext && i - name >= SHORTEST_CAPITALS && capitals(text.substring(name, i))) {
                return i + 1;
            }
            if ((c == '–' || c == '—') && blankNext && i > name && marked(text.substring(name, i))) {
                return i + 1;
            }
            if (c == '-' && text.startsWith("-- ", i) && named(text.substring(name, i))) {
                int end = text.indexOf('\n', i);
                return end < 0 || end - i > LONGEST_LABEL ? 0 : end;
            }
            inBrackets = c == '(' || inBrackets && c != ')';
            if (c == ' ' && i + 1 < text.length() && text.charAt(i + 1) != ':' && !inBrackets) {
                words++;
            }
            if (words > MOST_WORDS || !(Character.isLetterOrDigit(c) || " .'’-()\u00A0\u202F".indexOf(c) >= 0 || inBrackets && c != '\n')) {
                return 0;
            }
        }
        return 0;
    }

    /** Whether every letter is a capital one, as in "BARDELLA". */
    private static boolean capitals(String label) {
        return label.chars().anyMatch(Character::isUpperCase) && label.chars().noneMatch(Character::isLowerCase);
    }

    /** What a dash may follow: capitals, with a part played in brackets or without, or a point, as in the journals of houses. */
    private static boolean marked(String label) {
        String bare = label.replaceAll("\\([^)]*\\)", "").strip();
        return capitals(bare) || bare.endsWith(".") && named(bare.substring(0, bare.length() - 1).replaceAll("\\b(le|la|les|el|der|die)\\b", ""));
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
        int line = end - 1;
        while (line > 0 && end - line < 2 * LONGEST_LABEL && text.charAt(line - 1) != '\n') {
            line--;
        }
        int label = labelAt(text, line);
        return label >= end && IntStream.range(end, label).noneMatch(i -> Character.isLetterOrDigit(text.charAt(i)));
    }

    /** The name that a label holds, without its time, its points and the part that is played. */
    private static String name(String text, int line, int end) {
        return text.substring(nameAt(text, line), end).replaceAll("\\([^)]*\\)|-- .*|[:.–—]+\\s*$", "").strip();
    }

    /** Whose turn a place is in; null where no label stands before it. */
    static @Nullable Turn at(String text, int place) {
        for (int line = text.lastIndexOf('\n', Math.max(0, place - 1)) + 1; line >= Math.max(0, place - FAR);) {
            int end = labelAt(text, line);
            if (end > 0) {
                return new Turn(name(text, line, end), line);
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
                all.add(name(text, line, end));
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
