package verbatim.text.attribution;

import org.jspecify.annotations.Nullable;
import verbatim.text.Span;
import verbatim.text.SpeakerType;
import verbatim.text.language.Language;
import verbatim.text.language.WordClass;
import verbatim.text.token.Layer;
import verbatim.text.token.Token;

/** Finds the subject of a verb without a parser: by what can and what cannot stand in a noun phrase. */
final class NounPhrases {

    private static final int LONGEST = 16;
    private static final int DESCRIPTION = 6;

    private final String text;
    private final Layer layer;
    private final Language language;
    private final Cast cast;

    NounPhrases(String text, Layer layer, Cast cast) {
        this.text = text;
        this.layer = layer;
        this.language = layer.language();
        this.cast = cast;
    }

    /** The subject of the verb at {@code verb}, where it stands before the verb; null where there is none. */
    @Nullable Mention before(int verb) {
        int start = layer.sentenceStart(verb);
        int i = beforeVerbGroup(verb);
        if (layer.is(verb - 1, "as") && language.participle(layer.get(verb).lower()) && verb - 2 > start) {
            // "was quoted as saying", "quoted Lee as saying".
            return language.has(WordClass.VERBS_OF_CALLING, layer.get(verb - 2).lower()) ? before(verb - 2)
                    : endingAt(verb - 2, start);
        }
        if (i < start || language.participle(layer.get(verb).lower()) && (layer.is(i, ",") || layer.is(i, "and"))) {
            return leanedOn(verb, start);
        }
        Token token = layer.get(i);
        if (language.has(WordClass.CONJUNCTIONS, token.lower())) {
            return mainSubject(verb);
        }
        if (token.is(",") || token.dash() || token.is(")")) {
            Mention apposed = beforeApposition(i, start);
            return apposed != null ? apposed : mainSubject(verb);
        }
        if (language.has(WordClass.RELATIVES, token.lower())) {
            int before = layer.is(i - 1, ",") ? i - 2 : i - 1;
            return before >= start ? endingAt(before, start) : null;
        }
        return endingAt(i, start);
    }

    /** The subject of the finite verb of saying on which a participle leans ("Lee said, adding"); else the sentence's. */
    private @Nullable Mention leanedOn(int participle, int start) {
        for (int v = participle - 2; v > start; v--) {
            String word = layer.get(v).lower();
            if (layer.get(v).word() && language.saying(word) && !language.participle(word) && !layer.get(v).capital()
                    && !language.has(WordClass.NOUNS_THAT_LOOK_LIKE_VERBS, word)) {
                Mention before = layer.quote(v - 1) ? null : before(v);
                return before != null ? before : after(v);
            }
            if (layer.is(v, ";")) {
                break;
            }
        }
        return mainSubject(participle);
    }

    /** The subject that follows the verb ("said the mayor"); null where none does. */
    @Nullable Mention after(int verb) {
        int i = verb + 1;
        if (i >= layer.sentenceEnd(verb)) {
            return null;
        }
        Mention mention = startingAt(i);
        return mention == null ? describedName(i, layer.sentenceEnd(verb)) : mention;
    }

    /** "said retired surgeon Ann Lee": words that describe, and the name they lead up to; null where none follows. */
    private @Nullable Mention describedName(int from, int end) {
        for (int i = from; i < Math.min(end, from + DESCRIPTION); i++) {
            Token token = layer.get(i);
            int name = cast.nameStartingAt(token.start());
            if (name >= 0 && i > from && !possessive(name)) {
                return named(name);
            }
            if (!token.word() || name < 0 && (language.small(token.lower()) || verbOnly(token) || adverb(token.lower()))) {
                return null;
            }
        }
        return null;
    }

    /** The index before the verb and what belongs to it: auxiliaries and adverbs. */
    int beforeVerbGroup(int verb) {
        int i = verb - 1;
        int start = layer.sentenceStart(verb);
        while (i >= start && layer.get(i).word() && !layer.get(i).capital() && (adverb(layer.get(i).lower())
                || language.has(WordClass.AUXILIARIES, layer.get(i).lower()))) {
            i--;
        }
        return i;
    }

    private boolean adverb(String word) {
        return language.has(WordClass.ADVERBS, word)
                || (language.code().equals("en") && word.endsWith("ly") && !word.equals("family"));
    }

    /** The first subject of the sentence, on which participles and second verbs lean. */
    @Nullable Mention mainSubject(int before) {
        int start = layer.sentenceStart(before);
        int i = start;
        // An opening phrase ("In a statement on Monday,") ends at its comma.
        while (i < before && layer.get(i).word() && !pronounAt(i) && opensPhrase(i)) {
            int comma = i;
            while (comma < before && !layer.is(comma, ",") && !layer.quote(comma)) {
                comma++;
            }
            if (comma >= before || layer.quote(comma)) {
                break;
            }
            i = comma + 1;
        }
        for (int j = i; j < before; j++) {
            Mention mention = startingAt(j);
            if (mention != null) {
                return mention;
            }
            if (layer.quote(j)) {
                return null;
            }
        }
        return null;
    }

