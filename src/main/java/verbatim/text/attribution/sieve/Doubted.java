package verbatim.text.attribution.sieve;

import org.jspecify.annotations.Nullable;
import verbatim.text.attribution.grammar.Mention;
import verbatim.text.attribution.grammar.Scene;
import verbatim.text.language.WordClass;
import verbatim.text.quotation.Placement;
import verbatim.text.token.Layer;

/**
 * What the sentence around the words leaves open outside English, however plain its clause of saying is: whether it was said at all ({@link Hearsay}),
 * whether it is who others say it is, and whether somebody else said it to whoever tells of it. Who was found stays, and is never sure.
 */
final class Doubted {

    private static final int CLAUSE = 30;

    private Doubted() {
    }

    /** Whether it is open whose the quote at {@code p} is. */
    static boolean may(Scene scene, Ascription found, int p) {
        return !scene.language().subjectFirst() && (may(scene, found) || toldOfAnother(scene, found, p) || inClauseOfPlace(scene, found));
    }

    /** Whether it is open who says a statement without marks. */
    static boolean may(Scene scene, Ascription found) {
        return found.cue() != null && (Hearsay.of(scene, found.at()) || supposed(scene, scene.layer().indexAt(found.cue().start()))) || takenFor(scene, found.mention());
    }

    /** "Falls Lee sagt, dass", "fragte, ob Lee gesagt habe, dass": the clause of the verb is only supposed or asked. */
    private static boolean supposed(Scene scene, int verb) {
        Layer layer = scene.layer();
        int first = verb;
        while (verb - first < CLAUSE && first > layer.sentenceStart(Math.min(verb, layer.size() - 1)) && layer.get(first - 1).word()) {
            first--;
        }
        first += first < verb && layer.get(first).in(WordClass.CONJUNCTIONS) && !layer.get(first).in(WordClass.SUPPOSING) ? 1 : 0;
        return first < verb && layer.get(first).in(WordClass.SUPPOSING);
    }

    /** "Der Bär zog ins Tal, wo er, sagte die Gemeinde, „...“": the subject before a clause of place need not be who speaks in it. */
    private static boolean inClauseOfPlace(Scene scene, Ascription found) {
        Layer layer = scene.layer();
        Mention who = found.mention();
        int verb = found.cue() == null || who == null || !scene.language().has(WordClass.CONVENTIONS, "capital-nouns") ? -1 : layer.indexAt(found.cue().start());
        for (int i = verb - 1; i > 0 && who != null && layer.get(i).start() > who.span().end() && verb - i < CLAUSE; i--) {
            if (layer.is(i - 1, ",") && layer.get(i).in(WordClass.CONJUNCTIONS)) {
                return false;
            }
            if (layer.is(i - 1, ",") && layer.get(i).in(WordClass.QUESTION_WORDS) && !layer.get(i).in(WordClass.SUBORDINATORS) && !layer.get(i).in(WordClass.RELATIVES)) {
                return true;
            }
        }
        return false;
    }

    /** "Une femme présentée comme Ann Lee dit": others say that it is she. */
    private static boolean takenFor(Scene scene, @Nullable Mention who) {
        Layer layer = scene.layer();
        int name = who == null ? -1 : scene.cast().nameOf(who);
        int as = name < 0 ? -1 : scene.firstWord(name) - 1;
        return as > 0 && as > layer.sentenceStart(as) && layer.get(as).in(WordClass.TAKEN_FOR) && layer.get(as - 1).word();
    }

    /** "Lee lui a dit d'« arrêter », raconte Roe", "Lee habe ihr befohlen, „...“, sagte Roe": another says it in the sentence that the clause of saying closes. */
    private static boolean toldOfAnother(Scene scene, Ascription found, int p) {
        Layer layer = scene.layer();
        if (p <= layer.sentenceStart(p) || !(found.placement() == Placement.AFTER ? layer.get(p - 1).word() : closedByAnother(scene, p))) {
            return false;
        }
        for (int i = p - 1; i >= layer.sentenceStart(p) && !layer.quote(i); i--) {
            if (scene.saying(i) || scene.calling(i) || scene.asking(i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a clause of saying opens right behind the comma that closes the words. */
    private static boolean closedByAnother(Scene scene, int p) {
        Layer layer = scene.layer();
        int verb = p + 2;
        while (verb < layer.sentenceEnd(p) && (layer.get(verb).in(WordClass.AUXILIARIES) || layer.get(verb).in(WordClass.CLITICS))) {
            verb++;
        }
        return layer.is(p + 1, ",") && verb < layer.sentenceEnd(p) && scene.saying(verb);
    }
}
