package verbatim.text.attribution.sieve;

import org.jspecify.annotations.Nullable;
import verbatim.text.Span;
import verbatim.text.SpeakerType;
import verbatim.text.attribution.grammar.Mention;
import verbatim.text.attribution.grammar.Scene;
import verbatim.text.quotation.Placement;
import verbatim.text.token.Layer;
import verbatim.text.token.Token;

/** <i>Ann Lee: It is late.</i>: an answer without marks belongs to whom its paragraph's label names. */
final class LabelBefore implements Sieve {

    private static final int LONGEST_LABEL = 8;

    @Override
    public @Nullable Ascription of(Scene scene, Ascriptions known, int p) {
        Layer layer = scene.layer();
        int last = p - 1;
        if (p == 0 || !Character.isLetterOrDigit(scene.text().charAt(layer.get(p).start()))) {
            return null;
        }
        while (last >= 0 && p - last < LONGEST_LABEL && !layer.get(last).word()) {
            last--;
        }
        int first = last;
        while (first > 0 && p - first < LONGEST_LABEL && layer.get(first - 1).word()
                && layer.get(first - 1).paragraph() == layer.get(p).paragraph()) {
            first--;
        }
        boolean label = last >= 0 && layer.get(last).word() && layer.get(last).paragraph() == layer.get(p).paragraph()
                && (layer.is(last + 1, ":") || layer.is(last + 2, ":") || layer.is(last + 3, ":"));
        return label ? new Ascription(mention(scene, layer.get(first), layer.get(last)), null, last,
                Placement.POINT_BEFORE, "speaker label", 0.95) : null;
    }

    private static Mention mention(Scene scene, Token first, Token last) {
        int name = scene.cast().nameEndingAt(last.end());
        if (name >= 0) {
            return new Mention(scene.cast().names().get(name).span(), Mention.Form.NAME, scene.cast().figureOf(name));
        }
        Span span = new Span(first.start(), last.end());
        return new Mention(span, Mention.Form.NOUN_PHRASE,
                scene.cast().unnamed(span.in(scene.text()), span, SpeakerType.UNNAMED));
    }
}
