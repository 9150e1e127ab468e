package verbatim.text.attribution.sieve;

import org.jspecify.annotations.Nullable;
import verbatim.text.attribution.grammar.Mention;
import verbatim.text.attribution.grammar.Scene;
import verbatim.text.language.WordClass;
import verbatim.text.quotation.Placement;
import verbatim.text.token.Layer;

/**
 * Who is said <i>not</i> to have said words is no speaker of them: <i>Lee never said "..."</i>, <i>Lee denied saying "..."</i>. Where
 * somebody is set against another (<i>not Lee but Roe said</i>, <i>it was Roe, not Lee, who said</i>), the other one speaks.
 */
final class Denied {

    private static final String RULE = "denied";
    private static final double NOBODY = 0.3;
    /** Words set against others are the same speaker's only at second sight. */
    private static final double DOUBTFUL = 0.6;
    private static final int JOINED = 6;
    private static final int GROUP = 5;
    private static final int SUPPOSING = 3;
    private static final int REACH = 16;

    private Denied() {
    }

    /** What was found of the quote at {@code p}, as far as it is not denied. */
    static @Nullable Ascription checked(Scene scene, @Nullable Ascription found, int p) {
        if (found == null) {
            return null;
        }
        int other = setAgainst(scene.layer(), p);
        boolean against = other >= 0;
        // "The plan is “bold”, not “reckless”, said Lee": one statement, and both are hers, if at second sight.
        boolean apart = against && found.placement() == Placement.AFTER && scene.layer().sentenceStart(other) == other;
        if (verbBefore(scene, p) || apart || denies(scene, found) && !limited(scene.layer(), p - 1)) {
            return nobody(found);
        }
        Mention who = found.mention();
        Ascription others = who == null ? found : contrasted(scene, found, who);
        return against || supposed(scene, found) || questioned(scene, found, p) ? others.atMost(DOUBTFUL) : others;
    }

    /** "Asked whether it was "...," Lee said no": the words are the question's, and the clause behind them answers it. */
    private static boolean questioned(Scene scene, Ascription found, int p) {
        Layer layer = scene.layer();
        for (int i = p - 1; found.at() > p && i >= layer.sentenceStart(p) && p - i < REACH && layer.get(i).word(); i--) {
            if (layer.get(i).in(WordClass.SUPPOSING)) {
                return true;
            }
        }
        return false;
    }

    /** "If Lee said "..."": what nobody says that she said. */
    private static boolean supposed(Scene scene, Ascription found) {
        Layer layer = scene.layer();
        Mention who = found.mention();
        int from = who == null || found.at() < 0 || found.at() >= layer.size() ? -1 : scene.firstWord(who) - 1;
        for (int i = from; i >= 0 && from - i < SUPPOSING && layer.get(i).word() && i >= layer.sentenceStart(from); i--) {
            if (layer.get(i).in(WordClass.SUPPOSING)) {
                return from < found.at();
            }
        }
        return false;
    }

    /** What was found of reported speech: what is denied stays whose it is denied of, and is open. */
    static Ascription reported(Scene scene, Ascription found) {
        Mention who = found.mention();
        Ascription others = who == null ? found : contrasted(scene, found, who);
        return denies(scene, found) || others.mention() == null ? found.atMost(DOUBTFUL) : others;
    }

    private static Ascription nobody(Ascription found) {
        return new Ascription(null, found.cue(), found.at(), found.placement(), RULE, NOBODY);
    }

    /** "..., not "...": index of the words before that these are set against; -1 where there are none. */
    private static int setAgainst(Layer layer, int p) {
        int before = p - 2;
        if (p < 2 || !layer.get(p - 1).in(WordClass.NEGATIONS)) {
            return -1;
        }
        before -= before > 0 && layer.get(before).in(WordClass.CONJUNCTIONS) ? 1 : 0;
        before -= before > 0 && layer.is(before, ",") ? 1 : 0;
        return before >= 0 && layer.quote(before) && layer.get(before).lastParagraph() == layer.get(p).paragraph() ? before : -1;
    }

    /** "Lee never said "...," said Roe", "never called the port "..."": the verb whose clause the words close denies them, whoever tells so. */
    private static boolean verbBefore(Scene scene, int p) {
        Layer layer = scene.layer();
        int start = layer.sentenceStart(p);
        int verb = p - 1;
        while (verb > start && p - verb <= 2 && (layer.is(verb, ",") || layer.is(verb, ":") || layer.get(verb).in(WordClass.COMPLEMENTISERS))) {
            verb--;
        }
        while (verb > start && p - verb < REACH && layer.get(verb).word() && !scene.saying(verb) && !scene.calling(verb)) {
            if (layer.get(verb).in(WordClass.CONTRASTS) || layer.get(verb).in(WordClass.LIMITS) || layer.get(verb).in(WordClass.QUESTION_WORDS)) {
                // "never said it was safe but "dead"", "did not say anything other than".
                return false;
            }
            verb--;
        }
        if (verb <= start || !scene.saying(verb) && !scene.calling(verb)) {
            return false;
        }
        Mention subject = scene.subject(verb, false);
        int before = scene.subjects().beforeVerbGroup(verb);
        return denied(scene, verb) || before >= start && layer.get(before).in(WordClass.NOBODY) || deniedFromTheStart(scene, verb) || subject != null && nobody(scene, subject);
    }

