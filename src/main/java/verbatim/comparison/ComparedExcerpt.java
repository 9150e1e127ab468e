package verbatim.comparison;

import org.jspecify.annotations.Nullable;
import verbatim.text.wording.risk.FrameKind;

/**
 * How a quote stood to the words that a person cites.
 *
 * @param frame what the record makes of the words; null for nothing
 * @param sentence of the record, in which they stand
 */
public record ComparedExcerpt(FoundWords found, @Nullable FrameKind frame, String sentence) {}
