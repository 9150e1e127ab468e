package verbatim.text.turn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The labels that stand within lines, where whatever made the text lost its line ends ("… must go. Olaf Kern: It must stay."),
 * or somebody interrupts in brackets. A name there is a label where lines begin with it, too, or where it comes again so, beside
 * another; who was interrupted speaks on behind the bracket.
 */
final class LabelsInLines {

    private static final Pattern LABEL = Pattern.compile("(?:(?<=[.!?…][\"”»)]?[ \\u00A0])|(?<open>[(\\[]))"
            + "(?<name>\\p{Lu}[\\p{L}\\p{M}.'’-]*(?:[ \\u00A0]\\p{Lu}[\\p{L}\\p{M}.'’-]*){0,3}):[ \\u00A0](?=\\S)");
    private static final int AGAIN = 2;
    /** How long a name is at most, in UTF-16 units. */
    private static final int WIDEST = 120;

    private final List<List<Found>> found;

    private LabelsInLines(List<List<Found>> found) {
        this.found = found;
    }

    /** @param start where in its line the label begins */
    record Found(int start, SpokenTurn turn) {}

    static LabelsInLines of(List<String> lines, SpokenTurns turns) {
        Map<String, Integer> counts = new HashMap<>();
        Set<String> known = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            turns.at(i).map(SpokenTurn::name).ifPresent(name -> known.add(name.toLowerCase(Locale.ROOT)));
            String line = lines.get(i);
            if (line.indexOf(": ") < 0) {
                continue;
            }
            Matcher label = LABEL.matcher(line);
            for (int from = 0; find(label, line, from); from = label.end()) {
                counts.merge(label.group("name").toLowerCase(Locale.ROOT), 1, Integer::sum);
            }
        }
        LabelReading reading = new LabelReading();
        if (known.isEmpty() && !lines.isEmpty()) {
            reading.of(lines.getFirst()).filter(first -> first.form() == Label.Form.MIXED || first.form() == Label.Form.CAPITALS)
                    .ifPresent(first -> counts.merge(first.name().toLowerCase(Locale.ROOT), 1, Integer::sum));
        }
        Set<String> names = new HashSet<>(known);
        counts.forEach((name, times) -> {
            if (times >= AGAIN && !LabelWords.all().has("headings", name)) {
                names.add(name);
            }
        });
        List<List<Found>> found = new ArrayList<>();
        @Nullable SpokenTurn speaking = null;
        for (int i = 0; i < lines.size(); i++) {
            List<Found> ofLine = new ArrayList<>();
            @Nullable SpokenTurn begun = turns.at(i).orElse(null);
            if (begun != null) {
                ofLine.add(new Found(0, begun));
                speaking = begun;
            }
            if (names.size() > 1 && lines.get(i).indexOf(": ") >= 0) {
                speaking = within(lines.get(i), names, i == 0 && begun == null && !turns.isFront(0), speaking, ofLine);
            }
            found.add(List.copyOf(ofLine));
        }
        return new LabelsInLines(found);
    }

    /** Finds the next one, behind an offset: looked for before colons only, of which most lines have none. */
    private static boolean find(Matcher label, String line, int from) {
        for (int colon = line.indexOf(": ", from); colon >= 0; colon = line.indexOf(": ", colon + 1)) {
            if (label.useTransparentBounds(true).region(Math.max(from, colon - WIDEST), colon + 2).find()) {
                return true;
            }
        }
        return false;
    }

    /** Finds those of one line, and says who speaks at its end. */
    private static @Nullable SpokenTurn within(String line, Set<String> names, boolean first, @Nullable SpokenTurn before, List<Found> found) {
        @Nullable SpokenTurn speaking = before;
        int from = found.isEmpty() ? 0 : Math.min(found.getFirst().turn().words(), line.length());
        if (first) {
            Label label = new LabelReading().of(line).filter(each -> names.contains(each.name().toLowerCase(Locale.ROOT))).orElse(null);
            if (label != null) {
                speaking = new SpokenTurn(label.name(), label.time(), label.words(), true);
                found.add(new Found(0, speaking));
                from = label.words();
            }
        }
        Matcher label = LABEL.matcher(line);
        for (int at = from; find(label, line, at); at = label.end()) {
            String name = label.group("name");
            if (!names.contains(name.toLowerCase(Locale.ROOT)) && label.group("open") == null) {
                continue;
            }
            SpokenTurn turn = new SpokenTurn(name, null, label.end(), true);
            found.add(new Found(label.start("name"), turn));
            int close = label.group("open") == null ? -1 : line.indexOf("(".equals(label.group("open")) ? ')' : ']', label.end());
            if (label.group("open") == null) {
                speaking = turn;
            } else if (close >= 0 && speaking != null) {
                found.add(new Found(close + 1, new SpokenTurn(speaking.name(), null, close + 1, speaking.named())));
            }
        }
        return speaking;
    }

    /** Those of a line, in its order. */
    List<Found> of(int line) {
        return found.get(line);
    }
}
