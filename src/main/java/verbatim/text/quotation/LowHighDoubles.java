package verbatim.text.quotation;

/** „German“ marks, which agencies also close with ” or a straight mark. */
final class LowHighDoubles implements QuotationRule {

    @Override
    public String name() {
        return "low-high doubles";
    }

    @Override
    public Pairs find(Marks marks) {
        return Pairs.byShape(marks, i -> marks.isOneOf(i, "„"), i -> marks.isOneOf(i, "“”\"‟"));
    }
}
