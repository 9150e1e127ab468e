package verbatim.source.capture;

import java.time.Instant;
import verbatim.source.SourceId;

/**
 * A source's page is not there any more. Delivered in the same transaction, after {@link TextComes}, so that what rests on it is
 * doubted with it.
 *
 * @param since when the desk took it for gone
 */
public record PageGone(SourceId source, Instant since) {}
