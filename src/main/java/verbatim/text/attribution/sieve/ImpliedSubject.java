package verbatim.text.attribution.sieve;

import org.jspecify.annotations.Nullable;
import verbatim.text.SpeakerType;
import verbatim.text.attribution.grammar.Mention;
import verbatim.text.attribution.grammar.Scene;
import verbatim.text.language.WordClass;
import verbatim.text.token.Layer;

/**
 * The subject that Spanish, Italian and Portuguese leave out: <i>«Es una vergüenza», ha dicho.</i> It is whoever spoke
 * last, or whom the sentence before speaks of.
 */
final class ImpliedSubject {

    private static final int TOKENS_BACK = 120;
    private static final int PARAGRAPHS_BACK = 2;

    private ImpliedSubject() {
    }

    /** Whether the language leaves subjects out. */
    static boolean usual(Scene scene) {
        return scene.language().has(WordClass.CONVENTIONS, "subjects-left-out");
    }

    /** Who is meant at the quote at {@code p}; null where nobody before it is. */
    static @Nullable Mention of(Scene scene, Ascriptions known, int p) {
        Layer layer = scene.layer();
        Mention just = justNamed(scene, p);
        if (just != null) {
            return just;
        }
        for (int i = p - 1; i >= 0 && p - i < TOKENS_BACK; i--) {
            if (layer.get(p).paragraph() - layer.get(i).lastParagraph() > PARAGRAPHS_BACK) {
                return null;
            }
            Ascription before = known.at(layer, i);
            Mention mention = before != null ? before.mention()
                    : layer.sentenceStart(i) < p && scene.saying(i) ? scene.subjects().before(i) : null;
            if (mention != null) {
                return mention;
            }
        }
        return p == 0 ? null : scene.subjects().mainSubject(p - 1);
    }

    /** "Ana Soler, alcaldesa de Vigo, abrió el acto. «...», dijo.": who opens the sentence before by name, where the paragraph has no quote yet; else null. */
    private static @Nullable Mention justNamed(Scene scene, int p) {
        Layer layer = scene.layer();
        for (int i = p - 1; i >= 0 && p - i < TOKENS_BACK && layer.get(i).lastParagraph() == layer.get(p).paragraph(); i--) {
            if (layer.quote(i)) {
                return null;
            }
        }
        boolean before = p > 0 && layer.sentenceStart(p) == p && layer.get(p - 1).lastParagraph() == layer.get(p).paragraph();
        Mention opens = before ? scene.phrases().startingAt(layer.sentenceStart(p - 1)) : null;
        return opens != null && opens.form() == Mention.Form.NAME && scene.cast().type(opens.figure()) == SpeakerType.PERSON ? opens : null;
    }
}
