package verbatim.text.wording.align;

/**
 * A stretch of a source counted in words.
 *
 * @param from its first word
 * @param to the word after its last one
 */
public record PlaceRange(int from, int to) {
}
