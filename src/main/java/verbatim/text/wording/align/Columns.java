package verbatim.text.wording.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The stretches of a source that are worth aligning a quote with: around the fragments that tell most, and where most
 * of the quote's words stand close together, which finds what was reordered.
 */
final class Columns {

    private static final int FRAGMENTS = 10;
    private static final int SLACK = 14;
    /** No fragment of fewer bits than this is looked at, unless it is the best there is. */
    private static final double TELLING = 7;

    private final List<PlaceRange> ranges = new ArrayList<>();
    private final int size;
    private final int from;
    private final int to;
    private int room;

    /** Windows for the quote's words from {@code from} to before {@code to}, in a source of {@code size} words. */
    Columns(int size, int from, int to) {
        this.size = size;
        this.from = from;
        this.to = to;
        this.room = 8 * (to - from + 2 * SLACK);
    }

    /** Adds the windows of the best fragments, best first. */
    void addFragments(List<Fragment> best) {
        int taken = 0;
        for (Fragment each : best) {
            int start = Math.max(each.inQuote(), from);
            int end = Math.min(each.inQuote() + each.length(), to);
            if (start < end && taken < FRAGMENTS && (taken == 0 || each.bits() >= TELLING)) {
                int inSource = each.inSource() + start - each.inQuote();
                add(inSource - (start - from) - SLACK, inSource + (to - start) + SLACK);
                taken++;
            }
        }
    }

    /** Adds a window, as far as it lies in the source and there is room. */
    void add(int first, int last) {
        int start = Math.max(0, first);
        int end = Math.min(size, last);
        boolean known = ranges.stream().anyMatch(r -> r.from() <= start && end <= r.to());
        if (start < end && !known && end - start <= room) {
            ranges.add(new PlaceRange(start, end));
            room -= end - start;
        }
    }

    /** The windows, united and in text order, without what is excluded. */
    List<PlaceRange> ranges(List<PlaceRange> excluded) {
        ranges.sort(Comparator.comparingInt(PlaceRange::from));
        List<PlaceRange> united = new ArrayList<>();
        for (PlaceRange each : ranges) {
            PlaceRange last = united.isEmpty() ? null : united.getLast();
            if (last != null && each.from() <= last.to()) {
                united.set(united.size() - 1, new PlaceRange(last.from(), Math.max(last.to(), each.to())));
            } else {
                united.add(each);
            }
        }
        for (PlaceRange out : excluded) {
            List<PlaceRange> left = new ArrayList<>();
            for (PlaceRange each : united) {
                if (each.to() <= out.from() || out.to() <= each.from()) {
                    left.add(each);
                } else {
                    if (each.from() < out.from()) {
                        left.add(new PlaceRange(each.from(), out.from()));
                    }
                    if (out.to() < each.to()) {
                        left.add(new PlaceRange(out.to(), each.to()));
                    }
                }
            }
            united = left;
        }
        return united;
    }
}
