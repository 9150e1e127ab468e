package verbatim.text.attribution.grammar;

import org.jspecify.annotations.Nullable;
import verbatim.text.SpeakerType;
import verbatim.text.language.Language;
import verbatim.text.language.WordClass;
import verbatim.text.token.Layer;
import verbatim.text.token.Token;

/** Finds the subject of a verb without a parser: the noun phrase that stands where the language puts subjects. */
public final class Subjects {

    private static final int RELATIVE_CLAUSE = 12;

    private final Layer layer;
    private final Language language;
    private final Cast cast;
    private final NounPhrases phrases;
    private final MainSubject main;
    private final Appositions appositions;
    private final LeaningClauses leaning;
    private final VerbGroups groups;
    private final SubjectsBehind behind;
    private final ParticipleSubjects ofParticiples;

    Subjects(String text, Layer layer, Cast cast, NounPhrases phrases) {
        this.layer = layer;
        this.language = layer.language();
        this.cast = cast;
        this.phrases = phrases;
        this.main = new MainSubject(text, layer, cast, phrases);
        this.appositions = new Appositions(text, layer, cast, phrases, this);
        this.leaning = new LeaningClauses(layer, phrases, this);
        this.groups = new VerbGroups(layer, cast, phrases, main);
        this.behind = new SubjectsBehind(layer, cast, phrases, main);
        this.ofParticiples = new ParticipleSubjects(layer, cast, phrases);
    }

    MainSubject main() {
        return main;
    }

    /** The first subject of the sentence, on which participles and second verbs lean. */
    public @Nullable Mention mainSubject(int before) {
        return main.mainSubject(before);
    }

    /** The subject of the clause that a conjunction after a comma, or "where", opened last before the participle's own comma; null where none did. */
    public @Nullable Mention ofLaterClause(int participle, int start) {
        return leaning.ofLaterClause(participle, start);
    }

    /** Whether the verb stands in a subordinate clause that opens its sentence and whose comma stands before {@code before}. */
    public boolean inOpeningClause(int verb, int before) {
        return leaning.inOpeningClause(verb, before);
    }

    /** "Unless the rivals quit, "..."": whether nothing but a clause that opens the sentence and its comma stands before {@code before}. */
    public boolean onlyOpeningClause(int before) {
        return leaning.onlyOpeningClause(before);
    }

    /** Whether the clause of the verb opens its sentence, and behind the comma that ends it another subject begins before {@code before}. */
    public boolean anotherSubjectFollows(int verb, int before) {
        return leaning.anotherSubjectFollows(verb, before);
    }

