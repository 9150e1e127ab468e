package verbatim.text.quotation;

import verbatim.text.language.WordClass;
import verbatim.text.token.Layer;
import verbatim.text.token.Token;

/**
 * <i>He called the winner “Miss Nobody”</i>, <i>what she calls “Plan Two”</i>: what somebody calls somebody or something is said,
 * whatever capitals it has; not so the name that a thing has (<i>a film called “Low Tide”</i>).
 */
final class Called {

    /** Whoever is called so stands between the verb and the words, in so many words at most. */
    private static final int OBJECT = 5;

    private Called() {
    }

    /** Whether the quote at {@code p}, or the first that "and" joins it to, is what a verb with its subject calls somebody or something. */
    static boolean so(Layer layer, int p) {
        if (!layer.language().subjectFirst()) {
            return false;
        }
        int first = p;
        while (layer.quote(first - 2) && (layer.is(first - 1, "and") || layer.is(first - 1, "or"))) {
            first -= 2;
        }
        int start = layer.sentenceStart(p);
        int words = first - 1;
        words -= words > start && layer.get(words).in(WordClass.DETERMINERS) ? 1 : 0;
        for (int v = words; v > start && words - v <= OBJECT && layer.get(v).word(); v--) {
            boolean small = Character.isLowerCase(layer.firstOf(layer.get(first)));
            if (verb(layer, v, small)) {
                return v < words ? small || !bearsName(layer, words) : subjectIsFronted(layer, v, start);
            }
            if (layer.get(v).in(WordClass.PREPOSITIONS) || layer.get(v).in(WordClass.COMPLEMENTISERS)) {
                return false;
            }
        }
        return false;
    }

    /** "Lee described the plan as "...", "accused the council of "...": what "as", or "of", says behind a verb with its subject and the object. */
    static boolean judged(Layer layer, int p) {
        int start = layer.sentenceStart(p);
        int as = p - 1;
        as -= as > start && layer.get(as).in(WordClass.DETERMINERS) ? 1 : 0;
        boolean of = layer.is(as, "of");
        if (!layer.language().subjectFirst() || as <= start || !of && !layer.is(as, "as")) {
            return false;
        }
        for (int v = as - 1; v > start && as - v <= OBJECT && layer.get(v).word(); v--) {
            Token verb = layer.get(v);
            if (verb.in(of ? WordClass.VERBS_OF_ACCUSING : WordClass.VERBS_OF_CALLING)) {
                return v < as - 1 && (verb.lower().endsWith("ed") || verb.lower().endsWith("s")) && !layer.get(v - 1).in(WordClass.DETERMINERS) && subject(layer, v - 1)
                        && !layer.get(v - 1).in(WordClass.PASSIVE_AUXILIARIES);
            }
            if (verb.in(WordClass.PREPOSITIONS) || verb.in(WordClass.COMPLEMENTISERS)) {
                return false;
            }
        }
        return false;
    }

    /** A finite verb, or a participle in -ing, right behind its subject. */
    private static boolean verb(Layer layer, int v, boolean small) {
        boolean noun = layer.get(v - 1).in(WordClass.DETERMINERS) || layer.get(v - 1).in(WordClass.PASSIVE_AUXILIARIES);
        return layer.get(v).in(WordClass.VERBS_OF_NAMING) && !noun && (layer.get(v).lower().endsWith("ing") || subject(layer, v - 1) || small && noun(layer, v - 1));
    }

    /** "The inspectorate called": a noun behind its article at the sentence's head, where small letters show that no name is given. */
    private static boolean noun(Layer layer, int last) {
        int start = layer.sentenceStart(last);
        boolean article = last > start && layer.get(start).in(WordClass.DEFINITE_DETERMINERS);
        for (int i = start + 1; article && i <= last; i++) {
            article = layer.get(i).word() && !layer.get(i).in(WordClass.AUXILIARIES) && !layer.get(i).in(WordClass.RELATIVES)
                    && !layer.get(i).in(WordClass.COMPLEMENTISERS) && !layer.get(i).in(WordClass.CONJUNCTIONS);
        }
        return article;
    }

    /** "called the book “Dust and Honey”", "called the ship “Long Wind”": what has a name is given it; a person is called so. */
    private static boolean bearsName(Layer layer, int last) {
        return layer.get(last).in(WordClass.WORKS) || layer.get(last).in(WordClass.NAMED_THINGS);
    }

    private static boolean subject(Layer layer, int last) {
        int i = layer.get(last).in(WordClass.AUXILIARIES) || layer.get(last).in(WordClass.ADVERBS) || layer.language().adverbByEnding(layer.get(last).lower()) ? last - 1 : last;
        return i >= 0 && layer.get(i).word() && (layer.get(i).pronoun() || layer.get(i).capital() || layer.get(i).in(WordClass.RELATIVES)
                || layer.get(i).in(WordClass.ROLES));
    }

    /** "what he calls", "one Lee calls": before the subject stands what is called so. */
    private static boolean subjectIsFronted(Layer layer, int v, int start) {
        for (int i = v - 1; i > start && v - i <= OBJECT && layer.get(i).word(); i--) {
            boolean thing = layer.is(i - 1, "what") || layer.is(i - 1, "one") || layer.is(i - 1, "that") || layer.is(i - 1, "which");
            if (thing) {
                return true;
            }
        }
        return false;
    }
}
