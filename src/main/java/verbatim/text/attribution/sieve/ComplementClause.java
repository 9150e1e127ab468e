package verbatim.text.attribution.sieve;

import org.jspecify.annotations.Nullable;
import verbatim.text.Span;
import verbatim.text.attribution.grammar.Clauses;
import verbatim.text.attribution.grammar.Mention;
import verbatim.text.attribution.grammar.Scene;
import verbatim.text.language.Language;
import verbatim.text.language.WordClass;
import verbatim.text.quotation.Placement;
import verbatim.text.token.Layer;
import verbatim.text.token.Token;

/**
 * What follows a verb of saying and is reported by it: <i>confirmed that ...</i>, <i>said he would ...</i>, <i>asked
 * whether ...</i>, <i>promised to ...</i>, <i>denied having ...</i>, <i>citing ...</i>.
 */
final class ComplementClause {

    /** The surest of the rules: "that" itself. */
    static final String THAT = "that clause";

    static final String BARE = "clause without that";

    static final String OBJECT_STATED = "stated object";
    private static final String CALLED_FOR = "called for";
    private static final String INFINITIVE = "infinitive";
    private static final String QUESTION = "indirect question";

    private static final int OBJECT = 9;
    private static final int OBJECT_BEFORE_THAT = 16;
    /** A noun so near the sentence's start is its subject, whose verb follows the statement: no comma shows where. */
    private static final int SUBJECT = 5;

    private final Clauses clauses;
    private final Scene scene;
    private final Layer layer;
    private final Language language;
    private final BeforeStatement between;

    ComplementClause(Clauses clauses) {
        this.clauses = clauses;
        this.scene = clauses.scene();
        this.layer = scene.layer();
        this.language = scene.language();
        this.between = new BeforeStatement(clauses);
    }

    /** The statement reported after the verb at {@code verb}; null where none is. */
    @Nullable Reported after(int verb, int end) {
        if (language.subjectFirst() && verb == layer.sentenceStart(verb) && layer.is(verb, "asked")) {
            // "Asked whether he would run, Lee said": whoever asked is not told, and the question ends at the comma.
            return null;
        }
        if (PutInClause.asked(scene, verb)) {
            return null;
        }
        boolean question = layer.get(verb).in(WordClass.VERBS_WITH_QUESTIONS);
        for (int i = verb + 1; i < Math.min(end, verb + OBJECT_BEFORE_THAT); i++) {
            Token token = layer.get(i);
            if (!language.subjectFirst() && token.is(",") && i + 1 < end && (layer.get(i + 1).in(WordClass.QUESTION_WORDS) || layer.get(i + 1).in(WordClass.SUPPOSING)) && statedInside(i + 1, end)) {
                // "fragte, ob Lee gesagt habe, dass": what another may have said.
                break;
            }
            if (token.in(WordClass.COMPLEMENTISERS) && scene.reporting(verb)) {
                // "I think that's a good question": here it is a pronoun; "the message that would": a relative one.
                boolean pronoun = i + 1 < end && (layer.get(i + 1).lower().startsWith("'")
                        || language.subjectFirst() && (layer.get(i + 1).in(WordClass.AUXILIARIES) || verbOfRelative(i + 1, end)));
                if (pronoun) {
                    break;
                }
                Reported inner = i > verb + 2 && verbBetween(verb + 2, i) && !layer.get(verb).in(WordClass.VERBS_WITH_HEARER)
                        ? bare(verb, end) : null;
                return inner != null ? inner : i + 1 >= end ? null : complement(verb, i + 1, end, i, THAT);
            }
            if (question && token.in(WordClass.QUESTION_WORDS)
                    && (i == verb + 1 || between.isHearer(verb + 1, i) || layer.is(i - 1, "about") || wholeQuestion(token.lower()))) {
                return complement(verb, i, end, verb, QUESTION);
            }
            boolean commaOfClause = token.is(",") && i + 1 < end && (language.clausesInCommas() || language.has(WordClass.CONVENTIONS, "comma-before-that"))
                    && (layer.get(i + 1).in(WordClass.COMPLEMENTISERS)
                            || question && layer.get(i + 1).in(WordClass.QUESTION_WORDS));
            if (token.is(",") && interruption(i, end) > 0) {
                i = interruption(i, end);
                continue;
            }
            boolean clauseBegan = language.has(WordClass.CONVENTIONS, "bare-clause")
                    && (token.in(WordClass.AUXILIARIES) || token.pronoun() || clauses.contracted(token.lower()));
            if (!token.word() && !commaOfClause && token.type() != Token.Type.NUMBER
                    || scene.reporting(i) && i > verb + 1 || clauseBegan) {
                break;
            }
        }
        Reported relative = afterRelative(verb, end);
        Reported bare = relative == null ? bare(verb, end) : relative;
        Reported gerund = bare == null ? gerund(verb, end) : bare;
        Reported infinitive = gerund == null ? infinitive(verb, end) : gerund;
        return infinitive == null ? object(verb, end) : infinitive;
    }

