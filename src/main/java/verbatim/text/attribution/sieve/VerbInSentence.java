package verbatim.text.attribution.sieve;

import org.jspecify.annotations.Nullable;
import verbatim.text.attribution.grammar.Hearers;
import verbatim.text.attribution.grammar.Mention;
import verbatim.text.attribution.grammar.Scene;
import verbatim.text.attribution.grammar.VerbSecond;
import verbatim.text.language.WordClass;
import verbatim.text.quotation.Placement;
import verbatim.text.token.Layer;
import verbatim.text.token.Token;

/** <i>She said the plan was "..."</i>, <i>It was "..." work, she said</i>: the nearest verb of saying in the sentence. */
final class VerbInSentence implements Sieve {

    private static final int REACH = 60;
    /** What somebody is called stands nearer to the verb, or behind "as"; else the words are of the sentence around it. */
    private static final int FAR = 5;
    private static final int LONGEST_OBJECT = 4;
    private static final ClauseAfter AFTER = new ClauseAfter();

    @Override
    public @Nullable Ascription of(Scene scene, Ascriptions known, int p) {
        Layer layer = scene.layer();
        int start = layer.sentenceStart(p);
        int toCall = -1;
        int passive = -1;
        Ascription remark = NounOfSaying.before(scene, p);
        if (remark != null) {
            return remark;
        }
        // "Lee said it was "...," but Roe gave them a kind word: "..."": the colon is the later clause's.
        Mention later = layer.is(p - 1, ":") ? scene.subjects().ofLaterClause(p - 1, start) : null;
        for (int v = p - 1; v >= start && p - v < REACH && (later == null || later.span().start() < layer.get(v).start()); v--) {
            if (scene.language().subjectFirst() && layer.get(v).in(WordClass.VERBS_OF_GOING_ON) && p - v > 2) {
                // "The checks will continue, and the town will "..."": such a verb ascribes only what stands beside it.
                continue;
            }
            if ((scene.reporting(v) || scene.calling(v) || scene.asking(v) && askedTo(scene, p)) && !toSay(scene, v)) {
                if (scene.subjects().anotherSubjectFollows(v, p) || putIn(scene, v, p) || insideSubject(scene, v, p) || thatFollows(layer, v, p) && scene.subjects().ofHearer(v)) {
                    continue;
                }
                Mention subject = layer.quote(v - 1) && (callsAnother(scene, v) || scene.calling(v) && v - 2 > start && layer.get(v - 2).word()) ? scene.mainSubject(v) : scene.speaker(v, layer.quote(v - 1));
                Ascription outer = subject == null ? null : saidToThink(scene, v, subject, p);
                if (outer != null) {
                    return outer;
                }
                if (subject == null && passive < 0 && p - v <= FAR && scene.language().subjectFirst() && scene.calling(v) && scene.passive(v)) {
                    passive = v;
                }
                Mention user = subject == null ? null : UserOfWord.other(scene, v, subject, p);
                if (user != null) {
                    return new Ascription(user, scene.cue(v), v, Placement.IN_SENTENCE, "user of a word", 0.65);
                }
                if (subject != null && !object(scene, v, subject)) {
                    return new Ascription(subject, scene.cue(v), v, Placement.IN_SENTENCE, "verb in sentence before",
                            plain(scene, v, subject, p) || plainlyCalled(scene, v, subject, p) ? (subject.form() == Mention.Form.NOUN_PHRASE ? 0.95 : 0.93) : scene.saying(v) ? 0.8 : 0.65);
                }
            } else if (toCall < 0 && scene.language().subjectFirst() && layer.is(v - 1, "to") && layer.get(v).in(WordClass.VERBS_OF_CALLING)) {
                toCall = v;
            }
        }
        if (scene.language().subjectFirst() && layer.lastOf(layer.get(p)) == ',' && layer.get(Math.min(layer.size() - 1, p + 1)).in(WordClass.CONJUNCTIONS)) {
            // "She talks of "...," and voters cheer": a clause of its own; not in "It is "...," and it is "...," she said".
            return closedByClause(scene, known, p);
        }
        boolean how = false;
        for (int v = p + 1; v < layer.sentenceEnd(p) && v - p < REACH; v++) {
            how |= scene.language().subjectFirst() && layer.is(v, "how");
            if (scene.saying(v) && closing(scene, v) || (how || described(scene, p, v)) && scene.calling(v)) {
                Mention subject = subjectBehind(scene, v);
                if (subject != null) {
                    return new Ascription(subject, scene.cue(v), v, Placement.IN_SENTENCE, "verb in sentence after", 0.7);
                }
                passive = passive < 0 && bySomebody(scene, p, v) ? v : passive;
            }
        }
        if (passive >= 0) {
            // "derided as "a dream"": whoever says so is not named.
            return new Ascription(null, scene.cue(passive), passive, Placement.IN_SENTENCE, "passive without agent", 0.3);
        }
        Mention main = toCall < 0 ? null : scene.mainSubject(toCall);
        // "Lee took to the stage to call it "..."".
        return main == null ? null : new Ascription(main, scene.cue(toCall), toCall, Placement.IN_SENTENCE, "infinitive in sentence", 0.5);
    }

