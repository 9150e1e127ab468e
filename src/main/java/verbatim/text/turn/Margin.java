package verbatim.text.turn;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the margin of a record's lines and is said by nobody: the time of each caption or turn, in every form that
 * programs write, and the numbers of lines. One time alone may be words ("10:30 we left"); those of several lines that count on
 * are none, and so are numbers that count with their lines.
 */
public final class Margin {

    private static final int FEWEST_TIMES = 2;
    private static final int FEWEST_NUMBERS = 4;
    private static final int FEWEST_FIFTHS = 3;
    private static final int FIVE = 5;
    /** How far into a line its margin reaches at most, in UTF-16 units. */
    private static final int WIDEST = 120;

    private static final String CLOCK = "\\d{1,3}(?:[:.]\\d{2}){1,3}(?:[.,;]\\d{1,3})?";
    private static final Pattern TIME = Pattern.compile("[ \\t]*(?:[\\[(<{])?(?<time>" + CLOCK + ")"
            + "(?:[ \\t]*(?:-->|–|—|-)[ \\t]*" + CLOCK + ")?(?:[\\])>}])?(?:\\([^)\\s]{1,100}\\))?(?<day>[ \\u00A0]?[AaPp]\\.?[Mm]\\b\\.?)?(?:[ \\t]*[-–—|:])?(?=[ \\t]|$)[ \\t]*");
    private static final Pattern NUMBER = Pattern.compile("[ \\t]*(?<number>\\d{1,4})(?:[ \\t]+(?=\\S)|[ \\t]*$)");

    private Margin() {}

    /**
     * What stands in the margin of one line.
     *
     * @param start UTF-16 offset in the text
     * @param end the offset after it, where the words begin
     * @param time as it is written; null for none, and for one of the day
     * @param number of the line; null for none
     */
    public record Entry(int start, int end, @Nullable String time, @Nullable String number) {}

    /** All of a text, in its order. */
    public static List<Entry> of(String text) {
        List<Entry> times = new ArrayList<>();
        List<Entry> ofDay = new ArrayList<>();
        List<Entry> numbers = new ArrayList<>();
        List<Integer> lines = new ArrayList<>();
        Set<Integer> folios = new HashSet<>();
        int line = 0;
        for (int start = 0; start < text.length(); line++) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            if (mayHold(text, start, end)) {
                Matcher time = TIME.matcher(text).region(start, Math.min(end, start + WIDEST));
                Matcher number = NUMBER.matcher(text).region(start, Math.min(end, start + WIDEST));
                if (time.lookingAt()) {
                    // "10:04 AM" is no moment of a recording.
                    (time.group("day") == null ? times : ofDay)
                            .add(new Entry(start, time.end(), time.group("day") == null ? time.group("time") : null, null));
                } else if (number.lookingAt()) {
                    numbers.add(new Entry(start, number.end(), null, number.group("number")));
                    lines.add(line);
                }
            } else if (start == end) {
                line--;
            } else if (Folio.of(text.substring(start, Math.min(end, start + WIDEST))).isPresent()) {
                folios.add(line);
            }
            start = end + 1;
        }
        List<Entry> all = new ArrayList<>(times.size() >= FEWEST_TIMES && countOn(times) ? times : List.of());
        all.addAll(ofDay.size() >= FEWEST_TIMES ? ofDay : List.of());
        Set<Integer> counted = new HashSet<>();
        mark(numbers, lines, 1, FEWEST_NUMBERS, counted);
        mark(numbers, lines, FIVE, FEWEST_FIFTHS, counted);
        // The few lines of a short page count, too.
        markPages(numbers, lines, folios, counted);
        counted.forEach(i -> all.add(numbers.get(i)));
        all.sort((one, other) -> Integer.compare(one.start(), other.start()));
        return all;
    }

    /** Where in each line what is said begins, behind the numbers of lines; all zero where lines have none. */
    static int[] begins(List<String> lines) {
        int[] begins = new int[lines.size()];
        if (lines.stream().filter(line -> mayHold(line, 0, line.length())).limit(FEWEST_FIFTHS).count() < FEWEST_FIFTHS) {
            return begins;
        }
        int line = 0;
        int offset = 0;
        for (Entry entry : of(String.join("\n", lines))) {
            while (offset + lines.get(line).length() < entry.start()) {
                offset += lines.get(line++).length() + 1;
            }
            begins[line] = entry.number() == null ? 0 : entry.end() - offset;
        }
        return begins;
    }

    /** Whether a digit stands near the beginning of a line. */
    private static boolean mayHold(String text, int start, int end) {
        int i = start;
        while (i < end && " \t[(<{".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i < end && text.charAt(i) >= '0' && text.charAt(i) <= '9';
    }

    /** Whether no time is earlier than the one before: captions are in order, and figures in prose are not. */
    private static boolean countOn(List<Entry> times) {
        long last = -1;
        int parts = 0;
        for (Entry each : times) {
            String[] digits = String.valueOf(each.time()).split("[^0-9]+");
            long moment = 0;
            for (String part : digits) {
                moment = moment * 1_000 + Integer.parseInt(part);
            }
            // "59:58" and "1:00:02": a part more is later.
            if (digits.length < parts || digits.length == parts && moment < last) {
                return false;
            }
            parts = digits.length;
            last = moment;
        }
        return true;
    }

    /** Marks the numbers that count on by a step, as many lines apart. */
    private static void mark(List<Entry> numbers, List<Integer> lines, int step, int fewest, Set<Integer> counted) {
        for (int i = 0; i < numbers.size();) {
            int last = i;
            int next = i + 1;
            List<Integer> run = new ArrayList<>(List.of(i));
            while (next < numbers.size() && lines.get(next) <= lines.get(last) + step) {
                if (lines.get(next) == lines.get(last) + step && value(numbers.get(next)) == value(numbers.get(last)) + step) {
                    run.add(next);
                    last = next;
                }
                next++;
            }
            if (run.size() >= fewest && value(numbers.get(i)) % step == 0) {
                counted.addAll(run);
                i = last + 1;
            } else {
                i++;
            }
        }
    }

    /** Marks those that begin with 1 below the number of a page, or in a record that has others. */
    private static void markPages(List<Entry> numbers, List<Integer> lines, Set<Integer> folios, Set<Integer> counted) {
        boolean any = !counted.isEmpty();
        for (int i = 0; i < numbers.size(); i++) {
            int next = i;
            while (next + 1 < numbers.size() && value(numbers.get(next + 1)) == value(numbers.get(next)) + 1 && lines.get(next + 1) == lines.get(next) + 1) {
                next++;
            }
            if (value(numbers.get(i)) == 1 && (folios.contains(lines.get(i) - 1) || any && next > i)) {
                for (int k = i; k <= next; k++) {
                    counted.add(k);
                }
            }
            i = next;
        }
    }

    private static int value(Entry entry) {
        return Integer.parseInt(String.valueOf(entry.number()));
    }
}
