package verbatim.text.quotation;

/** “Curly” double marks; a text that closes with a straight mark is understood. */
final class CurlyDoubles implements QuotationRule {

    static final String NAME = "curly doubles";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Pairs find(Marks marks) {
        return Pairs.byShape(marks, i -> marks.isOneOf(i, "“‟"),
                i -> marks.isOneOf(i, "”") || (marks.isOneOf(i, "\"") && marks.mayClose(i)));
    }
}
