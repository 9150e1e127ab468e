package verbatim.text.quotation;

import java.util.List;
import verbatim.text.language.Language;
import verbatim.text.language.WordClass;
import verbatim.text.token.Token;

/**
 * The clause of saying that Romance print sets into an utterance without closing its marks (French <i>incise</i>):
 * "Viens, <b>dit-elle en riant</b>, il est tard." It opens with a verb in front of its subject.
 */
final class Incise {

    private static final int CLITICS = 4;
    private static final int LONGEST = 60;
    private static final int PLACE = 4;
    private static final int LONGEST_SUBJECT = 8;
    /** What is no noun. */
    private static final List<WordClass> CLOSED = List.of(WordClass.DETERMINERS, WordClass.CLITICS, WordClass.AUXILIARIES, WordClass.ADVERBS,
            WordClass.PREPOSITIONS, WordClass.CONJUNCTIONS, WordClass.OTHER_PRONOUNS, WordClass.COMPLEMENTISERS, WordClass.QUESTION_WORDS);

    private final Marks marks;
    private final Language language;
    private final int to;

    /** Looks at the paragraph of {@code marks}, up to {@code to} (exclusive). */
    Incise(Marks marks, int to) {
        this.marks = marks;
        this.language = marks.text().language();
        this.to = to;
    }

    /** Whether such a clause begins at token {@code i}. */
    boolean begins(int i) {
        Token token = marks.token(i);
        Token before = marks.token(i - 1);
        boolean ended = before.is("!") || before.is("?") || before.is("…") || before.dash();
        if (!(ended || before.is(",")) || !token.word()) {
            return false;
        }
        if (token.capital()) {
            // Finnish and Swedish print "..., Salo sanoo" as well; French keeps the verb first.
            return before.is(",") && !language.has(WordClass.CONVENTIONS, "incise") && (SayingClause.begins(marks, i, to) || saidLast(i));
        }
        if (i + 1 < to && before.is(",") && !language.has(WordClass.CONVENTIONS, "incise")
                && (token.in(WordClass.ROLES) && language.saying(marks.token(i + 1).lower()) || saidLast(i))) {
            return true;
        }
        int verb = i;
        boolean auxiliary = false;
        while (verb < to && verb - i < CLITICS && opensVerbGroup(marks.token(verb).lower())) {
            auxiliary |= marks.token(verb).in(WordClass.AUXILIARIES);
            verb++;
        }
        if (verb >= to || !marks.token(verb).word()) {
            return false;
        }
        String word = marks.token(verb).lower();
        if (language.carriedPronoun(word) >= 0) {
            String stem = language.withoutPronoun(word);
            return language.saying(stem) || language.narrative(stem) || verb > i;
        }
        boolean known = language.saying(word) && (!language.participle(word) || auxiliary);
        if (verb + 1 >= to) {
            return known && before.dash();
        }
        Token next = marks.token(verb + 1);
        if (known) {
            // "..., dit que": a verb of the utterance itself.
            boolean behind = verb > i && language.has(WordClass.CONVENTIONS, "verb-behind");
            return next.word() && !next.in(WordClass.COMPLEMENTISERS) && !hasDone(verb + 1) || before.dash() || behind;
        }
        boolean subject = next.word() && (next.capital()
                || ended && next.in(WordClass.DEFINITE_DETERMINERS));
        return subject && language.narrative(word);
    }

    /** "la majorité, en retard, fait suspendre la séance": an infinitive right behind the verb is no subject. */
    private boolean hasDone(int i) {
        Token next = marks.token(i);
        return language.has(WordClass.CONVENTIONS, "incise") && !next.capital() && language.ends(WordClass.INFINITIVE_ENDINGS, next.lower(), 2)
                && !next.in(WordClass.KIN) && !next.in(WordClass.TITLES) && !next.in(WordClass.ROLES) && !next.in(WordClass.MALE_WORDS) && !next.in(WordClass.FEMALE_WORDS);
    }

