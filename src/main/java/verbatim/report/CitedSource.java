package verbatim.report;

import java.util.List;
import verbatim.passage.EvidenceRow.Provenance;
import verbatim.source.SourceLocator;

/**
 * A source with all places of it that a report cites.
 *
 * @param places in the order of the passages that cite them
 */
public record CitedSource(Provenance source, List<Place> places) {

    /** Keeps the list from being changed later. */
    public CitedSource {
        places = List.copyOf(places);
    }

    /**
     * A place that is cited.
     *
     * @param passage label of the passage that cites it
     * @param locator where in the source: page, time code, paragraph
     */
    public record Place(String passage, SourceLocator locator) {}
}
