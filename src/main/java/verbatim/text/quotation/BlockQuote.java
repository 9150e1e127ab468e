package verbatim.text.quotation;

import java.util.List;

/**
 * {@code > A paragraph set off by an angle}, as mail and plain text print a block quote; one that only names whose words
 * those before it are, after a dash, is none.
 */
final class BlockQuote implements QuotationRule {

    static final String NAME = "block quote";

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
}
