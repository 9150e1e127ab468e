package verbatim.text.attribution.grammar;

import verbatim.text.language.Language;
import verbatim.text.language.WordClass;
import verbatim.text.token.Layer;
import verbatim.text.token.Token;

/** Whether words make a clause: by what can be a subject, and by a verb behind it. */
final class ClauseVerbs {

    private static final int LONG_ENOUGH = 8;
    private static final int SUBJECT_AND_VERB = 40;
    private static final int BEFORE_SUBJECT = 4;

    private final Clauses clauses;
    private final Scene scene;
    private final Layer layer;
    private final Language language;

    ClauseVerbs(Clauses clauses) {
        this.clauses = clauses;
        this.scene = clauses.scene();
        this.layer = scene.layer();
        this.language = scene.language();
    }

    /** Whether the words can be a clause: one with an auxiliary, or long enough to hold some other verb. */
    boolean clause(int from, int to) {
        return verb(from, to) || to - from >= LONG_ENOUGH;
    }

    /** Whether a verb of their own is to be seen in the words. */
    boolean verb(int from, int to) {
        boolean auxiliary = false;
        for (int i = from; i < to; i++) {
            String lower = layer.get(i).lower();
            auxiliary |= language.has(WordClass.AUXILIARIES, lower)
                    || language.subjectFirst() && i > from && layer.get(i - 1).pronoun() && layer.get(i).word() && finite(lower)
                    || i > from && language.has(WordClass.FINITE_FORMS, lower) && !layer.get(i).capital();
        }
        for (int i = from + 1; language.subjectFirst() && !auxiliary && i < to; i++) {
            auxiliary = past(i, to);
        }
        return auxiliary;
    }

    /** "Der Zug <b>sei</b> pünktlich", "Lee <b>hört</b> gern Radio": a verb by its mood, or by its ending right behind whoever begins the clause. */
    boolean second(int i) {
        Token token = layer.get(i);
        if (i == 0 || !token.word() || token.capital() || !language.has(WordClass.CONVENTIONS, "verb-second")) {
            return false;
        }
        boolean mood = token.in(WordClass.VERBS_IN_REPORTED_MOOD) || token.in(WordClass.VERBS_IN_CONDITIONAL_MOOD) || token.in(WordClass.FINITE_AUXILIARIES);
        boolean behind = layer.get(i - 1).capital() || layer.get(i - 1).pronoun();
        return mood || behind && !token.small() && !scene.phrases().adverb(token.lower()) && language.ends(WordClass.SECOND_VERB_ENDINGS, token.lower(), 2);
    }

    /** "Two people <b>died</b>", "Crews <b>worked</b> all night", "The tax <b>hurts</b> the poor": a verb by its ending and by what stands around it. */
    private boolean past(int i, int to) {
        Token before = layer.get(i - 1);
        String lower = layer.get(i).lower();
        if (!layer.get(i).word() || layer.get(i).capital() || !before.word() || before.in(WordClass.DETERMINERS) || before.in(WordClass.PREPOSITIONS)
                || before.in(WordClass.CONJUNCTIONS) || !finite(lower)) {
            return false;
        }
        Token next = layer.get(Math.min(layer.size() - 1, i + 1));
        return lower.endsWith("ed") && (i + 1 == to || next.small() && !layer.is(i + 1, "by")) || lower.endsWith("s") && i + 1 < to && next.in(WordClass.DEFINITE_DETERMINERS);
    }

