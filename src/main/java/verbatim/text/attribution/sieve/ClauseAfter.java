package verbatim.text.attribution.sieve;

import org.jspecify.annotations.Nullable;
import verbatim.text.attribution.grammar.Hearers;
import verbatim.text.attribution.grammar.Mention;
import verbatim.text.attribution.grammar.MiddleField;
import verbatim.text.attribution.grammar.Scene;
import verbatim.text.language.WordClass;
import verbatim.text.quotation.Placement;
import verbatim.text.token.Layer;
import verbatim.text.token.Token;

/** <i>"...," the mayor said</i> and <i>"...," said the mayor</i>: the clause that follows a quote in its sentence. */
final class ClauseAfter implements Sieve {

    private static final int REACH = 32;
    private static final int OPENER_AND_CLAUSE = 4;
    private static final VerbInSentence IN_SENTENCE = new VerbInSentence();

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
        if (!scene.language().has(WordClass.CONVENTIONS, "verb-second") && Hearers.hears(scene, verb)) {
            return told(scene, verb);
        }
        Mention subject = byWhom(scene, scene.subject(verb, true));
        if (subject != null && statesMore(scene, subject)) {
            // "Lee, citing "...," said the mayor could still win".
            Mention main = scene.mainSubject(p);
            return main == null ? null : new Ascription(main, scene.cue(verb), verb, Placement.IN_SENTENCE, "inside the clause of saying", 0.75);
        }
        Ascription inside = subject == null ? null : insideOthers(scene, known, verb, subject, p);
        if (inside != null) {
            return inside;
        }
        boolean implied = subject == null && ImpliedSubject.usual(scene);
        if (implied) {
            return new Ascription(ImpliedSubject.of(scene, known, p), scene.cue(verb), verb, Placement.AFTER, "subject left out", 0.7);
        }
        return subject == null ? null
                : new Ascription(subject, scene.cue(verb), verb, Placement.AFTER, "inverted clause after", 0.95);
    }

    /**
     * "Roe rejected Lee's claim that the dam was "...," saying": a participle leans on the sentence, and the words may close the clause in
     * which another says them. That ascription, never sure; null where the words before are of the same one or tell of nobody.
     */
    private static @Nullable Ascription insideOthers(Scene scene, Ascriptions known, int verb, Mention subject, int p) {
        Layer layer = scene.layer();
        boolean leans = scene.language().subjectFirst() && scene.language().participle(layer.get(verb).lower()) && p > layer.sentenceStart(p) && layer.get(p - 1).word();
        Ascription before = leans ? IN_SENTENCE.of(scene, known, p) : null;
        Mention other = before == null || before.at() >= p ? subject : before.mention();
        boolean same = other != null && (other.figure() >= 0 ? other.figure() == subject.figure() : other.span().equals(subject.span()));
        if (same && leans && ofNoun(scene, p)) {
            return new Ascription(subject, scene.cue(verb), verb, Placement.AFTER, "inverted clause after", 0.8);
        }
        return same || before == null ? null : new Ascription(other, before.cue(), before.at(), before.placement(), before.rule(), Math.min(before.confidence(), 0.8));
    }

    /** "Roe brushed aside reports that the dam was "..."", "mocked Lee for saying it": what somebody else may have said stands before the words. */
    private static boolean ofNoun(Scene scene, int p) {
        Layer layer = scene.layer();
        for (int i = p - 1; i > layer.sentenceStart(p) + 1 && layer.get(i).word(); i--) {
            if (scene.saying(i) && !scene.language().participle(layer.get(i).lower())) {
                return false;
            }
            Token before = layer.get(i - 1);
            Token twice = layer.get(i - 2);
            boolean object = before.in(WordClass.NOUNS_THAT_LOOK_LIKE_VERBS) && !twice.capital() && (twice.lower().endsWith("ed") || twice.in(WordClass.PREPOSITIONS) || twice.in(WordClass.ADVERBS));
            boolean noun = layer.is(i, "that") && !before.capital() && (object || !scene.reporting(i - 1) && before.in(WordClass.NOUNS_OF_SAYING));
            boolean own = noun && layer.get(i - 2).in(WordClass.DETERMINERS) && (layer.get(i - 2).in(WordClass.MALE_POSSESSIVES) || layer.get(i - 2).in(WordClass.FEMALE_POSSESSIVES));
            own |= noun && issued(layer, i - 3);
            if (noun && !own || layer.is(i - 1, "for") && scene.reporting(i) && scene.language().participle(layer.get(i).lower())) {
                return true;
            }
        }
        return false;
    }

    /** "issued a statement that", and not "was issued a warning": the verb at {@code verb} whose object is its subject's own. */
    private static boolean issued(Layer layer, int verb) {
        return verb > 0 && layer.get(verb).in(WordClass.VERBS_OF_ISSUING) && layer.get(verb + 1).in(WordClass.DETERMINERS) && !layer.get(verb + 1).in(WordClass.DEFINITE_DETERMINERS)
                && !layer.get(verb - 1).in(WordClass.PASSIVE_AUXILIARIES);
    }

    /** "...," Lee says Roe told her", "Lee says she was told": the verb of the clause that tells who said it to whom; -1 where none does. */
    private static int saidOfAnother(Scene scene, int verb, int end) {
        Layer layer = scene.layer();
        boolean states = scene.language().subjectFirst() && layer.get(verb).in(WordClass.VERBS_WITH_BARE_CLAUSE) && verb + 2 < end;
        Mention subject = states ? scene.phrases().startingAt(verb + 1) : null;
        int i = subject == null || subject.form() == Mention.Form.NOUN_PHRASE ? end : layer.indexAt(subject.span().end());
        while (i < end && (layer.get(i).in(WordClass.AUXILIARIES) || scene.phrases().adverb(layer.get(i).lower()))) {
            i++;
        }
        boolean hearer = i < end && scene.saying(i) && (layer.get(i).in(WordClass.VERBS_WITH_HEARER) || layer.get(i).in(WordClass.VERBS_OF_ASKING));
        boolean someone = hearer && i + 1 < end && (layer.get(i + 1).in(WordClass.OTHER_PRONOUNS) || layer.get(i + 1).pronoun());
        return hearer && (someone || Hearers.hears(scene, i)) ? i : -1;
    }

    /** "...," Lee was told by the guard": not Lee's words but those of whoever told them, and nobody's where nobody is named. */
    private static Ascription told(Scene scene, int verb) {
        Mention teller = Hearers.teller(scene, verb);
        return new Ascription(teller, scene.cue(verb), verb, Placement.AFTER, "told to the subject", teller == null ? 0.3 : 0.9);
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
                int inner = saidOfAnother(scene, v, end);
                if (inner > v) {
                    Mention teller = Hearers.hears(scene, inner) ? Hearers.teller(scene, inner) : scene.phrases().startingAt(v + 1);
                    return new Ascription(teller, scene.cue(v), v, Placement.AFTER, "saying told by another", teller == null ? 0.3 : 0.85);
                }
                if (Hearers.hears(scene, v)) {
                    Ascription told = told(scene, v);
                    // „...“, wurde am Montag genannt: without a hearer nothing shows that it is said at all.
                    boolean nobody = told.mention() == null && scene.language().has(WordClass.CONVENTIONS, "verb-second") && MiddleField.subject(scene, from) == null;
                    return nobody ? null : told;
                }
                boolean auxiliaryFirst = scene.language().has(WordClass.CONVENTIONS, "verb-second")
                        && first.in(WordClass.FINITE_AUXILIARIES);
                // „...“, hat Lee in Rom gesagt: the subject stands beside the auxiliary.
                if (!scene.language().subjectFirst() && v - 1 > from && layer.get(v - 1).in(WordClass.RELATIVES)) {
                    // "corrige un asesor que pide no ser citado": the clause is of whoever corrects.
                    return null;
                }
                Mention subject = auxiliaryFirst ? MiddleField.subject(scene, from) : scene.subjects().before(v);
                return subject == null || subject.span().start() < first.start() ? null
                        : new Ascription(subject, scene.cue(v), v, Placement.AFTER, "clause after", 0.97);
            }
        }
        return null;
    }
}
