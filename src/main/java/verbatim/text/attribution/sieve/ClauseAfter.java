package verbatim.text.attribution.sieve;

import org.jspecify.annotations.Nullable;
import verbatim.text.attribution.grammar.HeardSaid;
import verbatim.text.attribution.grammar.Mention;
import verbatim.text.attribution.grammar.Scene;
import verbatim.text.attribution.grammar.VerbSecond;
import verbatim.text.language.WordClass;
import verbatim.text.quotation.Placement;
import verbatim.text.token.Layer;
import verbatim.text.token.Token;

/** <i>"...," the mayor said</i> and <i>"...," said the mayor</i>: the clause that follows a quote in its sentence. */
final class ClauseAfter implements Sieve {

    private static final int REACH = 32;
    private static final int OPENER_AND_CLAUSE = 4;

    @Override
    public @Nullable Ascription of(Scene scene, Ascriptions known, int p) {
        Layer layer = scene.layer();
        int end = layer.sentenceEnd(p);
        int i = p + 1;
        boolean pointed = ",?!…-—–.".indexOf(layer.lastOf(layer.get(p))) >= 0;
        while (i < end && (layer.is(i, ",") || layer.get(i).dash())) {
            pointed = true;
            i++;
        }
        boolean counted = i < end && scene.language().subjectFirst() && layer.get(i).type() == Token.Type.NUMBER;
        if (i >= end || !layer.get(i).word() && !counted || closesSubordinate(scene, p)) {
            return null;
        }
        Ascription source = AccordingTo.at(scene, i);
        if (source != null && AccordingTo.toldToAnother(scene, p)) {
            return null;
        }
        if (source != null) {
            // "...", so Lee. "...," according to Lee.
            return new Ascription(source.mention(), source.cue(), source.at(), Placement.AFTER, "source after", 0.95);
        }
        int verb = i;
        while (verb < end && !scene.saying(verb) && (layer.get(verb).in(WordClass.AUXILIARIES) && !layer.get(verb).capital()
                || layer.get(verb).in(WordClass.ADVERBS)
                || scene.carriedPronoun(verb) != null
                || !scene.language().subjectFirst()
                        && layer.get(verb).in(WordClass.OTHER_PRONOUNS))) {
            verb++;
        }
        if (scene.saying(verb)) {
            return pointed || !scene.language().subjectFirst() ? inverted(scene, known, verb, p) : null;
        }
        return pointed ? subjectFirst(scene, i, end) : null;
    }

    private static @Nullable Ascription inverted(Scene scene, Ascriptions known, int verb, int p) {
        Mention subject = byWhom(scene, scene.subject(verb, true));
        if (subject != null && statesMore(scene, subject)) {
            // "Lee, citing "...," said the mayor could still win".
            Mention main = scene.mainSubject(p);
            return main == null ? null : new Ascription(main, scene.cue(verb), verb, Placement.IN_SENTENCE, "inside the clause of saying", 0.75);
        }
        boolean implied = subject == null && ImpliedSubject.usual(scene);
        if (implied) {
            return new Ascription(ImpliedSubject.of(scene, known, p), scene.cue(verb), verb, Placement.AFTER, "subject left out", 0.7);
        }
        return subject == null ? null
                : new Ascription(subject, scene.cue(verb), verb, Placement.AFTER, "inverted clause after", 0.95);
    }

    /** "reads a post by Lee": whoever wrote it. */
    private static @Nullable Mention byWhom(Scene scene, @Nullable Mention subject) {
        if (subject == null || !scene.language().subjectFirst() || subject.form() != Mention.Form.NOUN_PHRASE) {
            return subject;
        }
        int next = scene.layer().indexAt(subject.span().end());
        boolean writing = scene.layer().get(next - 1).in(WordClass.NOUNS_OF_SAYING) || scene.layer().get(next - 1).in(WordClass.DOCUMENTS);
        boolean written = writing && (scene.layer().is(next, "by") || scene.layer().is(next, "from"));
        int that = scene.layer().is(next, "that") ? next + 1 : next;
        int sender = writing && that < scene.layer().size() ? scene.cast().nameStartingAt(scene.layer().get(that).start()) : -1;
        Mention whose = written ? scene.phrases().startingAt(next + 1) : sender < 0 ? null : scene.phrases().named(sender);
        return whose == null ? subject : whose;
    }

