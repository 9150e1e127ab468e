package verbatim.text.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import verbatim.text.Span;

/**
 * {@code > A paragraph set off by an angle}, as mail and plain text print a block quote; one that only names whose words
 * those before it are, after a dash, is none.
 */
final class BlockQuote implements QuotationRule {

    static final String NAME = "block quote";

    private static final int LONGEST_BREAK = 8;
    private static final Pattern LINE = Pattern.compile("[ \\t]*\\r?\\n>[ \\t]*");

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Pairs find(Marks marks) {
        boolean angle = marks.to() - marks.from() > 2 && marks.token(marks.from()).is(">")
                && !marks.token(marks.from() + 1).dash();
        return angle ? new Pairs(List.of(new Pairs.Pair(marks.from() + 1, marks.to() - 1)), -1) : Pairs.NONE;
    }

    /** The same stretches, those of lines one right below the other made one: mail opens each line with the angle. */
    static List<Stretch> joined(String text, List<Stretch> stretches) {
        List<Stretch> joined = new ArrayList<>();
        int last = -1;
        for (Stretch each : stretches) {
            boolean line = each.rule().equals(NAME) && each.parent() < 0;
            Stretch before = line && last >= 0 ? joined.get(last) : null;
            if (before != null && nextLine(text, before.span().end(), each.span().start())) {
                joined.set(last, new Stretch(new Span(before.span().start(), each.span().end()), NAME, -1));
                continue;
            }
            joined.add(each);
            last = line ? joined.size() - 1 : last;
        }
        return joined;
    }

    /** Whether nothing but one line's end and the next one's angle stands between. */
    private static boolean nextLine(String text, int end, int start) {
        return start > end && LINE.matcher(text.substring(end, Math.min(start, end + LONGEST_BREAK))).matches() && start - end <= LONGEST_BREAK;
    }
}
