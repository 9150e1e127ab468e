package verbatim.text.attribution.sieve;

import org.jspecify.annotations.Nullable;
import verbatim.text.attribution.grammar.Mention;
import verbatim.text.attribution.grammar.MiddleField;
import verbatim.text.attribution.grammar.Scene;
import verbatim.text.language.WordClass;
import verbatim.text.quotation.Placement;
import verbatim.text.token.Layer;
import verbatim.text.token.Token;

/** <i>According to the mayor, ...</i>: the source named by a preposition. */
final class AccordingTo implements Sieve {

    private static final int SEVERAL_WORDS = 4;
    private static final int LONGEST_OWNER = 10;
    private static final int MAIN_CLAUSE = 12;

    @Override
    public @Nullable Ascription of(Scene scene, Ascriptions known, int p) {
        Layer layer = scene.layer();
        int from = p;
        while (from > layer.sentenceStart(p) && !layer.is(from - 1, ";")) {
            from--;
        }
        // What a source tells of ends at a semicolon.
        for (int i = from; i < layer.sentenceEnd(p) && !layer.is(i, ";"); i++) {
            Ascription found = at(scene, i);
            if (found != null) {
                return toldToAnother(scene, p) || saidByAnother(scene, found, p) ? null : found;
            }
        }
        return null;
    }

    /** "Lee told aides he was "...," according to the Gazette": the source tells what Lee said, and the words are Lee's. */
    static boolean toldToAnother(Scene scene, int p) {
        Layer layer = scene.layer();
        for (int v = p - 1; scene.language().subjectFirst() && v > layer.sentenceStart(p) && !layer.quote(v) && !layer.is(v, ","); v--) {
            if (layer.get(v).in(WordClass.VERBS_WITH_HEARER) && scene.saying(v) && !layer.get(v - 1).in(WordClass.PASSIVE_AUXILIARIES)) {
                Mention who = scene.subject(v, false);
                return who != null && scene.canSpeak(who) && who.span().start() < layer.get(v).start();
            }
        }
        return false;
    }

    /**
     * "Laut Polizei sagte der Fahrer, er habe "..."", "According to police, the driver said he had "..."": the source opens the
     * sentence and tells what another says, who has a verb of saying of their own before the quote.
     */
    private static boolean saidByAnother(Scene scene, Ascription source, int p) {
        Layer layer = scene.layer();
        Mention named = source.mention();
        if (named == null) {
            return false;
        }
        boolean second = scene.language().has(WordClass.CONVENTIONS, "verb-second");
        int from = layer.indexAt(named.span().end());
        boolean opens = layer.indexAt(named.span().start()) < p && (source.at() == layer.sentenceStart(p)
                || layer.indexAt(named.span().start()) == layer.sentenceStart(p));
        if (!opens || !second && (!scene.language().subjectFirst() || !layer.is(from, ","))) {
            return false;
        }
        int to = second ? p : Math.min(p, from + 1 + MAIN_CLAUSE);
        for (int v = second ? from : from + 1; v < to && !layer.quote(v) && !layer.is(v, ",") && !layer.is(v, ";"); v++) {
            if (scene.saying(v) || scene.calling(v)) {
                Mention who = second ? MiddleField.subject(scene, v) : scene.subjects().before(v);
                int first = who == null ? 0 : layer.indexAt(who.span().start());
                return who != null && who.figure() != named.figure() && (!second && who.form() == Mention.Form.NOUN_PHRASE || scene.canSpeak(who))
                        && (second ? first > v && first < p : first > from);
            }
        }
        return false;
    }

