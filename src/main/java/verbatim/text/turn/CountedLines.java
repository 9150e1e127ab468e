package verbatim.text.turn;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which numbers before the lines of a record count those lines, each or each fifth, on each page anew; and which lines hold nothing
 * but the number of their page. A page is parted from the next by a form feed, by such a number, or by counting from 1 again.
 */
final class CountedLines {

    private static final int FEWEST = 4;
    private static final int FEWEST_FIFTHS = 3;
    private static final int FIVE = 5;
    /** A head between a page's number and its first line. */
    private static final int HEAD = 2;

    private final List<Margin.Entry> numbers = new ArrayList<>();
    /** The line of each, counted without blank ones. */
    private final List<Integer> lines = new ArrayList<>();
    /** Those that stand alone in their lines. */
    private final BitSet alone = new BitSet();
    /** The lines before which a page ends. */
    private final BitSet breaks = new BitSet();
    private final BitSet folios = new BitSet();
    private final BitSet counted = new BitSet();

    /** @param alone whether the line holds nothing else */
    void add(Margin.Entry number, int line, boolean alone) {
        this.alone.set(numbers.size(), alone);
        numbers.add(number);
        lines.add(line);
    }

    /** Before this line a form feed stands. */
    void addBreak(int line) {
        breaks.set(line);
    }

    /** This line says that it numbers its page. */
    void addFolio(int line) {
        folios.set(line);
    }

    /** Those that count, each with its number, and those that number pages, without one. */
    List<Margin.Entry> found() {
        mark(1, FEWEST);
        mark(FIVE, FEWEST_FIFTHS);
        markPages();
        markFolios();
        List<Margin.Entry> found = new ArrayList<>();
        counted.stream().forEach(i -> found.add(numbers.get(i)));
        alone.stream().filter(i -> !counted.get(i) && folios.get(lines.get(i))).forEach(i -> found.add(new Margin.Entry(numbers.get(i).start(), numbers.get(i).end(), null, null)));
        return found;
    }

    /** Marks the numbers that count on by a step, as many lines apart. */
    private void mark(int step, int fewest) {
        for (int i = 0; i < numbers.size();) {
            int last = i;
            int next = i + 1;
            Set<Integer> run = new HashSet<>(Set.of(i));
            while (next < numbers.size() && lines.get(next) <= lines.get(last) + step) {
                if (lines.get(next) == lines.get(last) + step && value(next) == value(last) + step) {
                    run.add(next);
                    last = next;
                }
                next++;
            }
            if (run.size() >= fewest && value(i) % step == 0) {
                run.forEach(counted::set);
                i = last + 1;
            } else {
                i++;
            }
        }
    }

    /** Marks the few that count on a short page: below a page's number, or in a record whose other pages have more of them. */
    private void markPages() {
        boolean any = !counted.isEmpty();
        for (int i = 0; i < numbers.size(); i++) {
            int last = i;
            while (last + 1 < numbers.size() && value(last + 1) == value(last) + 1 && lines.get(last + 1) == lines.get(last) + 1) {
                last++;
            }
            int line = lines.get(i);
            boolean several = last > i;
            boolean begins = value(i) == 1 && (line > 0 && folios.get(line - 1) || breaks.get(line) && (any || several) || any && (several || i > 0 && goesOn(i)));
            boolean ends = any && several && last + 1 < numbers.size() && value(last + 1) == 1 && lines.get(last + 1) <= lines.get(last) + HEAD;
            boolean fifth = any && !several && value(i) % FIVE == 0 && line >= value(i) && breaks.get(line - value(i) + 1);
            if (begins || ends || fifth) {
                counted.set(i, last + 1);
            }
            i = last;
        }
    }

    /** Whether the line before it counts, too, or holds nothing but a number. */
    private boolean goesOn(int number) {
        return lines.get(number - 1) == lines.get(number) - 1 && (counted.get(number - 1) || alone.get(number - 1));
    }

    private void markFolios() {
        for (int i = alone.nextSetBit(0); i >= 0; i = alone.nextSetBit(i + 1)) {
            int line = lines.get(i);
            boolean above = i + 1 < numbers.size() && counted.get(i + 1) && value(i + 1) == 1 && lines.get(i + 1) <= line + HEAD;
            if (!counted.get(i) && (above || breaks.get(line) || breaks.get(line + 1))) {
                folios.set(line);
            }
        }
    }

    private int value(int number) {
        return Integer.parseInt(String.valueOf(numbers.get(number).number()));
    }
}
