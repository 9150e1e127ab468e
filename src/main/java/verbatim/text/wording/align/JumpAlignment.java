package verbatim.text.wording.align;

import java.util.List;
import org.jspecify.annotations.Nullable;
import verbatim.text.wording.style.Cleaning;
import verbatim.text.wording.word.SourceWords;

/**
 * Aligns a quote's words with windows of a source: a semi-global alignment (the quote whole, the source from any word
 * to any; Sellers, "The theory and computation of evolutionary distances", 1980) with affine costs for what was left
 * out (Gotoh, 1982), in which the source's side may also jump to any other place at a fixed cost, as where passages
 * were run together (jumping alignment: Spang, Rehmsmeier, Stoye, 2002). Its time is the quote's words times the
 * windows'.
 */
final class JumpAlignment {

    private static final float SAME = 1f;
    private static final float SPELLING = 0.3f;
    private static final float OTHER = -1f;
    private static final float ADDED = -1.2f;
    private static final float ADDED_IN_BRACKETS = -0.25f;
    private static final float FREE = -0.05f;
    private static final float OPEN = -1.5f;
    private static final float EXTEND = -0.12f;
    private static final float MARKED_OPEN = -0.1f;
    private static final float MARKED_EXTEND = -0.008f;
    private static final float JUMP = -5f;
    private static final float MARKED_JUMP = -2.5f;
    private static final float IMPOSSIBLE = -1e9f;
    /** Of ways that are worth the same the one that follows a passage longest is taken; sums differ by rounding. */
    private static final float EQUAL = 1e-3f;
    private static final double FULL_BITS = 12;

    private static final int UP = 1;
    private static final int DIAGONAL = 2;
    private static final int FREE_STEP = 3;
    /** Added to the step by which a cell was reached before anything jumped to it. */
    private static final int JUMPED = 8;

    private final QuoteWords quote;
    private final SourceWords source;
    private final int from;
    private final int rows;
    private final int columns;
    /** The source's word that a column consumes; -1 parts two windows. */
    private final int[] places;
    /** The place that a column's state stands before. */
    private final int[] positions;
    /** The quote's symbol, and its class of spellings, that a column's word is, or -1. */
    private final int[] symbols;
    private final int[] classes;
    private final boolean[] free;
    private final byte[] steps;
    private final int[] origins;
    private float[] row;

    /**
     * Aligns the quote's words from {@code from} to before {@code to} with the windows.
     *
     * @param startAfter the place that the words before have been followed up to, or -1
     */
    JumpAlignment(QuoteWords quote, SourceWords source, FreeWords freeWords, int from, int to, List<PlaceRange> windows,
            int startAfter) {
        this.quote = quote;
        this.source = source;
        this.from = from;
        this.rows = to - from;
        int count = windows.stream().mapToInt(w -> w.to() - w.from() + 1).sum();
        this.columns = Math.max(0, count - 1);
        this.places = new int[columns];
        this.free = new boolean[columns];
        int at = 0;
        for (PlaceRange window : windows) {
            if (at > 0) {
                places[at++] = -1;
            }
            @Nullable Cleaning[] marks = freeWords.mark(window.from(), window.to());
            for (int i = window.from(); i < window.to(); i++) {
                free[at] = marks[i - window.from()] != null;
                places[at++] = i;
            }
        }
        this.positions = new int[columns + 1];
        this.symbols = new int[columns];
        this.classes = new int[columns];
        for (int c = 0; c <= columns; c++) {
            positions[c] = position(c);
            if (c < columns && places[c] >= 0) {
                symbols[c] = quote.symbolOf(source.number(places[c]));
                classes[c] = quote.classOf(source.number(places[c]));
            }
        }
        this.steps = new byte[(rows + 1) * (columns + 1)];
        this.origins = new int[(rows + 1) * (columns + 1)];
        this.row = new float[columns + 1];
        if (startAfter >= 0) {
            for (int c = 0; c <= columns; c++) {
                row[c] = positions[c] == startAfter ? 0 : JUMP;
            }
        }
        fill();
    }

