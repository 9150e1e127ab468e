package verbatim.text.wording.align;

/**
 * A stretch of a quote that follows its source in order, without more left out than a quote may leave out.
 *
 * @param quoteFrom its first found word in the quote
 * @param quoteTo the word after its last found one
 * @param from its first word in the source
 * @param to the word after its last one in the source
 * @param found how many of its words were found
 * @param bits what they tell together
 */
public record Piece(int quoteFrom, int quoteTo, int from, int to, int found, double bits) {

    /** How many words of the source lie between the two; 0 where they touch or overlap. */
    int distance(Piece other) {
        return Math.max(0, Math.max(other.from - to, from - other.to));
    }
}
