package verbatim.text.quotation;

/** “Curly” double marks; a text that closes with a straight mark is understood. */
final class CurlyDoubles implements QuotationRule {

    @Override
    public String name() {
        return "curly doubles";
    }

    @Override
    public Pairs find(Marks marks) {
        return Pairs.byShape(marks, i -> marks.isOneOf(i, "“‟"),
                i -> marks.isOneOf(i, "”") || (marks.isOneOf(i, "\"") && marks.mayClose(i)));
    }
}
