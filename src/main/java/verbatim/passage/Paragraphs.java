package verbatim.passage;

import java.util.Arrays;

/** The paragraphs of a text: its lines that are not blank, counted from 1. */
final class Paragraphs {

    private final int[] starts;

    private Paragraphs(int[] starts) {
        this.starts = starts;
    }

    static Paragraphs of(String text) {
        var starts = new int[16];
        int count = 0;
        int start = 0;
        while (start <= text.length()) {
            int feed = text.indexOf('\n', start);
            int end = feed < 0 ? text.length() : feed;
            if (!text.substring(start, end).isBlank()) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, 2 * count);
                }
                starts[count++] = start;
            }
            start = end + 1;
        }
        return new Paragraphs(Arrays.copyOf(starts, count));
    }

    /** In which one an offset lies, in UTF-16 units. */
    int at(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return Math.max(1, found >= 0 ? found + 1 : -found - 1);
    }
}
