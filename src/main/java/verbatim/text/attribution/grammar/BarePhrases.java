package verbatim.text.attribution.grammar;

import java.util.List;
import org.jspecify.annotations.Nullable;
import verbatim.text.Span;
import verbatim.text.SpeakerType;
import verbatim.text.language.Language;
import verbatim.text.language.WordClass;
import verbatim.text.token.Layer;
import verbatim.text.token.Token;

/**
 * Finds who speaks where no capital shows a name (Arabic, Chinese, Japanese): the run of words between what cannot belong
 * to one, without its titles.
 */
final class BarePhrases {

    private static final int LONGEST = 8;
    private static final String ARTICLE = "ال";
    private static final String OF = "の";
    /** Prepositions that Arabic joins to the article: "to the", "with the". */
    private static final List<String> JOINED = List.of("لل", "بال");

    private final String text;
    private final Layer layer;
    private final Language language;
    private final Cast cast;

    BarePhrases(String text, Layer layer, Cast cast) {
        this.text = text;
        this.layer = layer;
        this.language = layer.language();
        this.cast = cast;
    }

    /** The phrase that begins at {@code first}; null where none does. */
    @Nullable Mention startingAt(int first) {
        if (layer.get(first).pronoun()) {
            return new Mention(layer.get(first).span(), Mention.Form.PRONOUN, -1);
        }
        int last = first - 1;
        while (last + 1 < layer.sentenceEnd(first) && last - first < LONGEST && belongs(last + 1)) {
            last++;
        }
        return last < first ? null : named(first, last);
    }

    /** The phrase whose last token is at {@code last}, within the sentence from {@code start} on; null where none is. */
    @Nullable Mention endingAt(int last, int start) {
        if (last >= start && layer.get(last).pronoun()) {
            return new Mention(layer.get(last).span(), Mention.Form.PRONOUN, -1);
        }
        int first = last + 1;
        while (first > start && last - first < LONGEST && belongs(first - 1)) {
            first--;
        }
        return first > last ? null : named(first, last);
    }

    /** The subject before the verb: what a particle marks as one, else the first phrase of the verb's own clause; or null. */
    @Nullable Mention before(int verb) {
        int start = layer.sentenceStart(verb);
        for (int i = verb - 1; i > start; i--) {
            if (layer.get(i).in(WordClass.FOCUS_PARTICLES)) {
                Mention marked = endingAt(i - 1, start);
                if (marked != null) {
                    return marked;
                }
            }
        }
        int clause = verb;
        while (clause > start && !layer.quote(clause - 1)
                && !(layer.get(clause - 1).type() == Token.Type.POINT && clause < verb)) {
            clause--;
        }
        // "وتابع Lee قائلا": another verb of saying stands before whoever speaks.
        while (clause < verb && (layer.get(clause).in(WordClass.ADVERBS) || language.saying(layer.get(clause).lower())
                || layer.get(clause).in(WordClass.PLACE_AND_TIME_WORDS))) {
            clause++;
        }
        return clause < verb ? startingAt(clause) : null;
    }

    private boolean belongs(int i) {
        Token token = layer.get(i);
        String lower = token.lower();
        if (!token.word() || JOINED.stream().anyMatch(lower::startsWith) || language.saying(lower) || language.has(WordClass.PLACE_AND_TIME_WORDS, lower)
                || language.has(WordClass.COMPLEMENTISERS, lower) || language.has(WordClass.FOCUS_PARTICLES, lower)
                || language.has(WordClass.SOURCES_BEFORE, lower) || language.has(WordClass.SOURCES_INTRODUCED_BY, lower)
                || language.has(WordClass.ADVERBS, lower) || language.has(WordClass.RELATIVES, lower)
                || language.has(WordClass.VERBS_OF_CALLING, lower) || language.has(WordClass.OCCASION_WORDS, lower)) {
            return false;
        }
        return language.has(WordClass.DETERMINERS, lower) || !language.small(lower) || language.has(WordClass.TITLES, lower);
    }

    /** The words without the titles before or behind the name; whole where they are nothing else. */
    private Mention named(int from, int to) {
        int first = from;
        int last = to;
        for (int i = from; i <= to; i++) {
            if (layer.is(i, OF)) {
                first = i + 1;
            }
        }
        while (last > first && layer.get(last).in(WordClass.TITLES)) {
            last--;
        }
        for (int i = first; i <= last; i++) {
            if (layer.get(i).in(WordClass.TITLES)) {
                first = i + 1;
                while (first <= last && (layer.get(first).lower().startsWith(ARTICLE)
                        || layer.get(first).in(WordClass.TITLES))) {
                    first++;
                }
                i = first;
            }
        }
        boolean titled = first > from || last < to;
        boolean name = first <= last && !layer.get(last).in(WordClass.TITLES);
        Span span = name ? layer.span(first, last) : layer.span(from, to);
        SpeakerType type = name && titled ? SpeakerType.PERSON
                : layer.get(to).in(WordClass.DOCUMENTS) ? SpeakerType.DOCUMENT : SpeakerType.UNNAMED;
        return new Mention(span, name ? Mention.Form.NAME : Mention.Form.NOUN_PHRASE, cast.unnamed(span.in(text), span, type));
    }
}
