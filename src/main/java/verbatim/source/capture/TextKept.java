package verbatim.source.capture;

import verbatim.source.SourceId;

/** A source has a newer text. Delivered in the same transaction, so that what cites the source is looked at with it. */
public record TextKept(SourceId source) {}
