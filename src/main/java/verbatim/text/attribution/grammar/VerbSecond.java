package verbatim.text.attribution.grammar;

import org.jspecify.annotations.Nullable;
import verbatim.text.language.WordClass;
import verbatim.text.token.Layer;

/**
 * The subject in languages whose finite verb stands second: before the verb ({@link Prefield}), but after it ({@link MiddleField}) where a
 * circumstance or an object opens the clause ("Am Montag sagte Lee", "Den Plan lobte Lee"), and beside the auxiliary where the verb closes the
 * clause ({@link VerbBracket}, "hat am Montag gesagt").
 */
public final class VerbSecond {

    private static final int REACH = 30;

    private VerbSecond() {
    }

    /** The subject of the verb at {@code verb}; null where none is found. */
    public static @Nullable Mention subject(Scene scene, int verb) {
        if (Perceiving.isObjectBefore(scene, verb)) {
            return null;
        }
        int start = clauseStart(scene, verb);
        int perceives = Perceiving.verb(scene, start, verb);
        if (perceives >= 0) {
            // "Lee hörte Roe rufen": what was heard is the other one's, if he is named.
            return Perceiving.whom(scene, perceives, verb);
        }
        int finite = VerbBracket.finite(scene, start, verb);
        Mention after = MiddleField.subject(scene, finite);
        // "Wie das Blatt schreibt, soll Lee gesagt haben": the main clause begins with its verb.
        boolean led = finite > 0 && scene.layer().is(finite - 1, ",") && scene.layer().get(scene.layer().sentenceStart(verb)).in(WordClass.SUBORDINATORS);
        boolean source = finite > start && scene.layer().get(finite - 1).in(WordClass.SOURCES_BEFORE);
        boolean circumstance = led || source || finite > start && Prefield.isCircumstance(scene, start) || finite == start && finite > 0
                || Prefield.isObject(scene, start, finite, after);
        if (circumstance && after != null) {
            return after;
        }
        Mention before = Prefield.subject(scene, start, finite);
        return before != null ? before : after;
    }

    /**
     * The subject of a verb of saying that stands behind the quote, in its sentence: after a verb that opens its clause
     * („..." erhalten, sagte Lee"), or after the auxiliary that stands by the comma while the verb closes the clause („...",
     * hat Lee in Rom gesagt"); null where neither is to be seen.
     */
    public static @Nullable Mention behindQuote(Scene scene, int verb) {
        Layer layer = scene.layer();
        if (layer.is(verb - 1, ",")) {
            return MiddleField.subject(scene, verb);
        }
        for (int i = verb - 1; i > layer.sentenceStart(verb) && verb - i < REACH; i--) {
            if (layer.quote(i)) {
                return aroundQuote(scene, i, verb);
            }
            if (layer.is(i - 1, ",") || layer.quote(i - 1)) {
                return layer.get(i).in(WordClass.FINITE_AUXILIARIES) ? MiddleField.subject(scene, i)
                        : layer.quote(i - 1) ? aroundQuote(scene, i - 1, verb) : null;
            }
        }
        return null;
    }

    /** "Lee hatte dem Rat „...“ vorgeworfen", "weil Lee sie „...“ genannt hat": the clause around the quote has the subject. */
    private static @Nullable Mention aroundQuote(Scene scene, int quote, int verb) {
        Layer layer = scene.layer();
        if (!VerbBracket.closes(scene, verb)) {
            return null;
        }
        for (int i = quote - 1; i >= layer.sentenceStart(verb) && quote - i < REACH && !layer.quote(i) && !layer.is(i, ";")
                && !layer.is(i, ":"); i--) {
            String word = layer.get(i).lower();
            if (scene.language().has(WordClass.FINITE_AUXILIARIES, word)) {
                return subject(scene, i);
            }
            if (layer.get(i).in(WordClass.LEADS_TO_WHAT_IS_CALLED) && i > layer.sentenceStart(verb) && layer.get(i - 1).word()) {
                // "hatte den Plan als „...“ bezeichnet": no clause opens.
                continue;
            }
            if (scene.language().has(WordClass.SUBORDINATORS, word) || scene.language().has(WordClass.COMPLEMENTISERS, word)) {
                return MiddleField.subject(scene, i);
            }
            boolean whom = i > layer.sentenceStart(verb) && layer.is(i - 1, ",") && scene.language().has(WordClass.OBJECT_DETERMINERS, word) && !layer.get(i + 1).in(WordClass.OBJECT_DETERMINERS);
            if (whom && scene.phrases().startingAt(i + 1) != null) {
                // "Roe, den Lee „...“ nannte": the relative pronoun is the object.
                return scene.phrases().startingAt(i + 1);
            }
        }
        return null;
    }

    /** Whom the sentence speaks of, in its words before {@code to}: the first one named who is no object; or null. */
    static @Nullable Mention somebody(Scene scene, int to) {
        Layer layer = scene.layer();
        for (int i = layer.sentenceStart(to); i < to;) {
            if (layer.quote(i)) {
                return null;
            }
            if (MiddleField.oblique(scene, i) || !layer.get(i).word()) {
                i = Math.max(i + 1, MiddleField.behindPhrase(scene, i));
                continue;
            }
            Mention mention = scene.phrases().startingAt(i);
            if (mention != null && scene.canSpeak(mention)) {
                return mention;
            }
            i = mention == null ? i + 1 : Math.max(i + 1, layer.indexAt(mention.span().end()));
        }
        return null;
    }

    /** Where the main clause around the verb begins: an apposition's commas do not end it, a quote does. */
    private static int clauseStart(Scene scene, int verb) {
        Layer layer = scene.layer();
        int start = layer.sentenceStart(verb);
        for (int i = verb - 1; i >= start && verb - i < REACH; i--) {
            if (layer.quote(i) || layer.is(i, ";") || layer.is(i, ":")) {
                start = Math.min(i + (layer.is(i + 1, ",") ? 2 : 1), verb);
                break;
            }
        }
        // "Auch der Rat sagte": the particle belongs to the subject.
        boolean focus = start + 1 < verb && layer.get(start).in(WordClass.FOCUS_PARTICLES)
                && (layer.get(start + 1).capital() || layer.get(start + 1).in(WordClass.DETERMINERS));
        boolean conjunction = start + 1 < verb && start == layer.sentenceStart(verb)
                && layer.get(start).in(WordClass.CONJUNCTIONS);
        return focus || conjunction ? start + 1 : start;
    }
}
