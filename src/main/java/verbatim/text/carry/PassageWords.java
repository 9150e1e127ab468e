package verbatim.text.carry;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import verbatim.text.Span;

/**
 * The words of a passage in the old text.
 *
 * @param fragments its stretches, in text order
 * @param indices its words, ascending: those that lie in it, be it in part
 */
record PassageWords(List<Span> fragments, int[] indices) {

    /** A passage of which no more than this part of its words stands together is gone. */
    private static final double GONE = 0.55;

    /** The words of these stretches. */
    static PassageWords of(NumberedWords text, List<Span> fragments) {
        return new PassageWords(fragments, fragments.stream()
                .flatMapToInt(each -> IntStream.range(text.firstEndingBehind(each.start()), text.endOfThoseBefore(each.end())))
                .sorted().distinct().toArray());
    }

    /** Whether there is one. */
    boolean any() {
        return indices.length > 0;
    }

    int first() {
        return indices[0];
    }

    int last() {
        return indices[indices.length - 1];
    }

    /** How many words there are before that one; none of its own, a negative number. */
    int rank(int word) {
        return Arrays.binarySearch(indices, word);
    }

    boolean has(int word) {
        return rank(word) >= 0;
    }

    /** Whether so many of its words are enough to be the passage. */
    boolean most(long count) {
        return count > GONE * indices.length;
    }
}
