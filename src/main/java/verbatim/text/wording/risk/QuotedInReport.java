package verbatim.text.wording.risk;

import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Whom a report gives quoted words to, by the clause of saying right beside their marks: "“It will hold,” said Anna Berg." */
final class QuotedInReport {

    private static final String OPENING = "“„«";
    private static final String CLOSING = "”»";
    private static final int FARTHEST = 400;
    private static final int A_CLAUSE = 7;

    private final FramedPlace place;
    private final RecordWords words;

    QuotedInReport(FramedPlace place) {
        this.place = place;
        this.words = place.words();
    }

    /**
     * A clause of saying.
     *
     * @param name whom it names
     */
    record Clause(String name, int from, int to) {}

    /** The clause beside the marks that the words stand in; null where they stand in none, or it names nobody. */
    @Nullable Clause clause() {
        int open = marked(place.from(), -1);
        int close = marked(place.to() - 1, 1);
        if (open < 0 || close < 0) {
            return null;
        }
        Clause behind = behind(close + 1);
        return behind == null ? before(open) : behind;
    }

    /** The first word within the marks, or the last one, as seen from a word in a direction; -1 for no marks. */
    private int marked(int word, int step) {
        for (int k = word; k >= 0 && k < words.size() && Math.abs(k - word) < FARTHEST; k += step) {
            String between = step < 0 ? gap(k - 1) : gap(k);
            boolean opens = has(between, OPENING) || step < 0 && between.indexOf('"') >= 0;
            boolean closes = has(between, CLOSING) || step > 0 && between.indexOf('"') >= 0;
            if (step < 0 && opens) {
                return k;
            }
            if (step > 0 && closes) {
                return k;
            }
            if (step < 0 && has(between, CLOSING) || step > 0 && has(between, OPENING) || between.contains("\n")) {
                return -1;
            }
        }
        return -1;
    }

    /** What stands between a word and the next one. */
    private String gap(int word) {
        int from = word < 0 ? 0 : words.end(word);
        int to = word + 1 < words.size() ? words.start(word + 1) : words.text().length();
        return words.text().substring(Math.min(from, to), to);
    }

    private static boolean has(String between, String marks) {
        return between.chars().anyMatch(c -> marks.indexOf(c) >= 0);
    }

    /** "said Anna Berg", "Anna Berg told the council": up to the next point. */
    private @Nullable Clause behind(int from) {
        if (from >= words.size() || gap(from - 1).contains("\n")) {
            return null;
        }
        int to = from;
        while (to < Math.min(words.size(), from + A_CLAUSE) && (to == from || !words.parted(to) && !has(gap(to - 1), OPENING + "\""))) {
            to++;
        }
        // "Olaf Kern said: “…" brings in what follows.
        return !gap(to - 1).contains(":") && says(from, Math.min(to, from + 4)) ? named(from, to) : null;
    }

    /** "Anna Berg said:", back to the last point. */
    private @Nullable Clause before(int open) {
        String gap = gap(open - 1);
        int from = open - 1;
        while (from > 0 && open - from < A_CLAUSE && !words.parted(from)) {
            from--;
        }
        return open > 0 && (gap.contains(":") || gap.contains(",")) ? named(from, open) : null;
    }

    private boolean says(int from, int to) {
        for (int k = from; k < to; k++) {
            if (words.has("says", k)) {
                return true;
            }
        }
        return false;
    }

    /** The name that stands right beside the verb of saying. */
    private @Nullable Clause named(int from, int to) {
        for (int verb = from; verb < to; verb++) {
            if (!words.has("says", verb)) {
                continue;
            }
            int first = verb + 1;
            while (first < to && words.has("titles", first)) {
                first++;
            }
            int last = first;
            while (last < to && words.capital(last) && !(last > first && words.parted(last))) {
                last++;
            }
            if (last == first) {
                last = verb;
                first = verb;
                while (first > from && words.capital(first - 1) && !words.parted(first)) {
                    first--;
                }
            }
            if (first < last) {
                var name = new StringJoiner(" ");
                for (int k = first; k < last; k++) {
                    name.add(words.text().substring(words.start(k), words.end(k)));
                }
                return new Clause(name.toString(), Math.min(first, verb), Math.max(last, verb + 1));
            }
        }
        return null;
    }
}
