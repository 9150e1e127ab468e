package verbatim.text.attribution.sieve;

import org.jspecify.annotations.Nullable;
import verbatim.text.Span;
import verbatim.text.attribution.grammar.Mention;
import verbatim.text.quotation.Placement;

/**
 * What a sieve found out about a quote.
 *
 * @param mention who is said to have said it; null where only the words of saying were found
 * @param cue the words of saying; null where there are none
 * @param at index in the layer around which the ascribing clause stands
 * @param placement where it stands, as seen from the quote
 * @param rule the sieve
 * @param confidence between 0 and 1
 */
public record Ascription(@Nullable Mention mention, @Nullable Span cue, int at, Placement placement, String rule,
        double confidence) {

    /** The same, and no surer than {@code bound}, between 0 and 1. */
    Ascription atMost(double bound) {
        return new Ascription(mention, cue, at, placement, rule, Math.min(confidence, bound));
    }

    /**
     * The same with its mention's figure known.
     *
     * @param share how much of the confidence that leaves
     */
    public Ascription resolved(@Nullable Integer figure, double share) {
        Mention named = mention;
        return figure == null || named == null ? this
                : new Ascription(new Mention(named.span(), named.form(), figure), cue, at, placement, rule, confidence * share);
    }
}