    /** "..., kaupunginjohtaja Aino Laine sanoo.", "..., hän sanoo.": where print puts the verb behind its subject, it closes the line or leads on. */
    private boolean saidLast(int from) {
        if (!language.has(WordClass.CONVENTIONS, "said-last")) {
            return false;
        }
        boolean named = false;
        for (int i = from; i < Math.min(to, from + LONGEST_SUBJECT); i++) {
            Token token = marks.token(i);
            boolean verb = i > from && (named || marks.token(from).pronoun() && i == from + 1) && !token.capital() && language.saying(token.lower());
            if (verb) {
                Token next = marks.token(Math.min(i + 1, to - 1));
                return i + 1 >= to || next.terminal() || next.is(":") || next.dash() || next.is(",") && !leads(i + 2) || next.in(WordClass.CONJUNCTIONS) || next.in(WordClass.ADVERBS)
                        || next.in(WordClass.PREPOSITIONS) || next.in(WordClass.OCCASION_WORDS) || next.in(WordClass.PLACE_AND_TIME_WORDS);
            }
            boolean goesOn = token.word() && !Narration.talks(marks, i) && (token.capital() || !named && noun(i, from));
            if (!goesOn) {
                return false;
            }
            named |= token.capital();
        }
        return false;
    }

    /** Whether a word may stand in a subject before its name. */
    private boolean noun(int i, int from) {
        Token token = marks.token(i);
        return i == from && token.pronoun() || !token.pronoun() && !token.in(WordClass.SUBORDINATORS) && !token.in(WordClass.RELATIVES)
                && CLOSED.stream().noneMatch(token::in) && !language.saying(token.lower());
    }

    /** Whether a clause that is said, not whoever says it, follows: "..., että". */
    private boolean leads(int i) {
        return i < to && marks.token(i).in(WordClass.COMPLEMENTISERS);
    }

    /** Index of the last token of the utterance before the clause at {@code i}: a dash there belongs to the clause. */
    int lastBefore(int i) {
        return marks.token(i - 1).dash() ? i - 2 : i - 1;
    }

    /** Index of the last token of the clause that begins at {@code from}: the point after which the utterance goes on. */
    int end(int from) {
        boolean dashed = marks.token(from - 1).dash();
        boolean apposed = false;
        for (int i = from + 1; i < Math.min(to, from + LONGEST); i++) {
            Token token = marks.token(i);
            if (token.dash() && i + 1 < to && (marks.token(i + 1).is(".") || marks.token(i + 1).is(","))) {
                return i + 1;
            }
            if (token.terminal() || token.is(":") || token.is(";") || token.dash()) {
                return i;
            }
            if (token.type() == Token.Type.MARK) {
                return i - 1;
            }
            if (token.is(",") && !dashed && i + 1 < to && !goesOn(i + 1) && !(apposed && stillTells(i + 1))) {
                return i;
            }
            apposed |= token.is(",") && i + 1 < to && apposition(i + 1);
        }
        return Math.min(to, from + LONGEST) - 1;
    }

    private boolean opensVerbGroup(String word) {
        return language.has(WordClass.CLITICS, word) || language.has(WordClass.AUXILIARIES, word);
    }

    /** Whether what follows a comma in the clause still tells how it was said: "en riant", "d'un air las", "attendri". */
    private boolean goesOn(int i) {
        String word = marks.token(i).lower();
        if (marks.token(i).capital()) {
            return false;
        }
        if (language.has(WordClass.RELATIVES, word) || language.has(WordClass.SUBORDINATORS, word)) {
            return tells(i) || describes(i);
        }
        if (apposition(i)) {
            return true;
        }
        if (i + 1 < to && language.has(WordClass.DEFINITE_DETERMINERS, word)
                && marks.token(i + 1).in(WordClass.MANNER_NOUNS)) {
            // "..., la voix tremblante."
            return true;
        }
        return language.has(WordClass.MANNER_OPENERS, word) || language.participle(word) || language.narrative(word)
                || word.length() > 3 && (word.endsWith("é") || word.endsWith("ée")) && !language.saying(word)
                || (language.has(WordClass.CONJUNCTIONS, word) && i + 1 < to && mannerOrNarrative(i + 1));
    }

