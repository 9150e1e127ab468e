package verbatim.report;

import java.util.ArrayList;
import java.util.List;

/** Lines below each other, of one width, that are still to be put on pages. */
final class PdfColumn {

    private final float width;
    private final List<Entry> entries = new ArrayList<>();
    private float gap;

    /** Something that is drawn with a line, behind its words: it knows the upper left corner of the line and how high it is. */
    interface Drawn {

        void draw(PdfSheet sheet, float x, float y, float height);
    }

    /** A line at its place in the width. */
    record Placed(PdfLine line, float x) {}

    /**
     * What stands at one height.
     *
     * @param gap above it, but for the beginning of a page
     * @param keep whether what follows must stand on the same page
     */
    record Entry(List<Placed> lines, float gap, float height, boolean keep, List<Drawn> drawn) {

        private Entry kept() {
            return keep ? this : new Entry(lines, gap, height, true, drawn);
        }
    }

    PdfColumn(float width) {
        this.width = width;
    }

    float width() {
        return width;
    }

    int size() {
        return entries.size();
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    /** Leaves white above what comes next; the greatest that is asked for. */
    void gap(float points) {
        gap = Math.max(gap, points);
    }

    /** Adds lines at a place in the width. The first two and the last two stay together. */
    void add(List<PdfLine> lines, float x, List<Drawn> drawn) {
        add(lines, x, List.of(), 0, drawn);
    }

    /** Adds lines, with others before them at the same heights: a name, and what has it. */
    void add(List<PdfLine> lines, float x, List<PdfLine> names, float xOfNames, List<Drawn> drawn) {
        int count = Math.max(lines.size(), names.size());
        for (int i = 0; i < count; i++) {
            var placed = new ArrayList<Placed>();
            float height = 0;
            if (i < names.size()) {
                placed.add(new Placed(names.get(i), xOfNames));
                height = names.get(i).height();
            }
            if (i < lines.size()) {
                placed.add(new Placed(lines.get(i), x));
                height = Math.max(height, lines.get(i).height());
            }
            boolean keep = count > 1 && (i == 0 || i == count - 2);
            entries.add(new Entry(List.copyOf(placed), gap, height, keep, drawn));
            gap = 0;
        }
    }

    /** Adds something that is only drawn. */
    void add(float height, Drawn drawn) {
        entries.add(new Entry(List.of(), gap, height, true, List.of(drawn)));
        gap = 0;
    }

    /** What was added from there on stays together, and with what follows too. */
    void keep(int from, boolean withNext) {
        int end = withNext ? entries.size() : entries.size() - 1;
        for (int i = from; i < end; i++) {
            entries.set(i, entries.get(i).kept());
        }
    }

    /** How high it is from there on. */
    float height(int from) {
        float height = 0;
        for (int i = from; i < entries.size(); i++) {
            height += entries.get(i).height() + (i == from ? 0 : entries.get(i).gap());
        }
        return height;
    }

    /** Whether something is still to come that must stand with the last line. */
    boolean isHeld() {
        return !entries.isEmpty() && entries.getLast().keep();
    }

    /**
     * Up to where it can be put into a height, so that what must stay together does.
     *
     * @param force whether something must be, since there will never be more room
     */
    int fitting(int from, float room, boolean force) {
        float used = 0;
        int end = from;
        int most = from;
        for (int i = from; i < entries.size(); i++) {
            var entry = entries.get(i);
            used += entry.height() + (i == from ? 0 : entry.gap());
            if (used > room) {
                break;
            }
            most = i + 1;
            if (!entry.keep() || most == entries.size()) {
                end = most;
            }
        }
        return end > from || !force ? end : Math.max(most, Math.min(from + 1, entries.size()));
    }

    /**
     * Puts lines on a page.
     *
     * @return how far down they reach
     */
    float put(PdfSheet sheet, PdfPlaces places, int from, int to, float x, float top) {
        float y = top;
        Entry above = null;
        for (int i = from; i < to; i++) {
            var entry = entries.get(i);
            float begin = above == null ? y : y + entry.gap();
            for (var drawn : entry.drawn()) {
                // What is drawn with the line above too is drawn through the white between them.
                float at = above != null && above.drawn().contains(drawn) ? y : begin;
                drawn.draw(sheet, x, at, begin + entry.height() - at);
            }
            for (var placed : entry.lines()) {
                placed.line().places().forEach(name -> places.put(name, sheet.destination(begin)));
                sheet.write(placed.line(), x + placed.x(), begin);
            }
            y = begin + entry.height();
            above = entry;
        }
        return y;
    }

    /** Takes out what was put on pages. */
    void clear() {
        entries.clear();
    }

    /** The white that was asked for below its last line; it is given now. */
    float takeGap() {
        float taken = gap;
        gap = 0;
        return taken;
    }

    float firstGap() {
        return entries.isEmpty() ? 0 : entries.getFirst().gap();
    }
}
