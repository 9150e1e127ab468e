package verbatim.review.overview;

import java.util.List;

/**
 * Findings that are approved and stand, by whomever they are of.
 *
 * @param first those with the most of them
 * @param others how many more of them there are
 * @param unnamed how many such passages are of nobody: their speaker, or publication, is not known
 */
public record Findings(List<FindingsOf> first, int others, int unnamed) {

    /** Keeps the list from being changed later. */
    public Findings {
        first = List.copyOf(first);
    }
}