    private boolean pronounAt(int i) {
        return language.pronoun(layer.get(i).lower());
    }

    private boolean opensPhrase(int i) {
        String lower = layer.get(i).lower();
        return language.has(WordClass.PREPOSITIONS, lower) || language.has(WordClass.SUBORDINATORS, lower)
                || language.has(WordClass.ADVERBS, lower) || language.participle(lower)
                || language.has(WordClass.CONJUNCTIONS, lower);
    }

    /** "Name, chief of the guard, said": from the comma at {@code comma} back to what the apposition belongs to. */
    private @Nullable Mention beforeApposition(int comma, int start) {
        for (int i = comma - 1; i > start && comma - i < 40; i--) {
            Token token = layer.get(i);
            if (layer.quote(i)) {
                return null;
            }
            if (token.is(",") || token.is("(") || token.dash()) {
                int name = cast.nameEndingAt(layer.get(i - 1).end());
                boolean subject = i - 1 == start || name >= 0 || language.has(WordClass.ROLES, layer.get(i - 1).lower());
                if (subject) {
                    Mention mention = endingAt(i - 1, start);
                    if (mention != null && mention.figure() >= 0 && layer.get(i).is(",") && comma - i > 2) {
                        describe(mention.figure(), i + 1, comma);
                    }
                    if (mention != null) {
                        return mention;
                    }
                }
            }
        }
        return null;
    }

    private void describe(int figure, int from, int to) {
        for (int i = from; i < Math.min(from + 5, to); i++) {
            String lower = layer.get(i).lower();
            if (language.has(WordClass.RELATIVES, lower)) {
                return;
            }
            if (language.has(WordClass.TITLES, lower) || language.has(WordClass.ROLES, lower)) {
                cast.describe(figure, text.substring(layer.get(from).start(), layer.get(to - 1).end()));
                return;
            }
        }
    }

    /** The noun phrase whose last token is at {@code last}. */
    private @Nullable Mention endingAt(int last, int start) {
        Token token = layer.get(last);
        if (!token.word() && token.type() != Token.Type.NUMBER) {
            return null;
        }
        if (language.pronoun(token.lower())) {
            return new Mention(token.span(), Mention.Form.PRONOUN, -1);
        }
        if (language.has(WordClass.OTHER_PRONOUNS, token.lower()) || language.has(WordClass.SUBORDINATORS, token.lower())
                || language.has(WordClass.PREPOSITIONS, token.lower()) || verbOnly(token)) {
            return null;
        }
        int name = cast.nameEndingAt(token.end());
        int first = name >= 0 ? layer.indexAt(cast.names().get(name).titleStart()) : last;
        int begin = first;
        while (begin > start && last - begin < LONGEST && belongs(begin - 1)) {
            begin--;
        }
        boolean inner = begin < first && headBefore(begin, first);
        if (name >= 0 && !inner) {
            return named(name);
        }
        return nounPhrase(begin, last);
    }

    private boolean verbOnly(Token token) {
        return language.saying(token.lower()) && !token.capital()
                && !language.has(WordClass.NOUNS_THAT_LOOK_LIKE_VERBS, token.lower());
    }

    private boolean belongs(int i) {
        Token token = layer.get(i);
        if (!token.word() && token.type() != Token.Type.NUMBER) {
            return false;
        }
        String lower = token.lower();
        return !language.has(WordClass.CONJUNCTIONS, lower) && !language.has(WordClass.SUBORDINATORS, lower)
                && !language.has(WordClass.RELATIVES, lower) && !language.pronoun(lower)
                && !language.has(WordClass.COMPLEMENTISERS, lower) && !language.has(WordClass.AUXILIARIES, lower)
                && !verbOnly(token)
                && (!language.has(WordClass.PREPOSITIONS, lower)
                        || language.has(WordClass.PREPOSITIONS_INSIDE_NOUN_PHRASES, lower));
    }

