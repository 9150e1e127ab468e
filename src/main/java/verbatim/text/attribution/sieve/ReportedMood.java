package verbatim.text.attribution.sieve;

import org.jspecify.annotations.Nullable;
import verbatim.text.attribution.grammar.Clauses;
import verbatim.text.attribution.grammar.Mention;
import verbatim.text.attribution.grammar.Scene;
import verbatim.text.language.WordClass;
import verbatim.text.quotation.Placement;
import verbatim.text.token.Layer;

/**
 * The mood by which German marks that somebody else is speaking (Konjunktiv I): <i>Lee lehnte ab. Die Brücke <b>sei</b>
 * „zu alt“.</i> Without a verb of saying of its own, such a sentence goes on with who spoke in the sentences before.
 */
final class ReportedMood implements Sieve {

    private static final int SENTENCES_BACK = 4;
    private static final int PARAGRAPHS_BACK = 2;

    @Override
    public @Nullable Ascription of(Scene scene, Ascriptions known, int p) {
        Layer layer = scene.layer();
        return !scene.standsAlone(p) && in(scene, layer.sentenceStart(p), layer.sentenceEnd(p)) ? goesOn(scene, known, p)
                : null;
    }

    /** Whether a verb stands in that mood from {@code from} (inclusive) to {@code to} (exclusive). */
    static boolean in(Scene scene, int from, int to) {
        for (int i = from; i < to; i++) {
            if (scene.layer().get(i).word() && !scene.layer().get(i).capital()
                    && scene.layer().get(i).in(WordClass.VERBS_IN_REPORTED_MOOD)) {
                return true;
            }
        }
        return false;
    }

    /** Who spoke in the sentences before the one around {@code p}; null where nobody did. */
    static @Nullable Ascription goesOn(Scene scene, Ascriptions known, int p) {
        Layer layer = scene.layer();
        int i = layer.sentenceStart(p) - 1;
        for (int sentences = 0; i >= 0 && sentences < SENTENCES_BACK; sentences++) {
            if (layer.get(p).paragraph() - layer.get(i).lastParagraph() > PARAGRAPHS_BACK) {
                return null;
            }
            int start = layer.sentenceStart(i);
            Ascription found = spoken(scene, known, start, i);
            if (found != null) {
                return found;
            }
            i = start - 1;
        }
        return null;
    }

    private static @Nullable Ascription spoken(Scene scene, Ascriptions known, int start, int last) {
        Layer layer = scene.layer();
        for (int v = last; v >= start; v--) {
            Ascription before = known.at(layer, v);
            if (before != null && before.placement() != Placement.NONE) {
                return new Ascription(before.mention(), null, before.at(), Placement.IN_SENTENCE, "reported mood", 0.7);
            }
            Ascription source = AccordingTo.at(scene, v);
            Mention subject = source != null ? source.mention() : scene.saying(v) ? scene.subject(v, false) : null;
            if (subject != null) {
                return new Ascription(subject, null, v, Placement.IN_SENTENCE, "reported mood", 0.7);
            }
        }
        return null;
    }

    /** The statement in that mood after the comma of the verb at {@code verb}: "sagte, die Brücke sei alt"; or null. */
    static @Nullable Reported after(Scene scene, Clauses clauses, int verb, int end) {
        Layer layer = scene.layer();
        int comma = verb + 1;
        while (comma < end && layer.get(comma).word()) {
            comma++;
        }
        if (!layer.is(comma, ",") || comma + Clauses.SHORTEST >= end) {
            return null;
        }
        int last = clauses.contentEnd(comma + 1, end, false);
        boolean reported = in(scene, comma + 1, last + 1) || conditional(scene, comma + 1, last + 1)
                || infinitive(scene, comma + 1, last);
        if (!reported || clauses.holdsQuote(comma + 1, end)) {
            return null;
        }
        int start = layer.sentenceStart(verb);
        if (parted(scene, start, verb, comma)) {
            if (layer.get(verb).in(WordClass.IMPERSONAL_VERBS)) {
                // "Lee, hieß es, habe gelogen": nobody is named, and least of all of whom it is said.
                return null;
            }
            Mention who = scene.subject(verb, true);
            return who == null ? null : new Reported(layer.span(start, verb - 2), layer.span(comma + 1, last),
                    new Ascription(who, scene.cue(verb), verb, Placement.AFTER, "reported mood around its verb", 0.95));
        }
        Mention subject = scene.subject(verb, false);
        return subject == null || clauses.firstPerson(subject) ? null : new Reported(layer.span(comma + 1, last), null,
                new Ascription(subject, scene.cue(verb), verb, Placement.THAT_BEFORE, "reported mood after its verb", 0.8));
    }

    /** "Die Brücke, sagte Lee, sei alt": the clause of saying parts a subject from its verb, which stands in that mood right behind it. */
    private static boolean parted(Scene scene, int start, int verb, int comma) {
        Layer layer = scene.layer();
        Mention opening = verb - 1 > start && layer.is(verb - 1, ",") && comma > verb + 1 && in(scene, comma + 1, comma + 2) ? scene.phrases().startingAt(start) : null;
        return opening != null && layer.indexAt(opening.span().end()) == verb - 1;
    }

    /** "sagte, die Zahlen wären falsch": right after a verb of saying the conditional reports as well. */
    private static boolean conditional(Scene scene, int from, int to) {
        if (scene.layer().get(from).in(WordClass.RELATIVES) && !scene.layer().get(from + 1).capital()) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (scene.layer().get(i).in(WordClass.VERBS_IN_CONDITIONAL_MOOD)) {
                return true;
            }
        }
        return false;
    }

    /** "gab an, das Rad gekauft zu haben": what its subject did or will do, with the infinitive at the end. */
    private static boolean infinitive(Scene scene, int from, int last) {
        boolean circumstance = scene.layer().get(from).in(WordClass.PREPOSITIONS);
        return !circumstance && last > from && scene.layer().get(last).word()
                && scene.layer().get(last - 1).in(WordClass.INFINITIVE_PARTICLES);
    }

    /** The whole sentence, where it stands in that mood and goes on with what was reported before it; or null. */
    static @Nullable Reported sentence(Scene scene, Ascriptions known, Clauses clauses, int start, int end) {
        int last = clauses.contentEnd(start, end, false);
        if (last - start + 1 < Clauses.SHORTEST || clauses.holdsQuote(start, end) || !in(scene, start, last + 1)) {
            return null;
        }
        Ascription before = goesOn(scene, known, start);
        return before == null ? null : new Reported(scene.layer().span(start, last), null, new Ascription(before.mention(),
                null, before.at(), before.placement(), "sentence in reported mood", before.confidence()));
    }
}