    /**
     * "Ann Lee said the plan was "..."": somebody by name or pronoun right before a verb in the present or past that hardly takes
     * anything but a statement, and from there to the quote one clause: no mark, and no other verb of saying.
     */
    private static boolean plain(Scene scene, int verb, Mention subject, int p) {
        Layer layer = scene.layer();
        if (scene.language().has(WordClass.CONVENTIONS, "capital-nouns")) {
            return plainlySecond(scene, verb, subject, p);
        }
        String word = layer.get(verb).lower();
        boolean told = scene.language().subjectFirst() && scene.saying(verb)
                && (layer.get(verb).in(WordClass.VERBS_WITH_BARE_CLAUSE) || layer.get(verb + 1).in(WordClass.COMPLEMENTISERS))
                && (word.endsWith("s") || word.endsWith("ed") || word.equals("said") || word.equals("told") || layer.get(verb).in(WordClass.FINITE_FORMS));
        boolean beside = PlainSubject.stands(scene, subject, verb);
        for (int i = verb + 1; told && beside && i < p; i++) {
            told = (layer.get(i).word() || layer.get(i).type() == Token.Type.NUMBER) && !scene.reporting(i) && !scene.calling(i)
                    && !layer.get(i).in(WordClass.SUBORDINATORS) && !layer.get(i).in(WordClass.RELATIVES);
        }
        return told && beside;
    }

    /** "Ann Lee bezeichnete den Plan als „...“": the name opens the sentence, its verb follows, and nothing but one clause stands up to the quote. */
    private static boolean plainlySecond(Scene scene, int verb, Mention subject, int p) {
        Layer layer = scene.layer();
        boolean opens = subject.form() == Mention.Form.NAME && scene.firstWord(subject) == layer.sentenceStart(verb) && layer.indexAt(subject.span().end()) == verb;
        for (int i = verb + 1; opens && i < p; i++) {
            opens = (layer.get(i).word() || layer.get(i).type() == Token.Type.NUMBER) && !scene.reporting(i) && !scene.calling(i)
                    && !layer.get(i).in(WordClass.CONJUNCTIONS) && !layer.get(i).in(WordClass.COMPLEMENTISERS);
        }
        return opens && p + 1 <= layer.sentenceEnd(p);
    }

    /** "Ann Lee called the plan a "...", "She described it as "..."": a sentence that opens with a name or pronoun and its verb, and nothing but the object between. */
    private static boolean plainlyCalled(Scene scene, int verb, Mention subject, int p) {
        Layer layer = scene.layer();
        String word = layer.get(verb).lower();
        boolean opens = scene.language().subjectFirst() && scene.firstWord(subject) == layer.sentenceStart(verb) && PlainSubject.stands(scene, subject, verb);
        boolean called = opens && scene.calling(verb) && (word.endsWith("s") || word.endsWith("ed")) && p - verb <= FAR + 1;
        return called && objectOnly(scene, verb, p);
    }

    /** "the plan a", "it", "Roe a", "the plan as": one object, and its article or "as", which only verbs take that give no name, from the verb to the quote. */
    private static boolean objectOnly(Scene scene, int verb, int p) {
        Layer layer = scene.layer();
        int last = p - 1;
        last -= last > verb + 1 && layer.get(last).in(WordClass.DETERMINERS) ? 1 : 0;
        last -= last > verb + 1 && (layer.is(last, "as") || layer.is(last, "of")) && !scene.language().has(WordClass.NAMING_WORDS, layer.get(verb).lower()) ? 1 : 0;
        boolean pronoun = layer.get(verb + 1).in(WordClass.OTHER_PRONOUNS) || layer.get(verb + 1).in(WordClass.NEUTER_PRONOUNS);
        boolean determined = layer.get(verb + 1).in(WordClass.DETERMINERS);
        if (last == verb + 1) {
            return pronoun || layer.get(last).capital();
        }
        boolean object = last > verb + 1 && last - verb <= LONGEST_OBJECT;
        for (int i = verb + 1; object && i <= last; i++) {
            Token token = layer.get(i);
            boolean first = i == verb + 1 && determined;
            boolean noun = token.capital() || determined && token.word() && !token.pronoun() && !token.in(WordClass.OTHER_PRONOUNS) && !token.in(WordClass.QUANTIFIERS) && !token.in(WordClass.DETERMINERS)
                    && !token.in(WordClass.PREPOSITIONS) && !token.in(WordClass.PAST_PARTICIPLES) && !token.in(WordClass.FINITE_FORMS) && !token.lower().endsWith("ed") && !token.in(WordClass.AUXILIARIES)
                    && !token.in(WordClass.CONJUNCTIONS) && !token.in(WordClass.SUBORDINATORS) && !token.in(WordClass.RELATIVES) && !token.in(WordClass.COMPLEMENTISERS)
                    && !scene.reporting(i) && !scene.calling(i) && !token.is("as");
            object = first || noun;
        }
        return object;
    }

