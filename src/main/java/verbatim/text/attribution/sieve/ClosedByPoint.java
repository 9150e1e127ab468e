package verbatim.text.attribution.sieve;

import org.jspecify.annotations.Nullable;
import verbatim.text.attribution.grammar.Mention;
import verbatim.text.attribution.grammar.Scene;
import verbatim.text.language.WordClass;
import verbatim.text.token.Layer;
import verbatim.text.token.Token;

/**
 * <i>"We are broke," said Vance. "We sold the chairs." His wife laughed.</i>: where a quote goes on from one before it, or a colon leads
 * to it, its own point closes it, and what stands behind is a sentence of its own: no clause that says whose the quote is.
 */
final class ClosedByPoint implements Sieve {

    private static final int HEARER = 4;
    private static final double DOUBTED = 0.6;
    private static final Sieve CONTINUED = new Continued();
    private static final Sieve BEFORE = new SentenceBefore();
    private static final Sieve POINT = new PointBefore();
    private static final Sieve AFTER = new ClauseAfter();
    private static final Sieve COLON = new ColonAlone();

    @Override
    public @Nullable Ascription of(Scene scene, Ascriptions known, int p) {
        Layer layer = scene.layer();
        int next = p + 1;
        boolean closed = scene.language().subjectFirst() && !known.talk() && next < layer.size() && (next < layer.sentenceEnd(p) || layer.is(next, "so")) && layer.lastOf(layer.get(p)) == '.' && layer.get(next).word() && layer.get(next).capital()
                && layer.get(next).paragraph() == layer.get(p).lastParagraph();
        if (!closed) {
            return null;
        }
        if (layer.is(p - 1, ":") && p - 1 > layer.sentenceStart(p)) {
            Ascription said = POINT.of(scene, known, p);
            Ascription led = said != null ? said : COLON.of(scene, known, p);
            Ascription found = bare(scene, p) && (led == null || led.mention() == null) ? AFTER.of(scene, known, p) : led;
            return found == null || !bare(scene, p) ? found : found.atMost(DOUBTED);
        }
        Ascription before = CONTINUED.of(scene, known, p);
        if (before != null && before.mention() != null && before.rule().equals(Continued.RULE)) {
            return bare(scene, p) ? before.atMost(DOUBTED) : before;
        }
        Ascription stated = scene.standsAlone(p) && statedBefore(scene, p) ? BEFORE.of(scene, known, p) : null;
        return stated == null || stated.mention() == null || stated.cue() == null ? null : bare(scene, p) ? stated.atMost(DOUBTED) : stated;
    }

    /** "The plan is dead, Lee says. "Bury it."": whether a clause of saying closes the sentence right before. */
    private static boolean statedBefore(Scene scene, int p) {
        Layer layer = scene.layer();
        Mention subject = p > 2 && layer.get(p - 1).terminal() && layer.get(p - 1).paragraph() == layer.get(p).paragraph() && scene.saying(p - 2) ? scene.subjects().before(p - 2) : null;
        return subject != null && layer.indexAt(subject.span().end()) == p - 2;
    }

    /** "Penn said.", "Penn told the Ledger on Monday.": a clause that lacks what is said, so that it may after all be the quote's. */
    private static boolean bare(Scene scene, int p) {
        Layer layer = scene.layer();
        for (int v = p + 1; v < layer.sentenceEnd(p); v++) {
            if (layer.is(v, ",")) {
                return false;
            }
            if (scene.saying(v) && states(layer, v, p)) {
                return false;
            }
            if (scene.saying(v)) {
                int next = v + 1;
                while (layer.get(v).in(WordClass.VERBS_WITH_HEARER) && next < layer.sentenceEnd(p) && next - v < HEARER && layer.get(next).word() && !circumstance(layer.get(next))) {
                    next++;
                }
                return v > p + 1 && !scene.saying(p + 1) && (next >= layer.sentenceEnd(p) || !layer.get(next).word() || circumstance(layer.get(next)));
            }
        }
        return false;
    }

    private static boolean states(Layer layer, int verb, int p) {
        for (int i = verb + 1; i < layer.sentenceEnd(p); i++) {
            if (layer.get(i).in(WordClass.COMPLEMENTISERS)) {
                return true;
            }
        }
        return false;
    }

    private static boolean circumstance(Token word) {
        return word.in(WordClass.PREPOSITIONS) || word.in(WordClass.PLACE_AND_TIME_WORDS);
    }
}
