package verbatim.text;

/**
 * Converts offsets of one text between UTF-16 code units (Java, the database, the browser) and Unicode code points
 * (every file and export). A text is read once; each conversion then is a binary search among its supplementary
 * characters, and costs nothing where there are none. A lone surrogate counts as one code point, as in
 * {@link String#codePointCount}.
 */
public final class CodePoints {

    /** Where the low halves of surrogate pairs stand, ascending, in code units. */
    private final int[] lowHalves;
    private final int units;

    private CodePoints(int[] lowHalves, int units) {
        this.lowHalves = lowHalves;
        this.units = units;
    }

    /** Reads {@code text} once. */
    public static CodePoints of(CharSequence text) {
        int pairs = 0;
        for (int i = 1; i < text.length(); i++) {
            if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
                pairs++;
            }
        }
        int[] lowHalves = new int[pairs];
        for (int i = 1, n = 0; n < pairs; i++) {
            if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
                lowHalves[n++] = i;
            }
        }
        return new CodePoints(lowHalves, text.length());
    }

    /** How many code points the text holds. */
    public int length() {
        return units - lowHalves.length;
    }

    /** The code point offset of a UTF-16 offset; one inside a pair counts as the pair's end. */
    public int fromUtf16(int offset) {
        return offset - lowHalvesBefore(offset);
    }

    /** The UTF-16 offset of a code point offset. */
    public int toUtf16(int point) {
        int low = 0;
        int high = lowHalves.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            // The pair before it is one code point, as is each of the pairs before that.
            if (lowHalves[middle] - 1 - middle < point) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return point + low;
    }

    private int lowHalvesBefore(int offset) {
        int low = 0;
        int high = lowHalves.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (lowHalves[middle] < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
