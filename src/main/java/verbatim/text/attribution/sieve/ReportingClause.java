package verbatim.text.attribution.sieve;

import org.jspecify.annotations.Nullable;
import verbatim.text.SpeakerType;
import verbatim.text.attribution.grammar.Clauses;
import verbatim.text.attribution.grammar.Mention;
import verbatim.text.attribution.grammar.Scene;
import verbatim.text.language.Language;
import verbatim.text.language.WordClass;
import verbatim.text.quotation.Placement;
import verbatim.text.token.Layer;
import verbatim.text.token.Token;

/**
 * A clause of saying or a source that stands after what it reports, or inside it: <i>..., the mayor said</i>, <i>The
 * bridge, she added, was safe</i>, <i>..., according to the mayor</i>.
 */
final class ReportingClause {

    private static final int OPENING_PHRASE = 8;

    private final Clauses clauses;
    private final Scene scene;
    private final Layer layer;
    private final Language language;
    private final VerbBehindComma behindComma;

    ReportingClause(Clauses clauses) {
        this.clauses = clauses;
        this.scene = clauses.scene();
        this.layer = scene.layer();
        this.language = scene.language();
        this.behindComma = new VerbBehindComma(clauses);
    }

    /** The statement around the verb of saying at {@code verb}, from {@code from} on; null where none is. */
    @Nullable Reported around(int verb, int from, int end) {
        if (!clauses.statesClause(layer.get(verb).lower()) || language.participle(layer.get(verb).lower()) || layer.get(verb - 1 < from ? from : verb - 1).in(WordClass.PASSIVE_AUXILIARIES)) {
            return null;
        }
        if (layer.get(verb).in(WordClass.IMPERSONAL_VERBS)) {
            return impersonal(verb, from, end);
        }
        int clauseEnd = clauses.clauseOfSayingEnd(verb, end);
        if (clauseEnd < 0 && language.subjectFirst() && layer.is(verb + 1, ":") && layer.quote(verb + 2)
                && !layer.get(from).in(WordClass.VERBS_OF_ASKING)) {
            // "The gates are a danger, she said: "..."": the clause says whose the words on both sides are.
            clauseEnd = verb + 1;
        }
        boolean inverted = false;
        Mention subject = invertedOnly() ? null : scene.subjects().before(verb);
        int comma = subject == null ? -1 : commaBefore(subject, from);
        int opens = opens(verb, from);
        if (comma < 0 && layer.is(opens - 1, ",")) {
            boolean second = !language.subjectFirst();
            subject = second ? scene.subject(verb, true) : scene.subjects().after(verb);
            inverted = subject != null;
            comma = opens - 1;
            int behind = subject == null ? end : layer.indexAt(subject.span().end());
            boolean described = language.subjectFirst() && behind < end && layer.get(behind).in(WordClass.RELATIVES);
            clauseEnd = subject == null ? -1 : described ? behind : second ? clauseEnd(behind, end) : clauses.clauseOfSayingEnd(behind - 1, end);
        }
        if (subject == null || comma < 0 || clauseEnd < 0 || clauses.firstPerson(subject) || relative(subject) || indefinite(subject)) {
            return null;
        }
        if (layer.is(clauseEnd, ":") && layer.is(comma + 1, "as")) {
            return null;
        }
        boolean interrupts = layer.is(clauseEnd, ",") && clauseEnd + 1 < end && !inverted && !reportersOwn(clauseEnd + 1, end);
        int last = interrupts ? clauses.contentEnd(clauseEnd + 1, end, false) : clauseEnd;
        if (clauses.holdsQuote(from, interrupts ? end : verb)) {
            return null;
        }
        // "Die Fraktion der Grünen im Bundestag, meldeten Kritik an": where no verb is to be seen, a slip of the comma may make the statement.
        boolean open = language.has(WordClass.CONVENTIONS, "verb-second") && !(clauses.mainVerb(from, comma) && scene.canSpeak(subject));
        double says = inverted && !language.subjectFirst() ? behindComma.says(from, comma, verb, subject, clauseEnd) : 1;
        if (says <= 0) {
            return null;
        }
        // "The dam will close, the council announced Tuesday, ending months of talks": who adds that may be the reporter.
        boolean leans = interrupts && language.subjectFirst() && clauses.clause(from, comma) && language.participle(layer.get(clauseEnd + 1).lower());
        double sure = leans || Medium.maybeDescribed(layer, from, comma, colonBehind(comma)) ? VerbBehindComma.OPEN : says;
        Ascription ascription = new Ascription(subject, scene.cue(verb), verb, Placement.AFTER,
                inverted ? "inverted clause of saying" : interrupts ? "clause of saying inside" : "clause of saying after", Math.min(open ? 0.8 : 0.97, sure));
        if (interrupts) {
            boolean clause = last - clauseEnd >= Clauses.SHORTEST && (clauses.clause(clauseEnd + 1, last + 1) || clauses.clause(from, comma));
            return comma > from && (clause || predicate(from, comma, clauseEnd + 1, last)) ? parts(from, comma, clauseEnd + 1, last, ascription) : null;
        }
        if (comma - from < Clauses.SHORTEST || !statement(from, comma) || openingPhrase(from, comma)) {
            return null;
        }
        return new Reported(layer.span(from, comma - 1), null, ascription);
    }

