package verbatim.text.attribution.grammar;

import verbatim.text.language.Language;
import verbatim.text.language.WordClass;
import verbatim.text.token.Layer;
import verbatim.text.token.Token;

/** What belongs to a verb and stands before it: auxiliaries, adverbs, a day, what leads on to it ("went on to"). Before that its subject ends. */
final class VerbGroups {

    /** So many words stand between an auxiliary and its verb at most. */
    private static final int AMID = 5;

    private final Layer layer;
    private final Language language;
    private final Cast cast;
    private final NounPhrases phrases;
    private final MainSubject main;

    VerbGroups(Layer layer, Cast cast, NounPhrases phrases, MainSubject main) {
        this.layer = layer;
        this.language = layer.language();
        this.cast = cast;
        this.phrases = phrases;
        this.main = main;
    }

    /** The index before the verb and what belongs to it: auxiliaries, adverbs, and what leads on to it ("went on to"). */
    int beforeVerbGroup(int verb) {
        int start = layer.sentenceStart(verb);
        int i = ledTo(verb) ? beforeLead(verb, start) : verb - 1;
        if (i > start && layer.get(i).in(WordClass.PLACE_AND_TIME_WORDS)
                && cast.nameEndingAt(layer.get(i - 1).end()) >= 0) {
            // "Ann Lee Monday told the council".
            i--;
        } else if (language.subjectFirst() && i - 1 > start && layer.get(i).in(WordClass.PLACE_AND_TIME_WORDS)
                && main.purePreposition(layer.get(i - 1).lower()) && cast.nameEndingAt(layer.get(i - 2).end()) >= 0) {
            // "Ann Lee on Monday told the council".
            i -= 2;
        }
        i = amidVerb(i, start);
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

    /** "a par ailleurs assuré", "ha per ora dichiarato": the auxiliary before a circumstance that parts it from its verb; {@code last} where none stands. */
    private int amidVerb(int last, int start) {
        boolean parts = !language.subjectFirst() && language.capitals() && !language.has(WordClass.CONVENTIONS, "verb-second") && !language.has(WordClass.CONVENTIONS, "verb-behind");
        for (int i = last; parts && i > start && last - i < AMID && layer.get(i).word() && !layer.get(i).capital(); i--) {
            Token token = layer.get(i);
            boolean opens = token.in(WordClass.PREPOSITIONS) || token.in(WordClass.PLACE_AND_TIME_WORDS) || token.in(WordClass.ADVERBS);
            if (opens && layer.get(i - 1).in(WordClass.AUXILIARIES) && !layer.get(i - 1).in(WordClass.NEGATIONS)) {
                return i - 1;
            }
            if (token.pronoun() || token.in(WordClass.COMPLEMENTISERS) || token.in(WordClass.RELATIVES) || token.in(WordClass.AUXILIARIES) || phrases.verbOnly(token)) {
                return last;
            }
        }
        return last;
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
    boolean ledTo(int verb) {
        return layer.is(verb - 1, "to") && verb - 2 > layer.sentenceStart(verb)
                && layer.get(verb - 2).in(WordClass.LEADS_TO_SAYING);
    }

    /** Whether the verb follows "to" and a word that leaves its question open: "declined to say". */
    boolean ledToSilence(int verb) {
        return layer.is(verb - 1, "to") && verb - 2 > layer.sentenceStart(verb)
                && layer.get(verb - 2).in(WordClass.LEADS_TO_SILENCE);
    }

    /** "went on to": "on" stands after its verb. */
    private int beforeLead(int verb, int start) {
        return layer.is(verb - 2, "on") ? Math.max(start, verb - 4) : verb - 3;
    }
}
