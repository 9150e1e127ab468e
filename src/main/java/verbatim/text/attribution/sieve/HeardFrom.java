package verbatim.text.attribution.sieve;

import org.jspecify.annotations.Nullable;
import verbatim.text.attribution.grammar.Mention;
import verbatim.text.attribution.grammar.Scene;
import verbatim.text.language.WordClass;
import verbatim.text.quotation.Placement;
import verbatim.text.token.Layer;

/**
 * <i>Von Lee hörte Roe: „...“</i>, <i>"..." Roe heard from Lee</i>, <i>"..." were the last words Roe heard from Lee</i>: the words are of whom
 * somebody hears them from. Whose voice a recording holds ("a clip of Lee saying") is another matter: there nobody is said to hear, and the
 * voice is the subject of its verb, so {@link verbatim.text.attribution.grammar.Subjects} finds it for every quote of that verb.
 */
final class HeardFrom implements Sieve {

    private static final int REACH = 14;

    @Override
    public @Nullable Ascription of(Scene scene, Ascriptions known, int p) {
        Layer layer = scene.layer();
        int start = layer.sentenceStart(p);
        int end = layer.sentenceEnd(p);
        int verb = p - 1;
        while (verb >= start && p - verb < REACH && !layer.quote(verb) && !layer.get(verb).in(WordClass.VERBS_OF_HEARING)) {
            verb--;
        }
        if (verb >= start && layer.get(verb).in(WordClass.VERBS_OF_HEARING)) {
            int clause = clause(scene, start, verb);
            boolean toldBehind = (layer.is(p + 1, ",") || layer.lastOf(layer.get(p)) == ',') && said(scene, p + 1, end);
            Mention who = clause < 0 || said(scene, verb + 1, p) || toldBehind ? null : source(scene, clause, verb, p);
            return who == null || !leadsUp(scene, Math.max(verb + 1, behind(layer, who)), p) ? null
                    : ascription(scene, who, verb, layer.is(p - 1, ":") ? Placement.POINT_BEFORE : Placement.IN_SENTENCE);
        }
        int first = layer.is(p + 1, ",") ? p + 2 : p + 1;
        for (int v = first; v < Math.min(end, p + REACH) && layer.get(v).word(); v++) {
            if (layer.get(v).in(WordClass.VERBS_OF_HEARING)) {
                Mention who = clause(scene, first, v) < 0 ? null : source(scene, first, v, end);
                return who == null ? null : ascription(scene, who, v, Placement.AFTER);
            }
        }
        return null;
    }

    /**
     * "were the last words Roe heard from Lee", "were the words Lee spoke": whose the words are; null where the clause does not tell. They are
     * said to be heard already, so unlike in a clause of its own whatever follows the source ("before dawn") makes it no other.
     *
     * @param from behind the noun
     * @param end of its sentence
     */
    static @Nullable Ascription inWords(Scene scene, int from, int end) {
        Layer layer = scene.layer();
        int first = layer.is(from, "that") ? from + 1 : from;
        Mention hearer = first < end ? scene.phrases().startingAt(first) : null;
        int verb = hearer == null ? end : behind(layer, hearer);
        verb += verb < end && (layer.get(verb).in(WordClass.AUXILIARIES) || layer.is(verb, "ever")) ? 1 : 0;
        if (verb >= end || !layer.get(verb).in(WordClass.VERBS_OF_HEARING)) {
            return null;
        }
        Mention speaker = verb + 2 < end && layer.get(verb + 1).in(WordClass.HEARD_FROM) ? scene.phrases().startingAt(verb + 2) : null;
        return new Ascription(speaker, layer.get(verb).span(), verb, Placement.AFTER, "words heard", speaker == null ? 0.3 : 0.85);
    }

    private static Ascription ascription(Scene scene, Mention who, int verb, Placement placement) {
        return new Ascription(who, scene.layer().get(verb).span(), verb, placement, "heard from", 0.92);
    }

