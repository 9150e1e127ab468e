package verbatim.text.attribution.grammar;

import java.util.Set;
import verbatim.text.language.Language;
import verbatim.text.language.WordClass;
import verbatim.text.token.Layer;
import verbatim.text.token.Token;

/**
 * Where reported clauses begin and end in the reporter's own layer, found without a parser.
 *
 * @param scene the layer and what is known of it
 * @param none the stretches that are no quotes, and so part of what is reported
 */
public record Clauses(Scene scene, Set<Integer> none) {

    /** A clause of fewer tokens reports nothing that could be checked. */
    public static final int SHORTEST = 3;

    private static final int OTHERS = 6;
    private static final int SUBJECT_AND_VERB = 40;

    private Layer layer() {
        return scene.layer();
    }

    private Language language() {
        return scene.language();
    }

    /** Whether a quote stands at {@code i}. */
    public boolean quoteAt(int i) {
        return layer().quote(i) && !none.contains(layer().get(i).quote());
    }

    /** Whether quoted words stand in the clause from {@code from} on: those are then the passage. */
    public boolean holdsQuote(int from, int end) {
        for (int i = from; i < end; i++) {
            if (quoteAt(i)) {
                return true;
            }
            if (layer().is(i, ";")) {
                return false;
            }
        }
        return false;
    }

    /** The writer's own "I think that ..." reports nobody's words. */
    public boolean firstPerson(Mention subject) {
        return subject.form() == Mention.Form.PRONOUN && layer().get(layer().indexAt(subject.span().start())).in(WordClass.FIRST_PERSON);
    }

    /**
     * Index of the content's last token: before the sentence's point, or a clause that is the reporter's again.
     *
     * @param from index of the content's first token
     * @param end index after the sentence's last token
     * @param relative whether the content stands in a relative clause ("who said ..., is"), which ends at its comma
     */
    public int contentEnd(int from, int end, boolean relative) {
        boolean that = from > 0 && language().subjectFirst() && layer().get(from - 1).in(WordClass.COMPLEMENTISERS);
        int last = from;
        for (int i = from; i < end; i++) {
            Token token = layer().get(i);
            if (token.terminal() && !goesOn(i + 1, end) || token.is(";") || quoteAt(i) || lastDash(i, from, end)) {
                break;
            }
            int again = token.is(",") && i > from ? predicateBehindRelative(from, i, end) : -1;
            if (again > 0) {
                // "the river, which rose on Sunday, will crest".
                i = again - 1;
                last = i;
                continue;
            }
            boolean goesOn = relative && i > from && i + 1 < end && language().participle(layer().get(i + 1).lower()) && scene.reporting(i + 1);
            boolean another = i > from + 1 && (i + 2 < end && (relative || reportersAgain(i + 1, that)) || saidAtEnd(i + 1, end));
            if (token.is(",") && (another || i + 2 < end && goesOn)) {
                break;
            }
            if (language().subjectFirst() && token.is(",") && i > from + SHORTEST && layer().is(i + 1, "but")
                    && !(i + 2 < end && layer().get(i + 2).in(WordClass.COMPLEMENTISERS))) {
                break;
            }
            if (language().subjectFirst() && token.is(",") && i - from >= SHORTEST && closedBySayer(from, i + 1, end)) {
                break;
            }
            if (token.is(")") && !opened(from, i)) {
                break;
            }
            if ((token.in(WordClass.CONJUNCTIONS) || language().subjectFirst() && token.in(WordClass.REPORTERS_ASIDES)) && i > from + 1 && sayingAgain(i + 1)) {
                break;
            }
            last = i;
        }
        last = last > from ? beforeOccasion(from, last) : last;
        while (last > from && (layer().is(last, ",") || layer().get(last).dash())) {
            last--;
        }
        return last;
    }

    /** "que se callara, relató Amás": whether a clause of saying opens at {@code i}, outside English, and closes the sentence. */
    private boolean saidAtEnd(int i, int end) {
        int verb = i;
        while (verb < end && (layer().get(verb).in(WordClass.AUXILIARIES) || layer().get(verb).in(WordClass.CLITICS))) {
            verb++;
        }
        Mention subject = !language().subjectFirst() && verb + 1 < end && scene.saying(verb) ? scene.phrases().startingAt(verb + 1) : null;
        int behind = subject == null ? end : layer().indexAt(subject.span().end());
        return subject != null && scene.canSpeak(subject) && (behind >= end || layer().get(behind).terminal());
    }