    /** "Never did Lee say", "At no point did Lee say", "Jamais Lee n'a dit": the negation opens the clause, far from its verb. */
    private static boolean deniedFromTheStart(Scene scene, int verb) {
        Layer layer = scene.layer();
        int start = layer.sentenceStart(verb);
        boolean never = layer.get(start).in(WordClass.NEGATIONS) && !limited(layer, start + 1) && !ofWord(scene, start, verb);
        boolean none = layer.get(start).in(WordClass.PREPOSITIONS) && layer.get(start + 1).in(WordClass.NOBODY) && !limited(layer, start + 2) && !compared(scene, verb);
        boolean auxiliary = !scene.language().subjectFirst();
        for (int i = start; (never || none) && i < verb; i++) {
            if (!layer.get(i).word()) {
                // "Not this time, Lee said".
                return false;
            }
            auxiliary |= i - start <= GROUP && layer.get(i).in(WordClass.AUXILIARIES);
        }
        return (never || none) && auxiliary;
    }

    /** "On no subject has Lee said so often": what is said less elsewhere is said. */
    private static boolean compared(Scene scene, int verb) {
        Layer layer = scene.layer();
        return verb + 2 < layer.size() && layer.get(verb + 1).in(WordClass.COMPARISONS) && scene.phrases().adverb(layer.get(verb + 2).lower());
    }

    private static boolean denies(Scene scene, Ascription found) {
        Layer layer = scene.layer();
        int verb = found.at();
        boolean stands = found.cue() != null && verb >= 0 && verb < layer.size() && (scene.saying(verb) || scene.calling(verb));
        return stands && (denied(scene, verb) || found.mention() != null && nobody(scene, found.mention()));
    }

    /** Whether what stands around the verb at {@code verb} says that its subject did not do so. */
    private static boolean denied(Scene scene, int verb) {
        Layer layer = scene.layer();
        int start = layer.sentenceStart(verb);
        int i = verb - 1;
        for (; i >= start && verb - i <= GROUP && ofGroup(scene, i); i--) {
            if (layer.get(i).in(WordClass.NEGATIONS)) {
                return !limited(layer, i + 1) && !limited(layer, verb + 1) && !open(layer, verb) && !ofWord(scene, i, verb);
            }
        }
        boolean behind = verb + 2 < layer.sentenceEnd(verb) && layer.get(verb + 1).in(WordClass.NEGATIONS_BEHIND_VERBS)
                && (layer.is(verb + 2, ":") || layer.is(verb + 2, ",") || layer.quote(verb + 2) || layer.get(verb + 2).in(WordClass.COMPLEMENTISERS));
        return behind || denying(scene, i, start, layer.get(Math.min(verb + 1, layer.size() - 1)).in(WordClass.INFINITIVE_PARTICLES));
    }

    /** "Lee not surprisingly said", "Nicht zuletzt sagte Lee": a negation at {@code i} of the word behind it, and not of the verb. */
    private static boolean ofWord(Scene scene, int i, int verb) {
        Layer layer = scene.layer();
        boolean alone = i == layer.sentenceStart(verb) || scene.language().subjectFirst() && !layer.get(i - 1).in(WordClass.AUXILIARIES);
        return alone && layer.get(i).in(WordClass.NEGATIONS_OF_WORDS) && i + 1 < verb && scene.phrases().adverb(layer.get(i + 1).lower());
    }

    /** "denied", "denied that", "denied he": the verb that denies what follows, with nothing else between. */
    private static boolean denying(Scene scene, int before, int start, boolean infinitive) {
        Layer layer = scene.layer();
        int i = before;
        if (i > start && layer.get(i).pronoun()) {
            i--;
        } else if (i > start && layer.get(i).word() && !layer.get(i).in(WordClass.VERBS_OF_DENYING)) {
            Mention subject = scene.phrases().endingAt(i, start);
            i = subject == null || subject.form() != Mention.Form.NAME ? i : scene.firstWord(subject) - 1;
        }
        boolean opens = i > start && layer.get(i).in(WordClass.COMPLEMENTISERS);
        i -= opens ? 1 : 0;
        // "Lee bestritt, dass", "bestritt, gesagt zu haben"; with a comma alone ("is denied, said Lee") the clause is another.
        i -= (opens || infinitive) && i > start && layer.is(i, ",") ? 1 : 0;
        return i >= start && layer.get(i).in(WordClass.VERBS_OF_DENYING) && !layer.get(Math.max(start, i - 1)).in(WordClass.NEGATIONS);
    }

