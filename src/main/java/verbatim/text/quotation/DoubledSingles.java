package verbatim.text.quotation;

/** Two apostrophes or backticks as one mark, as agencies print them: ''so'' and ``so''. */
final class DoubledSingles implements QuotationRule {

    @Override
    public String name() {
        return "doubled singles";
    }

    @Override
    public Pairs find(Marks marks) {
        return Pairs.byPlace(marks, marks::isDoubled);
    }
}