    /** Index behind the comma that closes the relative clause opened at {@code comma}, where the subject's verb follows it; else -1. */
    private int predicateBehindRelative(int from, int comma, int end) {
        if (!language().subjectFirst() || comma + 1 >= end || !layer().get(comma + 1).in(WordClass.RELATIVES) || new ClauseVerbs(this).verb(from, comma)) {
            return -1;
        }
        for (int i = comma + 2; i + 1 < Math.min(end, comma + SUBJECT_AND_VERB) && !quoteAt(i); i++) {
            if (layer().is(i, ",") && (layer().get(i + 1).in(WordClass.AUXILIARIES) || layer().get(i + 1).word() && !layer().get(i + 1).capital() && finite(layer().get(i + 1).lower()))) {
                return i + 1;
            }
        }
        return -1;
    }

    /** Whether a bracket that closes at {@code i} was opened within. */
    private boolean opened(int from, int i) {
        for (int j = from; j < i; j++) {
            if (layer().is(j, "(")) {
                return true;
            }
        }
        return false;
    }

    /** "... in a statement on Monday", "... during an interview": where and when it was said is no part of it. */
    private int beforeOccasion(int from, int last) {
        int i = last;
        if (layer().get(i).in(WordClass.PLACE_AND_TIME_WORDS) && i - 1 > from
                && layer().get(i - 1).in(WordClass.PREPOSITIONS)) {
            i -= 2;
        }
        boolean occasion = language().subjectFirst() && layer().get(i).in(WordClass.OCCASION_WORDS);
        for (int j = i - 1; occasion && j > Math.max(from + SHORTEST, i - 5); j--) {
            boolean article = layer().is(j, "a") || layer().is(j, "an");
            if (article && layer().get(j - 1).in(WordClass.OCCASION_PREPOSITIONS)) {
                return j - 2;
            }
        }
        return last;
    }

    /** Index of the point or comma at which the clause of saying ends; -1 where it goes on with a complement. */
    public int clauseOfSayingEnd(int verb, int end) {
        int i = afterHearer(verb, end);
        boolean span = i + 1 < end && (layer().is(i, "last") || layer().is(i, "this")) && layer().get(i + 1).in(WordClass.SPANS_OF_TIME);
        if (i < end && layer().get(i).word() && !span && !closing(layer().get(i).lower())) {
            return -1;
        }
        while (i < end && (layer().get(i).word() || layer().get(i).type() == Token.Type.NUMBER)) {
            if (layer().get(i).in(WordClass.COMPLEMENTISERS) || quoteAt(i)) {
                return -1;
            }
            i++;
        }
        return quoteAt(i) || layer().is(i, ":") ? -1 : i;
    }

    /** "he told me", "she told the council": where whoever is told ends; right after any other verb. */
    private int afterHearer(int verb, int end) {
        boolean hears = layer().get(verb).in(WordClass.VERBS_WITH_HEARER) && verb + 1 < end;
        Mention hearer = hears ? scene.phrases().startingAt(verb + 1) : null;
        boolean owner = hears && language().subjectFirst() && layer().get(verb + 1).in(WordClass.DETERMINERS) && verb + 2 < end
                && layer().get(verb + 2).word() && !closing(layer().get(verb + 2).lower());
        boolean pronoun = hears && !owner && layer().get(verb + 1).in(WordClass.OTHER_PRONOUNS);
        if (hearer == null || pronoun) {
            return pronoun ? verb + 2 : verb + 1;
        }
        int after = Math.max(verb + 1, layer().indexAt(hearer.span().end()));
        // "told a Senate panel": the name describes the noun behind it.
        boolean described = hearer.form() == Mention.Form.NAME && layer().get(verb + 1).in(WordClass.DETERMINERS);
        return described && after < layer().size() && layer().get(after).word() && !layer().get(after).small()
                && !closing(layer().get(after).lower()) ? after + 1 : after;
    }

