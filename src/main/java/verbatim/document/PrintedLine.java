package verbatim.document;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A line as it is printed.
 *
 * @param words from left to right as they are read, at least one
 * @param begins whether a paragraph begins with it
 * @param number that stands in its margin; null where none does
 */
record PrintedLine(List<Word> words, boolean begins, @Nullable String number) {

    /**
     * What is drawn of it without a gap: a word, or several with the blanks between them.
     *
     * @param from where it begins, in points from the left
     * @param until where it ends
     * @param size of its type, in points
     */
    record Word(String text, float from, float until, float size) {}

    /** Its words, parted by blanks. */
    String text() {
        return words.stream().map(Word::text).collect(Collectors.joining(" "));
    }

    PrintedLine of(List<Word> some, boolean beginning) {
        return new PrintedLine(List.copyOf(some), beginning, number);
    }
}
