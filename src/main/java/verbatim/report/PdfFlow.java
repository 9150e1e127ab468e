package verbatim.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts what comes on the pages, one after the other; a page is done when the next one begins. */
final class PdfFlow {

    /** What is higher, in points, is divided rather than leave that much of a page white: less than half of one that lies. */
    static final float MOST_WHOLE = 200;

    /** How much of what is divided stands on its first page at least, in points. */
    static final float BEGINNING = 60;

    private final PdfFile file;
    private PdfSheet sheet;
    private PdfColumn column;
    private Runnable repeated = () -> {};
    private Runnable ending = () -> {};
    private float y;
    private float begin;

    PdfFlow(PdfFile file) {
        this.file = file;
        sheet = file.begin(false);
        column = new PdfColumn(sheet.width());
        y = sheet.top();
        begin = y;
    }

    /** Where lines are added that have the whole width; {@link #settle} puts them on pages. */
    PdfColumn column() {
        return column;
    }

    PdfSheet sheet() {
        return sheet;
    }

    PdfPlaces places() {
        return file.places();
    }

    /** How far down the page is full. */
    float y() {
        return y;
    }

    void move(float to) {
        y = to;
    }

    boolean isAtTop() {
        return y <= begin;
    }

    /** How much of the page is left. */
    float room() {
        return sheet.bottom() - y;
    }

    /** Puts what was added on pages; what must stand with what follows waits for it. */
    void settle() {
        if (!column.isHeld()) {
            putAll();
        }
    }

    /**
     * Puts all that was added on pages, with the white below it.
     *
     * @param following how much room there must be for what has lines of its own, in points
     */
    void settle(float following) {
        float needed = column.firstGap() + column.height(0) + following;
        if (needed > room() && !isAtTop()) {
            next();
        }
        putAll();
        y += column.takeGap();
    }

    private void putAll() {
        if (!column.isEmpty()) {
            row(List.of(column), List.of(0f), column.firstGap(), () -> {});
            column.clear();
        }
    }

    /**
     * Puts the cells of a row beside each other, with a line above them; on one page where they are not too high.
     *
     * @param again is written on each further page on which the row goes on
     */
    void row(List<PdfColumn> cells, List<Float> xs, float padding, int colour, Runnable again) {
        float high = (float) cells.stream().mapToDouble(cell -> cell.height(0)).max().orElse(0);
        if (2 * padding + (high > MOST_WHOLE ? BEGINNING : high) > room() && !isAtTop()) {
            next();
        }
        sheet.drawn().line(sheet.left(), sheet.left() + sheet.width(), y, .5f, colour, "[]");
        y += padding;
        row(cells, xs, 0, again);
        y += padding;
    }

    /**
     * Puts columns beside each other, and goes on below the longest.
     *
     * @param xs where each begins
     * @param gap above them, but for the beginning of a page
     */
    private void row(List<PdfColumn> cells, List<Float> xs, float gap, Runnable again) {
        int[] at = new int[cells.size()];
        boolean goesOn = true;
        while (goesOn) {
            float top = isAtTop() ? y : y + gap;
            boolean isEmpty = isAtTop();
            float lowest = top;
            int put = 0;
            goesOn = false;
            for (int i = 0; i < at.length; i++) {
                int end = cells.get(i).fitting(at[i], sheet.bottom() - top, isEmpty);
                if (end > at[i]) {
                    lowest = Math.max(lowest, cells.get(i).put(sheet, file.places(), at[i], end, sheet.left() + xs.get(i), top));
                }
                put += end - at[i];
                at[i] = end;
                goesOn |= end < cells.get(i).size();
            }
            y = put == 0 ? y : lowest;
            if (goesOn) {
                next();
                again.run();
            }
        }
    }

    /** Begins the next page, of the same kind. */
    void next() {
        turn(sheet.lies());
    }

    /** Begins the next page. */
    void turn(boolean lies) {
        ending.run();
        file.done(sheet);
        sheet = file.begin(lies);
        y = sheet.top();
        repeated.run();
        begin = y;
    }

    /** Begins a page for what has another width, where there is one begun; nothing may wait. */
    void turnFor(boolean lies) {
        putAll();
        if (!isAtTop() || lies != sheet.lies()) {
            turn(lies);
        }
        column = new PdfColumn(sheet.width());
    }

    /** What is written again at the top of each further page. */
    void repeat(@Nullable Runnable what) {
        repeated = what == null ? () -> {} : what;
    }

    /** What is still to be written before a page is done. */
    void before(@Nullable Runnable what) {
        ending = what == null ? () -> {} : what;
    }

    /** Ends the last page. */
    void end() {
        putAll();
        ending.run();
        file.done(sheet);
    }
}