    /** Whether the clause that begins at {@code from} has a verb of saying and a statement of its own behind its comma. */
    private boolean statedInside(int from, int end) {
        boolean says = false;
        for (int i = from; i + 1 < end; i++) {
            says |= scene.reporting(i);
            if (layer.is(i, ",")) {
                return says && layer.get(i + 1).in(WordClass.COMPLEMENTISERS);
            }
        }
        return false;
    }

    /** "the thinking that followed the vote": right behind it a verb, so that "that" is a relative pronoun. */
    private boolean verbOfRelative(int i, int end) {
        Token token = layer.get(i);
        return token.word() && !token.capital() && i + 1 < end && (token.in(WordClass.FINITE_FORMS) || token.lower().endsWith("ed") && clauses.finite(token.lower()))
                && (layer.get(i + 1).in(WordClass.DETERMINERS) || layer.get(i + 1).in(WordClass.PREPOSITIONS));
    }

    /** What is cited by the participle at {@code verb}. */
    @Nullable Reported cited(int verb, int end) {
        return verb + 1 < end && !clauses.quoteAt(verb + 1) ? complement(verb, verb + 1, end, verb, "cited by participle") : null;
    }

    /** "her claim that the bridge was safe", "the claim by Lee that": what the noun at {@code noun} reports of its owner's words. */
    @Nullable Reported ofNoun(int noun, int end) {
        Ascription owned = language.subjectFirst() ? NounOfSaying.at(scene, noun, end) : null;
        Mention owner = owned == null ? null : owned.mention();
        int that = noun + 1;
        if (owner != null && layer.is(that, "by")) {
            that = layer.indexAt(owner.span().end());
        }
        if (owner != null && layer.is(that, "to") && that == noun + 1 && layer.get(noun).in(WordClass.NOUNS_WITH_INFINITIVE)) {
            return toDo(noun, owner, end);
        }
        if (owner == null || that + 1 >= end || !layer.get(that).in(WordClass.COMPLEMENTISERS) || clauses.firstPerson(owner)) {
            return null;
        }
        int last = clauses.contentEnd(that + 1, end, true);
        boolean subject = noun - layer.sentenceStart(noun) < SUBJECT && !layer.get(layer.sentenceStart(noun)).in(WordClass.PREPOSITIONS)
                && !scene.saying(noun);
        boolean clause = !subject && last - that >= Clauses.SHORTEST && clauses.opensClause(that + 1, end, true)
                && !clauses.holdsQuote(that + 1, Math.min(end, last + 3));
        return clause ? new Reported(layer.span(that + 1, last), null,
                new Ascription(owner, layer.get(noun).span(), noun, Placement.THAT_BEFORE, "noun of saying", 0.75)) : null;
    }

    /** "her promise to build a bridge". */
    private @Nullable Reported toDo(int noun, Mention owner, int end) {
        int last = clauses.contentEnd(noun + 1, end, true);
        boolean said = last - noun >= Clauses.SHORTEST && !clauses.firstPerson(owner) && !clauses.holdsQuote(noun + 1, Math.min(end, last + 3));
        return said ? new Reported(layer.span(noun + 1, last), null,
                new Ascription(owner, layer.get(noun).span(), noun, Placement.THAT_BEFORE, "noun with infinitive", 0.75)) : null;
    }