    /** "..., hieß es", "..., hieß es im Rathaus": nobody is named; where a source is, that it says so is sure only of what can be read. */
    private @Nullable Reported impersonal(int verb, int from, int end) {
        int comma = verb - 1;
        if (!layer.is(comma, ",") || comma - from < 1 || verb + 1 >= end || !layer.get(verb + 1).in(WordClass.NEUTER_PRONOUNS)) {
            return null;
        }
        int last = clauseEnd(verb + 2, end);
        if (last < 0 || clauses.holdsQuote(from, end) || behindComma.negated(verb, last) <= 0) {
            return null;
        }
        Mention source = verb + 2 < last ? scene.subject(verb, true) : null;
        source = source == null || layer.indexAt(source.span().start()) <= verb || !names(source) ? null : source;
        boolean read = source != null && scene.cast().type(source.figure()) == SpeakerType.DOCUMENT;
        Ascription ascription = new Ascription(source, scene.cue(verb), verb, Placement.AFTER, "impersonal clause of saying", read ? 0.97 : VerbBehindComma.OPEN);
        int rest = layer.is(last, ",") && last + 1 < end ? clauses.contentEnd(last + 1, end, false) : -1;
        if (rest > last + 1 && ReportedMood.in(scene, last + 1, last + 2)) {
            return parts(from, comma, last + 1, rest, ascription);
        }
        return comma - from < Clauses.SHORTEST || !statement(from, comma) || openingPhrase(from, comma) ? null
                : new Reported(layer.span(from, comma - 1), null, ascription);
    }

    /** "in dem Brief", "aus dem Rathaus", "von Lee": a source; "in Ulm" is none. */
    private boolean names(Mention source) {
        SpeakerType type = scene.cast().type(source.figure());
        return type == SpeakerType.DOCUMENT || type == SpeakerType.PERSON || source.form() == Mention.Form.NOUN_PHRASE && scene.canSpeak(source);
    }

    /** "..., a indiqué Lee", "..., a-t-elle ajouté": where the verb of saying begins, with its auxiliary. */
    private int opens(int verb, int from) {
        int first = verb;
        while (!language.subjectFirst() && first - 1 > from && layer.get(first - 1).word() && !layer.get(first - 1).capital()
                && (layer.get(first - 1).in(WordClass.AUXILIARIES) || layer.get(first - 1).in(WordClass.FINITE_AUXILIARIES)
                        || scene.carriedPronoun(first - 1) != null)) {
            first--;
        }
        return first;
    }

    /** "Ein Mann, der sie kennt, sagte Lee die Wahrheit": where the verb stands second, what goes before can be the verb's own subject or object. */
    private boolean statement(int from, int comma) {
        boolean second = language.has(WordClass.CONVENTIONS, "verb-second");
        return second && clauses.mainVerb(from, comma) || !(second && secondComma(from, comma)) && clauses.clause(from, comma);
    }

    /** "..., sagte Lee am Abend der Zeitung.", "..., teilte Lee mit.": the point or comma behind the words that follow the subject; -1 where none does. */
    private int clauseEnd(int behind, int end) {
        int i = behind;
        while (i < end && (layer.get(i).word() || layer.get(i).type() == Token.Type.NUMBER) && !layer.get(i).in(WordClass.COMPLEMENTISERS)) {
            i++;
        }
        return i < end && (layer.is(i, ",") || layer.get(i).terminal()) ? i : -1;
    }

    /** Whether the clause of saying put into a sentence has its verb first ("..., dit le maire, ..."): a subject before a verb is then the sentence's own. */
    private boolean invertedOnly() {
        return language.has(WordClass.CONVENTIONS, "incise") || language.has(WordClass.CONVENTIONS, "capital-nouns")
                || language.has(WordClass.CONVENTIONS, "subjects-left-out") && !language.has(WordClass.CONVENTIONS, "verb-behind");
    }