    /** ", boulanger à Quimper", ", maire de Lannec": what whoever has just been named in full is, and where; no infinitive, no call. */
    private boolean apposition(int i) {
        Token token = marks.token(i);
        boolean named = token.word() && i - 3 > marks.from() && marks.token(i - 2).word() && marks.token(i - 2).capital()
                && (marks.token(i - 3).capital() || marks.token(i - 3).in(WordClass.TITLES));
        if (!named || token.pronoun() || CLOSED.stream().anyMatch(token::in)) {
            return false;
        }
        boolean title = token.in(WordClass.TITLES);
        boolean work = token.in(WordClass.OCCUPATIONS) || token.in(WordClass.ROLES) && !title;
        boolean listed = title || work;
        if (i + 1 >= to || !marks.token(i + 1).in(WordClass.PREPOSITIONS)) {
            // "dit Marie Morin, docteur": somebody is called so.
            return work;
        }
        if (listed) {
            return true;
        }
        boolean verb = language.ends(WordClass.INFINITIVE_ENDINGS, token.lower(), 2) || language.ends(WordClass.IMPERATIVE_ENDINGS, token.lower(), 2)
                || language.saying(token.lower());
        boolean placed = false;
        for (int k = i + 2; k < Math.min(to, i + 2 + PLACE) && marks.token(k).word(); k++) {
            placed |= marks.token(k).capital();
        }
        return placed && !verb;
    }

    /** ", boulanger à Quimper, venu avec son fils, qui vit ici": what goes on telling of whoever has been named. */
    private boolean stillTells(int i) {
        Token token = marks.token(i);
        boolean participle = token.word() && !token.capital() && !token.pronoun() && CLOSED.stream().noneMatch(token::in)
                && i + 1 < to && marks.token(i + 1).in(WordClass.PREPOSITIONS) && !language.ends(WordClass.IMPERATIVE_ENDINGS, token.lower(), 2);
        return participle || token.in(WordClass.RELATIVES) && quiet(i);
    }

    /** "säger Karin Dahl, som har räknat på saken": where no clause of saying stands in mid-speech, a relative one behind a name is the name's. */
    private boolean describes(int i) {
        if (language.has(WordClass.CONVENTIONS, "incise") || !language.has(WordClass.RELATIVES, marks.token(i).lower()) || !marks.token(i - 2).capital()) {
            return false;
        }
        return quiet(i);
    }

    /** Whether nobody says "I" or "you" in the clause that begins at {@code i}. */
    private boolean quiet(int i) {
        for (int k = i + 1; k < Math.min(to, i + LONGEST) && !marks.token(k).terminal() && !marks.token(k).is(","); k++) {
            if (Narration.talks(marks, k)) {
                return false;
            }
        }
        return true;
    }

    /** ", qui riait", ", lorsqu'elle rentra": the narrator's past, and nobody says "I" or "you". */
    private boolean tells(int from) {
        boolean past = false;
        for (int i = from; i < Math.min(to, from + LONGEST); i++) {
            Token token = marks.token(i);
            String word = token.lower();
            if (i > from && (token.terminal() || token.is(",") || token.is(";") || token.is(":") || token.dash())) {
                return past;
            }
            if (Narration.talks(marks, i)) {
                return false;
            }
            past |= language.narrative(word) || language.ends(WordClass.IMPERFECT_ENDINGS, word, 2);
        }
        return past;
    }

    private boolean mannerOrNarrative(int i) {
        String word = marks.token(i).lower();
        return language.has(WordClass.MANNER_OPENERS, word) || language.participle(word)
                || language.has(WordClass.CLITICS, word) && i + 1 < to && language.narrative(marks.token(i + 1).lower())
                || language.narrative(word);
    }
}