    /** The subject of the verb at {@code verb}, where it stands before the verb; null where there is none. */
    public @Nullable Mention before(int verb) {
        BarePhrases bare = phrases.bare();
        if (bare != null) {
            return bare.before(verb);
        }
        int start = layer.sentenceStart(verb);
        int i = beforeVerbGroup(verb);
        if (layer.is(verb - 1, "as") && language.participle(layer.get(verb).lower()) && verb - 2 > start) {
            // "was quoted as saying", "quoted Lee as saying".
            if (layer.is(verb - 2, ",") && language.subjectFirst()) {
                // "quoted Ms. Lee, the editor in chief, as saying".
                return appositions.beforeApposition(verb - 2, start, verb);
            }
            Token quoted = layer.get(verb - 2);
            if (language.subjectFirst() && quoted.in(WordClass.OTHER_PRONOUNS) && layer.get(verb - 3).in(WordClass.VERBS_OF_CALLING)) {
                // "Roe's lawyer quoted her as saying".
                return new Mention(quoted.span(), Mention.Form.PRONOUN, -1);
            }
            Mention quoting = layer.get(verb - 2).in(WordClass.VERBS_OF_CALLING) ? null : phrases.endingAt(verb - 2, start);
            int by = quoting == null ? 0 : layer.indexAt(quoting.span().start()) - 1;
            by -= by > start && layer.get(by).in(WordClass.DETERMINERS) ? 1 : 0;
            boolean passive = by - 1 > start && (layer.is(by, "by") || layer.is(by, "in")) && layer.get(by - 1).in(WordClass.VERBS_OF_CALLING);
            // "was quoted by the Gazette as saying", "in the Gazette".
            return passive ? before(by - 1) : quoting == null ? before(verb - 2) : quoting;
        }
        Mention own = ofParticiples.of(verb, start);
        if (own != null) {
            return own;
        }
        boolean opens = language.subjectFirst() && verb == start && !language.participle(layer.get(verb).lower())
                && !layer.get(verb).in(WordClass.VERBS_OF_ASKING) && !layer.get(verb).in(WordClass.VERBS_WITH_HEARER);
        if (opens) {
            // "Said Ann Lee, the clerk:".
            return null;
        }
        if (language.subjectFirst() && i == start && layer.is(i, "having")) {
            return leaning.subjectAfterComma(verb);
        }
        if (language.subjectFirst() && layer.is(i, "having") && i > start && (layer.is(i - 1, ",") || layer.get(i - 1).in(WordClass.SUBORDINATORS))) {
            // "Lee, having called him": it leans as the participle does.
            return leaning.leanedOn(i, start);
        }
        if (layer.is(i, "of") && layer.is(i - 1, "fond") && i - 2 > start) {
            // "Lee is fond of saying".
            return before(i - 1);
        }
        if (i < start || language.participle(layer.get(verb).lower()) && (layer.is(i, ",") || layer.quote(i) || layer.is(i, "and")
                || layer.get(i).in(WordClass.PREPOSITIONS)
                || layer.get(i).in(WordClass.SUBORDINATORS))) {
            return leaning.leanedOn(verb, start);
        }
        Token token = layer.get(i);
        if (language.subjectFirst() && token.in(WordClass.SUBORDINATORS) && layer.get(verb).in(WordClass.VERBS_OF_ASKING)) {
            // "when asked": whoever is asked says nothing yet.
            return null;
        }
        if (!language.subjectFirst() && token.in(WordClass.PREPOSITIONS)) {
            if (impersonal(verb)) {
                return null;
            }
            // "avant de poursuivre": the sentence's subject.
            return main.mainSubject(verb);
        }
        if (token.in(WordClass.CONJUNCTIONS)) {
            return language.subjectFirst() ? leaning.leanedOn(verb, start) : main.mainSubject(verb);
        }
        boolean title = language.subjectFirst() && layer.quote(i) && i - 1 > start && layer.lastOf(token) == ',' && layer.get(i - 1).word();
        if (token.is(",") || token.dash() || token.is(")") || title && layer.get(verb).in(WordClass.VERBS_OF_CALLING)) {
            Mention apposed = appositions.beforeApposition(i, start, verb);
            return apposed == null ? main.mainSubject(verb) : language.subjectFirst() ? HomeTown.or(layer, phrases, apposed, start) : apposed;
        }
        if (token.in(WordClass.RELATIVES) || i > start && token.is("that")) {
            return relative(i, start);
        }
        Mention mention = phrases.endingAt(i, start);
        Mention antecedent = mention == null ? null : beforeRelative(mention, verb, start);
        if (antecedent != null) {
            return antecedent;
        }
        Mention head = mention == null ? null : headOf(mention, verb, start);
        if (head != null) {
            return head;
        }
        return mention != null && object(mention, verb, start) ? leaning.leanedOn(verb, start) : mention;
    }

    /** "il est bon de rappeler que": whether nobody in particular does what the infinitive at {@code verb} says. */
    boolean impersonal(int verb) {
        return !language.subjectFirst() && verb - 4 >= layer.sentenceStart(verb) && layer.get(verb - 1).in(WordClass.PREPOSITIONS)
                && layer.get(verb - 3).in(WordClass.AUXILIARIES) && (layer.get(verb - 4).pronoun() || layer.is(verb - 4, "c'"))
                && !layer.get(verb - 2).in(WordClass.AUXILIARIES) && !language.saying(layer.get(verb - 2).lower());
    }

