package verbatim.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Puts the lines of two columns in the order in which they are read, where a file draws them row by row. Columns of running
 * text go on from line to line, which a table's cells do not.
 */
final class PrintedColumns {

    private static final int FEWEST_LINES = 4;
    private static final int SHORTEST_COLUMN = 12;
    private static final float GUTTER = 1.2f;
    private static final Pattern ENDED = Pattern.compile(".*[.!?:;…][\"'”’»)\\]]*", Pattern.DOTALL);

    private final List<PrintedLine> lines;

    private PrintedColumns(List<PrintedLine> lines) {
        this.lines = lines;
    }

    /** The lines of a page in the order in which they are read. */
    static List<PrintedLine> inOrder(List<PrintedLine> lines) {
        return new PrintedColumns(lines).inOrder();
    }

    private List<PrintedLine> inOrder() {
        var ordered = new ArrayList<PrintedLine>();
        for (int i = 0; i < lines.size();) {
            int end = end(i);
            if (end - i >= FEWEST_LINES) {
                var left = side(i, end, true);
                var right = side(i, end, false);
                if (runs(left) && runs(right)) {
                    ordered.addAll(left);
                    ordered.addAll(right);
                    i = end;
                    continue;
                }
            }
            ordered.add(lines.get(i++));
        }
        return ordered;
    }

    /** The gap of a line that a gutter may be: the index of the word after the widest one; 0 where none is wide enough. */
    private static int gap(PrintedLine line) {
        var words = line.words();
        int widest = 0;
        float width = 0;
        for (int i = 1; i < words.size(); i++) {
            float between = words.get(i).from() - words.get(i - 1).until();
            if (between > width && between > GUTTER * words.get(i).size()) {
                width = between;
                widest = i;
            }
        }
        return widest;
    }

    /** The line after the last one that shares a gutter with the one at {@code first}. */
    private int end(int first) {
        float from = 0;
        float until = Float.MAX_VALUE;
        int end = first;
        for (; end < lines.size(); end++) {
            var line = lines.get(end);
            int gap = gap(line);
            if (gap == 0) {
                return end;
            }
            from = Math.max(from, line.words().get(gap - 1).until());
            until = Math.min(until, line.words().get(gap).from());
            if (until - from < line.words().getFirst().size() * GUTTER / 2) {
                return end;
            }
        }
        return end;
    }

    private List<PrintedLine> side(int first, int end, boolean left) {
        var side = new ArrayList<PrintedLine>();
        for (int i = first; i < end; i++) {
            var line = lines.get(i);
            int gap = gap(line);
            side.add(line.of(left ? line.words().subList(0, gap) : line.words().subList(gap, line.words().size()),
                    i == first || left && line.begins()));
        }
        return side;
    }

    /** Whether it is running text: sentences go on from one line to the next, and the lines are no cells. */
    private static boolean runs(List<PrintedLine> side) {
        int goesOn = 0;
        int signs = 0;
        for (int i = 0; i < side.size(); i++) {
            var line = side.get(i).text();
            signs += line.length();
            goesOn += i > 0 && !ENDED.matcher(side.get(i - 1).text()).matches() && Character.isLowerCase(line.codePointAt(0)) ? 1 : 0;
        }
        return signs >= SHORTEST_COLUMN * side.size() && goesOn * 3 >= side.size() - 1;
    }
}
