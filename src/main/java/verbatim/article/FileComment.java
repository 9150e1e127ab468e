package verbatim.article;

import org.jspecify.annotations.Nullable;

/**
 * What somebody wrote beside an article's text in the file that it came in: a comment of a word processor.
 *
 * @param start of the words that it stands at, in UTF-16 units of the normalised text
 * @param end the offset after them; the start where it stands at a point
 * @param author as the file names them; null where it names nobody
 */
public record FileComment(int start, int end, @Nullable String author, String text) {}
