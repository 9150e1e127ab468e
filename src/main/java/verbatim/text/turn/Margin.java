package verbatim.text.turn;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the margin of a record's lines and is said by nobody: the time of each caption or turn, in every form that
 * programs write, and the numbers of lines. One time alone may be words ("10:30 we left"); those of several lines that count on
 * are none, and so are numbers that count with their lines.
 */
public final class Margin {

    private static final int FEWEST_TIMES = 2;
    private static final int FEWEST_FIFTHS = 3;
    /** How far into a line its margin reaches at most, in UTF-16 units. */
    private static final int WIDEST = 120;

    private static final String CLOCK = "(?:\\d{1,2}:\\d{1,2}:\\d{1,2}\\.\\d{1,3}|\\d{1,3}(?:[:.]\\d{2}){1,3}(?:[.,;]\\d{1,3})?)";
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
        List<Entry> folios = new ArrayList<>();
        CountedLines numbers = new CountedLines();
        boolean pages = text.indexOf('\f') >= 0;
        int line = 0;
        for (int start = 0; start < text.length(); line++) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            int first = first(text, start, end);
            if (pages) {
                addBreaks(text, start, first, end, line, numbers);
            }
            if (first == end) {
                line--;
            } else if (mayHold(text, first, end)) {
                Matcher time = TIME.matcher(text).region(first, Math.min(end, start + WIDEST));
                Matcher number = NUMBER.matcher(text).region(first, Math.min(end, start + WIDEST));
                if (time.lookingAt()) {
                    // "10:04 AM" is no moment of a recording.
                    (time.group("day") == null ? times : ofDay)
                            .add(new Entry(start, time.end(), time.group("day") == null ? time.group("time") : null, null));
                } else if (number.lookingAt()) {
                    numbers.add(new Entry(start, number.end(), null, number.group("number")), line, number.end() == end);
                }
            } else if (end - first <= Folio.LONGEST) {
                String words = text.substring(first, end).strip();
                if (Folio.of(words).isPresent()) {
                    numbers.addFolio(line);
                    if (Folio.isOfAll(words)) {
                        folios.add(new Entry(start, end, null, null));
                    }
                } else if (Folio.isNumber(words)) {
                    numbers.add(new Entry(start, end, null, Folio.number(words)), line, true);
                }
            }
            start = end + 1;
        }
        if (pages) {
            numbers.addBreak(line);
        }
        List<Entry> all = new ArrayList<>(times.size() >= FEWEST_TIMES && countOn(times) ? times : List.of());
        all.addAll(ofDay.size() >= FEWEST_TIMES ? ofDay : List.of());
        all.addAll(numbers.found());
        all.addAll(folios);
        if (pages) {
            Set<Integer> starts = all.stream().map(Entry::start).collect(Collectors.toSet());
            PageEdges.of(text).stream().filter(edge -> !starts.contains(edge.start())).forEach(all::add);
        }
        all.sort((one, other) -> Integer.compare(one.start(), other.start()));
        return all;
    }

    /** Tells where a form feed stands before a line or behind it. */
    private static void addBreaks(String text, int start, int first, int end, int line, CountedLines numbers) {
        for (int i = start; i < first; i++) {
            if (text.charAt(i) == '\f') {
                numbers.addBreak(line);
            }
        }
        if (first < end && text.charAt(end - 1) == '\f') {
            numbers.addBreak(line + 1);
        }
    }

    /** Where what is no blank begins. */
    private static int first(String text, int start, int end) {
        int first = start;
        while (first < end && Character.isWhitespace(text.charAt(first))) {
            first++;
        }
        return first;
    }

    /**
     * What stands in the margin of each line.
     *
     * @param begins where in each what is said begins, behind the number of the line; 0 where it has none
     * @param layout the lines that hold nothing but the number of a page, its head or its foot
     */
    record OfLines(int[] begins, BitSet layout) {}

    static OfLines of(List<String> lines) {
        OfLines margins = new OfLines(new int[lines.size()], new BitSet());
        boolean pages = lines.stream().anyMatch(line -> line.indexOf('\f') >= 0);
        if (!pages && lines.stream().filter(line -> mayHold(line, 0, line.length())).limit(FEWEST_FIFTHS).count() < FEWEST_FIFTHS) {
            return margins;
        }
        int line = 0;
        int offset = 0;
        for (Entry entry : of(String.join("\n", lines))) {
            while (offset + lines.get(line).length() < entry.start()) {
                offset += lines.get(line++).length() + 1;
            }
            margins.begins()[line] = entry.number() == null ? 0 : entry.end() - offset;
            boolean whole = entry.number() == null && entry.time() == null && entry.end() - offset == lines.get(line).length();
            margins.layout().set(line, whole && !TIME.matcher(lines.get(line)).lookingAt());
        }
        return margins;
    }

    /** Whether a digit stands near the beginning of a line. */
    private static boolean mayHold(String text, int start, int end) {
        int i = start;
        while (i < end && " \t\f[(<{".indexOf(text.charAt(i)) >= 0) {
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
}
