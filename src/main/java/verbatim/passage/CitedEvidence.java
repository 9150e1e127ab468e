package verbatim.passage;

import java.util.List;
import org.jspecify.annotations.Nullable;
import verbatim.comparison.CitedPlace;
import verbatim.source.SourceId;
import verbatim.source.capture.SnapshotRef;

/**
 * Evidence that a person cites by hand, held against the text on file of its source by {@link EvidenceGathering#cite}.
 *
 * @param text in which the words were looked for; null where the source has none, or none that the person may know
 * @param details as they hold against it, with the place where the words stand
 * @param spokenBy who says them there, as the record names them
 * @param place where the words stand, to be compared with the quote
 */
public record CitedEvidence(
        SourceId source, @Nullable SnapshotRef text, EvidenceDetails details, List<String> spokenBy, CitedPlace place) {}
