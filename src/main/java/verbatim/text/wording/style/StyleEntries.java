package verbatim.text.wording.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reads the entries of a house style's lists. */
final class StyleEntries {

    private static final int LONGEST_LINE = 200;
    private static final Pattern FIGURE = Pattern.compile("\\d{1,15}(\\.\\d+)?|\\d+/\\d+");

    private StyleEntries() {
    }

    /**
     * Reads the whole list for its faults.
     *
     * @throws BadStyleLine for the first line that cannot be read
     */
    static void check(StyleList list, String text) {
        read(list, text);
    }

    /**
     * The sides of each entry, in lower case with straight apostrophes; an entry of a plain list has one side.
     *
     * @throws BadStyleLine for the first line that cannot be read
     */
    static List<List<String>> read(StyleList list, String text) {
        List<List<String>> entries = new ArrayList<>();
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i].strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                entries.add(entry(list, line, i + 1));
            }
        }
        return entries;
    }

    private static List<String> entry(StyleList list, String line, int number) {
        if (line.length() > LONGEST_LINE) {
            throw new BadStyleLine(list, number, StyleFault.TOO_LONG, LONGEST_LINE);
        }
        List<String> sides = new ArrayList<>();
        for (String side : line.split("=", -1)) {
            String words = side.strip().toLowerCase(Locale.ROOT).replace('’', '\'');
            if (words.isEmpty()) {
                throw new BadStyleLine(list, number, StyleFault.SIDE_EMPTY, line);
            }
            sides.add(words);
        }
        if (list.equations() && sides.size() < 2) {
            throw new BadStyleLine(list, number, StyleFault.NO_EQUATION, line);
        }
        if (!list.equations() && sides.size() > 1) {
            throw new BadStyleLine(list, number, StyleFault.EQUATION, line);
        }
        if (list == StyleList.NUMBERS && !FIGURE.matcher(sides.getLast()).matches()) {
            throw new BadStyleLine(list, number, StyleFault.NO_FIGURE, line);
        }
        return List.copyOf(sides);
    }
}