    /** "Lee said the plan, which some have argued was his, is "...": what is put in, and ends before the quote, says nothing of it. */
    private static boolean putIn(Scene scene, int verb, int p) {
        Layer layer = scene.layer();
        boolean relative = false;
        boolean dash = false;
        for (int i = verb - 1; scene.language().subjectFirst() && i > layer.sentenceStart(verb) && !layer.quote(i); i--) {
            dash |= layer.get(i).dash();
            relative |= layer.get(i).in(WordClass.RELATIVES) && layer.is(i - 1, ",");
            if (dash || layer.is(i, ",")) {
                break;
            }
        }
        for (int i = verb + 1; (relative || dash) && i < p - 1 && !layer.quote(i); i++) {
            if (dash && layer.get(i).dash() || relative && layer.is(i, ",") && layer.get(i + 1).in(WordClass.AUXILIARIES)) {
                return true;
            }
        }
        return false;
    }

    /** "encouraged Lee to "speak up"", "to "stand down"": what somebody is asked to do. */
    private static boolean askedTo(Scene scene, int p) {
        Layer layer = scene.layer();
        return scene.language().subjectFirst() && (layer.is(p - 1, "to") || layer.firstWordOf(layer.get(p)).equals("to"));
    }

    private static boolean thatFollows(Layer layer, int verb, int p) {
        for (int i = verb + 2; i < p; i++) {
            if (layer.get(i).in(WordClass.COMPLEMENTISERS)) {
                return true;
            }
        }
        return false;
    }

    /** "Lee said the man who wrote it "should go"": the quote is the verb of the clause whose subject ends right before it. */
    private static boolean insideSubject(Scene scene, int verb, int p) {
        Layer layer = scene.layer();
        boolean who = scene.language().subjectFirst() && layer.is(verb - 1, "who") && verb - 2 > layer.sentenceStart(verb) && layer.get(verb - 2).word();
        boolean said = false;
        for (int v = verb - 2; who && v >= layer.sentenceStart(verb) && !layer.quote(v); v--) {
            said |= scene.saying(v) && layer.get(v).in(WordClass.VERBS_WITH_BARE_CLAUSE);
        }
        return said && !thatFollows(layer, verb - 1, p) && scene.language().has(WordClass.AUXILIARIES, layer.firstWordOf(layer.get(p)));
    }

    /** The clause of saying that closes the sentence behind its next quote, where nothing says anything before; else null. */
    private static @Nullable Ascription closedByClause(Scene scene, Ascriptions known, int p) {
        Layer layer = scene.layer();
        int end = layer.sentenceEnd(p);
        int next = p + 1;
        while (next < end && next - p < REACH && !layer.quote(next) && !scene.reporting(next) && !scene.calling(next)) {
            next++;
        }
        boolean closes = next + 2 < end && layer.quote(next) && layer.lastOf(layer.get(next)) == ',' && layer.get(next + 1).word()
                && !layer.get(next + 1).in(WordClass.CONJUNCTIONS);
        Ascription after = closes ? AFTER.of(scene, known, next) : null;
        return after == null || after.placement() != Placement.AFTER ? null
                : new Ascription(after.mention(), after.cue(), after.at(), Placement.IN_SENTENCE, "clause of saying at the end", 0.75);
    }

    /** "... as the donors waited, he said.": behind the quote only a clause of saying that tells nothing more says whose it is. */
    private static boolean closing(Scene scene, int verb) {
        Layer layer = scene.layer();
        int next = verb + 1;
        if (!scene.language().subjectFirst() || next >= layer.sentenceEnd(verb) || !layer.get(next).word()) {
            return true;
        }
        boolean passive = layer.get(verb - 1).in(WordClass.PASSIVE_AUXILIARIES) && !scene.language().participle(layer.get(verb).lower());
        if (passive || layer.get(next).in(WordClass.AUXILIARIES) || layer.get(next).in(WordClass.COMPLEMENTISERS)) {
            // "he claimed were": the words before are its object.
            return !passive && layer.get(next).in(WordClass.PASSIVE_AUXILIARIES);
        }
        boolean to = layer.is(next, "to") && next + 1 < layer.size() && !layer.get(next + 1).in(WordClass.DETERMINERS)
                && scene.cast().nameStartingAt(layer.get(next + 1).start()) < 0;
        // "said Ann Lee, who": whoever stands behind the verb right after a comma is its subject.
        boolean inverted = layer.is(verb - 1, ",") && !scene.language().participle(layer.get(verb).lower());
        return inverted || layer.get(next).in(WordClass.PREPOSITIONS) && !to || layer.get(next).in(WordClass.PLACE_AND_TIME_WORDS)
                || layer.get(next).in(WordClass.SUBORDINATORS) || scene.phrases().adverb(layer.get(next).lower()) && !layer.is(next, "not");
    }

