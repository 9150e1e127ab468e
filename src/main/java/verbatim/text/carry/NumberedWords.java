package verbatim.text.carry;

import java.util.Arrays;
import java.util.Map;

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

    /** Whether a sentence, a paragraph or words in marks begin with the word at {@code index}, as the signs before it say. */
    boolean begins(int index) {
        int start = end(index - 1);
        int end = start(index);
        int lines = 0;
        for (int at = start; at < end; at++) {
            char c = text.charAt(at);
            lines += c == '\n' ? 1 : 0;
            boolean inside = c == ',' || c == '\'' || c == '’' || c == '-' && end - start == 1;
            if (lines > 1 || !inside && !Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                return true;
            }
        }
        return index <= 0 || index >= size;
    }

    /** Whether a line, or the text, ends before the word at {@code index}. */
    boolean lineBegins(int index) {
        return index <= 0 || index >= size || between(index).indexOf('\n') >= 0;
    }

    /** Whether an empty line, or the beginning or the end of the text, stands before the word at {@code index}. */
    boolean paragraphBegins(int index) {
        String between = between(index);
        int line = between.indexOf('\n');
        return index <= 0 || index >= size || line >= 0 && between.indexOf('\n', line + 1) >= 0;
    }

    /** What stands between the word before {@code index} and the word at {@code index}: blanks, points and marks. */
    String between(int index) {
        return text.substring(end(index - 1), start(index));
    }

    /** The word at {@code index} without what is typography in it. */
    String folded(int index) {
        return Letters.folded(text.substring(starts[index], ends[index]));
    }
}
