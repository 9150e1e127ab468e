package verbatim.review.second;

import org.jspecify.annotations.Nullable;
import verbatim.passage.Finding;
import verbatim.source.SourceId;

/**
 * What somebody writes who looks a second time.
 *
 * @param finding null where they have none yet
 * @param source on which it rests; null where they found none, or have not said
 * @param reason why, in a sentence or two
 * @param knew whether they knew the finding from before, so that it is no blind look
 */
public record LookDraft(@Nullable Finding finding, @Nullable SourceId source, String reason, boolean knew) {}
