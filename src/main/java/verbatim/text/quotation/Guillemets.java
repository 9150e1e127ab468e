package verbatim.text.quotation;

/** « French », «Spanish» and »German« guillemets, single ones too; a text that opens with » uses them the German way. */
final class Guillemets implements QuotationRule {

    @Override
    public String name() {
        return "guillemets";
    }

    @Override
    public Pairs find(Marks marks) {
        int first = marks.free().stream().filter(i -> marks.isOneOf(i, "«»‹›")).findFirst().orElse(-1);
        if (first < 0) {
            return Pairs.NONE;
        }
        boolean inward = marks.isOneOf(first, "»›");
        return Pairs.byShape(marks, i -> marks.isOneOf(i, inward ? "»›" : "«‹"),
                i -> marks.isOneOf(i, inward ? "«‹" : "»›"));
    }
}
