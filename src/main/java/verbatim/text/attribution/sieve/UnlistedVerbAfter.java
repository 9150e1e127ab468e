package verbatim.text.attribution.sieve;

import org.jspecify.annotations.Nullable;
import verbatim.text.attribution.grammar.Mention;
import verbatim.text.attribution.grammar.Scene;
import verbatim.text.language.WordClass;
import verbatim.text.quotation.Placement;
import verbatim.text.token.Layer;
import verbatim.text.token.Token;

/**
 * <i>"...," she surmised</i>, <i>"...!" thundered Ray</i>: what follows a quote that its comma, question or call leaves
 * open is its clause of saying, whatever the verb.
 */
final class UnlistedVerbAfter implements Sieve {

    private static final int ADVERBS = 2;

    @Override
    public @Nullable Ascription of(Scene scene, Ascriptions known, int p) {
        Layer layer = scene.layer();
        int end = layer.sentenceEnd(p);
        int i = p + 1;
        boolean left = ",?!".indexOf(layer.lastOf(layer.get(p))) >= 0;
        if (layer.is(i, ",")) {
            left = true;
            i++;
        }
        boolean part = scene.language().subjectFirst() && p > layer.sentenceStart(p) && layer.get(p - 1).in(WordClass.PREPOSITIONS);
        // "Shouts of "Stop!" greeted Lee": the quote is a part of the subject.
        if (part || !left || i + 1 >= end || !layer.get(i).word() || ClauseAfter.closesSubordinate(scene, p) || saidBefore(scene, p)) {
            return null;
        }
        if (verb(scene, i)) {
            if (scene.language().subjectFirst() && p > layer.sentenceStart(p) && layer.get(p - 1).word()) {
                // "Lee, star of "Uproar," thanked the council": the sentence's own verb and object.
                return null;
            }
            Mention subject = scene.phrases().startingAt(i + 1);
            int noun = subject == null ? i : layer.indexAt(subject.span().end()) - 1;
            if (scene.language().subjectFirst() && noun > i && layer.get(noun).in(WordClass.NOUNS_OF_SAYING)) {
                // "...," came the answer from Lee.
                Mention answering = layer.is(noun + 1, "from") ? scene.phrases().startingAt(noun + 2) : null;
                return answering == null ? null : ascription(scene, answering, i, "answer after");
            }
            boolean somebody = subject != null && (subject.form() == Mention.Form.NAME || determined(scene, i + 1));
            return somebody ? ascription(scene, subject, i, "inverted clause with an unlisted verb") : null;
        }
        Mention subject = scene.phrases().startingAt(i);
        if (subject == null || layer.get(i).in(WordClass.PREPOSITIONS) || ClauseAfter.anotherClause(scene, p, i)) {
            return null;
        }
        int v = layer.indexAt(subject.span().end());
        for (int skipped = 0; skipped < ADVERBS && v < end && scene.phrases().adverb(layer.get(v).lower()); skipped++) {
            v++;
        }
        return v < end && verb(scene, v) ? ascription(scene, subject, v, "clause with an unlisted verb") : null;
    }

    /** "Roe, whom Lee calls "a dreamer," broke the dam": the words have their verb, and the one behind says nothing of them. */
    private static boolean saidBefore(Scene scene, int p) {
        Layer layer = scene.layer();
        for (int i = p - 1; i >= layer.sentenceStart(p) && scene.language().subjectFirst() && !layer.is(i, ",") && !layer.quote(i); i--) {
            if (scene.saying(i) || scene.calling(i)) {
                return true;
            }
        }
        return false;
    }

    private static Ascription ascription(Scene scene, @Nullable Mention subject, int v, String rule) {
        return new Ascription(subject, scene.cue(v), v, Placement.AFTER, rule, 0.8);
    }

    private static boolean determined(Scene scene, int i) {
        return scene.layer().get(i).in(WordClass.DEFINITE_DETERMINERS);
    }

    private static boolean verb(Scene scene, int i) {
        Token token = scene.layer().get(i);
        return token.word() && !token.capital() && token.lower().length() > 3 && !token.small()
                && !token.in(WordClass.ROLES)
                && !token.in(WordClass.ADVERBS)
                && (scene.language().finite(token.lower()) || token.in(WordClass.FINITE_FORMS));
    }
}