    private static boolean ofGroup(Scene scene, int i) {
        Layer layer = scene.layer();
        return layer.get(i).in(WordClass.NEGATIONS) || layer.get(i).in(WordClass.AUXILIARIES) || layer.get(i).in(WordClass.CLITICS) || layer.get(i).in(WordClass.INFINITE_AUXILIARIES)
                || layer.get(i).word() && !layer.get(i).in(WordClass.PREPOSITIONS) && scene.phrases().adverb(layer.get(i).lower());
    }

    /** "did not only say", "did not say more than": what is not all is said. */
    private static boolean limited(Layer layer, int i) {
        return i >= 0 && i < layer.size() && layer.get(i).in(WordClass.LIMITS);
    }

    /** "did not say whether": a question stays open, and no words are denied. */
    private static boolean open(Layer layer, int verb) {
        return verb + 1 < layer.size() && layer.get(verb + 1).in(WordClass.QUESTION_WORDS);
    }

    /** "no one", "kein Minister". */
    private static boolean nobody(Scene scene, Mention mention) {
        boolean none = mention.form() == Mention.Form.NOUN_PHRASE && scene.layer().get(scene.layer().indexAt(mention.span().start())).in(WordClass.NOBODY);
        // "No less than Lee": somebody, after all.
        return none && scene.cast().nameEndingAt(mention.span().end()) < 0;
    }

    /** The ascription to whom {@code who} is set against; to nobody where the sentence names no other. */
    private static Ascription contrasted(Scene scene, Ascription found, Mention who) {
        Layer layer = scene.layer();
        int at = layer.indexAt(who.span().start());
        Mention named = who;
        if (at < layer.size() && layer.get(at).in(WordClass.RELATIVES)) {
            int last = layer.is(at - 1, ",") ? at - 2 : at - 1;
            named = last < layer.sentenceStart(at) ? null : scene.phrases().endingAt(last, layer.sentenceStart(at));
        }
        int first = named == null ? -1 : scene.firstWord(named);
        if (named == null || first <= 0 || first >= layer.size() || first - 1 < layer.sentenceStart(first)) {
            return found;
        }
        if (joinedToNobody(layer, first)) {
            return nobody(found);
        }
        int not = first - 1;
        boolean rather = layer.get(not).word() && not > layer.sentenceStart(first)
                && scene.language().has(WordClass.SETTING_AGAINST, layer.get(not - 1).lower() + "_" + layer.get(not).lower());
        boolean negated = layer.get(not).in(WordClass.NEGATIONS) && !layer.get(first).in(WordClass.PREPOSITIONS);
        if (!rather && !negated) {
            return found;
        }
        Mention other = behind(scene, layer.indexAt(named.span().end()));
        other = other == null ? before(scene, rather ? not - 2 : not - 1, layer.sentenceStart(first)) : other;
        return other == null ? nobody(found)
                : new Ascription(other, found.cue(), found.at(), found.placement(), "set against another", found.confidence());
    }

    /** "Neither Lee nor Roe said". */
    private static boolean joinedToNobody(Layer layer, int first) {
        for (int i = first - 1; i >= layer.sentenceStart(first) && first - i <= JOINED && layer.get(i).word(); i--) {
            if (layer.get(i).in(WordClass.NEITHER)) {
                return true;
            }
        }
        return false;
    }

    /** "not Lee but Roe", "nicht Lee, sondern Roe": who is named behind the word that sets him against. */
    private static @Nullable Mention behind(Scene scene, int from) {
        Layer layer = scene.layer();
        int but = layer.is(from, ",") ? from + 1 : from;
        Mention other = but + 1 < layer.size() && layer.get(but).in(WordClass.CONTRASTS) ? scene.phrases().startingAt(but + 1) : null;
        return other != null && scene.canSpeak(other) ? other : null;
    }

    /** "Roe, not Lee", "Roe and not Lee". */
    private static @Nullable Mention before(Scene scene, int last, int start) {
        Layer layer = scene.layer();
        int i = last;
        i -= i > start && layer.get(i).in(WordClass.CONJUNCTIONS) ? 1 : 0;
        i -= i > start && (layer.is(i, ",") || layer.get(i).dash()) ? 1 : 0;
        Mention other = i < start ? null : scene.phrases().endingAt(i, start);
        return other != null && scene.canSpeak(other) ? other : null;
    }
}
