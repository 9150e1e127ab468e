package verbatim.text.attribution;

import org.jspecify.annotations.Nullable;
import verbatim.text.FoundAttribution;
import verbatim.text.QuoteKind;
import verbatim.text.Span;

/**
 * A quote before the indices of the result are known.
 *
 * @param stretch index of the stretch that it is; its parent's stands for its parent. -1 for one without marks
 * @param group what the parts of one utterance have in common; null where it is in one part
 * @param attribution names the speaker by the figure; null where nothing ascribes it
 * @param open whether the kind is not sure
 */
record Draft(QuoteKind kind, Span span, int stretch, @Nullable Integer group, @Nullable FoundAttribution attribution, String rule, boolean open) {

    /** A statement without marks. */
    static Draft reported(Span span, FoundAttribution attribution, String rule, @Nullable Integer group) {
        return new Draft(QuoteKind.INDIRECT, span, -1, group, attribution, rule, false);
    }

    /** The same with another attribution. */
    Draft by(FoundAttribution other) {
        return new Draft(kind, span, stretch, group, other, rule, open);
    }

    /** The same as one part of an utterance. */
    Draft in(@Nullable Integer utterance) {
        return new Draft(kind, span, stretch, utterance, attribution, rule, open);
    }

    /** Who speaks it; null where nobody is known. */
    @Nullable Integer figure() {
        return attribution == null ? null : attribution.speaker();
    }
}
