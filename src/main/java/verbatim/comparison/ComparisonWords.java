package verbatim.comparison;

import java.util.Collection;
import java.util.stream.Collectors;
import verbatim.message.Sentences;
import verbatim.text.wording.Difference;
import verbatim.text.wording.Wording;
import verbatim.text.wording.risk.Risk;
import verbatim.text.wording.style.Cleaning;

/** How a comparison is told to people: in words and signs that stand without colour, on screens and in reports alike. */
public final class ComparisonWords {

    private ComparisonWords() {}

    /** What the wording is called: "Altered". */
    public static String of(Wording wording) {
        return Sentences.ENGLISH.of(wording);
    }

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

    /** What the wording means, as a half sentence. */
    public static String meaning(Wording wording) {
        return Sentences.ENGLISH.form("meaning", wording);
    }

    /** What can turn the meaning, as a half sentence. */
    public static String of(Risk risk) {
        return Sentences.ENGLISH.of(risk);
    }

    /** All that can turn the meaning, in one line; empty where there is nothing. */
    public static String of(Collection<Risk> risks) {
        return risks.stream().sorted().map(ComparisonWords::of).collect(Collectors.joining(" · "));
    }

    /** What a rule of the house style that permits a change is called: "filler". */
    public static String of(Cleaning cleaning) {
        return Sentences.ENGLISH.of(cleaning);
    }

    /** What became of a run of words, as it is said before them. */
    public static String of(Difference.Op op) {
        return Sentences.ENGLISH.of(op);
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
