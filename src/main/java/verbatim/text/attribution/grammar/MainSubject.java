package verbatim.text.attribution.grammar;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import verbatim.text.language.Language;
import verbatim.text.language.WordClass;
import verbatim.text.token.Layer;
import verbatim.text.token.Token;

/** Finds the first subject of a sentence, past its dateline and the circumstances that open it. */
final class MainSubject {

    private static final int DESCRIPTION = 6;
    private static final int OPENING_TIME = 6;
    private static final int STANDS_IN = 5;

    private final String text;
    private final Layer layer;
    private final Language language;
    private final Cast cast;
    private final NounPhrases phrases;

    MainSubject(String text, Layer layer, Cast cast, NounPhrases phrases) {
        this.text = text;
        this.layer = layer;
        this.language = layer.language();
        this.cast = cast;
        this.phrases = phrases;
    }

    /** The first subject of the sentence, on which participles and second verbs lean. */
    @Nullable Mention mainSubject(int before) {
        int start = layer.sentenceStart(before);
        int i = Math.min(before, Datelines.end(text, layer, start));
        i += about(i) ? 1 : 0;
        // An opening phrase ("In a statement on Monday,") ends at its comma; "And then" ends with itself.
        while (i < before && layer.get(i).word() && !pronounAt(i) && (opensPhrase(i) || opensWithTime(i, before))) {
            if (language.subjectFirst() && layer.get(i).in(WordClass.CONJUNCTIONS)) {
                // "But Lee, making it clear that": the comma is behind the subject.
                i++;
                continue;
            }
            int comma = i;
            while (comma < before && !layer.is(comma, ",") && !layer.quote(comma)) {
                comma++;
            }
            if (comma < before - 1 && (!layer.quote(comma) || language.subjectFirst() && layer.lastOf(layer.get(comma)) == ',')) {
                i = comma + 1;
            } else if (linksOnly(i)) {
                i++;
            } else {
                break;
            }
        }
        Mention left = leftTo(i, before);
        Mention behind = left != null ? left : behindIt(i, before);
        if (behind != null) {
            return behind;
        }
        for (int j = i; j < before; j++) {
            Mention mention = phrases.startingAt(j);
            if (mention != null && !insidePhrase(j, i) && !restOfPlace(j, mention)) {
                return mention;
            }
            if (layer.quote(j) && j > i) {
                return null;
            }
            if (j == i && bareNoun(i)) {
                break;
            }
        }
        return i > before || !layer.get(i).word() ? null : bareSubject(i, before);
    }

    /** "It fell to Lee to", "it was left to Lee to": whoever then acts; null where the sentence does not begin so. */
    private @Nullable Mention leftTo(int i, int before) {
        if (!language.subjectFirst() || !layer.is(i, "it")) {
            return null;
        }
        int verb = layer.get(i + 1).in(WordClass.AUXILIARIES) ? i + 2 : i + 1;
        boolean falls = layer.is(verb, "fell") || layer.is(verb, "falls") || layer.is(verb, "left") || layer.is(verb, "up");
        return falls && layer.is(verb + 1, "to") && verb + 2 < before ? phrases.startingAt(verb + 2) : null;
    }

    /** "It has not helped that Lee has": the subject that "it" only stands in for; null where the sentence does not begin so. */
    private @Nullable Mention behindIt(int i, int before) {
        boolean why = language.subjectFirst() && layer.is(i, "that") && layer.is(i + 1, "'s") && i + 3 < before && layer.get(i + 2).in(WordClass.QUESTION_WORDS);
        if (why) {
            // "That's why he wanted".
            return phrases.startingAt(i + 3);
        }
        if (!language.subjectFirst() || !layer.is(i, "it") || !layer.get(Math.min(before, i + 1)).in(WordClass.AUXILIARIES)) {
            return null;
        }
        int that = i + 2;
        while (that < Math.min(before, i + STANDS_IN + 1) && layer.get(that).word() && !layer.get(that).in(WordClass.COMPLEMENTISERS)
                && !language.saying(layer.get(that).lower())) {
            that++;
        }
        return that + 1 < before && layer.get(that).in(WordClass.COMPLEMENTISERS) ? phrases.startingAt(that + 1) : null;
    }

    /** "Protesters marched through": a verb by its ending, and by what follows. */
    private boolean verbLike(int i) {
        Token next = layer.get(Math.min(layer.size() - 1, i + 1));
        return !layer.get(i).capital() && language.finite(layer.get(i).lower()) && layer.get(i).lower().endsWith("ed")
                && (purePreposition(next.lower()) || next.in(WordClass.DETERMINERS));
    }