    /** Whether a noun with its own preposition stands before a name: "a spokesman for Acme" is not Acme. */
    private boolean headBefore(int begin, int name) {
        for (int i = begin; i < name - 1; i++) {
            if (language.has(WordClass.ROLES, layer.get(i).lower())
                    && language.has(WordClass.PREPOSITIONS_INSIDE_NOUN_PHRASES, layer.get(i + 1).lower())) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Mention nounPhrase(int begin, int last) {
        int from = begin;
        if (language.has(WordClass.PREPOSITIONS, layer.get(from).lower())) {
            // "In a statement the company said": the phrase begins at the last determiner.
            for (int i = last; i > begin; i--) {
                if (language.has(WordClass.DETERMINERS, layer.get(i).lower())) {
                    from = i;
                    break;
                }
            }
            if (from == begin) {
                from = last;
            }
        }
        String lower = layer.get(last).lower();
        if (from == last && language.small(lower)) {
            return null;
        }
        return phrase(from, last);
    }

    private Mention phrase(int from, int last) {
        Span span = new Span(layer.get(from).start(), layer.get(last).end());
        boolean definite = language.has(WordClass.DEFINITE_DETERMINERS, layer.get(from).lower());
        int head = last;
        for (int i = from; i < last; i++) {
            if (language.has(WordClass.PREPOSITIONS_INSIDE_NOUN_PHRASES, layer.get(i + 1).lower())) {
                head = i;
                break;
            }
        }
        int figure = definite && head == last ? cast.byFunction(layer.get(head).lower(), span.start()) : -1;
        if (figure < 0) {
            boolean document = language.has(WordClass.DOCUMENTS, layer.get(head).lower());
            boolean article = last > from && language.has(WordClass.DETERMINERS, layer.get(from).lower())
                    && definite;
            Span name = article ? new Span(layer.get(from + 1).start(), span.end()) : span;
            figure = cast.unnamed(name.in(text), span, document ? SpeakerType.DOCUMENT : SpeakerType.UNNAMED);
        }
        return new Mention(span, Mention.Form.NOUN_PHRASE, figure);
    }

    private Mention named(int name) {
        return new Mention(cast.names().get(name).span(), Mention.Form.NAME, cast.figureOf(name));
    }

    /** The noun phrase that begins at {@code first}; null where none does. */
    @Nullable Mention startingAt(int first) {
        Token token = layer.get(first);
        if (!token.word()) {
            return null;
        }
        String lower = token.lower();
        if (language.pronoun(lower)) {
            return new Mention(token.span(), Mention.Form.PRONOUN, -1);
        }
        int name = cast.nameStartingAt(token.start());
        if (name >= 0 && !(possessive(name))) {
            return named(name);
        }
        boolean determiner = language.has(WordClass.DETERMINERS, lower);
        boolean noun = token.capital() && language.has(WordClass.CONVENTIONS, "capital-nouns") && !language.small(lower);
        if (name < 0 && !determiner && !noun && !language.has(WordClass.ROLES, lower)
                && !language.has(WordClass.TITLES, lower)) {
            return null;
        }
        int end = layer.sentenceEnd(first);
        int last = first;
        int role = -1;
        while (last + 1 < end && last - first < LONGEST && continues(last + 1, role)) {
            last++;
            role = language.has(WordClass.ROLES, layer.get(last).lower()) ? last : role;
            int inside = cast.nameStartingAt(layer.get(last).start());
            if (inside >= 0 && layer.get(last).capital()) {
                last = Math.max(last, layer.indexAt(cast.names().get(inside).span().end()) - 1);
                Name within = cast.names().get(inside);
                if (last + 1 < end && !layer.get(last + 1).lower().startsWith("'") && role < 0) {
                    return new Mention(within.span(), Mention.Form.NAME, cast.figureOf(inside));
                }
            }
        }
        if (determiner && last == first) {
            return null;
        }
        return phrase(first, last);
    }

    private boolean possessive(int name) {
        int next = layer.indexAt(cast.names().get(name).span().end());
        return next < layer.size() && layer.get(next).lower().startsWith("'s");
    }

    private boolean continues(int i, int role) {
        Token token = layer.get(i);
        if (layer.get(i - 1).capital() && language.has(WordClass.CONVENTIONS, "capital-nouns") && !token.capital()
                && !language.has(WordClass.DEFINITE_DETERMINERS, token.lower()) && !token.is("von") && !token.is("für")) {
            // After the noun, lower case goes on with nothing but its genitive.
            return false;
        }
        if (!belongs(i) || token.lower().length() > 1 && language.has(WordClass.COMPLEMENTISERS, token.lower())
                || language.has(WordClass.PLACE_AND_TIME_WORDS, token.lower()) || adverb(token.lower())
                || language.reporting(token.lower()) && role >= 0) {
            return false;
        }
        boolean preposition = language.has(WordClass.PREPOSITIONS, token.lower());
        if (role >= 0 && !preposition && !token.capital() && !language.has(WordClass.DETERMINERS, token.lower())) {
            return language.has(WordClass.ROLES, token.lower()) || role < i - 1 && layer.is(i - 1, "'s");
        }
        return !preposition || token.is("of") || token.is("for") || token.is("de") || token.is("von") || token.is("du");
    }
}
