package verbatim.text.attribution.sieve;

import verbatim.text.SpeakerType;
import verbatim.text.attribution.grammar.Clauses;
import verbatim.text.attribution.grammar.Mention;
import verbatim.text.attribution.grammar.Scene;
import verbatim.text.language.Language;
import verbatim.text.language.WordClass;
import verbatim.text.token.Layer;
import verbatim.text.token.Token;

/**
 * Where a subject may stand behind its verb, a verb right behind a comma says what stands before it (<i>..., sagte Lee</i>), or it is
 * the second verb of the sentence's own subject, and who stands behind it its object: <i>Der Bericht lobt die Schule, kritisiert Lee und
 * fordert Geld</i>.
 */
final class VerbBehindComma {

    static final double NONE = 0;
    /** Below what counts as sure. */
    static final double OPEN = 0.6;
    private static final double SURE = 1;

    private final Clauses clauses;
    private final Scene scene;
    private final Layer layer;
    private final Language language;

    VerbBehindComma(Clauses clauses) {
        this.clauses = clauses;
        this.scene = clauses.scene();
        this.layer = scene.layer();
        this.language = scene.language();
    }

    /**
     * How surely the verb says what stands from {@code from} up to the comma; 0 where it does not.
     *
     * @param comma the comma before it
     * @param subject who stands behind it
     * @param last index behind the last word of its clause
     */
    double says(int from, int comma, int verb, Mention subject, int last) {
        double negated = negated(verb, last);
        if (negated == NONE || question(from, comma) || describes(from, comma)) {
            return NONE;
        }
        int behind = layer.indexAt(subject.span().end());
        if (behind <= verb + 1 || subject.form() == Mention.Form.PRONOUN && layer.indexAt(subject.span().start()) < verb) {
            // "a-t-elle ajouté".
            return negated;
        }
        boolean mood = second() && (ReportedMood.in(scene, from, comma) || conditional(from, comma));
        if (otherPrefix(verb, last)) {
            return NONE;
        }
        double object = mood ? SURE : object(behind, last);
        double goesOn = mood ? SURE : goesOn(behind, last);
        boolean speaks = scene.canSpeak(subject);
        boolean takesPerson = !mood && (layer.get(verb).in(WordClass.VERBS_WITH_PERSON_BEHIND) || layer.get(verb).in(WordClass.VERBS_WITH_PERSON_AS_OBJECT));
        boolean noun = !mood && language.has(WordClass.CONVENTIONS, "capital-nouns") && subject.form() == Mention.Form.NAME && behind == layer.indexAt(subject.span().start()) + 1
                && scene.cast().type(subject.figure()) != SpeakerType.PERSON;
        if (!mood && !speaks && !definite(subject) || noun && counted(verb, subject) || object == NONE || goesOn == NONE
                || (takesPerson || !speaks || noun) && Math.min(object, goesOn) < SURE) {
            return NONE;
        }
        double who = takesPerson || (noun && !prefixed(verb, last) || !mood && !speaks) ? OPEN : SURE;
        return Math.min(Math.min(negated, who), Math.min(object, goesOn));
    }

    private boolean second() {
        return language.has(WordClass.CONVENTIONS, "verb-second");
    }

    /** "..., sagte Lee nie": not said; "sagte Lee nicht nur dem Rat", "nicht ohne Stolz": what the negation is of stays open. */
    double negated(int verb, int last) {
        for (int i = verb + 1; i < last; i++) {
            Token token = layer.get(i);
            if (token.in(WordClass.NEGATIONS_BEHIND_VERBS) || second() && token.in(WordClass.NEGATIONS)) {
                boolean ofWhatFollows = i + 1 < last && (layer.get(i + 1).in(WordClass.LIMITS) || layer.get(i + 1).in(WordClass.PREPOSITIONS) && i + 2 < last);
                return ofWhatFollows ? OPEN : NONE;
            }
        }
        return SURE;
    }

    /** "Was er dachte, sagte Lee": the clause that such a word opens is the verb's object; one with its verb right behind ("Wann kommt sie") is a question. */
    private boolean question(int from, int comma) {
        boolean asks = second() && (layer.get(from).in(WordClass.QUESTION_WORDS) || layer.get(from).in(WordClass.WORDS_OPENING_OBJECTS));
        if (!asks || clauses.mainVerb(from, from + 2)) {
            return false;
        }
        int first = from;
        while (first < comma && !layer.is(first, ",")) {
            first++;
        }
        return first >= comma || !clauses.mainVerb(first, comma);
    }

