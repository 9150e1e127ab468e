package verbatim.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import verbatim.source.SourceLocator;
import verbatim.source.Tier;

/**
 * A source with all places of it that a report cites.
 *
 * @param title the codename, where it is confidential
 * @param confidential whether nothing may be said that tells who it is
 * @param citation as one would cite it in print
 * @param places in the order of the passages that cite them
 */
public record CitedSource(
        String title, boolean confidential, Tier tier, @Nullable String citation, @Nullable String url, List<Place> places) {

    /**
     * A place that is cited.
     *
     * @param passage label of the passage that cites it
     * @param locator where in the source: page, time code, paragraph
     */
    public record Place(String passage, SourceLocator locator) {}

    /** The same source, cited at these places. */
    CitedSource at(List<Place> cited) {
        return new CitedSource(title, confidential, tier, citation, url, List.copyOf(cited));
    }
}
