package verbatim.text.attribution.sieve;

import verbatim.text.attribution.grammar.Clauses;
import verbatim.text.attribution.grammar.Mention;
import verbatim.text.attribution.grammar.Scene;
import verbatim.text.language.WordClass;
import verbatim.text.token.Layer;

/** <i>Judge Lee, after asking whether he understood, took the plea</i>: a clause between a subject and its verb ends at the comma before that verb. */
final class PutInClause {

    private static final int LONGEST = 40;

    private PutInClause() {
    }

    /** Index of the last token of what is said from {@code from} on, where the verb of saying at {@code verb} stands in such a clause; else -1. */
    static int last(Clauses clauses, int verb, int from, int end) {
        Scene scene = clauses.scene();
        Layer layer = scene.layer();
        if (!scene.language().subjectFirst() || !behindSubject(scene, opening(scene, verb))) {
            return -1;
        }
        for (int i = from + 1; i + 1 < Math.min(end, from + LONGEST) && !clauses.quoteAt(i); i++) {
            boolean predicate = layer.is(i, ",") && layer.get(i + 1).word() && !layer.get(i + 1).capital()
                    && (layer.get(i + 1).in(WordClass.AUXILIARIES) || clauses.finite(layer.get(i + 1).lower()) || layer.get(i + 1).in(WordClass.FINITE_FORMS));
            if (predicate) {
                return i - 1;
            }
        }
        return -1;
    }

    /** "Lee, asked whether it was safe, said": what the subject was asked, or told, right behind it, is another's. */
    static boolean asked(Scene scene, int verb) {
        Layer layer = scene.layer();
        return scene.language().subjectFirst() && (layer.is(verb, "asked") || layer.is(verb, "told")) && behindSubject(scene, verb - 1);
    }

    /** The comma that opens the participle's clause: ", after asking", ", having said", ", saying"; -1 where the verb is no participle. */
    private static int opening(Scene scene, int verb) {
        Layer layer = scene.layer();
        boolean participle = scene.language().participle(layer.get(verb).lower());
        int i = verb - 1;
        while (i > 0 && layer.get(i).word() && (layer.get(i).in(WordClass.INFINITE_AUXILIARIES) || scene.phrases().adverb(layer.get(i).lower()))) {
            participle |= layer.get(i).in(WordClass.INFINITE_AUXILIARIES);
            i--;
        }
        boolean led = i > 0 && (layer.get(i).in(WordClass.SUBORDINATORS) || layer.get(i).in(WordClass.PREPOSITIONS));
        return participle ? led ? i - 1 : i : -1;
    }

    /** Whether the comma stands right behind whoever opens the sentence. */
    private static boolean behindSubject(Scene scene, int comma) {
        Layer layer = scene.layer();
        if (comma < 1 || !layer.is(comma, ",")) {
            return false;
        }
        int start = layer.sentenceStart(comma);
        Mention subject = comma - 1 < start ? null : scene.phrases().endingAt(comma - 1, start);
        int name = subject != null && subject.form() == Mention.Form.NAME ? scene.cast().nameEndingAt(subject.span().end()) : -1;
        return subject != null && layer.indexAt(name < 0 ? subject.span().start() : scene.cast().names().get(name).titleStart()) == start;
    }
}