    private @Nullable Reported bare(int verb, int end) {
        String word = layer.get(verb).lower();
        boolean sure = language.has(WordClass.VERBS_WITH_BARE_CLAUSE, word);
        if (!(sure || language.saying(word) && clauses.statesClause(word)) || !language.has(WordClass.CONVENTIONS, "bare-clause")) {
            return null;
        }
        int from = verb + 1;
        if (language.subjectFirst() && verb == layer.sentenceStart(verb) && language.participle(word) && from < end && layer.get(from).in(WordClass.PREPOSITIONS)) {
            // "Writing in the Gazette, Lee mocked the plan": what the participle opens ends at its comma.
            return null;
        }
        boolean how = language.subjectFirst() && from + 1 < end && language.adverbByEnding(layer.get(from).lower()) && clauses.opensClause(from + 1, end, sure);
        from += how ? 1 : 0;
        if (how) {
            // "has said repeatedly he will".
            return from + Clauses.SHORTEST <= end ? complement(verb, from, end, from - 1, BARE) : null;
        }
        if (language.has(WordClass.VERBS_WITH_HEARER, word)) {
            from = between.afterHearer(from, end);
        } else if (from < end && layer.get(from).in(WordClass.PLACE_AND_TIME_WORDS) && !layer.is(from + 1, "'s") && !timeIsSubject(from, end)) {
            from++;
            boolean where = language.subjectFirst() && from < end && layer.get(from).in(WordClass.OCCASION_PREPOSITIONS);
            from = where ? between.afterCircumstance(from, end) : from;
        } else if (from < end && layer.get(from).in(WordClass.PREPOSITIONS) && !layer.is(from, "to") && !clauses.opensClause(from, end, sure)) {
            from = between.ownCircumstance(from, end) ? from : between.afterCircumstance(from, end);
            if (from == verb + 1 && between.ownCircumstance(from, end)) {
                return complement(verb, from, end, verb, BARE);
            }
        }
        return from + Clauses.SHORTEST <= end && clauses.opensClause(from, end, sure)
                ? complement(verb, from, end, verb, BARE) : null;
    }

    /** "said June could be hot": the month is the subject of what is said, and not when it was. */
    private boolean timeIsSubject(int at, int end) {
        return language.subjectFirst() && layer.get(at).capital() && at + 1 < end && layer.get(at + 1).in(WordClass.AUXILIARIES);
    }

    /** "a law <b>which he said was</b> odd": what was said is of the law. */
    private Reported withAntecedent(Reported said, int relative) {
        Mention antecedent = scene.phrases().endingAt(relative - 1, layer.sentenceStart(relative));
        return antecedent == null ? said
                : new Reported(new Span(antecedent.span().start(), said.content().end()), said.rest(), said.ascription());
    }

    /** "whether" opens a question wherever it stands; "who" can be a relative pronoun, "when" a circumstance. */
    private boolean wholeQuestion(String word) {
        return language.subjectFirst() && (word.equals("whether") || word.equals("if"));
    }

    /** "said her family assumed that": a clause of its own began before "that". */
    private boolean verbBetween(int from, int to) {
        for (int i = from; i < to; i++) {
            String lower = layer.get(i).lower();
            if (lower.endsWith("ed") && !layer.get(i).capital() && !layer.get(i - 1).in(WordClass.DETERMINERS)
                    || language.has(WordClass.FINITE_FORMS, lower)) {
                return true;
            }
        }
        return false;
    }

    /** "testified, for example, that": the second comma of what stands between, right before "that"; else 0. */
    private int interruption(int comma, int end) {
        for (int i = comma + 2; i + 1 < Math.min(end, comma + 2 * OBJECT); i++) {
            if (layer.is(i, ",") && layer.get(i + 1).in(WordClass.COMPLEMENTISERS)) {
                return i;
            }
            if (!layer.get(i).word()) {
                return 0;
            }
        }
        return 0;
    }