    private void fill() {
        for (int r = 1; r <= rows; r++) {
            float[] before = row;
            row = new float[columns + 1];
            int word = from + r - 1;
            boolean bracketed = quote.words().enclosure(word) > 0;
            float added = bracketed ? ADDED_IN_BRACKETS : ADDED;
            float other = bracketed ? ADDED_IN_BRACKETS : OTHER;
            float gain = (float) (quote.bits(word) / FULL_BITS);
            int symbol = quote.symbol(word);
            int spelling = quote.spellingClass(word);
            int line = r * (columns + 1);
            row[0] = before[0] + added;
            steps[line] = UP;
            float[] cells = row;
            for (int c = 1; c <= columns; c++) {
                float best = before[c] + added;
                byte step = UP;
                if (places[c - 1] >= 0) {
                    float pair = symbols[c - 1] == symbol ? SAME + gain : classes[c - 1] == spelling ? SPELLING + gain : other;
                    if (before[c - 1] + pair >= best) {
                        best = before[c - 1] + pair;
                        step = DIAGONAL;
                    }
                    if (free[c - 1] && cells[c - 1] + FREE > best) {
                        best = cells[c - 1] + FREE;
                        step = FREE_STEP;
                    }
                }
                cells[c] = best;
                steps[line + c] = step;
            }
            if (r < rows) {
                jump(line, quote.words().ellipsisBefore(word + 1));
            }
        }
    }

    /** Lets every column be reached from the best one before it, or from the best of all. */
    private void jump(int line, boolean marked) {
        float open = marked ? MARKED_OPEN : OPEN;
        float extend = marked ? MARKED_EXTEND : EXTEND;
        float[] cells = row;
        int top = 0;
        float most = cells[0];
        for (int c = 1; c < cells.length; c++) {
            if (cells[c] > most) {
                most = cells[c];
                top = c;
            }
        }
        float far = most + (marked ? MARKED_JUMP : JUMP);
        float near = IMPOSSIBLE;
        int nearest = 0;
        for (int c = 0; c < cells.length; c++) {
            float here = cells[c];
            float distance = extend * positions[c];
            float reached = near + distance + open;
            if (reached > here - EQUAL && reached >= far) {
                cells[c] = reached;
                steps[line + c] |= JUMPED;
                origins[line + c] = nearest;
            } else if (far > here - EQUAL) {
                cells[c] = far;
                steps[line + c] |= JUMPED;
                origins[line + c] = top;
            }
            if (here - distance > near) {
                near = here - distance;
                nearest = c;
            }
        }
    }

    /** The place that a column's state stands before. */
    private int position(int column) {
        if (column < columns && places[column] >= 0) {
            return places[column];
        }
        return column == 0 ? 0 : places[column - 1] + 1;
    }

    /** Writes the best alignment down, and returns the place that it ends before. */
    int trace(Alignment into) {
        int c = 0;
        for (int i = 1; i <= columns; i++) {
            c = row[i] > row[c] ? i : c;
        }
        int end = positions[c];
        if (c > 0 && places[c - 1] >= 0) {
            end = places[c - 1] + 1;
        }
        int r = rows;
        boolean arrived = false;
        while (r > 0) {
            int cell = r * (columns + 1) + c;
            if (!arrived && (steps[cell] & JUMPED) != 0) {
                c = origins[cell];
                arrived = true;
                continue;
            }
            arrived = false;
            switch (steps[cell] & ~JUMPED) {
                case DIAGONAL -> {
                    int place = places[--c];
                    int word = from + --r;
                    int number = source.number(place);
                    boolean match = quote.same(word, number) || quote.alike(word, number);
                    (match ? into.places() : into.pairs())[word] = place;
                }
                case FREE_STEP -> {
                    c--;
                    // What is left by a free step was reached in the same row before any jump.
                    arrived = true;
                }
                default -> r--;
            }
        }
        return end;
    }
}
