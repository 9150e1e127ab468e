package verbatim.text.attribution.sieve;

import verbatim.text.attribution.grammar.Mention;
import verbatim.text.attribution.grammar.Scene;
import verbatim.text.language.WordClass;
import verbatim.text.token.Layer;

/** <i>At no point has Lee said anything more</i>, <i>Nowhere does Lee say</i>: what opens the sentence, and turns verb and subject round, says that it was not said. */
final class NegatedOpening {

    private static final int REACH = 6;

    private NegatedOpening() {
    }

    /**
     * Whether such an opening stands before the subject, and an auxiliary between the two.
     *
     * @param who the subject
     * @param verb index of its verb of saying
     */
    static boolean before(Scene scene, Mention who, int verb) {
        Layer layer = scene.layer();
        int name = who.form() == Mention.Form.NAME ? scene.cast().nameEndingAt(who.span().end()) : -1;
        int first = layer.indexAt(name < 0 ? who.span().start() : scene.cast().names().get(name).titleStart());
        if (!scene.language().subjectFirst() || first < 2 || first >= verb || verb >= layer.size() || !layer.get(first - 1).in(WordClass.AUXILIARIES)) {
            return false;
        }
        int start = layer.sentenceStart(first);
        start += layer.get(start).in(WordClass.CONJUNCTIONS) && start + 1 < first ? 1 : 0;
        boolean opens = scene.language().has(WordClass.NEGATED_OPENINGS, layer.get(start).lower())
                || scene.language().has(WordClass.NEGATED_OPENINGS, layer.get(start).lower() + "_" + layer.get(start + 1).lower());
        for (int i = start; opens && i < first; i++) {
            opens = layer.get(i).word() && first - start <= REACH && !layer.get(i).in(WordClass.LIMITS);
        }
        return opens && !compared(layer, verb);
    }

    /** "Never has Lee said so clearly": it was said, and more often less so. */
    private static boolean compared(Layer layer, int verb) {
        int next = verb + 1 < layer.size() && layer.get(verb + 1).in(WordClass.NEUTER_PRONOUNS) ? verb + 2 : verb + 1;
        return next < layer.size() && layer.get(next).in(WordClass.COMPARISONS);
    }
}