    private boolean closing(String word) {
        return language().has(WordClass.PREPOSITIONS, word) && !word.equals("of") && !english(word, "to", "by")
                || language().has(WordClass.PLACE_AND_TIME_WORDS, word) || language().has(WordClass.SUBORDINATORS, word)
                || language().has(WordClass.ADVERBS, word);
    }

    /** In English these lead on from the verb to its complement or agent ("added to it", "announced by Lee"). */
    private boolean english(String word, String one, String other) {
        return language().subjectFirst() && (word.equals(one) || word.equals(other));
    }

    /** An abbreviation's point inside the sentence: "(R-Fla.)". */
    private boolean goesOn(int i, int end) {
        return i < end && (layer().is(i, ")") || layer().is(i, ",") || layer().get(i).word() && !layer().get(i).capital());
    }

    /** A dash that no second one answers sets the reporter's afterthought off. */
    private boolean lastDash(int i, int from, int end) {
        if (i <= from + 2 || !dash(i)) {
            return false;
        }
        for (int j = i + 1; j < end; j++) {
            if (dash(j)) {
                return false;
            }
        }
        for (int j = from; j < i; j++) {
            if (dash(j)) {
                return false;
            }
        }
        return true;
    }

    private boolean dash(int i) {
        Token token = layer().get(i);
        return token.dash() || i > 0 && token.is("-") && i + 1 < layer().size() && layer().get(i + 1).start() > token.end()
                && layer().get(i - 1).end() < token.start();
    }

    /** "She thought it was a bear, she said": whether nothing but a clause of saying stands from {@code i} to the end of the sentence. */
    private boolean closedBySayer(int from, int i, int end) {
        Mention who = i + 1 < end && layer().get(i).word() ? scene.phrases().startingAt(i) : null;
        int verb = who == null ? end : layer().indexAt(who.span().end());
        boolean says = verb > i && verb < end && scene.saying(verb) && !language().participle(layer().get(verb).lower());
        int last = verb + 1;
        while (says && last < end && layer().get(last).word() && (layer().get(last).in(WordClass.PLACE_AND_TIME_WORDS) || scene.phrases().adverb(layer().get(last).lower()) || layer().is(last, "on"))) {
            last++;
        }
        // "thought it was a joke, he said, until": put in, where what stands before has its verb.
        boolean putIn = last == verb + 1 && layer().is(last, ",") && who != null && who.form() == Mention.Form.PRONOUN && new ClauseVerbs(this).verb(from, i - 1);
        return says && (putIn || last >= end || layer().get(last).terminal());
    }

    /** "... and warned that", "... but later said": the reporter's sentence goes on with another verb of saying. */
    public boolean sayingAgain(int i) {
        Mention subject = i + 2 < layer().size() && layer().get(i).word() ? scene.phrases().startingAt(i) : null;
        if (subject != null && subject.form() != Mention.Form.NOUN_PHRASE) {
            int verb = layer().indexAt(subject.span().end());
            while (verb < layer().size() && layer().get(verb).word() && (layer().get(verb).in(WordClass.ADVERBS)
                    || layer().get(verb).in(WordClass.AUXILIARIES))) {
                verb++;
            }
            return scene.saying(verb) || scene.calling(verb);
        }
        boolean adverb = i + 1 < layer().size() && layer().get(i).word() && scene.phrases().adverb(layer().get(i).lower());
        int verb = adverb ? i + 1 : i;
        return scene.reporting(verb) || scene.calling(verb) || othersSay(i);
    }

    /** "... but opponents contend it goes too far": a noun phrase, and a verb of saying with a clause of its own. */
    private boolean othersSay(int from) {
        for (int i = from; language().subjectFirst() && i < Math.min(layer().size(), from + OTHERS) && layer().get(i).word(); i++) {
            String lower = layer().get(i).lower();
            Token next = layer().get(Math.min(layer().size() - 1, i + 1));
            if (i > from + 1 && scene.saying(i) && next.terminal() && lower.endsWith("ed")) {
                // "and his wife agreed."
                return true;
            }
            if (i > from && scene.saying(i) && language().has(WordClass.VERBS_WITH_BARE_CLAUSE, lower) && !language().participle(lower)) {
                return layer().get(Math.min(layer().size() - 1, i + 1)).in(WordClass.COMPLEMENTISERS)
                        || opensClause(i + 1, layer().sentenceEnd(i), false);
            }
            boolean phrase = scene.phrases().belongs(i) && !scene.phrases().adverb(lower) || language().has(WordClass.AUXILIARIES, lower) && i > from;
            if (!phrase) {
                return false;
            }
        }
        return false;
    }

