package verbatim.review.second;

import java.util.Map;

/**
 * How far second looks agree with what was found first.
 *
 * @param quotes those of quotes
 * @param claims those of claims, which have other findings
 * @param uncounted how many that were handed in do not count, by why; one that has two reasons is in both
 * @param waiting how many were not handed in yet
 * @param undecided how many differ, and nobody has decided
 */
public record Agreement(Kappa quotes, Kappa claims, Map<TwoFindings.Uncounted, Integer> uncounted, int waiting, int undecided) {

    /** Keeps its own copy. */
    public Agreement {
        uncounted = Map.copyOf(uncounted);
    }
}