    /**
     * Whether a clause of its own begins at {@code from}: what can be a subject, and after it a verb.
     *
     * @param sure whether the verb before hardly takes anything else, so that a word may be a verb by its ending
     */
    boolean opensClause(int from, int end, boolean sure) {
        int i = sure ? subjectFrom(from, end) : from;
        if (i >= end) {
            return false;
        }
        Token token = layer.get(i);
        String lower = token.lower();
        if (contracted(lower)) {
            return true;
        }
        boolean pronoun = language.pronoun(lower);
        boolean subject = pronoun || language.has(WordClass.DETERMINERS, lower)
                || scene.cast().nameStartingAt(token.start()) >= 0 || lower.equals("there") || language.subjectFirst() && (language.has(WordClass.QUANTIFIERS, lower)
                        || sure && (language.has(WordClass.ROLES, lower) || i > from && language.has(WordClass.SPANS_OF_TIME, lower)
                                || layer.is(i, "$") || layer.is(i + 1, "'s")))
                || (token.word() && !language.small(lower) && lower.endsWith("s"))
                || sure && language.subjectFirst() && token.capital() && token.in(WordClass.PLACE_AND_TIME_WORDS) && i + 1 < end && layer.get(i + 1).in(WordClass.AUXILIARIES)
                || sure && language.participle(lower) && !language.has(WordClass.OPENING_PARTICIPLES, lower)
                || sure && (token.type() == Token.Type.NUMBER || token.word() && canBegin(lower));
        if (!subject) {
            return false;
        }
        for (int j = i + 1; j < Math.min(end, i + SUBJECT_AND_VERB); j++) {
            Token next = layer.get(j);
            if (next.in(WordClass.AUXILIARIES) || pronoun && next.word() || j == i + 1 && lower.equals("there") && next.is("'s")
                    || sure && next.word() && !next.capital() && (finite(next.lower()) && !listed(j) || plainVerb(j)) && !clauses.quoteAt(j + 1 < end ? j + 1 : j)) {
                return true;
            }
            boolean over = layer.is(j, ",") || next.in(WordClass.COMPLEMENTISERS)
                    || next.in(WordClass.CONJUNCTIONS) && clauses.sayingAgain(j + 1);
            boolean object = language.subjectFirst() && next.is("and") && j + 1 < end && layer.get(j + 1).in(WordClass.FINITE_FORMS);
            if (object) {
                // "announced his run and flew home".
                return false;
            }
            boolean secondVerb = next.in(WordClass.CONJUNCTIONS) && !sure
                    && layer.get(j + 1 < end ? j + 1 : j).in(WordClass.AUXILIARIES);
            if (secondVerb || !sure && over || clauses.quoteAt(j) || next.is(";")) {
                return false;
            }
        }
        return false;
    }

    /** "about their towns, crafts, journeys": behind a comma, an owner or an article an ending alone shows no verb. */
    private boolean listed(int i) {
        return language.subjectFirst() && !layer.get(i).in(WordClass.FINITE_FORMS) && layer.get(i).lower().endsWith("s")
                && (layer.is(i - 1, ",") && i + 1 < layer.size() && (layer.is(i + 1, ",") || layer.get(i + 1).in(WordClass.CONJUNCTIONS))
                        || layer.is(i - 1, "'s") || layer.get(i - 1).in(WordClass.DETERMINERS));
    }

    /** "at least two had died", "even the dogs": index of the subject behind what stands before it; {@code i} where nothing does. */
    private int subjectFrom(int i, int end) {
        StringBuilder words = new StringBuilder();
        for (int j = i; language.subjectFirst() && j + 1 < Math.min(end, i + BEFORE_SUBJECT); j++) {
            words.append(words.isEmpty() ? "" : "_").append(layer.get(j).lower());
            if (language.has(WordClass.BEFORE_SUBJECTS, words.toString())) {
                return j + 1;
            }
        }
        boolean time = language.subjectFirst() && i + 1 < end && (layer.is(i, "last") || layer.is(i, "next"))
                && layer.get(i + 1).in(WordClass.SPANS_OF_TIME);
        return time ? i + 1 : i;
    }

    /** "voters deserve": a verb in its base form behind a plural. */
    private boolean plainVerb(int i) {
        Token noun = layer.get(i - 1);
        boolean plural = noun.lower().endsWith("s") && !noun.small() || noun.is("people") || noun.is("police") || noun.is("men") || noun.is("women");
        String third = layer.get(i).lower() + "s";
        return language.subjectFirst() && plural && (language.has(WordClass.FINITE_FORMS, third) || !layer.get(i).in(WordClass.NOUNS_THAT_LOOK_LIKE_VERBS) && language.reporting(third));
    }

    /** "he'll", "they're": the pronoun carries its verb. */
    boolean contracted(String word) {
        int apostrophe = word.indexOf('\'');
        return apostrophe > 0 && language.subjectFirst() && language.pronoun(word.substring(0, apostrophe));
    }

    private boolean canBegin(String word) {
        return !language.small(word) && !language.has(WordClass.PLACE_AND_TIME_WORDS, word)
                && !language.participle(word) || language.has(WordClass.SUBORDINATORS, word)
                        && !language.has(WordClass.PREPOSITIONS, word) && !language.has(WordClass.QUESTION_WORDS, word)
                || language.has(WordClass.OTHER_PRONOUNS, word);
    }

    boolean finite(String word) {
        return word.length() > 3 && language.finite(word) && !language.small(word)
                || language.has(WordClass.FINITE_FORMS, word);
    }
}
