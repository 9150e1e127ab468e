package verbatim.text.wording;

import org.jspecify.annotations.Nullable;
import verbatim.message.Worded;
import verbatim.text.Span;
import verbatim.text.wording.style.Cleaning;

/**
 * One run of words of a comparison, in the spellings of the quote and of the source, with what stands between them.
 *
 * @param op what became of the run
 * @param quote as it stands in the quote; empty where it was dropped
 * @param source as it stands in the source; empty where it was added
 * @param inQuote where it stands in the quote, in UTF-16 units; empty, at the place of the gap, where it was dropped
 * @param inSource where it stands in the source, in UTF-16 units; empty where it was added
 * @param cleaning the kind of change that permits it; null for what was kept and for what no house style permits
 */
public record Difference(Op op, String quote, String source, Span inQuote, Span inSource, @Nullable Cleaning cleaning) {

    /** What became of a run of words. */
    public enum Op implements Worded {
        /** The same words on both sides. */
        KEPT,
        /** In the source only. */
        DROPPED,
        /** In the quote only. */
        ADDED,
        /** Other words in the place of the source's. */
        REPLACED,
        /** The same words, at another place than in the source. */
        MOVED
    }
}
