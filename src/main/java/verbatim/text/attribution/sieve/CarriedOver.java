package verbatim.text.attribution.sieve;

import org.jspecify.annotations.Nullable;
import verbatim.text.attribution.grammar.Mention;
import verbatim.text.attribution.grammar.Scene;
import verbatim.text.quotation.Placement;
import verbatim.text.token.Layer;

/** A quote that stands alone and that nothing near ascribes goes on with the last speaker, up to two paragraphs back. */
final class CarriedOver implements Sieve {

    private static final int PARAGRAPHS = 4;

    @Override
    public @Nullable Ascription of(Scene scene, Ascriptions known, int p) {
        Layer layer = scene.layer();
        if (!scene.standsAlone(p)) {
            return withinParagraph(scene, known, p);
        }
        if (scene.dashTurn(p) || known.anotherTurn(layer, p)) {
            return null;
        }
        for (int i = p - 1; i >= 0 && p - i < 200; i--) {
            if (layer.get(p).paragraph() - layer.get(i).lastParagraph() > PARAGRAPHS) {
                return null;
            }
            Ascription before = known.at(layer, i);
            if (before != null && before.placement() != Placement.NONE) {
                return new Ascription(before.mention(), null, before.at(), Placement.ELSEWHERE, "carried over", 0.45);
            }
        }
        return null;
    }

    /** "...," Lee said. That makes them "...": a part in a sentence that speaks of nobody, right behind their words. */
    private static @Nullable Ascription withinParagraph(Scene scene, Ascriptions known, int p) {
        Layer layer = scene.layer();
        int start = layer.sentenceStart(p);
        if (start == 0 || layer.get(start - 1).lastParagraph() != layer.get(p).paragraph()) {
            return null;
        }
        Mention subject = scene.subjects().onlyOpeningClause(p) ? null : scene.mainSubject(p);
        if (subject != null && scene.canSpeak(subject)) {
            return null;
        }
        for (int i = start - 1; i >= layer.sentenceStart(start - 1); i--) {
            Ascription before = known.at(layer, i);
            if (before != null && before.mention() != null) {
                return new Ascription(before.mention(), null, before.at(), Placement.NONE, "carried over within the paragraph", 0.3);
            }
        }
        return null;
    }
}
