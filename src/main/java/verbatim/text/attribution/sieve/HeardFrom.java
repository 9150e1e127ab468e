package verbatim.text.attribution.sieve;

import org.jspecify.annotations.Nullable;
import verbatim.text.attribution.grammar.Mention;
import verbatim.text.attribution.grammar.Scene;
import verbatim.text.language.WordClass;
import verbatim.text.quotation.Placement;
import verbatim.text.token.Layer;

/** <i>Von Lee hörte Roe: „...“</i>, <i>"..." Roe heard from Lee</i>: the words are of whom somebody hears them from. */
final class HeardFrom implements Sieve {

    private static final int REACH = 14;

    @Override
    public @Nullable Ascription of(Scene scene, Ascriptions known, int p) {
        Layer layer = scene.layer();
        int start = layer.sentenceStart(p);
        int before = p - 1;
        while (before >= start && p - before < REACH && !layer.quote(before) && !layer.get(before).in(WordClass.VERBS_OF_HEARING)) {
            before--;
        }
        if (before >= start && layer.get(before).in(WordClass.VERBS_OF_HEARING) && !saidBetween(scene, before, p)) {
            return from(scene, start, before, p, layer.is(p - 1, ":") ? Placement.POINT_BEFORE : Placement.IN_SENTENCE);
        }
        int end = layer.sentenceEnd(p);
        int first = layer.is(p + 1, ",") ? p + 2 : p + 1;
        for (int v = first; v < Math.min(end, p + REACH) && layer.get(v).word(); v++) {
            if (layer.get(v).in(WordClass.VERBS_OF_HEARING)) {
                return from(scene, first, v, end, Placement.AFTER);
            }
        }
        return null;
    }

    private static boolean saidBetween(Scene scene, int from, int to) {
        for (int v = from + 1; v < to; v++) {
            if (scene.reporting(v) || scene.calling(v)) {
                return true;
            }
        }
        return false;
    }

    /** The ascription to whom the words between {@code start} and {@code end} name as the source of what is heard; null where nobody. */
    private static @Nullable Ascription from(Scene scene, int start, int verb, int end, Placement placement) {
        Layer layer = scene.layer();
        for (int i = start; i + 1 < end; i++) {
            if (i > verb && !layer.get(i).word()) {
                return null;
            }
            if (layer.get(i).in(WordClass.HEARD_FROM) && (i < verb || !scene.language().subjectFirst() || i == verb + 1)) {
                Mention who = scene.phrases().startingAt(i + 1);
                int behind = who == null ? -1 : layer.indexAt(who.span().end());
                boolean apart = !scene.language().subjectFirst() || behind >= 0 && (behind >= end || layer.get(behind).in(WordClass.COMPLEMENTISERS) || !layer.get(behind).word());
                return who != null && apart && scene.canSpeak(who)
                        ? new Ascription(who, layer.get(verb).span(), verb, placement, "heard from", 0.92) : null;
            }
        }
        return null;
    }
}