    /** "The dam, Lee said, is safe.": what a clause of saying parts is one statement, though neither half is one; not where a circumstance opens it. */
    private boolean predicate(int from, int comma, int again, int last) {
        boolean small = layer.get(from).in(WordClass.PREPOSITIONS) || layer.get(from).in(WordClass.SUBORDINATORS) || opensWithAdverb(from)
                || layer.get(from).in(WordClass.CONJUNCTIONS);
        return language.subjectFirst() && !small && last > again && comma - from + last - again + 1 > Clauses.SHORTEST
                && layer.get(again).word() && !layer.get(again).capital() && !layer.get(again).in(WordClass.DETERMINERS)
                && !layer.get(again).in(WordClass.RELATIVES) && !layer.get(again).in(WordClass.PREPOSITIONS) && !language.participle(layer.get(again).lower());
    }

    /** The statement around ", say people like Lee,", where its verb follows right behind the comma; null where none is. */
    @Nullable Reported insideInverted(int verb, int from, int end) {
        boolean after = language.subjectFirst() && verb - 1 > from && layer.is(verb - 1, ",") && scene.saying(verb)
                && !language.participle(layer.get(verb).lower()) && !openingPhrase(from, verb - 1);
        Mention subject = after ? scene.subjects().after(verb) : null;
        int comma = subject == null ? end : layer.indexAt(subject.span().end());
        while (comma < end && comma - verb < OPENING_PHRASE && layer.get(comma).word() && !layer.get(comma).in(WordClass.AUXILIARIES)
                && !layer.get(comma).in(WordClass.RELATIVES)) {
            comma++;
        }
        boolean predicate = subject != null && comma + 2 < end && layer.is(comma, ",") && layer.get(comma + 1).in(WordClass.AUXILIARIES);
        if (subject == null || !predicate || clauses.holdsQuote(from, end) || clauses.firstPerson(subject)) {
            return null;
        }
        int last = clauses.contentEnd(comma + 1, end, false);
        return last - comma < 2 ? null : parts(from, verb - 1, comma + 1, last, new Ascription(subject, scene.cue(verb), verb, Placement.AFTER,
                "inverted clause of saying inside", 0.95));
    }

    /** The statement before "..., said Lee.", where the clause ends right after a name; null where none is. */
    @Nullable Reported inverted(int verb, int from, int end) {
        boolean after = layer.is(verb - 1, ",") && scene.saying(verb) && !language.participle(layer.get(verb).lower())
                && verb - 1 - from >= Clauses.SHORTEST && (mainAuxiliary(from, verb - 1) || language.subjectFirst() && clauses.clause(from, verb - 1)) && !openingPhrase(from, verb - 1);
        Mention subject = after ? scene.subjects().after(verb) : null;
        if (subject == null || subject.form() != Mention.Form.NAME || clauses.holdsQuote(from, verb)) {
            return null;
        }
        int next = behindInstitute(layer.indexAt(subject.span().end()), end);
        boolean over = next >= end || layer.is(next, ",") || layer.get(next).terminal();
        double says = language.subjectFirst() || !over ? 1 : behindComma.says(from, verb - 1, verb, subject, next);
        double sure = Medium.maybeDescribed(layer, from, verb - 1, false) ? VerbBehindComma.OPEN : says;
        return !over || says <= 0 ? null : new Reported(layer.span(from, verb - 2), null, new Ascription(subject, scene.cue(verb), verb,
                Placement.AFTER, "inverted clause of saying before a name", Math.min(0.95, sure)));
    }

    /** "says Lee of the Harbour Institute, and": behind the name of where somebody works, if there is one at {@code from}. */
    private int behindInstitute(int from, int end) {
        boolean works = language.subjectFirst() && from + 1 < end && layer.get(from).in(WordClass.PREPOSITIONS);
        int i = from + 1;
        i += works && i + 1 < end && layer.get(i).in(WordClass.DEFINITE_DETERMINERS) ? 1 : 0;
        boolean named = works && layer.get(i).capital();
        while (named && i < end && i - from < OPENING_PHRASE && (layer.get(i).capital() || layer.is(i, "of") && i + 1 < end && layer.get(i + 1).capital())) {
            i++;
        }
        return named ? i : from;
    }

    /** Whether an auxiliary stands between that no relative pronoun leads up to. */
    private boolean mainAuxiliary(int from, int to) {
        for (int i = from; i < to && !layer.get(i).in(WordClass.RELATIVES); i++) {
            if (layer.get(i).in(WordClass.AUXILIARIES)) {
                return true;
            }
        }
        return false;
    }

