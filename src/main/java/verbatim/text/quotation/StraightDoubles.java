package verbatim.text.quotation;

/** "Straight" double marks; one after a digit with nothing open gives inches. */
final class StraightDoubles implements QuotationRule {

    @Override
    public String name() {
        return "straight doubles";
    }

    @Override
    public Pairs find(Marks marks) {
        return Pairs.byPlace(marks, i -> marks.isOneOf(i, "\"＂”"));
    }
}