    /** @param that whether "that" opened the statement, which then holds clauses of its own ("that it closed while ...") */
    private boolean reportersAgain(int at, boolean that) {
        int i = layer().is(at, "even") ? at + 1 : at;
        String lower = layer().get(i).lower();
        boolean relative = language().has(WordClass.RELATIVES, lower) && !language().clausesInCommas()
                || language().has(WordClass.PREPOSITIONS, lower) && layer().is(i + 1, "which");
        boolean participle = language().subjectFirst() && layer().get(i).word() && !layer().get(i).capital()
                && lower.length() > 5 && language().participle(lower) && !lower.equals("including");
        return relative || participle || language().has(WordClass.REPORTERS_ASIDES, lower) && !(that && (layer().is(i, "while") || layer().is(i, "despite"))) || language().has(WordClass.SOURCES_INTRODUCED_BY, lower);
    }

    /** Whether a whole statement can stand beside the verb without "that": not beside "denounced", "asked" or "pleaded". */
    public boolean statesClause(String verb) {
        return !language().subjectFirst() || language().has(WordClass.VERBS_WITH_BARE_CLAUSE, verb)
                || language().has(WordClass.VERBS_WITH_STATED_OBJECT, verb);
    }

    /** Whether the sentence opens with a clause that is subordinate to what follows its comma: "While critics say that ..., Lee ...". */
    public boolean subordinate(int verb) {
        int start = layer().sentenceStart(verb);
        if (language().subjectFirst() && start < verb && layer().get(start).in(WordClass.CONJUNCTIONS)) {
            start++;
        }
        if (start == verb) {
            return language().subjectFirst() && language().participle(layer().get(verb).lower());
        }
        String first = layer().get(start).lower();
        boolean opens = language().has(WordClass.SUBORDINATORS, first) || layer().is(start, "as") || layer().is(start, "having")
                || language().has(WordClass.PREPOSITIONS, first) && language().participle(layer().get(verb).lower());
        if (!language().subjectFirst() || !opens) {
            return false;
        }
        int commas = 0;
        for (int i = start + 1; i < verb; i++) {
            commas += layer().is(i, ",") ? 1 : 0;
            if (layer().is(i, ";") || layer().is(i, ":")) {
                return false;
            }
        }
        return commas == 0 || commas == 2;
    }

    /** Whether the words can be a clause: one with a verb, or long enough to hold some other. */
    public boolean clause(int from, int to) {
        return new ClauseVerbs(this).clause(from, to);
    }

    /** Whether a verb that stands second is to be seen in the words, outside the clauses put in between commas ("Ein Mann, der das <b>weiß</b>,"). */
    public boolean mainVerb(int from, int to) {
        ClauseVerbs verbs = new ClauseVerbs(this);
        boolean inside = layer().get(from).in(WordClass.SUBORDINATORS);
        for (int i = from; i < to; i++) {
            if (layer().is(i, ",")) {
                int word = layer().get(i + 1).in(WordClass.PREPOSITIONS) ? i + 2 : i + 1;
                inside = word < to && (layer().get(word).in(WordClass.RELATIVES) || layer().get(word).in(WordClass.SUBORDINATORS)
                        || layer().get(word).in(WordClass.COMPLEMENTISERS) || layer().get(word).in(WordClass.QUESTION_WORDS));
            } else if (!inside && i > from && verbs.second(i)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a clause of its own begins at {@code from}: what can be a subject, and after it a verb.
     *
     * @param sure whether the verb before hardly takes anything else, so that a word may be a verb by its ending
     */
    public boolean opensClause(int from, int end, boolean sure) {
        return new ClauseVerbs(this).opensClause(from, end, sure);
    }

    /** "he'll", "they're": the pronoun carries its verb. */
    public boolean contracted(String word) {
        return new ClauseVerbs(this).contracted(word);
    }

    /** Whether the word is the finite verb of a clause by its form. */
    public boolean finite(String word) {
        return new ClauseVerbs(this).finite(word);
    }
}
