package verbatim.text.attribution.grammar;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import verbatim.text.SpeakerType;
import verbatim.text.language.Language;
import verbatim.text.language.WordClass;
import verbatim.text.token.Layer;
import verbatim.text.token.Token;

/** Finds the subject of a verb without a parser: the noun phrase that stands where the language puts subjects. */
public final class Subjects {

    private static final int DESCRIPTION = 6;
    private static final int OPENING = 3;
    private static final int OPENING_TIME = 6;
    private static final int DATELINE = 14;
    private static final int RELATIVE_CLAUSE = 12;
    /** So far apart stand the commas around what is put between a pronoun and its verb ("she, once again, said"). */
    private static final int INSERTED = 5;
    private static final int CIRCUMSTANCE = 9;

    private final String text;
    private final Layer layer;
    private final Language language;
    private final Cast cast;
    private final NounPhrases phrases;

    Subjects(String text, Layer layer, Cast cast, NounPhrases phrases) {
        this.text = text;
        this.layer = layer;
        this.language = layer.language();
        this.cast = cast;
        this.phrases = phrases;
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
                return beforeApposition(verb - 2, start, verb);
            }
            Mention quoting = layer.get(verb - 2).in(WordClass.VERBS_OF_CALLING) ? null : phrases.endingAt(verb - 2, start);
            int by = quoting == null ? 0 : layer.indexAt(quoting.span().start()) - 1;
            by -= by > start && layer.get(by).in(WordClass.DETERMINERS) ? 1 : 0;
            boolean passive = by - 1 > start && (layer.is(by, "by") || layer.is(by, "in")) && layer.get(by - 1).in(WordClass.VERBS_OF_CALLING);
            // "was quoted by the Gazette as saying", "in the Gazette".
            return passive ? before(by - 1) : quoting == null ? before(verb - 2) : quoting;
        }
        Mention blamed = blamedFor(verb, start);
        if (blamed != null) {
            return blamed;
        }
        boolean opens = language.subjectFirst() && verb == start && !language.participle(layer.get(verb).lower())
                && !layer.get(verb).in(WordClass.VERBS_OF_ASKING) && !layer.get(verb).in(WordClass.VERBS_WITH_HEARER);
        if (opens) {
            // "Said Ann Lee, the clerk:".
            return null;
        }
        if (language.subjectFirst() && i == start && layer.is(i, "having")) {
            return subjectAfterComma(verb);
        }
        if (language.subjectFirst() && layer.is(i, "having") && i > start && (layer.is(i - 1, ",") || layer.get(i - 1).in(WordClass.SUBORDINATORS))) {
            // "Lee, having called him": it leans as the participle does.
            return leanedOn(i, start);
        }
        if (layer.is(i, "of") && layer.is(i - 1, "fond") && i - 2 > start) {
            // "Lee is fond of saying".
            return before(i - 1);
        }
        if (i < start || language.participle(layer.get(verb).lower()) && (layer.is(i, ",") || layer.quote(i) || layer.is(i, "and")
                || layer.get(i).in(WordClass.PREPOSITIONS)
                || layer.get(i).in(WordClass.SUBORDINATORS))) {
            return leanedOn(verb, start);
        }
        Token token = layer.get(i);
        if (language.subjectFirst() && token.in(WordClass.SUBORDINATORS) && layer.get(verb).in(WordClass.VERBS_OF_ASKING)) {
            // "when asked": whoever is asked says nothing yet.
            return null;
        }
        if (!language.subjectFirst() && token.in(WordClass.PREPOSITIONS)) {
            // "avant de poursuivre": the sentence's subject.
            return mainSubject(verb);
        }
        if (token.in(WordClass.CONJUNCTIONS)) {
            return language.subjectFirst() ? leanedOn(verb, start) : mainSubject(verb);
        }
        boolean title = language.subjectFirst() && layer.quote(i) && i - 1 > start && layer.lastOf(token) == ',' && layer.get(i - 1).word();
        if (token.is(",") || token.dash() || token.is(")") || title && layer.get(verb).in(WordClass.VERBS_OF_CALLING)) {
            Mention apposed = beforeApposition(i, start, verb);
            return apposed != null ? apposed : mainSubject(verb);
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
        return mention != null && object(mention, verb, start) ? leanedOn(verb, start) : mention;
    }

    /** "Roe slammed Lee for calling it", "Lee's calling it": whose act the participle is, where its own words name them; else null. */
    private @Nullable Mention blamedFor(int participle, int start) {
        if (!language.subjectFirst() || participle - 2 <= start || !layer.get(participle).in(WordClass.VERBS_OF_CALLING)
                || !language.participle(layer.get(participle).lower())) {
            return null;
        }
        int name = cast.nameEndingAt(layer.get(participle - 2).end());
        if (name < 0 || layer.is(participle - 1, "'s")) {
            return name < 0 ? null : phrases.named(name);
        }
        int before = layer.indexAt(cast.names().get(name).titleStart()) - 1;
        boolean object = before > start && (layer.get(before).in(WordClass.VERBS_OF_CALLING) || layer.get(before).in(WordClass.VERBS_OF_SAYING));
        return layer.is(participle - 1, "for") && object ? phrases.named(name) : null;
    }

    /** "An official who spoke to the paper said": inside a relative clause stands no subject; its antecedent is one. */
    private @Nullable Mention beforeRelative(Mention mention, int verb, int start) {
        int first = layer.indexAt(mention.span().start());
        boolean inside = language.subjectFirst() && !language.participle(layer.get(verb).lower())
                && (mention.form() == Mention.Form.NOUN_PHRASE || purePreposition(layer.get(beforeArticle(first, start)).lower()));
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
    private @Nullable Mention headOf(Mention mention, int verb, int start) {
        int preposition = beforeArticle(layer.indexAt(mention.span().start()), start);
        boolean inside = language.subjectFirst() && preposition > start && mention.form() != Mention.Form.PRONOUN
                && purePreposition(layer.get(preposition).lower()) && !language.participle(layer.get(verb).lower());
        if (inside && preposition - 1 > start && layer.get(preposition - 1).in(WordClass.RELATIVES)) {
            // "Lee, who in 2010 said".
            return relative(preposition - 1, start);
        }
        if (!inside) {
            return null;
        }
        // "A billboard outside of town asked".
        int head = preposition - 2 > start && purePreposition(layer.get(preposition - 1).lower()) ? preposition - 2 : preposition - 1;
        return phrases.endingAt(head, start);
    }

    private int beforeArticle(int first, int start) {
        int before = Math.max(start, first - 1);
        return before > start && layer.get(before).in(WordClass.DETERMINERS) ? before - 1 : before;
    }

    /** "Lee issued a statement saying": what stands before the participle is the main clause's object, and nobody who speaks. */
    private boolean object(Mention mention, int participle, int start) {
        int first = layer.indexAt(mention.span().start());
        if (!language.subjectFirst() || mention.form() == Mention.Form.NAME || first - start < 2 || layer.is(first - 1, ",")
                || !language.participle(layer.get(participle).lower())) {
            return false;
        }
        if (phrases.verbOnly(layer.get(first - 1))) {
            // "Lee emailed members saying": whoever is written to.
            return true;
        }
        for (int i = first; layer.get(i).start() < mention.span().end(); i++) {
            String lower = layer.get(i).lower();
            if (i > first && purePreposition(lower)) {
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

    /** The subject of the finite verb of saying on which a participle leans ("Lee said, adding"); else the sentence's. */
    private @Nullable Mention leanedOn(int participle, int start) {
        boolean ofAnother = ofAnother(participle);
        Mention nearer = ofLaterClause(participle, start);
        for (int v = participle - 2; v > start; v--) {
            String word = layer.get(v).lower();
            if (ofAnother && reportedBefore(v, start) || openingClause(v, participle, start)) {
                continue;
            }
            boolean says = language.saying(word) || language.subjectFirst() && language.has(WordClass.VERBS_OF_CALLING, word);
            if (layer.get(v).word() && says && !language.participle(word) && !layer.get(v).capital()
                    && !language.has(WordClass.NOUNS_THAT_LOOK_LIKE_VERBS, word) && !infinitive(v)
                    && !language.has(WordClass.VERBS_OF_GOING_ON, word)
                    && !layer.get(v - 1).in(WordClass.DETERMINERS)) {
                if (nearer != null && nearer.span().start() > layer.get(v).start()) {
                    return nearer;
                }
                Mention before = layer.quote(v - 1) ? null : before(v);
                Mention found = before != null ? before : after(v);
                if (found != null || !language.subjectFirst()) {
                    return found;
                }
                // The first verb decides, or a chain of verbs would be read again for each of them.
                break;
            }
            if (layer.is(v, ";")) {
                break;
            }
        }
        if (nearer != null) {
            return nearer;
        }
        boolean opens = language.subjectFirst() && participle == start && language.participle(layer.get(participle).lower());
        Mention main = opens ? null : mainSubject(participle);
        return main != null || participle - start > OPENING ? main : subjectAfterComma(participle);
    }

    /**
     * "Roe opened the fair, and Lee has fought her since, calling", "the mill where guards stood, chanting": the subject of the clause
     * that a conjunction after a comma, or "where", opened last before the participle's own comma; null where none did.
     */
    public @Nullable Mention ofLaterClause(int participle, int start) {
        for (int i = participle - 2; language.subjectFirst() && i > start + 1 && !layer.quote(i) && !layer.is(i, ";"); i--) {
            i = beforePutIn(i, start);
            boolean comma = layer.is(i - 1, ",") || layer.quote(i - 1) && layer.lastOf(layer.get(i - 1)) == ',';
            boolean opens = comma && (layer.is(i, "and") || layer.is(i, "but") || layer.is(i, "though") || layer.is(i, "although"))
                    || layer.is(i, "where");
            Mention subject = opens ? opening(i + 1, participle) : null;
            if (subject != null) {
                return subject;
            }
        }
        return null;
    }

    /** Index of the dash that opens what is put in up to the dash at {@code i}, where a circumstance follows it; {@code i} where none does. */
    private int beforePutIn(int i, int start) {
        boolean closes = layer.get(i).dash() && layer.get(i + 1).in(WordClass.SUBORDINATORS);
        for (int j = i - 1; closes && j > start + 1 && !layer.quote(j); j--) {
            if (layer.get(j).dash()) {
                return j;
            }
        }
        return i;
    }

    /** The subject that begins a clause at {@code from}, behind a circumstance or at once, where a verb follows it; else null. */
    private @Nullable Mention opening(int at, int end) {
        int from = about(at) ? at + 1 : at;
        for (int i = from; i < Math.min(end, from + CIRCUMSTANCE) && (layer.get(i).word() || layer.get(i).type() == Token.Type.NUMBER); i++) {
            boolean inside = i > from && purePreposition(layer.get(i - 1).lower()) && !about(i - 1);
            Mention mention = inside ? null : phrases.startingAt(i);
            int next = mention == null ? 0 : layer.indexAt(mention.span().end());
            while (mention != null && next < end && phrases.adverb(layer.get(next).lower()) && !layer.get(next).in(WordClass.AUXILIARIES)) {
                next++;
            }
            boolean verb = mention != null && next < end && layer.get(next).word()
                    && (layer.get(next).in(WordClass.AUXILIARIES) || layer.get(next).in(WordClass.FINITE_FORMS) || language.finite(layer.get(next).lower()));
            if (verb && (i == from || mention != null && mention.form() != Mention.Form.NOUN_PHRASE)) {
                return mention;
            }
            if (i == from && !purePreposition(layer.get(i).lower()) && !phrases.adverb(layer.get(i).lower())) {
                return null;
            }
        }
        return null;
    }

    /** "about 200 farmers": such a preposition only says that the number is not exact. */
    private boolean about(int i) {
        return language.subjectFirst() && layer.get(Math.min(layer.size() - 1, i + 1)).type() == Token.Type.NUMBER
                && (layer.is(i, "about") || layer.is(i, "around") || layer.is(i, "over") || layer.is(i, "nearly"));
    }

    /** ", calling him a liar": whoever calls somebody so is another. */
    private boolean ofAnother(int participle) {
        return language.subjectFirst() && participle + 1 < layer.size()
                && layer.get(participle).in(WordClass.VERBS_OF_CALLING)
                && (layer.is(participle + 1, "him") || layer.is(participle + 1, "them") || layer.is(participle + 1, "her"));
    }

    /** Whether the verb stands in a subordinate clause that opens its sentence and whose comma stands before {@code before}. */
    public boolean inOpeningClause(int verb, int before) {
        return openingClause(verb, before, layer.sentenceStart(verb));
    }

    /** "Although Ann thanked them, Lee sounded grave, saying": a clause that opens the sentence ends at its comma. */
    private boolean openingClause(int verb, int participle, int start) {
        int comma = openingComma(participle, start);
        return verb < comma && comma < participle - 2;
    }

    /** "Unless the rivals quit, "..."": whether nothing but a clause that opens the sentence and its comma stands before {@code before}. */
    public boolean onlyOpeningClause(int before) {
        int start = layer.sentenceStart(before);
        return layer.get(start).in(WordClass.SUBORDINATORS) && before - 1 > start && openingComma(before, start) == before - 1;
    }

    /** Whether the clause of the verb opens its sentence, and behind the comma that ends it another subject begins before {@code before}. */
    public boolean anotherSubjectFollows(int verb, int before) {
        int start = layer.sentenceStart(verb);
        // "As Lee said, the plan is": what follows is what he said.
        int comma = layer.is(start, "as") ? -1 : openingComma(before, start);
        return verb < comma && comma + 1 < before && phrases.startingAt(comma + 1) != null;
    }

    /** Index of the comma that ends the clause which opens the sentence at {@code start}; -1 where none does before {@code participle}. */
    private int openingComma(int participle, int start) {
        int opener = start < participle && layer.get(start).in(WordClass.CONJUNCTIONS) ? start + 1 : start;
        // "With the leaders worried about the vote, Lee": what goes with the main clause opens its sentence as well.
        boolean opens = layer.get(opener).in(WordClass.SUBORDINATORS) || layer.is(opener, "with");
        if (!language.subjectFirst() || !opens) {
            return -1;
        }
        int comma = opener;
        while (comma < participle && !layer.is(comma, ",") && !(layer.quote(comma) && layer.lastOf(layer.get(comma)) == ',')) {
            comma++;
        }
        return comma;
    }

    /** Whether the word stands in what "that" reports: "Lee repeated that Ray <b>reads</b> from notes". */
    private boolean reportedBefore(int i, int start) {
        for (int j = i - 1; j > start; j--) {
            if (layer.get(j).in(WordClass.COMPLEMENTISERS)) {
                return true;
            }
        }
        return false;
    }

    private boolean infinitive(int verb) {
        return language.subjectFirst() && layer.is(verb - 1, "to");
    }

    /** "While saying that ..., Lee went on": the participle's subject is the main clause's, which follows. */
    private @Nullable Mention subjectAfterComma(int participle) {
        int end = layer.sentenceEnd(participle);
        for (int i = participle + 1; i + 1 < end; i++) {
            if (layer.is(i, ",") || layer.quote(i) && layer.lastOf(layer.get(i)) == ',') {
                return phrases.startingAt(i + 1);
            }
        }
        return null;
    }

    /** The subject that follows the verb ("said the mayor"); null where none does. */
    public @Nullable Mention after(int verb) {
        int i = verb + 1;
        if (i >= layer.sentenceEnd(verb)) {
            return null;
        }
        Mention mention = phrases.startingAt(i);
        return mention == null ? describedName(i, layer.sentenceEnd(verb)) : mention;
    }

    /** Whoever is named at {@code i} after words that describe, or a noun phrase without an article; null where neither stands. */
    public @Nullable Mention described(int i) {
        int end = layer.sentenceEnd(i);
        Mention name = describedName(i, end);
        return name != null || i >= end || !layer.get(i).word() ? name : bareSubject(i, end);
    }

    /** "said retired surgeon Ann Lee": words that describe, and the name they lead up to; null where none follows. */
    private @Nullable Mention describedName(int from, int end) {
        for (int i = from; i < Math.min(end, from + DESCRIPTION); i++) {
            Token token = layer.get(i);
            int name = cast.nameStartingAt(token.start());
            boolean place = layer.is(i - 1, "of") && (name < 0 || cast.names().get(name).parts().size() < 2 || cast.type(cast.figureOf(name)) != SpeakerType.PERSON);
            if (i > from && (place && name >= 0)) {
                return null;
            }
            if (name >= 0 && i > from && !phrases.possessive(name)) {
                Mention member = phrases.memberOf(name, end);
                return member == null ? phrases.named(name) : member;
            }
            boolean firstOne = i + 1 < end && token.is("first") && (layer.get(i + 1).in(WordClass.FEMALE_WORDS) || layer.get(i + 1).in(WordClass.ROLES));
            if (firstOne || token.is("of") && i > from || token.type() == Token.Type.NUMBER || layer.is(i, "/") && i > from) {
                // "said 9/11 widow Ann Lee", "said first lady Ann Lee".
                continue;
            }
            if (!token.word() || name < 0 && (token.small() || phrases.verbOnly(token) || phrases.adverb(token.lower()))) {
                return null;
            }
        }
        return null;
    }

    /** The index before the verb and what belongs to it: auxiliaries, adverbs, and what leads on to it ("went on to"). */
    public int beforeVerbGroup(int verb) {
        int start = layer.sentenceStart(verb);
        int i = ledTo(verb) ? beforeLead(verb, start) : verb - 1;
        if (i > start && layer.get(i).in(WordClass.PLACE_AND_TIME_WORDS)
                && cast.nameEndingAt(layer.get(i - 1).end()) >= 0) {
            // "Ann Lee Monday told the council".
            i--;
        } else if (language.subjectFirst() && i - 1 > start && layer.get(i).in(WordClass.PLACE_AND_TIME_WORDS)
                && purePreposition(layer.get(i - 1).lower()) && cast.nameEndingAt(layer.get(i - 2).end()) >= 0) {
            // "Ann Lee on Monday told the council".
            i -= 2;
        }
        i = beforeTime(i, start);
        if (language.subjectFirst() && i > start && layer.is(i, "'s") && layer.get(i - 1).pronoun()) {
            // "He's not saying".
            i--;
        }
        while (i >= start && layer.get(i).word() && !layer.get(i).capital() && !quantifierAlone(i, start) && (phrases.adverb(layer.get(i).lower())
                || layer.get(i).in(WordClass.AUXILIARIES)
                || layer.get(i).in(WordClass.CLITICS))) {
            i--;
            if (language.subjectFirst() && i > start && layer.is(i, "'s") && layer.get(i - 1).pronoun()) {
                i--;
            }
        }
        return beforeTime(i, start);
    }

    /** "Lee, the chairman, this past week told", "who last year said", "Lee earlier Monday said": the index before such words; {@code i} where none end there. */
    private int beforeTime(int i, int start) {
        if (!language.subjectFirst() || i - 2 <= start) {
            return i;
        }
        int k = i - 1;
        if (layer.get(i).in(WordClass.SPANS_OF_TIME)) {
            while (k > start && (layer.is(k, "past") || layer.is(k, "same") || layer.is(k, "previous"))) {
                k--;
            }
            boolean shown = layer.is(k, "this") || layer.is(k, "last") || layer.is(k, "next") || layer.is(k, "that") || layer.is(k, "the");
            if (!shown) {
                return i;
            }
            k--;
        } else if (!layer.get(i).in(WordClass.PLACE_AND_TIME_WORDS) || !(layer.is(k, "earlier") || layer.is(k, "late") || layer.is(k, "later") || layer.is(k, "early"))) {
            return i;
        }
        k -= k > start && (layer.is(k, "earlier") || layer.is(k, "late") || layer.is(k, "later") || layer.is(k, "early")) ? 1 : 0;
        k -= k > start && (layer.is(k, "in") || layer.is(k, "over") || layer.is(k, "during") || layer.is(k, "on")) ? 1 : 0;
        return k > start || k == start && layer.get(k).word() ? k : i;
    }

    /** "; most said": a quantifier that nothing stands before is a subject, and no adverb. */
    private boolean quantifierAlone(int i, int start) {
        return layer.get(i).in(WordClass.QUANTIFIERS) && (i == start || !layer.get(i - 1).word() && !layer.quote(i - 1));
    }

    /** Whether the verb follows "to" and a word that leads on to saying: "continued to insist". */
    public boolean ledTo(int verb) {
        return layer.is(verb - 1, "to") && verb - 2 > layer.sentenceStart(verb)
                && layer.get(verb - 2).in(WordClass.LEADS_TO_SAYING);
    }

    /** Whether the verb follows "to" and a word that leaves its question open: "declined to say". */
    public boolean ledToSilence(int verb) {
        return layer.is(verb - 1, "to") && verb - 2 > layer.sentenceStart(verb)
                && layer.get(verb - 2).in(WordClass.LEADS_TO_SILENCE);
    }

    /** "went on to": "on" stands after its verb. */
    private int beforeLead(int verb, int start) {
        return layer.is(verb - 2, "on") ? Math.max(start, verb - 4) : verb - 3;
    }

    /** The first subject of the sentence, on which participles and second verbs lean. */
    public @Nullable Mention mainSubject(int before) {
        int start = layer.sentenceStart(before);
        int i = afterDateline(start, before);
        i += about(i) ? 1 : 0;
        // An opening phrase ("In a statement on Monday,") ends at its comma; "And then" ends with itself.
        while (i < before && layer.get(i).word() && !pronounAt(i) && (opensPhrase(i) || opensWithTime(i, before))) {
            if (language.subjectFirst() && layer.get(i).in(WordClass.CONJUNCTIONS)) {
                // "But Lee, making it clear that": the comma is behind the subject.
                i++;
                continue;
            }
            int comma = i;
            while (comma < before && !layer.is(comma, ",") && !layer.quote(comma)) {
                comma++;
            }
            if (comma < before - 1 && (!layer.quote(comma) || language.subjectFirst() && layer.lastOf(layer.get(comma)) == ',')) {
                i = comma + 1;
            } else if (linksOnly(i)) {
                i++;
            } else {
                break;
            }
        }
        Mention left = leftTo(i, before);
        Mention behind = left != null ? left : behindIt(i, before);
        if (behind != null) {
            return behind;
        }
        for (int j = i; j < before; j++) {
            Mention mention = phrases.startingAt(j);
            if (mention != null && !insidePhrase(j, i) && !restOfPlace(j, mention)) {
                return mention;
            }
            if (layer.quote(j) && j > i) {
                return null;
            }
            if (j == i && bareNoun(i)) {
                break;
            }
        }
        return i > before || !layer.get(i).word() ? null : bareSubject(i, before);
    }

    /** "It fell to Lee to", "it was left to Lee to": whoever then acts; null where the sentence does not begin so. */
    private @Nullable Mention leftTo(int i, int before) {
        if (!language.subjectFirst() || !layer.is(i, "it")) {
            return null;
        }
        int verb = layer.get(i + 1).in(WordClass.AUXILIARIES) ? i + 2 : i + 1;
        boolean falls = layer.is(verb, "fell") || layer.is(verb, "falls") || layer.is(verb, "left") || layer.is(verb, "up");
        return falls && layer.is(verb + 1, "to") && verb + 2 < before ? phrases.startingAt(verb + 2) : null;
    }

    /** "It has not helped that Lee has": the subject that "it" only stands in for; null where the sentence does not begin so. */
    private @Nullable Mention behindIt(int i, int before) {
        boolean why = language.subjectFirst() && layer.is(i, "that") && layer.is(i + 1, "'s") && i + 3 < before && layer.get(i + 2).in(WordClass.QUESTION_WORDS);
        if (why) {
            // "That's why he wanted".
            return phrases.startingAt(i + 3);
        }
        if (!language.subjectFirst() || !layer.is(i, "it") || !layer.get(Math.min(before, i + 1)).in(WordClass.AUXILIARIES)) {
            return null;
        }
        int that = i + 2;
        while (that < Math.min(before, i + INSERTED + 1) && layer.get(that).word() && !layer.get(that).in(WordClass.COMPLEMENTISERS)
                && !language.saying(layer.get(that).lower())) {
            that++;
        }
        return that + 1 < before && layer.get(that).in(WordClass.COMPLEMENTISERS) ? phrases.startingAt(that + 1) : null;
    }

    /** "Protesters marched through": a verb by its ending, and by what follows. */
    private boolean verbLike(int i) {
        Token next = layer.get(Math.min(layer.size() - 1, i + 1));
        return !layer.get(i).capital() && language.finite(layer.get(i).lower()) && layer.get(i).lower().endsWith("ed")
                && (purePreposition(next.lower()) || next.in(WordClass.DETERMINERS));
    }

    /** "marched through Springfield": what a preposition leads up to is no subject. */
    private boolean insidePhrase(int i, int from) {
        boolean inside = language.subjectFirst() && i > from && purePreposition(layer.get(i - 1).lower());
        Mention mention = inside && layer.is(i - 1, "for") ? phrases.startingAt(i) : null;
        // "There is still time for Lee to".
        return inside && !(mention != null && mention.form() == Mention.Form.NAME && layer.is(layer.indexAt(mention.span().end()), "to"));
    }

    private boolean purePreposition(String word) {
        return language.has(WordClass.PREPOSITIONS, word) && !language.has(WordClass.SUBORDINATORS, word);
    }

    /** "Cement makers, for instance, argued": a noun phrase without a determiner. */
    private @Nullable Mention bareSubject(int from, int before) {
        int last = from - 1;
        while (last + 1 < before && last - from < DESCRIPTION && layer.get(last + 1).word() && phrases.belongs(last + 1)
                && !layer.get(last + 1).small() && !phrases.adverb(layer.get(last + 1).lower())
                && !(last >= from && verbLike(last + 1))) {
            last++;
        }
        return last < from ? null : phrases.phrase(from, last);
    }

    private boolean pronounAt(int i) {
        return layer.get(i).pronoun();
    }

    /** A word that links the sentence to the one before, and takes nothing with it: "and", "then". */
    private boolean linksOnly(int i) {
        String lower = layer.get(i).lower();
        return language.subjectFirst() && (language.has(WordClass.CONJUNCTIONS, lower) || language.has(WordClass.ADVERBS, lower));
    }

    /** "RIVERTON, May 3 - The council said": index behind the dash; {@code start} where no dateline stands. */
    private int afterDateline(int start, int before) {
        Token first = layer.get(start);
        boolean place = language.subjectFirst() && first.end() - first.start() > 3 && first.word()
                && text.substring(first.start(), first.end()).equals(first.lower().toUpperCase(Locale.ROOT));
        for (int i = start + 1; place && i < Math.min(before, start + DATELINE); i++) {
            if (layer.get(i).dash() || layer.is(i, "-")) {
                return i + 1;
            }
        }
        return start;
    }

    /** "Hundreds of people marched": a plural without an article at the beginning. */
    private boolean bareNoun(int i) {
        if (language.subjectFirst() && layer.get(i).word() && !layer.get(i).small() && i + 2 < layer.size() && plural(i + 1) && !phrases.adverb(layer.get(i).lower())
                && (layer.is(i + 2, "of") || language.finite(layer.get(i + 2).lower())) && cast.nameStartingAt(layer.get(i).start()) < 0) {
            // "Small groups of people marched".
            return true;
        }
        return plural(i);
    }

    private boolean plural(int i) {
        String lower = layer.get(i).lower();
        return language.subjectFirst() && layer.get(i).word() && lower.length() > 4 && lower.endsWith("s") && !language.small(lower)
                && !phrases.adverb(lower) && !language.participle(lower) && cast.nameStartingAt(layer.get(i).start()) < 0;
    }

    /** "At a meeting in Salem, Ohio, Lee ...": a name between commas behind another name is where that lies. */
    private boolean restOfPlace(int i, Mention mention) {
        return language.subjectFirst() && mention.form() == Mention.Form.NAME && i > 1 && layer.is(i - 1, ",")
                && cast.nameEndingAt(layer.get(i - 2).end()) >= 0 && layer.is(layer.indexAt(mention.span().end()), ",");
    }

    /** "Two months later, Lee ...": a phrase that an adverb closes before the first comma. */
    private boolean opensWithTime(int i, int before) {
        for (int j = i + 1; language.subjectFirst() && j < Math.min(before, i + OPENING_TIME) && layer.get(j).word(); j++) {
            if (layer.is(j + 1, ",")) {
                return layer.is(j, "later") || layer.is(j, "earlier") || layer.is(j, "ago");
            }
        }
        return false;
    }

    private boolean opensPhrase(int i) {
        String lower = layer.get(i).lower();
        // "Immediately after the vote,".
        boolean degree = language.subjectFirst() && phrases.adverb(lower) && i + 1 < layer.size()
                && (layer.get(i + 1).in(WordClass.PREPOSITIONS) || layer.get(i + 1).in(WordClass.SUBORDINATORS));
        return degree || language.has(WordClass.PREPOSITIONS, lower) || language.has(WordClass.SUBORDINATORS, lower)
                || language.has(WordClass.ADVERBS, lower) || language.participle(lower)
                || language.has(WordClass.CONJUNCTIONS, lower);
    }

    /** "Name, chief of the guard, said": from the comma at {@code comma} back to what the apposition belongs to. */
    private @Nullable Mention beforeApposition(int comma, int start, int verb) {
        int apposed = comma > start ? cast.nameEndingAt(layer.get(comma - 1).end()) : -1;
        int opening = apposed < 0 ? -1 : layer.indexAt(cast.names().get(apposed).titleStart()) - 1;
        if (opening > start && layer.is(opening, ",") && cast.names().get(apposed).parts().size() > 1
                && cast.type(cast.figureOf(apposed)) == SpeakerType.PERSON) {
            // "The head of the board, Ann Lee, said": the name stands in apposition.
            return phrases.named(apposed);
        }
        if (language.subjectFirst() && opening > start && layer.is(opening, ",") && cast.names().get(apposed).parts().size() == 1 && person(opening - 1, start)) {
            // "The North's leader, Kim, said".
            return phrases.named(apposed);
        }
        Mention opener = openingName(comma, start);
        Mention outside = opener != null ? opener : outsideRelative(comma, start);
        if (outside != null) {
            return outside;
        }
        for (int i = comma - 1; i > start && comma - i < 40; i--) {
            Token token = layer.get(i);
            if (layer.quote(i)) {
                return null;
            }
            if (language.subjectFirst() && token.is(",") && comma - i <= INSERTED && layer.get(i - 1).pronoun()) {
                // "and she, once again, said".
                return phrases.endingAt(i - 1, start);
            }
            if (token.is(",") || token.is("(") || token.dash()) {
                int name = cast.nameEndingAt(layer.get(i - 1).end());
                boolean subject = i - 1 == start || name >= 0 || layer.get(i - 1).in(WordClass.ROLES)
                        || language.subjectFirst() && layer.get(i - 1).in(WordClass.DOCUMENTS);
                if (subject) {
                    Mention mention = phrases.endingAt(i - 1, start);
                    if (mention != null && insideCircumstance(mention, start)) {
                        continue;
                    }
                    Mention head = mention == null ? null : headOf(mention, verb, start);
                    mention = head == null ? mention : head;
                    if (mention != null && mention.figure() >= 0 && layer.get(i).is(",") && comma - i > 2) {
                        describe(mention.figure(), i + 1, comma);
                    }
                    if (mention != null) {
                        return mention;
                    }
                }
            }
        }
        return null;
    }

    /** "Ann Lee, a driver from Ava, Ohio, who has two sons, said": the person who opens the sentence, where only such words follow; else null. */
    private @Nullable Mention openingName(int comma, int start) {
        int first = layer.get(start).in(WordClass.CONJUNCTIONS) ? start + 1 : start;
        int name = language.subjectFirst() ? cast.nameStartingAt(layer.get(first).start()) : -1;
        if (name < 0 || cast.type(cast.figureOf(name)) != SpeakerType.PERSON) {
            return null;
        }
        int from = layer.indexAt(cast.names().get(name).span().end());
        if (!layer.is(from, ",") || from >= comma) {
            return null;
        }
        for (int i = from; i < comma; i++) {
            boolean clause = layer.is(i, ",") && (layer.get(i + 1).in(WordClass.CONJUNCTIONS) || layer.get(i + 1).pronoun());
            if (clause || layer.is(i, ";") || layer.quote(i)) {
                return null;
            }
        }
        return phrases.named(name);
    }

    /** "Lee, whose home town, Leith, is small, said": the name before the first relative clause that the comma at {@code comma} closes; else null. */
    private @Nullable Mention outsideRelative(int comma, int start) {
        int open = -1;
        for (int i = start + 1; language.subjectFirst() && i < comma && !layer.quote(i); i++) {
            boolean relative = layer.is(i, ",") && layer.get(i + 1).in(WordClass.RELATIVES) && !layer.is(i + 1, "where") && !layer.is(i + 1, "when");
            if (open < 0 && relative) {
                open = i;
            }
            boolean again = layer.is(i, ",") && (layer.get(i + 1).in(WordClass.CONJUNCTIONS) || layer.get(i + 1).pronoun()) || layer.is(i, ";");
            if (open >= 0 && again) {
                return null;
            }
        }
        int name = open < 0 ? -1 : cast.nameEndingAt(layer.get(open - 1).end());
        boolean opens = name >= 0 && !layer.is(comma - 1, ",") && layer.indexAt(cast.names().get(name).titleStart()) <= start + 1;
        return opens ? phrases.named(name) : null;
    }

    /** Whether a noun for what a person is heads the phrase that ends at {@code last}. */
    private boolean person(int last, int start) {
        Mention mention = phrases.endingAt(last, start);
        boolean found = false;
        for (int i = mention == null ? last + 1 : layer.indexAt(mention.span().start()); mention != null && mention.form() == Mention.Form.NOUN_PHRASE && i <= last && !found; i++) {
            if (layer.get(i).in(WordClass.PREPOSITIONS)) {
                break;
            }
            found = (layer.get(i).in(WordClass.TITLES) || layer.get(i).in(WordClass.ROLES)) && !layer.get(i).in(WordClass.DOCUMENTS)
                    && !layer.get(i).in(WordClass.ORGANISATION_WORDS);
        }
        return found;
    }

    /** "Lee, during a meeting in Riverton, Ohio, said": what a preposition behind a comma leads up to is no subject. */
    private boolean insideCircumstance(Mention mention, int start) {
        int preposition = layer.indexAt(mention.span().start()) - 1;
        return language.subjectFirst() && preposition - 1 > start && layer.is(preposition - 1, ",") && purePreposition(layer.get(preposition).lower());
    }

    private void describe(int figure, int from, int to) {
        for (int i = from; i < Math.min(from + 5, to); i++) {
            String lower = layer.get(i).lower();
            if (language.has(WordClass.RELATIVES, lower)) {
                return;
            }
            if (language.has(WordClass.TITLES, lower) || language.has(WordClass.ROLES, lower)) {
                cast.describe(figure, text.substring(layer.get(from).start(), layer.get(to - 1).end()));
                return;
            }
        }
    }
}
