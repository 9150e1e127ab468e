package verbatim.text.attribution.grammar;

import org.jspecify.annotations.Nullable;
import verbatim.text.Span;
import verbatim.text.SpeakerType;
import verbatim.text.language.Language;
import verbatim.text.language.WordClass;
import verbatim.text.token.Layer;
import verbatim.text.token.Token;

/**
 * What is read of the sentences of one layer of the text: where verbs of saying stand, who is their subject, and who can
 * speak at all.
 *
 * @param text the original
 * @param layer the layer
 * @param phrases its noun phrases
 * @param subjects finds the subjects of its verbs
 * @param cast the people of the text
 */
public record Scene(String text, Layer layer, NounPhrases phrases, Subjects subjects, Cast cast) {

    private static final int AGENT = 8;
    private static final int IMPERSONAL = 10;

    /** Reads one layer of a text. */
    public static Scene of(String text, Layer layer, Cast cast) {
        NounPhrases phrases = new NounPhrases(text, layer, cast);
        return new Scene(text, layer, phrases, new Subjects(text, layer, cast, phrases), cast);
    }

    /** The language of the text. */
    public Language language() {
        return layer.language();
    }

    /** Whether a verb of saying stands at {@code i}, and not the noun that looks like it. */
    public boolean saying(int i) {
        return i >= 0 && i < layer.size() && layer.get(i).word()
                && (verb(i, WordClass.VERBS_OF_SAYING) || SeparableVerb.at(layer, i)) && !NounOrVerb.noun(this, i) && !goingOn(i)
                && (!layer.get(i).in(WordClass.IMPERSONAL_VERBS) || besideNeuter(i));
    }

