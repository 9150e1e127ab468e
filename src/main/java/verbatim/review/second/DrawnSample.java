package verbatim.review.second;

import java.util.List;
import verbatim.message.Worded;

/**
 * What came of drawing.
 *
 * @param seed draws the same again from the same passages
 * @param outOf so many could be drawn
 * @param looks how many were
 * @param left what could not be drawn at all
 * @param barred of what could be drawn, at what each may not look who was chosen
 */
public record DrawnSample(SampleId id, long seed, int outOf, int looks, List<Left> left, List<Barred> barred) {

    /** Keeps its own copies. */
    public DrawnSample {
        left = List.copyOf(left);
        barred = List.copyOf(barred);
    }

    /** Why a passage cannot be drawn. */
    public enum Why implements Worded {
        /** Nobody has handed a finding in, or it was taken back. */
        NOT_CHECKED,
        /** Somebody looks at it a second time already, or has since it was concluded. */
        LOOKED_AT,
        /** All who were chosen had to do with it. */
        ALL_HAD_A_HAND
    }

    /**
     * A passage that cannot be drawn.
     *
     * @param label as people call it: Q2
     */
    public record Left(String label, String headline, Why why) {}

    /**
     * Somebody had to do with passages, and is given none of these.
     *
     * @param person their name
     */
    public record Barred(String person, List<String> labels) {

        /** Keeps its own copy. */
        public Barred {
            labels = List.copyOf(labels);
        }
    }
}