    /** "marched through Springfield": what a preposition leads up to is no subject. */
    private boolean insidePhrase(int i, int from) {
        boolean inside = language.subjectFirst() && i > from && purePreposition(layer.get(i - 1).lower());
        Mention mention = inside && layer.is(i - 1, "for") ? phrases.startingAt(i) : null;
        // "There is still time for Lee to".
        return inside && !(mention != null && mention.form() == Mention.Form.NAME && layer.is(layer.indexAt(mention.span().end()), "to"));
    }

    boolean purePreposition(String word) {
        return language.has(WordClass.PREPOSITIONS, word) && !language.has(WordClass.SUBORDINATORS, word);
    }

    /** "Cement makers, for instance, argued": a noun phrase without a determiner. */
    @Nullable Mention bareSubject(int from, int before) {
        int last = from - 1;
        while (last + 1 < before && last - from < DESCRIPTION && layer.get(last + 1).word() && phrases.belongs(last + 1)
                && !layer.get(last + 1).small() && !phrases.adverb(layer.get(last + 1).lower())
                && !(last >= from && verbLike(last + 1))) {
            last++;
        }
        return last < from ? null : phrases.phrase(from, last);
    }

    private boolean pronounAt(int i) {
        return layer.get(i).pronoun();
    }

    /** A word that links the sentence to the one before, and takes nothing with it: "and", "then". */
    private boolean linksOnly(int i) {
        String lower = layer.get(i).lower();
        return language.subjectFirst() && (language.has(WordClass.CONJUNCTIONS, lower) || language.has(WordClass.ADVERBS, lower));
    }

    /** "Hundreds of people marched": a plural without an article at the beginning. */
    private boolean bareNoun(int i) {
        if (language.subjectFirst() && layer.get(i).word() && !layer.get(i).small() && i + 2 < layer.size() && plural(i + 1) && !phrases.adverb(layer.get(i).lower())
                && (layer.is(i + 2, "of") || language.finite(layer.get(i + 2).lower())) && cast.nameStartingAt(layer.get(i).start()) < 0) {
            // "Small groups of people marched".
            return true;
        }
        return plural(i);
    }

    private boolean plural(int i) {
        String lower = layer.get(i).lower();
        return language.subjectFirst() && layer.get(i).word() && lower.length() > 4 && lower.endsWith("s") && !language.small(lower)
                && !phrases.adverb(lower) && !language.participle(lower) && cast.nameStartingAt(layer.get(i).start()) < 0;
    }

    /** "At a meeting in Salem, Ohio, Lee ...": a name between commas behind another name is where that lies. */
    private boolean restOfPlace(int i, Mention mention) {
        return language.subjectFirst() && mention.form() == Mention.Form.NAME && i > 1 && layer.is(i - 1, ",")
                && cast.nameEndingAt(layer.get(i - 2).end()) >= 0 && layer.is(layer.indexAt(mention.span().end()), ",");
    }

    /** "Two months later, Lee ...": a phrase that an adverb closes before the first comma. */
    private boolean opensWithTime(int i, int before) {
        for (int j = i + 1; language.subjectFirst() && j < Math.min(before, i + OPENING_TIME) && layer.get(j).word(); j++) {
            if (layer.is(j + 1, ",")) {
                return layer.is(j, "later") || layer.is(j, "earlier") || layer.is(j, "ago");
            }
        }
        return false;
    }

    private boolean opensPhrase(int i) {
        String lower = layer.get(i).lower();
        // "Immediately after the vote,".
        boolean degree = language.subjectFirst() && phrases.adverb(lower) && i + 1 < layer.size()
                && (layer.get(i + 1).in(WordClass.PREPOSITIONS) || layer.get(i + 1).in(WordClass.SUBORDINATORS));
        return degree || language.has(WordClass.PREPOSITIONS, lower) || language.has(WordClass.SUBORDINATORS, lower)
                || language.has(WordClass.ADVERBS, lower) || language.participle(lower)
                || language.has(WordClass.CONJUNCTIONS, lower);
    }

    /** "about 200 farmers": such a preposition only says that the number is not exact. */
    boolean about(int i) {
        return language.subjectFirst() && layer.get(Math.min(layer.size() - 1, i + 1)).type() == Token.Type.NUMBER
                && (layer.is(i, "about") || layer.is(i, "around") || layer.is(i, "over") || layer.is(i, "nearly"));
    }
}
