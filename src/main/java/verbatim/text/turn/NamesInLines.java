package verbatim.text.turn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where a record names somebody inside its lines: in its list of those present, or in somebody's mouth. */
final class NamesInLines {

    private final List<String> lines;
    /** The lines in which a word with a capital stands. */
    private final Map<String, List<String>> capitals = new HashMap<>();
    private final Map<String, Boolean> mentioned = new HashMap<>();

    NamesInLines(List<String> lines) {
        this.lines = lines;
    }

    /** Whether the record has the full name of a label behind the beginning of a line, too. */
    boolean isMentioned(Label label) {
        return label.name().contains(" ") && mentioned.computeIfAbsent(label.name(), name -> linesThatMayHave(name).stream().anyMatch(line -> line.indexOf(name, 1) >= 0));
    }

    /** Whether what ends as a heading does is a name after all, such as "Lurdes Fontes", since lines begin with it again and one names it. */
    boolean isName(Label label) {
        return isFirstNameAgain(label) || label.form() == Label.Form.MIXED && label.name().contains(" ") && !NamesOfSpeakers.of(label.name()).beginHeading()
                && lines.stream().filter(line -> line.startsWith(label.name() + ":")).count() >= LabelCounts.OFTEN && isMentioned(label);
    }

    /** "Bill" of those who begin lines again and again, though a bill is a heading, too. */
    private boolean isFirstNameAgain(Label label) {
        return label.form() == Label.Form.MIXED && LabelWords.all().isFirstName(label.name()) && lines.stream().filter(line -> line.startsWith(label.name() + ":")).limit(LabelCounts.OFTEN).count() >= LabelCounts.OFTEN;
    }

    /** It is asked of each label, and a long record has thousands of lines. */
    private List<String> linesThatMayHave(String name) {
        if (!Character.isUpperCase(name.charAt(0))) {
            return lines;
        }
        if (capitals.isEmpty()) {
            lines.forEach(this::enter);
        }
        return capitals.getOrDefault(name.substring(0, wordEnd(name, 0)), List.of());
    }

    private void enter(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (Character.isUpperCase(line.charAt(i))) {
                int end = wordEnd(line, i);
                List<String> with = capitals.computeIfAbsent(line.substring(i, end), word -> new ArrayList<>());
                if (with.isEmpty() || !with.getLast().equals(line)) {
                    with.add(line);
                }
                i = end;
            }
        }
    }

    private static int wordEnd(String line, int from) {
        int end = from + 1;
        while (end < line.length() && Character.isLetter(line.charAt(end))) {
            end++;
        }
        return end;
    }
}
