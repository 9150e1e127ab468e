package verbatim.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes from a page the numbers of its lines, which courts and parliaments print in the margin: each line's or each fifth's,
 * beside the words or drawn apart from them. A number is one where it counts on with the lines.
 */
final class LineNumbers {

    private static final int FEWEST = 4;
    private static final int FEWEST_FIFTHS = 3;
    private static final int FIVE = 5;
    private static final Pattern FIRST = Pattern.compile("(\\d{1,2})(?:\\s+(\\S.*))?", Pattern.DOTALL);

    /** Lines of heads above the first one with a number. */
    private static final int MOST_HEADS = 3;

    private LineNumbers() {}

    /** The lines of pages without them, each with its own. Where one page counts its lines, the few of another count, too. */
    static List<List<PrintedLine>> of(List<List<PrintedLine>> pages) {
        boolean any = pages.stream().anyMatch(page -> of(page, false) != page);
        return any ? pages.stream().map(page -> of(page, true)).toList() : pages;
    }

    private static List<PrintedLine> of(List<PrintedLine> lines, boolean others) {
        var numbers = new ArrayList<Integer>();
        for (var line : lines) {
            Matcher first = FIRST.matcher(line.text());
            numbers.add(first.matches() ? Integer.parseInt(first.group(1)) : -1);
        }
        var counted = new boolean[lines.size()];
        boolean any = mark(numbers, counted, 1, FEWEST) | mark(numbers, counted, FIVE, FEWEST_FIFTHS) | markFifthsApart(lines, numbers, counted);
        if (others && !any) {
            any = markFew(numbers, counted);
        }
        return any ? without(lines, numbers, counted) : lines;
    }

    /** Marks what counts from 1 on, or a fifth line, though too few to show it alone. */
    private static boolean markFew(List<Integer> numbers, boolean[] counted) {
        for (int head = 0; head <= MOST_HEADS && head < numbers.size(); head++) {
            int last = head;
            while (last < numbers.size() && numbers.get(last) == last - head + 1) {
                counted[last++] = true;
            }
            int fifth = head + FIVE - 1;
            if (last == head && fifth < numbers.size() && numbers.get(fifth) == FIVE) {
                counted[fifth] = true;
            }
            if (last > head || fifth < numbers.size() && counted[fifth]) {
                return true;
            }
        }
        return false;
    }

    /** Marks the lines whose numbers count on by a step, as many lines apart. */
    private static boolean mark(List<Integer> numbers, boolean[] counted, int step, int fewest) {
        boolean any = false;
        for (int i = 0; i < numbers.size(); i++) {
            int last = i;
            int run = 1;
            while (numbers.get(i) > 0 && last + step < numbers.size() && numbers.get(last + step) == numbers.get(last) + step) {
                last += step;
                run++;
            }
            if (run >= fewest && numbers.get(i) % step == 0) {
                for (int k = i; k <= last; k += step) {
                    counted[k] = true;
                }
                any = true;
            }
        }
        return any;
    }

    /** Marks "5", "10", "15", which are drawn apart from the words and so stand together. */
    private static boolean markFifthsApart(List<PrintedLine> lines, List<Integer> numbers, boolean[] counted) {
        for (int i = 0; i < numbers.size(); i++) {
            int last = i;
            while (numbers.get(i) == FIVE && last < numbers.size() && numbers.get(last) == FIVE * (last - i + 1) && lines.get(last).text().strip().length() <= 2) {
                last++;
            }
            if (last - i >= FEWEST_FIFTHS && last < lines.size()) {
                Arrays.fill(counted, i, last, true);
                return true;
            }
        }
        return false;
    }

    private static List<PrintedLine> without(List<PrintedLine> lines, List<Integer> numbers, boolean[] counted) {
        var rest = new ArrayList<PrintedLine>();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (!counted[i]) {
                rest.add(line);
                continue;
            }
            Matcher first = FIRST.matcher(line.text());
            if (first.matches() && first.group(2) != null) {
                var word = line.words().getFirst();
                var words = new PrintedLine.Word(first.group(2), word.from(), line.words().getLast().until(), word.size());
                rest.add(new PrintedLine(List.of(words), line.begins(), String.valueOf(numbers.get(i))));
            }
        }
        return rest;
    }
}
