package verbatim.text.attribution;

import org.jspecify.annotations.Nullable;
import verbatim.text.Span;
import verbatim.text.language.WordClass;
import verbatim.text.quotation.Placement;
import verbatim.text.token.Layer;

/** <i>According to the mayor, ...</i>: the source named by a preposition. */
final class AccordingTo implements Sieve {

    @Override
    public @Nullable Ascription of(Scene scene, int p) {
        Layer layer = scene.layer();
        for (int i = layer.sentenceStart(p); i < layer.sentenceEnd(p); i++) {
            Ascription found = at(scene, i);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** The source that is introduced at {@code i}; null where none is. */
    static @Nullable Ascription at(Scene scene, int i) {
        Layer layer = scene.layer();
        if (!scene.language().has(WordClass.SOURCES_INTRODUCED_BY, layer.get(i).lower())) {
            return null;
        }
        int source = i + 1;
        if (layer.is(source, "to")) {
            source++;
        }
        Mention mention = source < layer.sentenceEnd(i) ? scene.phrases().startingAt(source) : null;
        return mention == null ? null
                : new Ascription(mention, new Span(layer.get(i).start(), layer.get(source - 1).end()), i,
                        Placement.IN_SENTENCE, "according to", 0.85);
    }
}