    /** "what she said was a mistake", "rules that officials say will take effect": the relative pronoun is the statement's subject. */
    private @Nullable Reported afterRelative(int verb, int end) {
        boolean finite = language.subjectFirst() && verb + 1 < end && language.saying(layer.get(verb).lower())
                && (layer.get(verb + 1).in(WordClass.AUXILIARIES) || clauses.finite(layer.get(verb + 1).lower())
                        || third(verb + 1, end));
        Mention subject = finite ? scene.subjects().before(verb) : null;
        int before = subject == null ? -1 : layer.indexAt(subject.span().start()) - 1;
        if (before > 0 && layer.get(before).in(WordClass.DETERMINERS) && !layer.get(before).in(WordClass.COMPLEMENTISERS)) {
            before--;
        }
        boolean led = before > layer.sentenceStart(verb) && layer.get(before).in(WordClass.RELATIVES) && layer.get(before - 1).in(WordClass.PREPOSITIONS);
        // "The case on which the court ruled was": the pronoun is what the preposition leads up to, and no subject.
        boolean relative = !led && before >= layer.sentenceStart(verb) && (layer.get(before).in(WordClass.RELATIVES)
                || layer.is(before, "that") || layer.is(before, "what"));
        Reported said = relative ? complement(verb, verb + 1, end, verb, "after a relative pronoun") : null;
        boolean opened = said != null && before > layer.sentenceStart(verb) && layer.get(before).in(WordClass.RELATIVES)
                && !layer.is(before - 1, ",");
        return said == null ? null : opened ? withAntecedent(said, before)
                : layer.is(before - 1, ",") && said.rest() == null ? upToPredicate(said) : said;
    }

    /** "which the board says includes two": before a determiner or a number stands no plural. */
    private boolean third(int i, int end) {
        return i + 1 < end && layer.get(i).lower().endsWith("s") && !layer.get(i).small() && !layer.get(i).capital()
                && (layer.get(i + 1).in(WordClass.DETERMINERS) || layer.get(i + 1).type() == Token.Type.NUMBER);
    }

    /** "The rules, which officials said begin in May, will not hurt the port": a clause that a comma opened ends where the sentence's verb follows one. */
    private Reported upToPredicate(Reported said) {
        int from = layer.indexAt(said.content().start());
        int to = layer.indexAt(said.content().end());
        for (int i = from + 2; i + 1 < to; i++) {
            if (layer.is(i, ",") && (layer.get(i + 1).in(WordClass.AUXILIARIES) || clauses.finite(layer.get(i + 1).lower()))) {
                return new Reported(layer.span(from, i - 1), null, said.ascription());
            }
        }
        return said;
    }

    /** "suggested closing the bridge", "denied having sold it". */
    private @Nullable Reported gerund(int verb, int end) {
        boolean takes = layer.get(verb).in(WordClass.VERBS_WITH_GERUND) && verb + 1 < end;
        Token next = layer.get(takes ? verb + 1 : verb);
        return takes && next.word() && !next.capital() && language.participle(next.lower()) && !next.small()
                ? complement(verb, verb + 1, end, verb, "gerund") : null;
    }

    /** "promised to ..."; of a verb that asks somebody to do something, with whoever is asked. */
    private @Nullable Reported infinitive(int verb, int end) {
        String word = layer.get(verb).lower();
        boolean asks = language.has(WordClass.VERBS_OF_ASKING, word);
        if (!asks && !language.has(WordClass.VERBS_WITH_INFINITIVE, word)) {
            return null;
        }
        int from = verb + 1;
        if (asks && (layer.is(from, "on") || layer.is(from, "upon") || layer.is(from, "for"))) {
            from++;
        }
        if (from == verb + 1 && scene.calling(verb) && !scene.saying(verb)) {
            // "called on Lee to", but not "called to mind".
            return null;
        }
        if (asks && layer.is(from - 1, "for") && from > verb + 1) {
            return complement(verb, from, end, from - 1, CALLED_FOR);
        }
        // "asked not to be named": a wish about the report, and no statement in it.
        boolean unnamed = layer.is(from, "not") && layer.is(from + 2, "be");
        for (int i = from; !unnamed && i + 1 < Math.min(end, from + (asks ? OBJECT : 3)) && layer.get(i).word(); i++) {
            if (layer.is(i, "to") && layer.get(i + 1).word() && !layer.get(i + 1).capital()
                    && !layer.get(i + 1).in(WordClass.DETERMINERS)) {
                return complement(verb, asks ? from : i, end, from - 1, INFINITIVE);
            }
        }
        return null;
    }

