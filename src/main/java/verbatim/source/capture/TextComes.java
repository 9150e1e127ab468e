package verbatim.source.capture;

import verbatim.source.SourceId;

/**
 * A source is about to have a newer text. Delivered in the same transaction before anything of the source is locked, so that
 * what cites it can be locked first, as everybody does.
 */
public record TextComes(SourceId source) {}