    /** The source that is introduced at {@code i}; null where none is. */
    static @Nullable Ascription at(Scene scene, int i) {
        Layer layer = scene.layer();
        Token token = layer.get(i);
        int end = layer.sentenceEnd(i);
        if (token.in(WordClass.SOURCES_BEFORE) && i > layer.sentenceStart(i)) {
            // "Lee'ye göre": the suffix behind the apostrophe is no part of the name.
            boolean suffix = layer.get(i - 1).lower().startsWith("'") && i - 2 >= layer.sentenceStart(i);
            if (InOnesView.oblique(layer.get(i - 1))) {
                return source(scene, new Mention(layer.get(i - 1).span(), Mention.Form.PRONOUN, -1), i, i);
            }
            return source(scene, suffix ? scene.phrases().endingAt(i - 2, layer.sentenceStart(i)) : scene.subjects().before(i), i, i);
        }
        int last = i;
        int several = severalWords(scene, i, end);
        if (several > i) {
            last = several;
        } else if (opensSentence(scene, i, end)) {
            last = i;
        } else if (token.in(WordClass.SOURCES_INTRODUCED_BY)) {
            Ascription told = toldBy(scene, i, end);
            if (told != null) {
                return told;
            }
            last = layer.is(i + 1, "to") ? i + 1 : i;
        } else if (token.in(WordClass.SOURCE_NOUN_OPENERS)) {
            int owned = wordsOwned(scene, i, end);
            if (owned > 0) {
                return source(scene, scene.phrases().endingAt(owned - 2, i + 1), i, owned);
            }
            last = nounOfSaying(scene, i, end) - 1;
        } else {
            boolean apart = token.in(WordClass.SOURCES_AFTER_COMMA) && i > 0 && (layer.is(i - 1, ",") || layer.quote(i - 1));
            last = apart ? i : -1;
        }
        if (last < 0 || last + 1 >= end) {
            return null;
        }
        int owner = ownerOfWords(scene, last + 1, end);
        return source(scene, named(scene, owner < 0 ? last + 1 : owner), i, last);
    }

    /** "según le dijo a Roe su abogado": a clause of saying follows, and its subject behind the verb is the source; else null. */
    private static @Nullable Ascription toldBy(Scene scene, int i, int end) {
        Layer layer = scene.layer();
        int verb = i + 1;
        while (verb < end && (layer.get(verb).in(WordClass.CLITICS) || layer.get(verb).in(WordClass.AUXILIARIES))) {
            verb++;
        }
        boolean says = !scene.language().subjectFirst() && verb < end && scene.saying(verb);
        Mention who = says ? MiddleField.subject(scene, verb) : null;
        return who == null ? null : new Ascription(who, layer.span(i, verb), i, Placement.IN_SENTENCE, "according to", 0.95);
    }

    /** "in Ann Lee's words": index of the noun, right behind whoever has it, that a comma or the sentence's end follows; else -1. */
    private static int wordsOwned(Scene scene, int i, int end) {
        Layer layer = scene.layer();
        for (int noun = i + 3; scene.language().subjectFirst() && noun < Math.min(end, i + LONGEST_OWNER) && layer.get(noun - 1).word(); noun++) {
            boolean apart = noun + 1 >= end || layer.is(noun + 1, ",") || layer.get(noun + 1).terminal();
            if (layer.is(noun - 1, "'s") && apart && layer.get(noun).in(WordClass.SOURCE_NOUNS)) {
                return noun;
            }
        }
        return -1;
    }

    /** "d'après", "de acuerdo con": index of the last of the words that introduce a source together; -1 where none do. */
    private static int severalWords(Scene scene, int i, int end) {
        Layer layer = scene.layer();
        if (!layer.get(i).in(WordClass.SOURCES_OF_SEVERAL_WORDS)) {
            return -1;
        }
        String words = layer.get(i).lower();
        for (int j = i + 1; j < Math.min(end, i + SEVERAL_WORDS); j++) {
            words = words + "_" + layer.get(j).lower();
            if (scene.language().has(WordClass.SOURCES_OF_SEVERAL_WORDS, words)) {
                return j;
            }
        }
        return -1;
    }

    /** "Pour le syndicat, « ... »": right at the beginning, with nothing but a comma between the source and its words. */
    private static boolean opensSentence(Scene scene, int i, int end) {
        Layer layer = scene.layer();
        if (layer.sentenceStart(i) != i || i + 1 >= end
                || !layer.get(i).in(WordClass.SOURCES_OPENING_SENTENCES)) {
            return false;
        }
        Mention source = scene.phrases().startingAt(i + 1);
        int comma = source == null ? end : layer.indexAt(source.span().end());
        return source != null && comma < end && (layer.is(comma, ",") && layer.quote(comma + 1)
                || speaker(scene, source) && leadsOn(scene, comma) && quoteFollows(layer, comma, end));
    }

