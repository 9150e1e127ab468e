package verbatim.text.wording.align;

/**
 * A place where quote and source differ, between words that are the same: words of the quote, or of the source, or both.
 *
 * @param quoteFrom the first of the quote's words
 * @param quoteTo the word after the last one
 * @param from the first of the source's words
 * @param to the word after the last one
 */
public record Gap(int quoteFrom, int quoteTo, int from, int to) {

    /** Whether the quote has nothing there. */
    public boolean dropped() {
        return quoteFrom == quoteTo;
    }

    /** Whether the source has nothing there. */
    public boolean added() {
        return from == to;
    }
}