    /** "heißt es", "hatte es geheißen": without its pronoun the verb says what something is called. */
    private boolean besideNeuter(int i) {
        for (int j = Math.max(layer.sentenceStart(i), i - IMPERSONAL); j < Math.min(layer.size(), i + 3); j++) {
            if (layer.get(j).in(WordClass.NEUTER_PRONOUNS)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a verb of saying or thinking stands at {@code i}. */
    public boolean reporting(int i) {
        return saying(i) || i >= 0 && i < layer.size() && layer.get(i).word()
                && verb(i, WordClass.VERBS_OF_THINKING) && !NounOrVerb.noun(this, i);
    }

    /** Whether the word at {@code i}, without a pronoun that it may carry, is listed in that section. */
    private boolean verb(int i, WordClass section) {
        Token token = layer.get(i);
        return token.lower().indexOf('-') < 0 ? token.in(section) : language().has(section, language().withoutPronoun(token.lower()));
    }

    /** Whether a verb stands at {@code i} that says what somebody was called or blamed for. */
    public boolean calling(int i) {
        return i >= 0 && i < layer.size() && layer.get(i).word()
                && layer.get(i).in(WordClass.VERBS_OF_CALLING) && !NounOrVerb.noun(this, i) && !naming(i)
                && (!layer.get(i).in(WordClass.VERBS_OF_TALKING) || layer.is(i + 1, "of") || layer.is(i + 1, "about"));
    }

    /** "a band called Low Tide", "the loophole called a dodge": a participle that names the thing right before it calls nobody anything. */
    private boolean naming(int i) {
        boolean names = language().subjectFirst() && i - 1 > layer.sentenceStart(i) && layer.get(i).in(WordClass.NAMING_WORDS)
                && layer.get(i).lower().endsWith("ed") && layer.get(i - 1).word() && !layer.get(i - 1).capital()
                && !layer.get(i - 1).in(WordClass.AUXILIARIES) && !layer.get(i - 1).in(WordClass.ADVERBS) && !layer.get(i - 1).pronoun() && !layer.get(i - 1).in(WordClass.CONJUNCTIONS)
                && i + 1 < layer.size() && (layer.get(i + 1).capital() || layer.quote(i + 1) || layer.get(i + 1).in(WordClass.DETERMINERS))
                && !layer.get(i + 1).in(WordClass.OTHER_PRONOUNS);
        Mention named = names ? phrases.endingAt(i - 1, layer.sentenceStart(i)) : null;
        if (named == null || named.form() != Mention.Form.NOUN_PHRASE) {
            return false;
        }
        int opening = layer.indexAt(named.span().start());
        if (opening > 0 && layer.is(opening - 1, "what")) {
            // "What two of the crew called "a farce"".
            return false;
        }
        Token first = layer.get(opening);
        boolean one = first.is("a") || first.is("an");
        return one && layer.get(i + 1).capital() || first.in(WordClass.DETERMINERS) && !canSpeak(named);
    }

    /** Whether a verb stands at {@code i} that asks somebody to do something. */
    public boolean asking(int i) {
        return i >= 0 && i < layer.size() && layer.get(i).word()
                && layer.get(i).in(WordClass.VERBS_OF_ASKING) && !NounOrVerb.noun(this, i);
    }

    /** The pronoun that a verb carries after its hyphen; null where it carries none. */
    public @Nullable Mention carriedPronoun(int i) {
        Token token = layer.get(i);
        int hyphen = language().carriedPronoun(token.lower());
        if (hyphen < 0) {
            return null;
        }
        return new Mention(new Span(token.start() + hyphen + 1, token.end()), Mention.Form.PRONOUN, -1);
    }

    /** "will continue to pay", "continued the work": no words follow, so nothing is said. */
    private boolean goingOn(int i) {
        if (!layer.get(i).in(WordClass.VERBS_OF_GOING_ON) || i + 1 >= layer.size()) {
            return false;
        }
        Token next = layer.get(i + 1);
        if (language().subjectFirst() && layer.quote(i + 1) && Character.isLowerCase(layer.firstOf(next))) {
            // "would continue "to mend the bridge"".
            return i > 0 && layer.get(i - 1).in(WordClass.AUXILIARIES);
        }
        boolean circumstance = next.in(WordClass.ADVERBS)
                || next.in(WordClass.PREPOSITIONS) && !next.is("to") && !next.is("with");
        return next.word() && !circumstance;
    }

    /** The words of saying at {@code verb}, with their auxiliaries ("has said"). */
    public Span cue(int verb) {
        int first = verb;
        int before = subjects.beforeVerbGroup(verb) + 1;
        for (int i = before; i < verb; i++) {
            if (layer.get(i).in(WordClass.AUXILIARIES)) {
                first = i;
                break;
            }
        }
        Mention carried = carriedPronoun(verb);
        int end = carried == null ? layer.get(verb).end()
                : layer.get(verb).start() + layer.get(verb).lower().indexOf('-');
        return new Span(layer.get(first).start(), end);
    }

    /** Whether the verb of saying opens the clause that closes a statement: "Le lac est mort, affirme Lee". */
    public boolean closesStatement(int verb) {
        return SplitStatement.subject(this, verb) != null;
    }

    /** Index of the first word by which somebody is mentioned, a title before the name among them; what leads up to it stands before that. */
    public int firstWord(Mention who) {
        return layer.indexAt(cast.startOf(who));
    }

    /** The same of the name at an index of the cast. */
    public int firstWord(int name) {
        return layer.indexAt(cast.names().get(name).titleStart());
    }

    /** The subject of the verb, on whichever side it stands; the left one is tried first unless {@code inverted}. */
    public @Nullable Mention subject(int verb, boolean inverted) {
        Mention carried = carriedPronoun(verb);
        if (carried == null && verb > 0) {
            // "a-t-elle ajouté": the auxiliary carries it.
            carried = carriedPronoun(verb - 1);
        }
        if (carried != null) {
            return carried;
        }
        Mention quoted = QuotedName.subject(this, verb, inverted);
        if (quoted != null) {
            return quoted;
        }
        if (passive(verb)) {
            return agent(verb);
        }
        Mention split = SplitStatement.subject(this, verb);
        if (split != null) {
            return split;
        }
        if (!language().has(WordClass.CONVENTIONS, "verb-second") && Hearers.hears(this, verb)) {
            return Hearers.teller(this, verb);
        }
        if (layer.get(verb).in(WordClass.IMPERSONAL_VERBS)) {
            return ImpersonalSource.of(this, verb);
        }
        if (language().has(WordClass.CONVENTIONS, "verb-second") && PassiveVoice.closes(this, verb)) {
            return PassiveVoice.agent(this, verb);
        }
        if (language().has(WordClass.CONVENTIONS, "verb-second") && !inverted) {
            return VerbSecond.subject(this, verb);
        }
        if (inverted && !language().subjectFirst()) {
            return MiddleField.subject(this, verb);
        }
        if (DativeFirst.before(this, verb)) {
            return DativeFirst.behind(this, verb);
        }
        // "...," adding: a participle leans on the clause before, quote or none between.
        boolean particle = layer.get(verb).in(WordClass.SEPARABLE_VERBS) && layer.is(verb + 1, "it") && SeparableVerb.at(layer, verb);
        boolean behind = inverted && !particle && !language().participle(layer.get(verb).lower());
        Mention first = behind ? subjects.after(verb) : subjects.before(verb);
        if (first != null) {
            return first;
        }
        if (language().has(WordClass.CONVENTIONS, "incise") && language().ends(WordClass.INFINITIVE_ENDINGS, layer.get(verb).lower(), 2)) {
            // "affirme qu'il voulait traiter son rival de": what follows an infinitive is its object.
            return subjects.impersonal(verb) ? null : subjects.mainSubject(verb);
        }
        // "As Lee, author of "The Tide," put it": the particle is no subject.
        return behind || particle ? null : subjects.after(verb);
    }

    /**
     * The subject of the verb before a quote; where that is a thing that can be read, whoever the sentence speaks of, if they can speak
     * ("Lee held up a sign that read", "she sent out a video explaining").
     */
    public @Nullable Mention speaker(int verb, boolean inverted) {
        Mention subject = subject(verb, inverted);
        if (subject == null || !language().subjectFirst() || canSpeak(subject) || !language().participle(layer.get(verb).lower())
                && !layer.get(verb).in(WordClass.VERBS_OF_THINGS)) {
            return subject;
        }
        if (subjects.ownOf(subject, verb)) {
            return subject;
        }
        Mention main = mainSubject(verb);
        return main != null && canSpeak(main) ? main : subject;
    }

    /** "Lee was asked, ...": whoever is asked or told does not speak. */
    public boolean passive(int verb) {
        if (language().subjectFirst() && language().participle(layer.get(verb).lower())) {
            // "Lee is telling visitors that".
            return false;
        }
        boolean by = language().subjectFirst() && layer.is(verb + 1, "by") && layer.get(verb).in(WordClass.VERBS_OF_CALLING);
        boolean called = language().subjectFirst() && layer.is(verb + 1, "as") && calling(verb);
        boolean right = layer.quote(verb + 1) || layer.quote(verb + 2) && layer.get(verb + 1).in(WordClass.DETERMINERS);
        if (language().subjectFirst() && right && calling(verb) && layer.get(verb).lower().endsWith("ed") && verb > 0 && layer.get(verb - 1).in(WordClass.PASSIVE_AUXILIARIES)) {
            // "is nicknamed "Tin"".
            return true;
        }
        if (called && verb - 1 > layer.sentenceStart(verb) && layer.is(verb - 1, ",") && layer.get(verb).lower().endsWith("ed")) {
            // "The plan, derided as "a dream," passed".
            return true;
        }
        return (by || called || layer.get(verb).in(WordClass.VERBS_OF_ASKING)) && verb > 0
                && layer.get(verb - 1).in(WordClass.PASSIVE_AUXILIARIES) || calledBy(verb, by);
    }

    /** "The plan, called "a dream" by Lee", "dubbed by critics "a dream"": such a participle needs no auxiliary. */
    private boolean calledBy(int verb, boolean by) {
        int as = layer.is(verb + 1, "as") ? verb + 2 : verb + 1;
        as += as < layer.size() && layer.get(as).in(WordClass.DETERMINERS) ? 1 : 0;
        boolean behind = layer.quote(as) && layer.is(as + 1, "by");
        return language().subjectFirst() && (by || behind) && layer.get(verb).lower().endsWith("ed")
                && layer.get(verb).in(WordClass.VERBS_OF_CALLING);
    }

    /** Who acts in a passive clause: "was asked by Lee"; null where it does not say. */
    public @Nullable Mention agent(int verb) {
        for (int i = verb + 1; i + 1 < layer.sentenceEnd(verb) && i < verb + AGENT; i++) {
            if (layer.is(i, "by")) {
                Mention agent = phrases.startingAt(i + 1);
                // "derided by conservatives".
                return agent == null && language().subjectFirst() ? subjects.described(i + 1) : agent;
            }
        }
        return null;
    }

    /** Whom the sentence around {@code before} speaks of, as far as its words before that show; null where nobody. */
    public @Nullable Mention mainSubject(int before) {
        Mention found = language().has(WordClass.CONVENTIONS, "verb-second") ? VerbSecond.somebody(this, before) : null;
        return found != null ? found : subjects.mainSubject(before);
    }

    /** Whether the mention is of somebody who can speak: a person, a body, or a noun for one; not just any thing. */
    public boolean canSpeak(Mention mention) {
        if (mention.form() == Mention.Form.PRONOUN) {
            return !layer.get(layer.indexAt(mention.span().start())).in(WordClass.NEUTER_PRONOUNS);
        }
        if (mention.form() == Mention.Form.NAME) {
            return true;
        }
        if (cast.type(mention.figure()) == SpeakerType.PERSON) {
            return true;
        }
        int first = layer.indexAt(mention.span().start());
        int last = layer.indexAt(mention.span().end());
        if (last == first + 1 && severalAlone(layer.get(first))) {
            return true;
        }
        for (int i = first; i < last; i++) {
            String word = layer.get(i).lower();
            if (language().headedBy(WordClass.ROLES, word) || language().headedBy(WordClass.ORGANISATION_WORDS, word)
                    || language().headedBy(WordClass.TITLES, word) && !(language().subjectFirst() && i + 1 < last && layer.get(i + 1).word() && !layer.get(i + 1).capital() && !layer.get(i + 1).small()) || language().has(WordClass.FEMALE_WORDS, word)
                    || language().has(WordClass.MALE_WORDS, word)) {
                return true;
            }
        }
        return false;
    }

    /** "most said": several, but not one of the things just spoken of ("another read"). */
    private boolean severalAlone(Token token) {
        return token.in(WordClass.QUANTIFIERS) && !token.is("one") && !token.is("another");
    }

    /** Whether the quote at {@code p} is a sentence or more that nothing of the reporter's leads into. */
    public boolean standsAlone(int p) {
        return layer.sentenceStart(p) == p;
    }

    /** Whether the quote at {@code p} is a turn that a dash opens, and so not the words of whoever spoke the turn before. */
    public boolean dashTurn(int p) {
        return "—–―-".indexOf(text.charAt(layer.get(p).start())) >= 0;
    }
}
