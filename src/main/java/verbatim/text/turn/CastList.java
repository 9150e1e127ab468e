package verbatim.text.turn;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who plays in a record, above what is said in it: the lines below "Dramatis personae" or "Cast" say who somebody is, and nobody says them. */
final class CastList {

    /** Lines that are looked at. */
    private static final int DEEPEST = 60;
    private static final int LONGEST_HEADING = 40;

    private CastList() {}

    /** Takes the labels from such lines, and gives those lines. */
    static BitSet forget(List<String> lines, List<@Nullable Label> labels) {
        BitSet cast = new BitSet();
        for (int i = 0; i < Math.min(DEEPEST, lines.size()); i++) {
            if (isHeading(lines.get(i))) {
                int from = i + 1;
                while (from < lines.size() && lines.get(from).isBlank()) {
                    from++;
                }
                int to = from;
                while (to < lines.size() && !lines.get(to).isBlank()) {
                    to++;
                }
                if (speakBelow(labels, from, to) && !areSaid(lines.subList(from, to))) {
                    cast.set(from, to);
                }
            }
        }
        cast.stream().forEach(line -> labels.set(line, null));
        return cast;
    }

    private static boolean isHeading(String line) {
        String heading = line.strip();
        int end = heading.endsWith(":") ? heading.length() - 1 : heading.length();
        return heading.length() <= LONGEST_HEADING && end > 0 && LabelWords.all().has("casts", heading.substring(0, end).toLowerCase(Locale.ROOT).replace(' ', '_'));
    }

    /** "Ann Lee: It was me.": sentences are no list of who plays. */
    private static boolean areSaid(List<String> lines) {
        return lines.stream().map(String::strip).filter(line -> line.endsWith(".") || line.endsWith("?") || line.endsWith("!")).count() * 2 > lines.size();
    }

    /** Whether each is named once, and one of them speaks below. */
    private static boolean speakBelow(List<@Nullable Label> labels, int from, int to) {
        Map<String, Integer> named = new HashMap<>();
        for (int i = from; i < to; i++) {
            @Nullable Label label = labels.get(i);
            if (label != null && label.form() != Label.Form.UNNAMED && named.merge(label.key(), 1, Integer::sum) > 1) {
                return false;
            }
        }
        return labels.subList(to, labels.size()).stream().anyMatch(label -> label != null && named.containsKey(label.key()));
    }
}