    /** The statement before, after or around the source named at {@code at}. */
    @Nullable Reported aroundSource(Ascription source, int at, int from, int end) {
        int sourceEnd = sourceEnd(source, at, end);
        boolean goesOn = layer.is(sourceEnd, ",");
        int last = goesOn ? clauses.contentEnd(sourceEnd + 1, end, false) : -1;
        int before = layer.is(at - 1, ",") ? at - 2 : at - 1;
        if (before >= from && layer.get(before).in(WordClass.COMPLEMENTISERS) && layer.get(before).lower().length() > 1) {
            // "The Gazette has learned that according to the clerk, the dam ...": what the source tells follows it.
            return goesOn && last - sourceEnd >= Clauses.SHORTEST && !clauses.holdsQuote(sourceEnd + 1, Math.min(end, last + 3))
                    ? new Reported(layer.span(sourceEnd + 1, last), null, source) : null;
        }
        boolean circumstance = goesOn && openingPhrase(from, before + 1);
        if (circumstance && language.subjectFirst() && at - from >= 2 && last - sourceEnd >= Clauses.SHORTEST
                && !clauses.holdsQuote(from, Math.min(end, last + 3))) {
            // "In all, according to the clerk, the town owes ...": what the source parts is one statement.
            return parts(from, before + 1, sourceEnd + 1, last, source);
        }
        if (at - from < 2 || circumstance) {
            return goesOn && last - sourceEnd >= Clauses.SHORTEST && !clauses.holdsQuote(sourceEnd + 1, Math.min(end, last + 3))
                    ? new Reported(layer.span(sourceEnd + 1, last), null, source) : null;
        }
        if (language.has(WordClass.CONVENTIONS, "verb-second") && !layer.is(at - 1, ",")) {
            // "Die Brücke ist nach Angaben der Polizei sicher": the source stands amid its statement, which has no one end.
            return null;
        }
        if (before - from + 1 < Clauses.SHORTEST && !goesOn || clauses.holdsQuote(from, goesOn ? end : before + 1)) {
            return null;
        }
        boolean interrupts = goesOn && last - sourceEnd >= Clauses.SHORTEST && !clauses.clause(from, before + 1);
        return interrupts ? parts(from, before + 1, sourceEnd + 1, last, source)
                : before - from + 1 < Clauses.SHORTEST ? null : new Reported(layer.span(behindExample(from), before), null, source);
    }

    /** "For example, the dam leaked, according to the clerk": what links the sentence to the one before is the reporter's. */
    private int behindExample(int from) {
        boolean example = language.subjectFirst() && layer.is(from, "for") && (layer.is(from + 1, "example") || layer.is(from + 1, "instance"));
        return example && layer.is(from + 2, ",") ? from + 3 : from;
    }

    private int sourceEnd(Ascription source, int at, int end) {
        Mention mention = source.mention();
        int i = mention == null ? at + 1 : Math.max(at, layer.indexAt(mention.span().end()) - 1) + 1;
        i = mention == null ? i : afterApposition(mention, i, end);
        while (i < end && !layer.is(i, ",") && !layer.is(i, ";") && !layer.is(i, ":") && !layer.get(i).dash()
                && !layer.get(i).terminal() && !clauses.quoteAt(i)) {
            i++;
        }
        return i;
    }

    /** "According to the coach, Lee, the team ...": the second comma, where the source has a name or function in apposition. */
    private int afterApposition(Mention source, int comma, int end) {
        if (language.subjectFirst() && layer.is(comma, ",") && comma + 1 < end && layer.get(comma + 1).in(WordClass.RELATIVES)) {
            // "According to Lee, who runs the shelter, the dogs ...".
            for (int i = comma + 2; i < end && layer.get(i).word(); i++) {
                if (layer.is(i + 1, ",")) {
                    return i + 1;
                }
            }
        }
        Mention apposed = layer.is(comma, ",") && comma + 1 < end ? scene.phrases().startingAt(comma + 1) : null;
        int after = apposed == null ? comma : layer.indexAt(apposed.span().end());
        boolean other = apposed != null && apposed.form() != Mention.Form.PRONOUN && apposed.form() != source.form()
                && scene.canSpeak(apposed);
        return other && layer.is(after, ",") ? after : comma;
    }

    /** "..., who added to it": what stands before is no statement of theirs. */
    private boolean relative(Mention subject) {
        Token first = layer.get(layer.indexAt(subject.span().start()));
        // "die Polizei": an article reads like one.
        return first.in(WordClass.RELATIVES) && (!first.in(WordClass.DETERMINERS) || first.end() == subject.span().end());
    }

