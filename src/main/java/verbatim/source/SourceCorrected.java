package verbatim.source;

import java.util.UUID;

/**
 * What is said of a source became something else: corrected, or confidential. Delivered in the same transaction, so that
 * what was signed off on it falls with it.
 *
 * @param change the row of the source's history that says who did it
 */
public record SourceCorrected(SourceId source, UUID change) {}
