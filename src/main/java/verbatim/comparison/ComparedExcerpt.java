package verbatim.comparison;

import org.jspecify.annotations.Nullable;
import verbatim.text.wording.risk.FrameKind;

/**
 * How a quote stood to the words that a person cites.
 *
 * @param frame what the record makes of the words; null for nothing
 * @param sentence of the record, in which they stand; null where it is confidential
 */
public record ComparedExcerpt(FoundWords found, @Nullable FrameKind frame, @Nullable String sentence) {

    /** Without the sentence: of a confidential record nothing is written down beside a passage but what is cited. */
    public ComparedExcerpt unquoted() {
        return new ComparedExcerpt(found, frame, null);
    }
}