    /**
     * "Lee said the mayor believes the dam to be "..."": what somebody thinks is told in the words of whoever says so. The verb of
     * saying, whose clause begins right behind it and before the subject of the verb at {@code verb}; null where none is.
     */
    private static @Nullable Ascription saidToThink(Scene scene, int verb, Mention subject, int p) {
        Layer layer = scene.layer();
        boolean as = false;
        for (int i = verb + 1; i < p; i++) {
            as |= layer.is(i, "as");
        }
        boolean far = p - verb > FAR && !as && !scene.saying(verb);
        boolean thinks = scene.language().subjectFirst() && (far || !scene.saying(verb) && !scene.calling(verb));
        for (int v = layer.indexAt(subject.span().start()) - 1; thinks && v > layer.sentenceStart(verb) && !layer.quote(v) && !layer.is(v, ";"); v--) {
            boolean states = scene.saying(v) && layer.get(v).in(WordClass.VERBS_WITH_BARE_CLAUSE) && v + 1 < verb && !layer.is(v + 1, ",");
            Mention who = states ? scene.speaker(v, false) : null;
            if (who != null && who.span().start() < layer.get(v).start()) {
                return new Ascription(who, scene.cue(v), v, Placement.IN_SENTENCE, "said of what another thinks", 0.75);
            }
        }
        return null;
    }

    /** "wird von pakistanischer Seite als „...“ beschrieben": somebody says it, though nobody is named. */
    private static boolean bySomebody(Scene scene, int p, int verb) {
        boolean by = false;
        for (int i = p - 1; i >= scene.layer().sentenceStart(p) && p - i < REACH && scene.layer().get(i).word(); i--) {
            by |= scene.layer().get(i).in(WordClass.AGENT_PREPOSITIONS);
        }
        return by && scene.language().has(WordClass.CONVENTIONS, "verb-second") && Hearers.hears(scene, verb);
    }

    /** "The "dark days" Lee described": a noun, and right behind it whose word for it that is. */
    private static boolean described(Scene scene, int p, int verb) {
        Layer layer = scene.layer();
        boolean noun = scene.language().subjectFirst() && p > 0 && layer.get(p - 1).in(WordClass.DETERMINERS) && layer.get(p + 1).word();
        Mention subject = noun ? scene.phrases().startingAt(p + 1) : null;
        return subject != null && subject.form() != Mention.Form.NOUN_PHRASE && layer.indexAt(subject.span().end()) == verb;
    }

    /** "would like Lee to explain the plan": an infinitive that nothing leads up to has no subject of its own. */
    private static boolean toSay(Scene scene, int verb) {
        return scene.language().subjectFirst() && scene.layer().is(verb - 1, "to") && !scene.subjects().ledTo(verb);
    }

    /** "Lee, star of the series "Two Harbours," thanked the council for": such a verb stands behind its subject. */
    private static boolean callsAnother(Scene scene, int verb) {
        return scene.language().subjectFirst() && scene.calling(verb) && !scene.saying(verb);
    }

    /** What follows a verb in the middle of its sentence is its object. */
    private static boolean object(Scene scene, int verb, Mention subject) {
        Layer layer = scene.layer();
        return scene.language().subjectFirst() && subject.span().start() > layer.get(verb).start() && !scene.passive(verb)
                && verb > layer.sentenceStart(verb) && layer.get(verb - 1).word();
    }

    /** The subject of a verb behind the quote: where the verb stands second, after its comma, or beside its auxiliary. */
    private static @Nullable Mention subjectBehind(Scene scene, int verb) {
        if (scene.language().has(WordClass.CONVENTIONS, "verb-second")) {
            if (Hearers.hears(scene, verb)) {
                return Hearers.teller(scene, verb);
            }
            Mention subject = VerbSecond.behindQuote(scene, verb);
            if (subject != null) {
                return subject;
            }
        }
        Mention named = SentenceBefore.namedBehind(scene, verb);
        if (named != null) {
            return named;
        }
        Mention before = scene.subjects().before(verb);
        return before != null ? before : scene.subjects().after(verb);
    }
}
