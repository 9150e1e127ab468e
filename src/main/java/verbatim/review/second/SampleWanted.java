package verbatim.review.second;

import java.util.List;
import org.jspecify.annotations.Nullable;
import verbatim.account.PersonId;

/**
 * What is to be drawn, and for whom.
 *
 * @param amount so many passages, or per cent of those that can be drawn
 * @param drawn in what the amount is counted, and whether each finding has its share
 * @param seed draws the same again from the same passages; null for a fresh one
 * @param to whom; nobody for whoever is free
 */
public record SampleWanted(int amount, Drawn drawn, @Nullable Long seed, List<PersonId> to) {

    private static final int ALL_PERCENT = 100;

    /** How it is drawn. */
    public enum Drawn {
        NUMBER,
        PERCENT,
        NUMBER_BY_FINDING,
        PERCENT_BY_FINDING;

        boolean isPercent() {
            return this == PERCENT || this == PERCENT_BY_FINDING;
        }

        boolean isByFinding() {
            return this == NUMBER_BY_FINDING || this == PERCENT_BY_FINDING;
        }

        /** That of these. */
        public static Drawn of(boolean percent, boolean byFinding) {
            if (byFinding) {
                return percent ? PERCENT_BY_FINDING : NUMBER_BY_FINDING;
            }
            return percent ? PERCENT : NUMBER;
        }
    }

    /** Keeps its own copy. */
    public SampleWanted {
        to = List.copyOf(to);
        if (amount < 1 || drawn.isPercent() && amount > ALL_PERCENT) {
            throw new SecondRefused(SecondRefusal.HOW_MANY);
        }
    }

    /** How many that are of so many; a part of one counts as one. */
    int of(int all) {
        return drawn.isPercent() ? Math.ceilDiv(amount * all, ALL_PERCENT) : Math.min(amount, all);
    }
}
