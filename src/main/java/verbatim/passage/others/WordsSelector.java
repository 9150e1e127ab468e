package verbatim.passage.others;

import org.jspecify.annotations.Nullable;

/**
 * How a file points to words of a text: a TextQuoteSelector and a TextPositionSelector of the W3C's Web Annotation Data Model
 * (2017, sections 4.2.4 and 4.2.5) for one place.
 *
 * @param exact the words; empty where the file gives none
 * @param prefix what stands right before them; empty where the file gives none
 * @param suffix what stands right behind them; empty where the file gives none
 * @param start where they begin; null where the file does not say it, or not as a number
 * @param end where they end, exclusive; null in the same cases
 * @param sha256 of the text of which that is said, in hex; null where the file does not say it
 */
public record WordsSelector(
        String exact, String prefix, String suffix, @Nullable Integer start, @Nullable Integer end, @Nullable String sha256) {}