    /** ", a plan announced in May": what is no person is described, and says nothing. */
    private boolean indefinite(Mention subject) {
        int first = layer.indexAt(subject.span().start());
        boolean indefinite = language.subjectFirst() && (layer.is(first, "a") || layer.is(first, "an"));
        for (int i = first; indefinite && i < layer.size() && layer.get(i).start() < subject.span().end(); i++) {
            indefinite = !layer.get(i).in(WordClass.ROLES);
        }
        return indefinite;
    }

    private int commaBefore(Mention subject, int from) {
        int comma = layer.indexAt(subject.span().start()) - 1;
        while (comma > from && layer.get(comma).word() && !scene.reporting(comma) && !layer.get(comma).in(WordClass.RELATIVES)
                && !layer.get(comma).is("that")) {
            comma--;
        }
        return comma > from && layer.is(comma, ",") ? comma : -1;
    }

    /** "On Monday,", "In a letter to the council,": a circumstance of the saying, not what was said. */
    private boolean openingPhrase(int from, int comma) {
        // "Asked what he would do, Lee said": a circumstance as well.
        boolean answering = language.subjectFirst() && (layer.get(from).in(WordClass.VERBS_OF_ASKING) || layer.get(from).in(WordClass.OPENING_PARTICIPLES)
                || layer.get(from).in(WordClass.VERBS_OF_SAYING) && language.participle(layer.get(from).lower()));
        return answering || Medium.opens(layer, from, comma, colonBehind(comma)) || layer.get(from).in(WordClass.PREPOSITIONS) && comma - from < OPENING_PHRASE && !opensSecond(from, comma)
                || layer.get(from).in(WordClass.SUBORDINATORS) && !secondComma(from, comma)
                || comma - from < OPENING_PHRASE && !clauses.clause(from, comma) && opensWithAdverb(from);
    }

    /** "Am Montag sei der Zug pünktlich gewesen, sagte Lee": the verb right behind shows that the circumstance opens a statement. */
    private boolean opensSecond(int from, int comma) {
        return language.has(WordClass.CONVENTIONS, "verb-second") && clauses.mainVerb(from, comma);
    }

    /** ", Lee, the mayor, wrote: "..."": whether a colon and words in marks close what stands behind the comma. */
    private boolean colonBehind(int comma) {
        for (int i = comma + 1; i < layer.sentenceEnd(comma) && !layer.quote(i); i++) {
            if (layer.is(i, ":")) {
                return layer.quote(i + 1);
            }
        }
        return false;
    }

    private boolean opensWithAdverb(int from) {
        return layer.get(from).in(WordClass.ADVERBS);
    }

    private boolean secondComma(int from, int comma) {
        for (int i = from; i < comma; i++) {
            if (layer.is(i, ",")) {
                return true;
            }
        }
        return false;
    }

    /** "..., she said, adding that ...", "..., she said, but ...": after its comma the reporter goes on. */
    private boolean reportersOwn(int at, int end) {
        if (!language.subjectFirst() || at >= end) {
            return false;
        }
        String lower = layer.get(at).lower();
        return language.participle(lower) && scene.reporting(at) || layer.is(at, "but") || clauses.holdsQuote(at, end) || anothersAgain(at, end);
    }

    /** "..., she said, though Lee argued that", "and Lee insisted that": another's statement, told by the reporter. */
    private boolean anothersAgain(int at, int end) {
        boolean opens = layer.get(at).in(WordClass.REPORTERS_ASIDES) || layer.get(at).in(WordClass.CONJUNCTIONS);
        if (layer.get(at).in(WordClass.REPORTERS_ASIDES) && clauses.sayingAgain(at + 1)) {
            return true;
        }
        for (int i = at + 2; opens && i + 1 < end && layer.get(i).word() && i - at < OPENING_PHRASE; i++) {
            if (scene.saying(i) && layer.get(i + 1).in(WordClass.COMPLEMENTISERS)) {
                return true;
            }
        }
        return false;
    }

    private Reported parts(int from, int comma, int again, int last, Ascription ascription) {
        int first = from;
        while (first < comma - 1 && layer.get(first).in(WordClass.CONJUNCTIONS)) {
            first++;
        }
        boolean nothing = language.subjectFirst() && layer.get(first).in(WordClass.CONJUNCTIONS);
        return nothing ? new Reported(layer.span(again, last), null, ascription)
                : new Reported(layer.span(first, comma - 1), layer.span(again, last), ascription);
    }
}
