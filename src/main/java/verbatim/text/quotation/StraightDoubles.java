package verbatim.text.quotation;

/** "Straight" double marks; one after a digit with nothing open gives inches. */
final class StraightDoubles implements QuotationRule {

    static final String NAME = "straight doubles";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Pairs find(Marks marks) {
        return Pairs.byPlace(marks, i -> marks.isOneOf(i, "\"＂”″"));
    }
}