    /** A name of several words, or a noun for somebody who speaks: not "Pour Noël, ...". */
    private static boolean speaker(Scene scene, Mention source) {
        return scene.canSpeak(source) && (source.form() == Mention.Form.NOUN_PHRASE
                || source.form() == Mention.Form.NAME && source.span().in(scene.text()).indexOf(' ') > 0);
    }

    /** "Pour le maire, ...", "Für den Chef der Behörde ist ...": a comma, or the finite verb where it stands second. */
    private static boolean leadsOn(Scene scene, int next) {
        Layer layer = scene.layer();
        String word = layer.get(next).lower();
        return scene.language().has(WordClass.CONVENTIONS, "verb-second")
                ? scene.language().has(WordClass.FINITE_AUXILIARIES, word) && !scene.language().has(WordClass.PASSIVE_AUXILIARIES, word)
                : layer.is(next, ",");
    }

    private static boolean quoteFollows(Layer layer, int from, int end) {
        for (int i = from; i < end; i++) {
            if (layer.quote(i)) {
                return true;
            }
        }
        return false;
    }

    /** Who or what is named at {@code i}; "recent polls" has neither article nor capital. */
    private static @Nullable Mention named(Scene scene, int i) {
        Mention mention = scene.phrases().startingAt(i);
        if (mention == null && InOnesView.oblique(scene.layer().get(i))) {
            // "Selon lui", "Volgens haar".
            return new Mention(scene.layer().get(i).span(), Mention.Form.PRONOUN, -1);
        }
        return mention == null && scene.language().subjectFirst() ? scene.subjects().described(i) : mention;
    }

    /** "nach Meinung des Rates", "in the words of Lee": index of the owner of the noun that follows {@code i}; or -1. */
    private static int nounOfSaying(Scene scene, int i, int end) {
        for (int noun = i + 1; noun < Math.min(end, i + 3); noun++) {
            if (scene.layer().get(noun).in(WordClass.SOURCE_NOUNS)) {
                return owner(scene, noun, end);
            }
        }
        return -1;
    }

    /** "so das Fazit des Rates", "selon les propos du maire": index of whose words the noun at {@code i} is about; or -1. */
    private static int ownerOfWords(Scene scene, int i, int end) {
        Layer layer = scene.layer();
        int noun = i;
        if (layer.get(i).in(WordClass.DETERMINERS)) {
            boolean adjective = i + 1 < end && layer.get(i + 1).word() && !layer.get(i + 1).capital()
                    && !layer.get(i + 1).in(WordClass.SOURCE_NOUNS);
            noun = adjective ? i + 2 : i + 1;
        }
        return owner(scene, noun, end);
    }

    /** Where whoever owns the noun of saying at {@code noun} is named: behind "of", or from "of the" in one word on; or -1. */
    private static int owner(Scene scene, int noun, int end) {
        Layer layer = scene.layer();
        if (noun + 2 >= end || !layer.get(noun).in(WordClass.SOURCE_NOUNS)) {
            return -1;
        }
        String link = layer.get(noun + 1).lower();
        if (scene.language().has(WordClass.GENITIVE_ARTICLES, link)) {
            return noun + 1;
        }
        return scene.language().has(WordClass.GENITIVE_PREPOSITIONS, link) ? noun + 2 : -1;
    }

    private static @Nullable Ascription source(Scene scene, @Nullable Mention mention, int first, int last) {
        Layer layer = scene.layer();
        return mention == null ? null
                : new Ascription(mention, layer.span(first, last), first,
                        Placement.IN_SENTENCE, "according to", office(layer, mention) ? 0.8 : 0.95);
    }

    /** "according to Orla Ambassador to the Port Union Hal Weir": an office that goes on, with its holder's name behind it. */
    private static boolean office(Layer layer, Mention mention) {
        int next = layer.indexAt(mention.span().end());
        return mention.form() == Mention.Form.NAME && next < layer.size() && layer.get(next - 1).in(WordClass.TITLES)
                && layer.get(next).in(WordClass.PREPOSITIONS);
    }
}
