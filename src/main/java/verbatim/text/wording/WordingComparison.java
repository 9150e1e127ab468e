package verbatim.text.wording;

import java.util.List;

/**
 * Compares quotes with sources by one house style. Immutable, and safe for use by several threads; the same input ends
 * in the same result.
 */
public final class WordingComparison {

    private final HouseStyle style;

    /** Compiles a house style. */
    public WordingComparison(HouseStyle style) {
        this.style = style;
    }

    /** The style it compares by; its {@link HouseStyle#version()} is kept with evidence. */
    public HouseStyle style() {
        return style;
    }

    /**
     * Compares a quote with the best passage of a source.
     *
     * @param quote as printed, with or without its quotation marks
     * @param source where it may stand
     */
    public Comparison compare(String quote, SourceText source) {
        return Comparison.notFound(0);
    }

    /**
     * The passages of a source that the quote may come from, best first.
     *
     * @param most how many at most
     */
    public List<Comparison> passages(String quote, SourceText source, int most) {
        return List.of();
    }
}
