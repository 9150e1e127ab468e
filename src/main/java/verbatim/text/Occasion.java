package verbatim.text;

/**
 * Date, venue or medium of an utterance as the text prints it near the attribution: "a speech in the old town hall".
 *
 * @param words the words as printed
 * @param span where they stand
 */
public record Occasion(String words, Span span) {
}