    /** "said the mayor could": with a verb of its own, what stands behind the verb of saying is what was said. */
    private static boolean statesMore(Scene scene, Mention subject) {
        Layer layer = scene.layer();
        int next = layer.indexAt(subject.span().end());
        return scene.language().subjectFirst() && subject.form() != Mention.Form.PRONOUN && next < layer.size()
                && layer.get(next).start() >= subject.span().end() && layer.get(next).in(WordClass.AUXILIARIES);
    }

    /** "While Lee claimed that "...," the clerk said the cases differed": the quote's comma closes the clause that says whose it is. */
    static boolean closesSubordinate(Scene scene, int p) {
        Layer layer = scene.layer();
        int start = layer.sentenceStart(p);
        if (!scene.language().subjectFirst() || layer.lastOf(layer.get(p)) != ',' || p - start < OPENER_AND_CLAUSE) {
            return false;
        }
        int opener = start;
        while (opener < start + 2 && (layer.get(opener).in(WordClass.CONJUNCTIONS) || layer.is(opener, "even"))) {
            opener++;
        }
        boolean told = layer.is(opener + 1, "that") && (layer.get(opener).in(WordClass.VERBS_WITH_HEARER) || layer.is(opener, "asked"));
        boolean opens = told || layer.get(opener).in(WordClass.SUBORDINATORS) || layer.is(opener, "as") || layer.is(opener, "when");
        boolean says = false;
        for (int i = opener + 2; opens && i < p; i++) {
            if (layer.is(i, ",") || layer.quote(i)) {
                return false;
            }
            says |= scene.reporting(i) || scene.calling(i);
        }
        return says;
    }

    private static @Nullable Ascription subjectFirst(Scene scene, int from, int end) {
        Layer layer = scene.layer();
        Token first = layer.get(from);
        if (first.in(WordClass.CONJUNCTIONS)
                || first.in(WordClass.SUBORDINATORS)
                || first.in(WordClass.PREPOSITIONS)) {
            return null;
        }
        boolean circumstance = scene.language().subjectFirst() && scene.language().participle(first.lower()) && !first.capital();
        for (int v = from; v < Math.min(end, from + REACH); v++) {
            if (circumstance && layer.is(v, ",") && v + 1 < end && layer.get(v + 1).in(WordClass.CONJUNCTIONS)) {
                // "...," naming its gifts, but two reports show": a clause of its own.
                return null;
            }
            if (layer.quote(v) || layer.is(v, ":") || layer.is(v, ";")) {
                return null;
            }
            if (v > from && scene.saying(v) && layer.is(v + 1, ":") && layer.quote(v + 2)) {
                // "..." Lee answered: "...": the clause is the next quote's.
                return null;
            }
            boolean called = scene.language().subjectFirst() && v > from && scene.calling(v) && v + 1 < end && layer.get(v + 1).in(WordClass.OTHER_PRONOUNS)
                    && (v + 2 >= end || !layer.get(v + 2).word() && !layer.quote(v + 2));
            if (v > from && (scene.saying(v) || called)) {
                boolean auxiliaryFirst = scene.language().has(WordClass.CONVENTIONS, "verb-second")
                        && first.in(WordClass.FINITE_AUXILIARIES);
                if (auxiliaryFirst && VerbSecond.told(scene, from, v)) {
                    // „...“, wurde Lee zugerufen: whoever is told says nothing.
                    Mention agent = VerbSecond.agent(scene, v);
                    boolean behind = agent != null && agent.span().start() > first.start();
                    return new Ascription(behind ? agent : null, scene.cue(v), v, Placement.AFTER, "passive after", 0.9);
                }
                if (HeardSaid.at(scene, v)) {
                    return new Ascription(HeardSaid.speaker(scene, v), scene.cue(v), v, Placement.AFTER, "hearer after", 0.9);
                }
                // „...“, hat Lee in Rom gesagt: the subject stands beside the auxiliary.
                Mention subject = auxiliaryFirst ? VerbSecond.after(scene, from) : scene.subjects().before(v);
                return subject == null || subject.span().start() < first.start() ? null
                        : new Ascription(subject, scene.cue(v), v, Placement.AFTER, "clause after", 0.97);
            }
        }
        return null;
    }
}