    /** "An official who spoke to the paper said": inside a relative clause stands no subject; its antecedent is one. */
    private @Nullable Mention beforeRelative(Mention mention, int verb, int start) {
        int first = layer.indexAt(mention.span().start());
        boolean inside = language.subjectFirst() && !language.participle(layer.get(verb).lower())
                && (mention.form() == Mention.Form.NOUN_PHRASE || main.purePreposition(layer.get(beforeArticle(first, start)).lower()));
        for (int i = first - 1; inside && i > start && first - i < RELATIVE_CLAUSE && layer.get(i).word(); i--) {
            if (layer.is(i, "who") && layer.get(i - 1).word()) {
                return phrases.endingAt(i - 1, start);
            }
            if (layer.get(i).in(WordClass.COMPLEMENTISERS) || phrases.verbOnly(layer.get(i))) {
                return null;
            }
        }
        return null;
    }

    /** "A letter from the council warned", "Lee in 2010 said": what a preposition leads up to is no subject; what stands before it is. */
    @Nullable Mention headOf(Mention mention, int verb, int start) {
        int preposition = beforeArticle(layer.indexAt(mention.span().start()), start);
        boolean inside = language.subjectFirst() && preposition > start && mention.form() != Mention.Form.PRONOUN
                && main.purePreposition(layer.get(preposition).lower()) && !language.participle(layer.get(verb).lower());
        if (inside && preposition - 1 > start && layer.get(preposition - 1).in(WordClass.RELATIVES)) {
            // "Lee, who in 2010 said".
            return relative(preposition - 1, start);
        }
        if (!inside) {
            return null;
        }
        // "A billboard outside of town asked".
        int head = preposition - 2 > start && main.purePreposition(layer.get(preposition - 1).lower()) ? preposition - 2 : preposition - 1;
        Token done = layer.get(head);
        if (head - 1 > start && !done.capital() && (done.in(WordClass.PAST_PARTICIPLES) || done.lower().endsWith("ed") && language.finite(done.lower()))
                && layer.get(head - 1).word() && !layer.get(head - 1).small()) {
            // "A leaked memo seen by the Gazette says".
            head--;
        }
        Mention found = phrases.endingAt(head, start);
        int first = found == null ? start : layer.indexAt(found.span().start());
        // "An email that Lee received from Roe said".
        first -= first - 1 > start && layer.get(first - 1).in(WordClass.DEFINITE_DETERMINERS) && !layer.get(first - 1).in(WordClass.COMPLEMENTISERS) ? 1 : 0;
        boolean inRelative = first - 1 > start && layer.get(first - 2).in(WordClass.DOCUMENTS)
                && (layer.get(first - 1).in(WordClass.COMPLEMENTISERS) || layer.get(first - 1).in(WordClass.RELATIVES));
        return inRelative ? phrases.endingAt(first - 2, start) : found;
    }

    private int beforeArticle(int first, int start) {
        int before = Math.max(start, first - 1);
        return before > start && layer.get(before).in(WordClass.DETERMINERS) ? before - 1 : before;
    }

    /** "Critics mocked the ban, with one boater writing": whether "with" gives the participle this subject of its own. */
    boolean ownOf(Mention mention, int participle) {
        int first = layer.indexAt(mention.span().start());
        return language.subjectFirst() && first > layer.sentenceStart(participle) && layer.is(first - 1, "with") && layer.get(first).in(WordClass.QUANTIFIERS)
                && layer.indexAt(mention.span().end()) == participle && !layer.get(participle - 1).in(WordClass.DOCUMENTS)
                && language.participle(layer.get(participle).lower());
    }

