package verbatim.passage;

import java.util.List;
import verbatim.text.wording.Wording;

/**
 * What searching sources for a passage gave.
 *
 * @param words what was searched for: the printed words, or the original ones of a translation
 * @param searched the titles of the sources that were searched
 * @param hits the best places, best first
 * @param stopped whether the search was stopped before it had been through all of them
 */
public record SourceSearch(String words, List<String> searched, List<SourceHit> hits, boolean stopped) {

    /** Whether the words stand anywhere in what was searched, in whatever shape. */
    public boolean isFound() {
        return hits.stream().anyMatch(hit -> hit.comparison().wording() != Wording.NOT_FOUND);
    }
}
