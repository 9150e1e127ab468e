package verbatim.review.overview;

import java.util.Map;
import verbatim.passage.Finding;

/**
 * What was found of somebody's words, or in a publication's articles: findings that are approved and stand.
 *
 * @param whose a speaker's identity or the name of a publication, as a filter of the queue asks for it
 * @param counts how many passages have which finding
 */
public record FindingsOf(Object whose, String name, Map<Finding, Integer> counts) {

    /** Keeps the counts from being changed later. */
    public FindingsOf {
        counts = Map.copyOf(counts);
    }

    /** How many have this finding. */
    public int count(Finding finding) {
        return counts.getOrDefault(finding, 0);
    }

    /** How many there are. */
    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
