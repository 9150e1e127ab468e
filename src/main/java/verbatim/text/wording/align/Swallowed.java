package verbatim.text.wording.align;

/**
 * What the words that a mark of omission stands for do to the words that are printed around it.
 *
 * @param denies whether one denies them: "not", "refused to"
 * @param limits whether one makes them hang on something: "if", "unless", "only"
 * @param hedges whether one makes them less certain: "may", "alleged"
 * @param counts whether they hold a part of a printed number: "five … million"
 * @param doubtful whether a "not" stands in the same sentence, of which it cannot be told what it denies
 * @param takesBack whether the sentence goes on with a "but" behind what is printed of it
 */
public record Swallowed(boolean denies, boolean limits, boolean hedges, boolean counts, boolean doubtful, boolean takesBack) {

    /** Whether the printed words say something else without them. */
    public boolean turns() {
        return denies || limits || counts;
    }
}
