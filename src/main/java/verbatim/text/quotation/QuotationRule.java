package verbatim.text.quotation;

/** One convention of setting words off as a quote. */
interface QuotationRule {

    /** The convention's name, as results state it. */
    String name();

    /** What the convention sets off in one paragraph, in text order. */
    Pairs find(Marks marks);
}
