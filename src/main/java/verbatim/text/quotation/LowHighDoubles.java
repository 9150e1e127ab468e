package verbatim.text.quotation;

/** „German“ marks, which agencies also close with ” or a straight mark; typed as {@code ,,so``} or {@code ,,so''} too. */
final class LowHighDoubles implements QuotationRule {

    static final String NAME = "low-high doubles";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Pairs find(Marks marks) {
        boolean typed = marks.free().stream().anyMatch(i -> marks.isOneOf(i, "„") && !marks.token(i).is("„"));
        return Pairs.byShape(marks, i -> marks.isOneOf(i, "„"),
                i -> marks.isOneOf(i, "“”\"‟") || typed && marks.isDoubled(i));
    }
}
