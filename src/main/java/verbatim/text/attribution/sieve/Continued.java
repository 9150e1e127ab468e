package verbatim.text.attribution.sieve;

import org.jspecify.annotations.Nullable;
import verbatim.text.attribution.grammar.Scene;
import verbatim.text.quotation.Placement;
import verbatim.text.token.Layer;

/** <i>"...," she said. "..."</i>: nothing stands between two quotes but the clause that ascribes the first. */
final class Continued implements Sieve {

    static final String RULE = "continued";

    @Override
    public @Nullable Ascription of(Scene scene, Ascriptions known, int p) {
        Layer layer = scene.layer();
        if (!scene.standsAlone(p) || p < 2) {
            return null;
        }
        int before = p - 1;
        int start = layer.sentenceStart(before);
        while (before >= start && !layer.quote(before)) {
            before--;
        }
        if (before < start || layer.get(before).lastParagraph() != layer.get(p).paragraph()) {
            return null;
        }
        Ascription first = known.at(layer, before);
        boolean carries = first != null && (first.placement() == Placement.AFTER || p - before <= 2);
        return !carries || first == null ? null
                : new Ascription(first.mention(), first.cue(), first.at(), Placement.ELSEWHERE, RULE, first.confidence());
    }
}
