package verbatim.source.capture;

import verbatim.source.SourceId;

/** A source's page that was gone is there again. Delivered in the same transaction, after {@link TextComes}. */
public record PageBack(SourceId source) {}
