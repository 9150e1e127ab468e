package verbatim.comparison;

import verbatim.text.wording.Difference;
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

    /** The sign that stands before a run of words: − left out, + added, ⇄ moved. */
    public static String sign(Difference.Op op) {
        return switch (op) {
            case KEPT, REPLACED -> "";
            case DROPPED -> "−";
            case ADDED -> "+";
            case MOVED -> "⇄";
        };
    }
}
