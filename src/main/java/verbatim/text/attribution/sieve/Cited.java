package verbatim.text.attribution.sieve;

import org.jspecify.annotations.Nullable;
import verbatim.text.attribution.grammar.Mention;
import verbatim.text.attribution.grammar.Scene;
import verbatim.text.attribution.grammar.VerbSecond;
import verbatim.text.language.WordClass;
import verbatim.text.quotation.Placement;
import verbatim.text.token.Layer;

/**
 * <i>Das Blatt zitiert den Minister mit den Worten: „...“</i>, <i>„...“, wird der Minister zitiert</i>: the words belong
 * to whoever is cited, not to who cites. Only where the finite verb stands second, so that both can be told apart.
 */
final class Cited implements Sieve {

    private static final int REACH = 25;

    @Override
    public @Nullable Ascription of(Scene scene, Ascriptions known, int p) {
        Layer layer = scene.layer();
        if (!scene.language().has(WordClass.CONVENTIONS, "verb-second")) {
            return null;
        }
        int start = layer.sentenceStart(p);
        boolean led = layer.is(p - 1, ":") || layer.is(p - 1, ",") || p > start && (citing(scene, p - 1)
                || layer.get(p - 1).in(WordClass.WORDS_OF));
        for (int v = p - 1; led && v >= start && p - v < REACH && !layer.quote(v); v--) {
            if (citing(scene, v)) {
                return cited(scene, v, Placement.POINT_BEFORE);
            }
        }
        int end = layer.sentenceEnd(p);
        int first = layer.is(p + 1, ",") ? p + 2 : p + 1;
        boolean begins = first < end && (citing(scene, first)
                || layer.get(first).in(WordClass.PASSIVE_AUXILIARIES));
        for (int v = first; begins && v < end && v - p < REACH && !layer.quote(v); v++) {
            if (citing(scene, v)) {
                return cited(scene, v, Placement.AFTER);
            }
        }
        return null;
    }

    private static boolean citing(Scene scene, int v) {
        return scene.layer().get(v).in(WordClass.VERBS_OF_CITING);
    }

    private static @Nullable Ascription cited(Scene scene, int verb, Placement placement) {
        int auxiliary = passive(scene, verb);
        Mention subject = VerbSecond.subject(scene, verb);
        if (auxiliary >= 0) {
            return subject == null ? null : ascription(scene, subject, verb, placement, "cited");
        }
        Mention object = object(scene, subject, verb);
        return object != null ? ascription(scene, object, verb, placement, "cited")
                : subject == null ? null : ascription(scene, subject, verb, placement, "citing");
    }

    private static int passive(Scene scene, int verb) {
        Layer layer = scene.layer();
        for (int i = verb - 1; i >= layer.sentenceStart(verb) && !layer.quote(i); i--) {
            if (layer.get(i).in(WordClass.PASSIVE_AUXILIARIES)) {
                return i;
            }
        }
        return -1;
    }

    /** Whom the subject cites: the phrase right after the verb, or after the subject where that follows the verb. */
    private static @Nullable Mention object(Scene scene, @Nullable Mention subject, int verb) {
        Layer layer = scene.layer();
        int from = subject != null && subject.span().start() > layer.get(verb).start()
                ? layer.indexAt(subject.span().end()) : verb + 1;
        Mention object = from < layer.sentenceEnd(verb) && layer.get(from).word() ? scene.phrases().startingAt(from) : null;
        return object == null || object.equals(subject) ? null : object;
    }

    private static Ascription ascription(Scene scene, Mention mention, int verb, Placement placement, String rule) {
        return new Ascription(mention, scene.cue(verb), verb, placement, rule, 0.85);
    }
}
