package verbatim.text.attribution.grammar;

import verbatim.text.language.Language;
import verbatim.text.language.WordClass;
import verbatim.text.token.Layer;
import verbatim.text.token.Token;

/** Tells the noun from the verb of saying that looks like it, by what stands around: <i>the claim that</i>, <i>officials claim that</i>. */
final class NounOrVerb {

    private static final int LONGEST_SUBJECT = 8;

    private NounOrVerb() {
    }

    /** "Mayor Says Bridge Will Close": a heading gives every word a capital, "to" and "the" as well or not. */
    private static boolean headline(Scene scene, int i) {
        Layer layer = scene.layer();
        Language language = scene.language();
        return layer.get(i).paragraph() == 0 && language.subjectFirst() && i > 0 && i + 1 < layer.size()
                && layer.get(i - 1).capital() && layer.get(i + 1).capital() && layer.get(i).in(WordClass.VERBS_WITH_BARE_CLAUSE);
    }

    private static Token before(Layer layer, int i) {
        return layer.get(layer.is(i - 1, ",") && i > 1 ? i - 2 : i - 1);
    }

    /** Whether the word at {@code i}, a verb of saying by its form, is a noun here. */
    static boolean noun(Scene scene, int i) {
        Layer layer = scene.layer();
        Language language = scene.language();
        String lower = layer.get(i).lower();
        if (layer.get(i).capital() && layer.sentenceStart(i) != i && !headline(scene, i) && !lower.equals("tweeted")) {
            return true;
        }
        boolean looksLikeNoun = layer.get(i).in(WordClass.NOUNS_THAT_LOOK_LIKE_VERBS);
        boolean counted = i > 0 && before(layer, i).type() == Token.Type.NUMBER && (layer.is(i + 1, "by") || layer.is(i + 1, "of"));
        if (language.subjectFirst() && (looksLikeNoun && i > 0 && layer.is(i - 1, "whose") || counted)) {
            // "whose claim is old", "a May 4, 2019, ruling by the court".
            return true;
        }
        if (layer.sentenceStart(i) == i) {
            return looksLikeNoun;
        }
        if (scene.subjects().ledTo(i) || scene.subjects().ledToSilence(i)) {
            return false;
        }
        Token before = layer.get(i - 1);
        if (looksLikeNoun && nounByWhatFollows(scene, i)) {
            return true;
        }
        if (looksLikeNoun) {
            // "a Harbour Gazette report detailing": what a participle describes is a noun.
            boolean described = language.subjectFirst() && !lower.endsWith("s") && i + 1 < layer.size() && language.participle(layer.get(i + 1).lower());
            boolean nameBefore = scene.cast().nameEndingAt(before.end()) >= 0 && !described && !ownNoun(scene, i);
            boolean subjectBefore = nameBefore || before.pronoun() || before.in(WordClass.RELATIVES) || before.in(WordClass.ADVERBS)
                    || before.in(WordClass.ROLES) || before.is(",") || layer.quote(i - 1) || pluralSubject(scene, i) || singularSubject(scene, i)
                    || language.subjectFirst() && layer.quote(i + 1) && (before.is("was") || before.is("is"))
                    || secondVerb(scene, i) || before.in(language.subjectFirst() ? WordClass.MODALS : WordClass.AUXILIARIES);
            return !subjectBefore && !closesQuote(scene, i);
        }
        return language.subjectFirst() && (before.is("the") || before.is("to") || before.is("a"));
    }

    /** "Setting aside costs, states have": right behind a comma the noun is the subject of the verb that follows. */
    private static boolean nounByWhatFollows(Scene scene, int i) {
        Layer layer = scene.layer();
        Language language = scene.language();
        return language.subjectFirst() && layer.is(i - 1, ",") && i + 1 < layer.size() && layer.get(i + 1).in(WordClass.AUXILIARIES);
    }