    /** "Lee issued a statement saying": what stands before the participle is the main clause's object, and nobody who speaks. */
    private boolean object(Mention mention, int participle, int start) {
        int first = layer.indexAt(mention.span().start());
        if (!language.subjectFirst() || mention.form() == Mention.Form.NAME || first - start < 2 || layer.is(first - 1, ",")
                || !language.participle(layer.get(participle).lower())) {
            return false;
        }
        if (ownOf(mention, participle)) {
            return false;
        }
        if (phrases.verbOnly(layer.get(first - 1))) {
            // "Lee emailed members saying": whoever is written to.
            return true;
        }
        for (int i = first; layer.get(i).start() < mention.span().end(); i++) {
            String lower = layer.get(i).lower();
            if (i > first && main.purePreposition(lower)) {
                break;
            }
            if (language.has(WordClass.ROLES, lower) && !language.has(WordClass.DOCUMENTS, lower)) {
                return false;
            }
        }
        return true;
    }

    /** "Lee told a nurse who had <b>asked</b> about it that": whether the verb is of the relative clause about whom a verb of telling names. */
    public boolean ofHearer(int verb) {
        int who = verb - 1;
        int start = layer.sentenceStart(verb);
        while (who > start && layer.get(who).in(WordClass.AUXILIARIES)) {
            who--;
        }
        Mention hearer = language.subjectFirst() && who - 1 > start && layer.is(who, "who") ? phrases.endingAt(who - 1, start) : null;
        int tells = hearer == null ? start : layer.indexAt(hearer.span().start()) - 1;
        return tells > start && layer.get(tells).in(WordClass.VERBS_WITH_HEARER);
    }

    /** "Lee, who said", "Lee, now the clerk, who said": what speaks is the relative pronoun, and whoever it goes back to. */
    private @Nullable Mention relative(int pronoun, int start) {
        boolean dash = language.subjectFirst() && pronoun - 1 > start && (layer.get(pronoun - 1).dash() || layer.is(pronoun - 1, "-"));
        int before = layer.is(pronoun - 1, ",") || dash ? pronoun - 2 : pronoun - 1;
        if (language.subjectFirst() && layer.is(pronoun, "whom") && layer.is(pronoun - 1, "of") && pronoun - 4 > start && layer.is(pronoun - 3, ",")) {
            // "Senators, some of whom said".
            before = pronoun - 4;
        }
        Mention antecedent = before >= start ? phrases.endingAt(before, start) : null;
        if (antecedent == null) {
            return null;
        }
        Mention head = antecedent.form() == Mention.Form.NAME ? headOf(antecedent, pronoun, start) : null;
        if (head != null && head.form() == Mention.Form.NAME && cast.type(head.figure()) == SpeakerType.PERSON) {
            // "Tom Lee of Salem, who".
            antecedent = head;
        }
        int opening = layer.indexAt(antecedent.span().start()) - 1;
        boolean now = language.subjectFirst() && before == pronoun - 2 && opening > start && layer.get(opening).in(WordClass.ADVERBS);
        int comma = now ? opening - 1 : opening;
        int name = language.subjectFirst() && before == pronoun - 2 && antecedent.form() == Mention.Form.NOUN_PHRASE && comma > start && layer.is(comma, ",")
                ? cast.nameEndingAt(layer.get(comma - 1).end()) : -1;
        Mention whose = name < 0 ? antecedent : phrases.named(name);
        return whose.figure() < 0 ? whose : new Mention(layer.get(pronoun).span(), whose.form(), whose.figure());
    }

    /** The subject that follows the verb ("said the mayor"); null where none does. */
    public @Nullable Mention after(int verb) {
        return behind.after(verb);
    }

    /** Whoever is named at {@code i} after words that describe, or a noun phrase without an article; null where neither stands. */
    public @Nullable Mention described(int i) {
        return behind.described(i);
    }

    /** The index before the verb and what belongs to it: auxiliaries, adverbs, and what leads on to it ("went on to"). */
    public int beforeVerbGroup(int verb) {
        return groups.beforeVerbGroup(verb);
    }

    /** Whether the verb follows "to" and a word that leads on to saying: "continued to insist". */
    public boolean ledTo(int verb) {
        return groups.ledTo(verb);
    }

    /** Whether the verb follows "to" and a word that leaves its question open: "declined to say". */
    public boolean ledToSilence(int verb) {
        return groups.ledToSilence(verb);
    }
}