    private static boolean said(Scene scene, int from, int to) {
        for (int v = from; v < to; v++) {
            if (scene.reporting(v) || scene.calling(v)) {
                return true;
            }
        }
        return false;
    }

    /** Where the clause of the verb begins; -1 where it depends on another: "said after hearing", "who heard", "waited to hear". */
    private static int clause(Scene scene, int start, int verb) {
        Layer layer = scene.layer();
        boolean subjectFirst = scene.language().subjectFirst();
        if (subjectFirst && (scene.language().participle(layer.get(verb).lower()) || layer.is(verb - 1, "to"))) {
            return -1;
        }
        int i = verb - 1;
        while (i >= start && layer.get(i).word()) {
            boolean opens = layer.get(i).in(WordClass.SUBORDINATORS) || layer.get(i).in(WordClass.COMPLEMENTISERS) || scene.reporting(i)
                    || layer.get(i).in(WordClass.RELATIVES) && (subjectFirst || i > 0 && layer.is(i - 1, ","));
            if (opens) {
                return -1;
            }
            i--;
        }
        return i + 1;
    }

    /** Whom the clause names as the source of what is heard; null where nobody, or where the preposition hangs on a noun ("a friend of"). */
    private static @Nullable Mention source(Scene scene, int clause, int verb, int end) {
        Layer layer = scene.layer();
        boolean subjectFirst = scene.language().subjectFirst();
        for (int i = subjectFirst ? verb + 1 : clause; i + 1 < end && layer.get(i).word() && (!subjectFirst || i == verb + 1); i++) {
            if (layer.get(i).in(WordClass.HEARD_FROM)) {
                Mention who = scene.phrases().startingAt(i + 1);
                if (who == null || !scene.canSpeak(who)) {
                    return null;
                }
                return (subjectFirst || i == clause ? next(scene, verb, behind(layer, who)) : besideVerb(scene, i)) ? who : null;
            }
        }
        return null;
    }

    /** Whether no more words belong to the source that ends before {@code behind}: "from the roof a cry", "von Anfang an". */
    private static boolean next(Scene scene, int verb, int behind) {
        Layer layer = scene.layer();
        return behind >= layer.size() || behind == verb || !layer.get(behind).word() || layer.get(behind).in(WordClass.COMPLEMENTISERS)
                || layer.get(behind).in(WordClass.FINITE_AUXILIARIES);
    }

    /** "bekam von", "hörte Lee von": nothing but the verb, or its subject, stands before the preposition at {@code i}. */
    private static boolean besideVerb(Scene scene, int i) {
        Layer layer = scene.layer();
        int name = scene.cast().nameEndingAt(layer.get(i - 1).end());
        int verb = name < 0 ? i - 1 : scene.firstWord(name) - 1;
        return verb >= layer.sentenceStart(i) && layer.get(verb).word() && !layer.get(verb).capital() && !layer.get(verb).in(WordClass.DETERMINERS)
                && !layer.get(verb).in(WordClass.PREPOSITIONS);
    }

    /** Whether what stands from {@code i} on leads to the words: the subject behind its verb, and a colon, "that", or a clause. */
    private static boolean leadsUp(Scene scene, int i, int p) {
        Layer layer = scene.layer();
        Mention subject = scene.language().subjectFirst() || !layer.get(i).word() ? null : scene.phrases().startingAt(i);
        int point = subject == null ? i : behind(layer, subject);
        if (layer.is(p - 1, ":")) {
            return point == p - 1;
        }
        boolean comma = layer.is(point, ",");
        for (int j = comma ? point + 1 : point; j < p; j++) {
            if (layer.get(j).in(WordClass.COMPLEMENTISERS) || comma && !scene.language().subjectFirst() && layer.get(j).in(WordClass.FINITE_AUXILIARIES)) {
                // "from Roe, a keeper, that it was".
                return j == point || comma && (j == point + 1 || layer.is(j - 1, ",") || !scene.language().subjectFirst());
            }
        }
        return false;
    }

    private static int behind(Layer layer, Mention mention) {
        return layer.indexAt(mention.span().end());
    }
}