    /** "The ad names Lee and claims that", "The team reports in the journal that": what only a verb takes follows. */
    private static boolean secondVerb(Scene scene, int i) {
        Layer layer = scene.layer();
        Language language = scene.language();
        if (!language.subjectFirst() || i + 1 >= layer.size() || !layer.get(i).lower().endsWith("s") && !language.participle(layer.get(i).lower())) {
            return false;
        }
        Token before = layer.get(i - 1);
        if (before.in(WordClass.CONJUNCTIONS)) {
            boolean nouns = i - 2 >= 0 && layer.get(i - 2).in(WordClass.NOUNS_THAT_LOOK_LIKE_VERBS);
            return !nouns && layer.get(i + 1).in(WordClass.COMPLEMENTISERS);
        }
        int that = i + 1;
        boolean place = before.in(WordClass.ORGANISATION_WORDS) && layer.get(that).in(WordClass.PREPOSITIONS);
        while (place && that < Math.min(layer.size() - 1, i + LONGEST_SUBJECT) && layer.get(that).word() && !layer.get(that).in(WordClass.COMPLEMENTISERS)) {
            that++;
        }
        return place && layer.get(that).in(WordClass.COMPLEMENTISERS);
    }

    /** "...," a note in the window states.: the clause that a quote's comma leads to closes with its verb. */
    private static boolean closesQuote(Scene scene, int i) {
        Layer layer = scene.layer();
        Language language = scene.language();
        int start = layer.sentenceStart(i);
        for (int j = start + 1; j < i; j++) {
            if (layer.quote(j)) {
                return false;
            }
        }
        return language.subjectFirst() && layer.quote(start) && layer.lastOf(layer.get(start)) == ',' && i - start > 2
                && layer.get(i).lower().endsWith("s") && i + 1 < layer.size() && layer.get(i + 1).terminal();
    }

    /** "in a Norland post on": behind an article and a name that is no plural stands a noun, where the verb would end in "s". */
    private static boolean ownNoun(Scene scene, int i) {
        Layer layer = scene.layer();
        Language language = scene.language();
        int name = scene.cast().nameEndingAt(layer.get(i - 1).end());
        int article = name < 0 ? -1 : scene.firstWord(name) - 1;
        String verb = layer.get(i).lower();
        boolean singular = layer.is(article, "a") || layer.is(article, "an") || layer.is(article, "the") && !layer.get(i - 1).lower().endsWith("s");
        return language.subjectFirst() && article >= layer.sentenceStart(i) && singular
                && !verb.endsWith("s") && !verb.endsWith("ed") && !layer.get(i).in(WordClass.FINITE_FORMS);
    }

    /** "Officials call it", "teachers claim that": a plural before, and after it what only a verb takes. */
    private static boolean pluralSubject(Scene scene, int i) {
        Layer layer = scene.layer();
        Language language = scene.language();
        String before = layer.get(i - 1).lower();
        String verb = layer.get(i).lower();
        if (!language.subjectFirst() || !before.endsWith("s") || before.length() < 5 || verb.endsWith("s")
                || i + 1 >= layer.size() || language.small(before)) {
            return false;
        }
        Token after = layer.get(i + 1);
        return after.in(WordClass.DETERMINERS) || after.in(WordClass.COMPLEMENTISERS) || after.pronoun() || layer.quote(i + 1);
    }

    /** "The advert claims that": a singular that its article opens with the sentence, and after it what only a verb takes. */
    private static boolean singularSubject(Scene scene, int i) {
        Layer layer = scene.layer();
        Language language = scene.language();
        int start = layer.sentenceStart(i);
        for (int j = i - 1; j > start && i - j < LONGEST_SUBJECT && layer.get(j).word(); j--) {
            if (layer.is(j, "as") || layer.is(j, "while") || layer.is(j, "though")) {
                // "as the guild's website notes: "..."".
                start = j + 1;
                break;
            }
        }
        if (!language.subjectFirst() || !layer.get(i).lower().endsWith("s") || i - start < 2 || i + 1 >= layer.size()
                || !layer.get(start).in(WordClass.DEFINITE_DETERMINERS) || layer.get(i - 1).lower().endsWith("s")) {
            return false;
        }
        for (int j = start + 1; j < i; j++) {
            if (!scene.phrases().belongs(j) || layer.get(j).in(WordClass.PREPOSITIONS)) {
                return false;
            }
        }
        return layer.get(i + 1).in(WordClass.COMPLEMENTISERS) || layer.quote(i + 1) || layer.is(i + 1, ":") && layer.quote(i + 2);
    }
}