    /** "acknowledged the limits of the plan", "denied any part in it": the object gives what was said. */
    @Nullable Reported object(int verb, int end) {
        boolean takes = layer.get(verb).in(WordClass.VERBS_WITH_STATED_OBJECT) && verb + 1 < end && verb > 0
                && !beenDone(verb) && !refused(verb, end);
        Token next = layer.get(takes ? verb + 1 : verb);
        String lower = next.lower();
        boolean object = takes && (next.word() || next.type() == Token.Type.NUMBER)
                && (language.has(WordClass.DETERMINERS, lower) || language.has(WordClass.OTHER_PRONOUNS, lower) || !language.small(lower))
                && !language.has(WordClass.PREPOSITIONS, lower) && !scene.phrases().adverb(lower)
                && !language.has(WordClass.PLACE_AND_TIME_WORDS, lower)
                // Where the sentence goes on to quoted words, those are what was said.
                && !clauses.holdsQuote(verb + 1, end);
        Reported stated = object ? complement(verb, verb + 1, objectEnd(verb + 1, end), verb, OBJECT_STATED) : null;
        Mention subject = stated == null ? null : stated.ascription().mention();
        // "The remarks suggest a deep rift": a thing shows it, and nobody says it.
        return subject != null && scene.canSpeak(subject) ? stated : null;
    }

    /** "was denied", "were twice denied": an auxiliary of the passive before the verb and its adverbs. */
    private boolean beenDone(int verb) {
        int i = verb - 1;
        while (i > layer.sentenceStart(verb) && scene.phrases().adverb(layer.get(i).lower())) {
            i--;
        }
        return i >= 0 && layer.get(i).in(WordClass.PASSIVE_AUXILIARIES);
    }

    /** "denied them entry", "denied two of the crew visas": what is not given to somebody is nothing said. */
    private boolean refused(int verb, int end) {
        if (!layer.get(verb).in(WordClass.VERBS_OF_DENYING)) {
            return false;
        }
        for (int i = verb + 1; i < Math.min(end, verb + OBJECT) && layer.get(i).word(); i++) {
            if (layer.get(i).in(WordClass.THINGS_GRANTED)) {
                return true;
            }
            if (i > verb + 1 && (layer.get(i).in(WordClass.SUBORDINATORS) || layer.get(i).in(WordClass.COMPLEMENTISERS) || layer.is(i, "about"))) {
                return false;
            }
        }
        boolean him = layer.get(verb + 1).in(WordClass.OTHER_PRONOUNS) && !layer.get(verb + 1).in(WordClass.DETERMINERS)
                || layer.is(verb + 1, "her") && verb + 2 < end && layer.get(verb + 2).in(WordClass.DETERMINERS);
        return him && verb + 2 < end && layer.get(verb + 2).word() && !layer.get(verb + 2).in(WordClass.PREPOSITIONS);
    }

    /** Where a circumstance of the saying begins behind its object: "denied the charges through his lawyer", "... on Sunday". */
    private int objectEnd(int from, int end) {
        for (int i = from + 1; i < end; i++) {
            String lower = layer.get(i).lower();
            boolean circumstance = language.has(WordClass.SUBORDINATORS, lower) || layer.is(i, "through") || layer.is(i, "during")
                    || language.has(WordClass.PLACE_AND_TIME_WORDS, lower)
                    || layer.is(i, "in") && i + 1 < end && layer.get(Math.min(end - 1, i + 2)).in(WordClass.OCCASION_WORDS);
            Token next = layer.get(Math.min(end - 1, i + 1));
            boolean second = language.subjectFirst() && layer.is(i, "and") && i + 2 < end && !next.capital()
                    && (next.in(WordClass.FINITE_FORMS) || next.lower().endsWith("ed") && clauses.finite(next.lower())
                            && (layer.get(i + 2).small() || layer.get(i + 2).capital()));
            if (second) {
                // "denied the charge and went back".
                return i;
            }
            if (circumstance) {
                return layer.is(i - 1, "on") || language.subjectFirst() && layer.is(i - 1, "in") ? i - 1 : i;
            }
        }
        return end;
    }

