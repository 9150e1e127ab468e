package verbatim.text;

/**
 * A stretch of a text, half-open.
 *
 * @param start first UTF-16 code unit
 * @param end the code unit after the last one
 */
public record Span(int start, int end) {

    /** Refuses a stretch that ends before it begins. */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no such stretch: " + start + " to " + end);
        }
    }

    /** How many UTF-16 code units it holds. */
    public int length() {
        return end - start;
    }

    /** Whether the code unit at {@code offset} belongs to it. */
    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    /** Whether {@code other} lies wholly inside it (a stretch contains itself). */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether the two share at least one code unit. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** Its words in {@code text}. */
    public String in(CharSequence text) {
        return text.subSequence(start, end).toString();
    }
}
