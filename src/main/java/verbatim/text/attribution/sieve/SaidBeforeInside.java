package verbatim.text.attribution.sieve;

import org.jspecify.annotations.Nullable;
import verbatim.text.attribution.grammar.Mention;
import verbatim.text.attribution.grammar.Scene;
import verbatim.text.quotation.Placement;
import verbatim.text.token.Layer;

/**
 * <i>"You know what I told her? 'Never.'"</i>: somebody who speaks of a talk puts the words of saying into the sentence
 * before, with whatever point. Only inside a quote.
 */
final class SaidBeforeInside implements Sieve {

    @Override
    public @Nullable Ascription of(Scene scene, Ascriptions known, int p) {
        Layer layer = scene.layer();
        if (!scene.standsAlone(p) || p == 0) {
            return null;
        }
        int start = layer.sentenceStart(p - 1);
        for (int v = p - 1; v >= start && !layer.quote(v); v--) {
            if (scene.saying(v)) {
                Mention subject = scene.subject(v, false);
                return subject == null ? null : new Ascription(subject, scene.cue(v), v, Placement.POINT_BEFORE,
                        "said in the sentence before, inside a quote", 0.75);
            }
        }
        return null;
    }
}
