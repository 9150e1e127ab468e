package verbatim.text.turn;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Lines that come again beside those that number pages, above them or below: the head of a record whose pages no form feed parts. */
final class FolioHeads {

    private static final int BESIDE = 2;
    private static final int AGAIN = 2;
    private static final int LONGEST = 90;
    private static final Pattern HEAD = Pattern.compile("\\s*\\p{Lu}[^:?!]*[^\\s.?!:,;…\"”»]\\s*");
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private FolioHeads() {}

    static BitSet of(List<String> lines) {
        Map<String, BitSet> beside = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            if (Folio.of(lines.get(i)).isPresent()) {
                enter(lines, i, -1, beside);
                enter(lines, i, 1, beside);
            }
        }
        BitSet heads = new BitSet();
        beside.values().removeIf(places -> places.cardinality() < AGAIN);
        if (!beside.isEmpty()) {
            // What stands elsewhere, too, may be said.
            for (int i = 0; i < lines.size(); i++) {
                BitSet places = beside.get(shape(lines.get(i)));
                if (places != null && !places.get(i)) {
                    places.clear();
                }
            }
            beside.values().forEach(heads::or);
        }
        return heads;
    }

    private static void enter(List<String> lines, int folio, int step, Map<String, BitSet> beside) {
        int found = 0;
        for (int i = folio + step; i >= 0 && i < lines.size() && found < BESIDE; i += step) {
            String line = lines.get(i);
            if (line.isBlank()) {
                continue;
            }
            if (line.length() > LONGEST || !HEAD.matcher(line).matches()) {
                return;
            }
            found++;
            beside.computeIfAbsent(shape(line), shape -> new BitSet()).set(i);
        }
    }

    private static String shape(String line) {
        return line.length() > LONGEST ? "" : DIGITS.matcher(line.strip()).replaceAll("#");
    }
}
