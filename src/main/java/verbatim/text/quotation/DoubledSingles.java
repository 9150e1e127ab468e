package verbatim.text.quotation;

/** Two apostrophes or backticks as one mark, as agencies print them: ''so'' and ``so''. */
final class DoubledSingles implements QuotationRule {

    static final String NAME = "doubled singles";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Pairs find(Marks marks) {
        return Pairs.byPlace(marks, marks::isDoubled);
    }
}