    /** "Cette affaire, qui a duré dix ans, a révélé Lee": the comma closes what describes the sentence's own subject. */
    private boolean describes(int from, int comma) {
        int opens = comma - 1;
        while (opens > from && !layer.is(opens, ",")) {
            opens--;
        }
        if (second() || opens == from || !layer.get(opens + 1).in(WordClass.RELATIVES)) {
            return false;
        }
        for (int i = from; i < opens; i++) {
            if (layer.get(i).in(WordClass.AUXILIARIES) || layer.get(i).in(WordClass.FINITE_FORMS)) {
                return false;
            }
        }
        return true;
    }

    private boolean conditional(int from, int to) {
        for (int i = from; i < to; i++) {
            if (layer.get(i).in(WordClass.VERBS_IN_CONDITIONAL_MOOD)) {
                return true;
            }
        }
        return false;
    }

    /** "sagte alle Termine <b>ab</b>": with what closes its clause the verb is another, which says nothing. */
    private boolean otherPrefix(int verb, int last) {
        for (int i = verb + 2; second() && i < last; i++) {
            boolean closes = i + 1 >= last || layer.get(i + 1).in(WordClass.CONJUNCTIONS);
            if (closes && layer.get(i).in(WordClass.PREPOSITIONS) && !layer.get(i).capital()) {
                return !language.saying(layer.get(verb).lower(), layer.get(i).lower());
            }
        }
        return false;
    }

    /** "teilte Acme mit": with its prefix at the end the verb does nothing but say. */
    private boolean prefixed(int verb, int last) {
        return last - 1 > verb && language.saying(layer.get(verb).lower(), layer.get(last - 1).lower());
    }

    /** Whether an object stands behind the subject, so that this is none: "nennt Lee ihren Freund". */
    private double object(int behind, int last) {
        double found = SURE;
        for (int i = behind; i < last; i++) {
            Token token = layer.get(i);
            Token before = layer.get(i - 1);
            boolean free = token.in(WordClass.DETERMINERS) && !before.in(WordClass.PREPOSITIONS) && !before.in(WordClass.DETERMINERS) && !before.in(WordClass.CONJUNCTIONS)
                    && !(i + 1 < last && layer.get(i + 1).in(WordClass.PLACE_AND_TIME_WORDS));
            if (free && !token.in(WordClass.GENITIVE_ARTICLES)) {
                if (!token.in(WordClass.OBJECT_DETERMINERS)) {
                    return NONE;
                }
                // "sagte Lee den Reportern": whoever was told, or what was named.
                found = OPEN;
            }
        }
        return found;
    }

    /** Whether a verb follows that may go on with the sentence's own subject: "..., a remercié Lee et a pleuré". */
    private double goesOn(int behind, int last) {
        double found = SURE;
        for (int i = behind; i < last; i++) {
            if (layer.get(i).in(WordClass.CONJUNCTIONS) && i + 1 < last && verb(i + 1)) {
                found = second() ? OPEN : NONE;
            }
        }
        boolean comma = layer.is(last, ",") && last + 1 < layer.sentenceEnd(last);
        return !comma || !verb(last + 1) ? found : NONE;
    }

    private boolean verb(int i) {
        Token token = layer.get(i);
        if (!token.word() || token.capital()) {
            return false;
        }
        boolean auxiliary = token.in(WordClass.AUXILIARIES) && !token.in(WordClass.NEGATIONS) || token.in(WordClass.FINITE_AUXILIARIES);
        return auxiliary || scene.saying(i) || second() && !token.small() && !token.in(WordClass.DETERMINERS) && !token.in(WordClass.PREPOSITIONS)
                && !scene.phrases().adverb(token.lower());
    }

    /** "sagte alle Termine ab": how many or whose, and a noun that looks like a name. */
    private boolean counted(int verb, Mention subject) {
        Token before = layer.get(layer.indexAt(subject.span().start()) - 1);
        return layer.indexAt(subject.span().start()) > verb + 1 && !before.capital() && !before.in(WordClass.DEFINITE_DETERMINERS)
                && (before.in(WordClass.OTHER_PRONOUNS) || before.in(WordClass.QUANTIFIERS) || before.in(WordClass.DETERMINERS));
    }

    private boolean definite(Mention subject) {
        int first = layer.indexAt(subject.span().start());
        boolean one = second() && (layer.get(first).in(WordClass.DEFINITE_DETERMINERS) || layer.get(first - 1).in(WordClass.DEFINITE_DETERMINERS));
        return one && subject.form() == Mention.Form.NOUN_PHRASE;
    }
}
