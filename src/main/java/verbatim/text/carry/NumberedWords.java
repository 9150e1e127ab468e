package verbatim.text.carry;

import java.util.Arrays;
import java.util.Map;
import verbatim.text.Span;

/**
 * The words of one of two texts, each with a number that the same word has in both. A word is a run of letters and digits;
 * of scripts that set no blank between words each sign is one, and so is a sign that says something of a figure ("5 %").
 */
final class NumberedWords {

    private final String text;
    private int[] starts;
    private int[] ends;
    private int[] numbers;
    private int size;

    private NumberedWords(String text) {
        this.text = text;
        int room = text.length() / 5 + 8;
        starts = new int[room];
        ends = new int[room];
        numbers = new int[room];
    }

    /**
     * Cuts {@code text} into its words, in one pass.
     *
     * @param known the numbers of the words seen so far; new ones are added
     */
    static NumberedWords of(String text, Map<String, Integer> known) {
        NumberedWords words = new NumberedWords(text);
        int at = 0;
        while (at < text.length()) {
            int end = Letters.wordEnd(text, at);
            if (end > at) {
                words.add(at, end, known);
                at = end;
            } else {
                at += Character.charCount(text.codePointAt(at));
            }
        }
        return words;
    }

    private void add(int start, int end, Map<String, Integer> known) {
        if (size == starts.length) {
            int room = size * 2;
            starts = Arrays.copyOf(starts, room);
            ends = Arrays.copyOf(ends, room);
            numbers = Arrays.copyOf(numbers, room);
        }
        starts[size] = start;
        ends[size] = end;
        String folded = Letters.folded(text.substring(start, end));
        Integer number = known.putIfAbsent(folded, known.size());
        numbers[size++] = number == null ? known.size() - 1 : number;
    }

    String text() {
        return text;
    }

    /** How many words there are. */
    int size() {
        return size;
    }

    /** The number of the word at {@code index}: the same for the same word, in both texts. */
    int number(int index) {
        return numbers[index];
    }

    /** Where the word at {@code index} begins; the end of the text behind the last one. */
    int start(int index) {
        return index < size ? starts[index] : text.length();
    }

    /** Where the word at {@code index} ends; the beginning of the text before the first one. */
    int end(int index) {
        return index >= 0 ? ends[index] : 0;
    }

    /** Index of the first word that ends behind {@code offset}; their number where none does. */
    int firstEndingBehind(int offset) {
        int found = Arrays.binarySearch(ends, 0, size, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** Index behind the last word that begins before {@code offset}. */
    int endOfThoseBefore(int offset) {
        int found = Arrays.binarySearch(starts, 0, size, offset);
        return found >= 0 ? found : -found - 1;
    }

    /** What stands between the word before {@code index} and the word at {@code index}: blanks, points and marks. */
    Span before(int index) {
        return new Span(end(index - 1), start(index));
    }
}
