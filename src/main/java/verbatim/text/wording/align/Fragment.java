package verbatim.text.wording.align;

/**
 * A run of words that stands in both the quote and the source.
 *
 * @param inQuote its first word in the quote
 * @param inSource its first word in the source
 * @param length in words
 * @param bits what its words tell together
 */
record Fragment(int inQuote, int inSource, int length, double bits) {
}
