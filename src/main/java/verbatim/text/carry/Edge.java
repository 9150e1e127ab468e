package verbatim.text.carry;

import java.util.List;
import verbatim.text.carry.Punctuation.Item;
import verbatim.text.carry.Punctuation.Kind;

/**
 * Which signs a passage has at one of its edges, so that it gets the same ones where it stands now.
 *
 * @param marks how many quotation marks
 * @param points whether there are points
 * @param dashes whether there are dashes
 * @param brackets whether there are brackets
 * @param enclosed whether a mark stands at the edge, be it beside the passage
 * @param single whether the mark may be mistaken for an apostrophe
 */
record Edge(int marks, boolean points, boolean dashes, boolean brackets, boolean enclosed, boolean single) {

    /** No signs at all. */
    static final Edge BARE = new Edge(0, false, false, false, false, false);

    /** An edge at which an attribution interrupts words in marks. */
    static final Edge IN_MARKS = new Edge(1, true, false, false, true, false);

    /** An edge at which an attribution interrupts words without marks. */
    static final Edge AT_POINT = new Edge(0, true, false, false, false, false);

    /** The edge of a passage that begins at {@code start}, with these signs before its first word. */
    static Edge opening(Punctuation gap, int start) {
        return of(gap, gap.items().stream().filter(item -> item.span().start() >= start).toList(), Kind.OPENING_MARK);
    }

    /** The edge of a passage that ends at {@code end}, with these signs behind its last word. */
    static Edge closing(Punctuation gap, int end) {
        return of(gap, gap.items().stream().filter(item -> item.span().end() <= end).toList(), Kind.CLOSING_MARK);
    }

    private static Edge of(Punctuation gap, List<Item> own, Kind mark) {
        int marks = 0;
        boolean points = false;
        boolean dashes = false;
        boolean brackets = false;
        for (Item item : own) {
            marks += item.kind().mark() ? 1 : 0;
            points |= item.kind() == Kind.POINT;
            dashes |= item.kind() == Kind.DASH;
            brackets |= item.kind() == Kind.OPENING_BRACKET || item.kind() == Kind.CLOSING_BRACKET;
        }
        List<Item> enclosing = gap.items().stream().filter(item -> item.kind() == mark).toList();
        return new Edge(marks, points, dashes, brackets, marks > 0 || !enclosing.isEmpty(),
                !enclosing.isEmpty() && enclosing.stream().noneMatch(Item::unmistakable));
    }

    /** Whether it has marks. */
    boolean marked() {
        return marks > 0;
    }

    /** Whether the sign is a mark of that kind that counts beside this edge. */
    boolean seesMark(Item item, Kind kind) {
        return item.kind() == kind && (single || item.unmistakable());
    }

    /** Where a passage with this edge ends whose last word ends at {@code end}, with these signs behind it. */
    int end(int end, List<Item> closing) {
        int taken = 0;
        int reached = end;
        for (Item item : closing) {
            boolean mark = item.kind() == Kind.CLOSING_MARK;
            if (marks > 0 && taken == marks || mark && taken == marks) {
                return reached;
            }
            taken += mark ? 1 : 0;
            reached = mark || wants(item) ? item.span().end() : reached;
        }
        return reached;
    }

    /** Where a passage with this edge begins whose first word begins at {@code start}, with these signs before it. */
    int start(int start, List<Item> opening) {
        int taken = 0;
        int reached = start;
        for (Item item : opening.reversed()) {
            boolean mark = item.kind() == Kind.OPENING_MARK;
            if (mark && taken == marks) {
                return reached;
            }
            taken += mark ? 1 : 0;
            reached = mark || wants(item) ? item.span().start() : reached;
        }
        return reached;
    }

    private boolean wants(Item item) {
        return switch (item.kind()) {
            case POINT -> points;
            case DASH -> dashes;
            case OPENING_BRACKET, CLOSING_BRACKET -> brackets;
            default -> false;
        };
    }
}
