package verbatim.text.turn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where a record names somebody inside its lines: in its list of those present, or in somebody's mouth. */
final class NamesInLines {

    /** How far into a line a name that a colon closes is looked for. */
    private static final int LONGEST = 200;

    private final List<String> lines;
    /** The lines in which a word with a capital and the next one stand. */
    private final Map<String, List<String>> capitals = new HashMap<>();
    private final Map<String, Boolean> mentioned = new HashMap<>();
    /** How many lines begin with what stands before their first colons. */
    private @Nullable Map<String, Integer> closed;

    NamesInLines(List<String> lines) {
        this.lines = lines;
    }

    /** Whether the record has the full name of a label behind the beginning of a line, too. */
    boolean isMentioned(Label label) {
        return label.name().contains(" ") && mentioned.computeIfAbsent(label.name(), this::isInside);
    }

    private boolean isInside(String name) {
        return linesThatMayHave(name).stream().anyMatch(line -> line.indexOf(name, 1) >= 0);
    }

    /** Whether what ends as a heading does is a name after all, such as "Lurdes Fontes", since lines begin with it again and one names it. */
    boolean isName(Label label) {
        return isFirstNameAgain(label) || label.form() == Label.Form.MIXED && label.name().contains(" ") && !NamesOfSpeakers.of(label.name()).beginHeading()
                && comesAgain(label) && isMentioned(label);
    }

    /** "Bill" of those who begin lines again and again, though a bill is a heading, too. */
    private boolean isFirstNameAgain(Label label) {
        return label.form() == Label.Form.MIXED && LabelWords.all().isFirstName(label.name()) && comesAgain(label);
    }

    private boolean comesAgain(Label label) {
        if (closed == null) {
            closed = new HashMap<>();
            for (String line : lines) {
                int colon = line.indexOf(':');
                if (colon > 0 && colon < LONGEST) {
                    closed.merge(line.substring(0, colon), 1, Integer::sum);
                }
            }
        }
        return closed.getOrDefault(label.name(), 0) >= LabelCounts.OFTEN;
    }

    /** It is asked of each label, and a long record has thousands of lines. */
    private List<String> linesThatMayHave(String name) {
        if (!Character.isUpperCase(name.charAt(0))) {
            return lines;
        }
        if (capitals.isEmpty()) {
            lines.forEach(this::enter);
        }
        return capitals.getOrDefault(twoWords(name, 0), List.of());
    }

    private void enter(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (Character.isUpperCase(line.charAt(i))) {
                List<String> with = capitals.computeIfAbsent(twoWords(line, i), words -> new ArrayList<>());
                if (with.isEmpty() || !with.getLast().equals(line)) {
                    with.add(line);
                }
                i = wordEnd(line, i);
            }
        }
    }

    /** A word and the next one: thousands may have the same first name. */
    private static String twoWords(String line, int from) {
        int end = wordEnd(line, from);
        boolean second = end + 1 < line.length() && line.charAt(end) == ' ' && Character.isLetter(line.charAt(end + 1));
        return line.substring(from, second ? wordEnd(line, end + 1) : end);
    }

    private static int wordEnd(String line, int from) {
        int end = from + 1;
        while (end < line.length() && Character.isLetter(line.charAt(end))) {
            end++;
        }
        return end;
    }
}
