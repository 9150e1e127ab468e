package verbatim.text.quotation;

/** 「Corner brackets」 and 『their double form』. */
final class CornerBrackets implements QuotationRule {

    static final String NAME = "corner brackets";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Pairs find(Marks marks) {
        return Pairs.byShape(marks, i -> marks.isOneOf(i, "「『"), i -> marks.isOneOf(i, "」』"));
    }
}