    /** "said that the dam would close, a decision that Roe called "a shame"": where the reporter's apposition to the whole begins, quoted words in it are no part of what was said. */
    private int beforeJudgement(int from, int last, int end) {
        for (int i = from + Clauses.SHORTEST; language.subjectFirst() && i + 3 < end && i <= last && !clauses.quoteAt(i); i++) {
            boolean apposed = layer.is(i, ",") && (layer.is(i + 1, "a") || layer.is(i + 1, "an")) && !layer.get(i + 2).capital()
                    && (layer.get(i + 3).in(WordClass.COMPLEMENTISERS) || layer.get(i + 3).in(WordClass.RELATIVES));
            if (apposed && clauses.holdsQuote(i, end)) {
                return i - 1;
            }
        }
        return last;
    }

    /** "wrote it on set", "says that with a smile": a pronoun and where or how, with no verb behind. */
    private boolean noStatement(int from, int last) {
        boolean it = layer.get(from).in(WordClass.NEUTER_PRONOUNS) && from < last && layer.get(from + 1).in(WordClass.PREPOSITIONS);
        boolean how = layer.get(from).in(WordClass.PREPOSITIONS) && layer.is(from - 1, "that") && layer.is(from, "with");
        for (int i = from; (it || how) && i <= last; i++) {
            String lower = layer.get(i).lower();
            if (layer.get(i).in(WordClass.AUXILIARIES) || layer.is(i, ",") || layer.get(i).in(WordClass.FINITE_FORMS) || lower.endsWith("ed") || lower.startsWith("'")) {
                return false;
            }
        }
        return it || how;
    }

    private @Nullable Reported complement(int verb, int opening, int end, int lastOfCue, String rule) {
        // "said that, if the dam holds, the port will open".
        int from = layer.is(opening, ",") ? opening + 1 : opening;
        if (from >= end) {
            // "explained that," and no more.
            return null;
        }
        if (language.subjectFirst() && layer.is(verb - 1, "from") && language.participle(layer.get(verb).lower())) {
            // "bars tenants from claiming that": nobody says what somebody is kept from saying.
            return null;
        }
        boolean bareClause = language.has(WordClass.CONVENTIONS, "bare-clause");
        boolean passive = scene.passive(verb);
        boolean open = scene.subjects().ledToSilence(verb) && rule.equals(QUESTION);
        Mention subject = passive ? scene.agent(verb) : bareClause ? scene.subjects().before(open ? verb - 2 : verb) : scene.subject(verb, false);
        if (subject == null && bareClause && rule.equals(THAT) && !passive) {
            subject = scene.subjects().mainSubject(verb);
        }
        if (subject == null && !passive || layer.is(verb - 1, "to") && !scene.subjects().ledTo(verb) && !open
                || subject != null && clauses.firstPerson(subject)) {
            return null;
        }
        boolean relative = clauses.subordinate(verb) || layer.get(scene.subjects().beforeVerbGroup(verb) < 0 ? verb
                : scene.subjects().beforeVerbGroup(verb)).in(WordClass.RELATIVES);
        relative |= language.subjectFirst() && rule.equals(BARE) && verb > 1 && layer.is(verb - 1, "that");
        boolean phrase = rule.equals(OBJECT_STATED) || rule.equals(INFINITIVE) || rule.equals(CALLED_FOR);
        int last = clauses.contentEnd(from, end, relative || phrase && language.subjectFirst());
        last = rule.equals(THAT) ? beforeJudgement(from, last, end) : last;
        int put = PutInClause.last(clauses, verb, from, end);
        last = put < 0 ? last : Math.min(last, put);
        if (language.subjectFirst() && (relative && rule.equals(BARE) && !clauses.opensClause(from, last + 1, true) || noStatement(from, last))) {
            return null;
        }
        if (last - from + 1 < Clauses.SHORTEST || clauses.holdsQuote(from, Math.min(end, layer.is(last + 1, ",") && layer.is(last + 2, "a") ? last + 1 : last + 3))) {
            return null;
        }
        Span cue = new Span(scene.cue(verb).start(), layer.get(Math.max(lastOfCue, verb)).end());
        return new Reported(layer.span(from, last), null,
                new Ascription(subject, cue, verb, Placement.THAT_BEFORE, rule, subject == null ? 0.4 : 0.95));
    }
}
