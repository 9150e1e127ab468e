package verbatim.text.attribution.sieve;

import org.jspecify.annotations.Nullable;
import verbatim.text.attribution.grammar.Mention;
import verbatim.text.attribution.grammar.Scene;
import verbatim.text.language.WordClass;
import verbatim.text.quotation.Placement;
import verbatim.text.token.Layer;

/**
 * <i>Lee, “...” dedi</i>, <i>リーは「...」と述べた</i>: where the verb closes the sentence, its subject stands before the quote,
 * or between the two, and only in Turkish also behind the verb.
 */
final class VerbBehind implements Sieve {

    private static final int REACH = 14;

    @Override
    public @Nullable Ascription of(Scene scene, Ascriptions known, int p) {
        Layer layer = scene.layer();
        int end = layer.sentenceEnd(p);
        if (!scene.language().has(WordClass.CONVENTIONS, "verb-behind") || p + 1 >= end || !layer.get(p + 1).word()) {
            return null;
        }
        boolean led = layer.get(p + 1).in(WordClass.COMPLEMENTISERS)
                || layer.get(p + 1).in(WordClass.AUXILIARIES) || scene.saying(p + 1);
        for (int v = p + 1; led && v < Math.min(end, p + REACH) && !layer.quote(v); v++) {
            if (scene.saying(v) || scene.calling(v)) {
                Mention subject = subject(scene, p, v);
                boolean called = scene.calling(v) && !scene.saying(v);
                return new Ascription(subject != null ? subject : ImpliedSubject.of(scene, known, p), scene.cue(v), v,
                        called ? Placement.THAT_BEFORE : Placement.POINT_BEFORE, "verb behind", subject == null ? 0.5 : 0.9);
            }
        }
        return null;
    }

    private static @Nullable Mention subject(Scene scene, int p, int verb) {
        Layer layer = scene.layer();
        if (!scene.language().capitals()) {
            return scene.subjects().before(verb);
        }
        Mention behind = verb + 1 < layer.sentenceEnd(verb) && layer.get(verb + 1).word() ? scene.subjects().after(verb) : null;
        Mention between = behind == null && verb - 1 > p ? scene.phrases().endingAt(verb - 1, p + 1) : null;
        if (behind != null || between != null && between.form() != Mention.Form.NOUN_PHRASE) {
            return behind != null ? behind : between;
        }
        return p > layer.sentenceStart(p) ? scene.subjects().mainSubject(p) : null;
    }
}
