package verbatim.source;

import java.time.Instant;

/** Where a source stands in the desk's list, the newest first: what comes after it is found by this alone. */
public record SourcePlace(Instant addedAt, SourceId source) {}
