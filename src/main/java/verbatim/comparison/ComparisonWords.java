package verbatim.comparison;

import verbatim.text.wording.Wording;

/** The signs of a comparison, which stand without colour beside its words, on screens and in reports alike. */
public final class ComparisonWords {

    private ComparisonWords() {}

    /** The sign that stands before the wording: ✓ Verbatim, ≈ Cleaned, ✗ Altered, ✂ Spliced, ∅ Not found. */
    public static String sign(Wording wording) {
        return switch (wording) {
            case VERBATIM -> "✓";
            case CLEANED -> "≈";
            case ALTERED -> "✗";
            // With the selector for text, so that no system draws it as a coloured picture.
            case SPLICED -> "✂\uFE0E";
            case NOT_FOUND -> "∅";
        };
    }
}
