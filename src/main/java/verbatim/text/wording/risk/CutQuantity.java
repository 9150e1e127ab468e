package verbatim.text.wording.risk;

import verbatim.text.wording.style.Rulebook;
import verbatim.text.wording.word.CutWords;

/** Tells whether a cut leaves out how many it is said of: "One in ten of | the pupils failed", "up to | 50 cows". */
final class CutQuantity {

    private static final int NEAR = 3;

    private final CutWords words;
    private final Rulebook rules;

    /** For one source. */
    CutQuantity(CutWords words, Rulebook rules) {
        this.words = words;
        this.rules = rules;
    }

    /** Whether a quantity stands right before a place, and governs what begins there. */
    boolean stands(int from) {
        if (from == 0 || words.opensSentence(from)) {
            return false;
        }
        int end = from;
        // "Half the | soldiers": an article may stand between.
        while (end > from - NEAR && end > 0 && words.pauseBefore(end) == 0 && !rules.listsBefore("partitives", words, end) && !counted(end)) {
            if (!rules.lists("replaceable", words.normal(end - 1))) {
                break;
            }
            end--;
        }
        if (end > 0 && words.pauseBefore(end) == 0 && (rules.listsBefore("partitives", words, end) || counted(end))) {
            return true;
        }
        // "Une partie | des marins": the word that links the two is printed.
        boolean linked = from < words.size() && rules.lists("partitive links", words.normal(from));
        if (words.pauseBefore(from) == 0 && linked && (rules.listsBefore("partitives", words, from + 1) || counted(from + 1))) {
            return true;
        }
        return words.pauseBefore(from) == 0 && rules.number(words.normal(from)) && rules.listsBefore("quantities", words, from);
    }

    /** "Two of", "one in ten of": a link with a number before it. */
    private boolean counted(int end) {
        if (end < 2 || !rules.lists("partitive links", words.normal(end - 1))) {
            return false;
        }
        for (int k = end - 2; k >= Math.max(0, end - NEAR) && words.pauseBefore(k + 1) == 0; k--) {
            if (rules.number(words.normal(k)) || rules.lists("figures", words.normal(k))) {
                return true;
            }
        }
        return false;
    }
}
