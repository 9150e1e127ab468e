package verbatim.text.attribution.sieve;

import org.jspecify.annotations.Nullable;
import verbatim.text.attribution.grammar.Mention;
import verbatim.text.attribution.grammar.Scene;
import verbatim.text.language.WordClass;
import verbatim.text.quotation.Placement;
import verbatim.text.token.Layer;

/** <i>Lee warb dafür mit den Worten: „...“</i>: a noun for words right before the quote makes the sentence's subject its speaker. */
final class WordsBefore implements Sieve {

    @Override
    public @Nullable Ascription of(Scene scene, Ascriptions known, int p) {
        Layer layer = scene.layer();
        int noun = layer.is(p - 1, ":") ? p - 2 : p - 1;
        if (noun <= layer.sentenceStart(p) || !layer.get(noun).in(WordClass.WORDS_OF)) {
            return null;
        }
        Mention subject = scene.mainSubject(noun - 1);
        if (subject == null) {
            subject = after(scene, p);
        }
        return subject == null ? null : new Ascription(subject, layer.get(noun).span(),
                noun, Placement.POINT_BEFORE, "words before", 0.75);
    }

    /** "Mit den Worten „...“ wandte er sich ab": the sentence goes on with its subject. */
    private static @Nullable Mention after(Scene scene, int p) {
        Layer layer = scene.layer();
        for (int i = p + 1; i < layer.sentenceEnd(p) && i < p + 6; i++) {
            Mention mention = layer.get(i).word() ? scene.phrases().startingAt(i) : null;
            if (mention != null) {
                return mention;
            }
        }
        return null;
    }
}
