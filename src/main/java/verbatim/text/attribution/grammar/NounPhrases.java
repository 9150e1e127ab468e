package verbatim.text.attribution.grammar;

import org.jspecify.annotations.Nullable;
import verbatim.text.Span;
import verbatim.text.SpeakerType;
import verbatim.text.language.Language;
import verbatim.text.language.WordClass;
import verbatim.text.token.Layer;
import verbatim.text.token.Token;

/** Finds noun phrases without a parser: by what can and what cannot stand in one. */
public final class NounPhrases {

    private static final int LONGEST = 16;

    private final String text;
    private final Layer layer;
    private final Language language;
    private final Cast cast;
    private final @Nullable BarePhrases bare;
    private final NamedBehind namedBehind;
    private final PhrasesAhead ahead;
    private final BodyByHead bodies;

    NounPhrases(String text, Layer layer, Cast cast) {
        this.text = text;
        this.layer = layer;
        this.language = layer.language();
        this.cast = cast;
        this.bare = layer.language().capitals() ? null : new BarePhrases(text, layer, cast);
        this.namedBehind = new NamedBehind(layer, cast, this);
        this.bodies = new BodyByHead(layer, cast, this);
        this.ahead = new PhrasesAhead(layer, cast, this, namedBehind);
    }

    /** How phrases are found where no capital shows a name; null where one does. */
    @Nullable BarePhrases bare() {
        return bare;
    }

    /** Whether the word only says how or when. */
    public boolean adverb(String word) {
        return language.has(WordClass.ADVERBS, word)
                || language.adverbByEnding(word);
    }

    /** The noun phrase whose last token is at {@code last}. */
    public @Nullable Mention endingAt(int last, int start) {
        if (bare != null) {
            return bare.endingAt(last, start);
        }
        Token token = layer.get(last);
        if (!token.word() && token.type() != Token.Type.NUMBER) {
            return null;
        }
        int owner = language.subjectFirst() && token.is("'s") && last > start ? cast.nameEndingAt(layer.get(last - 1).end()) : -1;
        boolean friend = owner >= 0 && layer.is(layer.indexAt(cast.names().get(owner).titleStart()) - 1, "of");
        if (language.subjectFirst() && token.is("'s") && last > start && !friend) {
            // "the mayor's": whoever owns what follows, or has it done; not "a friend of Lee's".
            return endingAt(last - 1, start);
        }
        if (token.pronoun()) {
            return new Mention(token.span(), Mention.Form.PRONOUN, -1);
        }
        if (language.subjectFirst() && token.in(WordClass.OTHER_PRONOUNS) && last - 2 >= start && layer.is(last - 1, "of") && layer.get(last - 2).in(WordClass.QUANTIFIERS)) {
            // "Most of them said".
            return phrase(last - 2, last);
        }
        int name = cast.nameEndingAt(token.end());
        boolean small = token.in(WordClass.OTHER_PRONOUNS) || token.in(WordClass.SUBORDINATORS)
                || token.in(WordClass.PREPOSITIONS);
        if (token.in(WordClass.INDEFINITE_PERSONS) && (last == start || !layer.get(last - 1).word() && layer.get(last - 1).type() != Token.Type.NUMBER)) {
            // "..., everyone said".
            return phrase(last, last);
        }
        if (small && name < 0 || verbOnly(token)) {
            return null;
        }
        int first = name >= 0 ? layer.indexAt(cast.names().get(name).titleStart()) : last;
        int begin = first;
        while (begin > start && last - begin < LONGEST && belongs(begin - 1) && !complete(begin)) {
            begin--;
        }
        boolean inner = begin < first && (headBefore(begin, first) || name >= 0 && ownsName(begin, layer.indexAt(cast.names().get(name).span().start())));
        if (name >= 0 && !inner) {
            return named(name);
        }
        int opening = language.subjectFirst() ? cast.nameStartingAt(layer.get(begin).start()) : -1;
        int behind = opening < 0 ? 0 : layer.indexAt(cast.names().get(opening).span().end());
        if (behind > begin && behind < last && (layer.is(behind, "in") || layer.is(behind, "at") || layer.is(behind, "on"))
                && cast.type(cast.figureOf(opening)) == SpeakerType.PERSON) {
            // "Lee in his last speech said".
            return named(opening);
        }
        return nounPhrase(begin, last);
    }

    /** Whether a determiner opens the phrase at {@code i}, and no preposition makes it part of a longer one. */
    private boolean complete(int i) {
        return language.subjectFirst() && layer.get(i).in(WordClass.DETERMINERS)
                && !layer.get(i - 1).in(WordClass.DETERMINERS)
                && !layer.get(i - 1).in(WordClass.PREPOSITIONS_INSIDE_NOUN_PHRASES);
    }

    boolean verbOnly(Token token) {
        boolean calling = !language.subjectFirst() && token.in(WordClass.VERBS_OF_CALLING);
        return (calling || token.in(WordClass.VERBS_OF_SAYING) || token.in(WordClass.SEPARABLE_VERBS)) && !token.capital()
                && !token.in(WordClass.NOUNS_THAT_LOOK_LIKE_VERBS);
    }

    boolean belongs(int i) {
        Token token = layer.get(i);
        if (!token.word() && token.type() != Token.Type.NUMBER) {
            return false;
        }
        return !token.in(WordClass.CONJUNCTIONS) && !token.in(WordClass.SUBORDINATORS)
                && !token.in(WordClass.RELATIVES) && !token.pronoun()
                && !token.in(WordClass.COMPLEMENTISERS) && !token.in(WordClass.AUXILIARIES)
                && (!verbOnly(token) || accused(i))
                && (!token.in(WordClass.PREPOSITIONS) || token.in(WordClass.PREPOSITIONS_INSIDE_NOUN_PHRASES));
    }

    /** "El acusado, Lee,": behind its article a participle of blaming is whoever is blamed. */
    private boolean accused(int i) {
        return !language.subjectFirst() && i > 0 && layer.get(i).in(WordClass.ROLES) && layer.get(i - 1).in(WordClass.DETERMINERS);
    }

    /** Whether a noun with its own preposition stands before a name: "a spokesman for Acme" is not Acme. */
    private boolean headBefore(int begin, int name) {
        for (int i = begin; i < name - 1; i++) {
            if (layer.get(i).in(WordClass.ROLES)
                    && layer.get(i + 1).in(WordClass.PREPOSITIONS_INSIDE_NOUN_PHRASES)) {
                return !language.subjectFirst() || !predicate(i + 2, name);
            }
        }
        return false;
    }

    /** "The mayor's plan drew fire from Lee", "a clerk of Lee declined to say what Roe": a verb, or another name, stands between. */
    private boolean predicate(int from, int to) {
        for (int i = from; i < to; i++) {
            Token token = layer.get(i);
            boolean verb = !token.capital() && (token.in(WordClass.FINITE_FORMS) || token.lower().endsWith("ed") && language.finite(token.lower())
                    && !layer.get(i - 1).in(WordClass.DETERMINERS));
            if (verb || token.in(WordClass.QUESTION_WORDS) || cast.nameEndingAt(token.end()) >= 0 && !layer.is(i + 1, "'s")) {
                return true;
            }
        }
        return false;
    }

    /** "The head of Acme": a determiner opens the phrase, and a preposition makes the name a part of it. */
    private boolean ownsName(int begin, int name) {
        boolean article = name - 2 > begin && layer.get(name - 1).in(WordClass.DETERMINERS);
        if (!language.subjectFirst()) {
            return layer.get(begin).in(WordClass.DETERMINERS) && begin + 1 < name - 1 && layer.get(name - 1).in(WordClass.GENITIVE_PREPOSITIONS);
        }
        return language.subjectFirst() && layer.get(begin).in(WordClass.DETERMINERS)
                && layer.get(article ? name - 2 : name - 1).in(WordClass.PREPOSITIONS_INSIDE_NOUN_PHRASES) && !predicate(begin + 1, name);
    }

    private @Nullable Mention nounPhrase(int begin, int last) {
        int from = begin;
        if (layer.get(from).in(WordClass.PREPOSITIONS)) {
            // "In a statement the company said": the phrase begins at the last determiner.
            for (int i = last; i > begin; i--) {
                if (layer.get(i).in(WordClass.DETERMINERS)) {
                    from = i;
                    break;
                }
            }
            if (from == begin) {
                from = last;
            }
        }
        String lower = layer.get(last).lower();
        if (from == last && language.subjectFirst() && language.participle(lower) && !layer.get(last).capital()) {
            return null;
        }
        if (from == last && language.small(lower) && !language.has(WordClass.QUANTIFIERS, lower) && !language.has(WordClass.SOME_OF_SEVERAL, lower)
                && !language.has(WordClass.ROLES, lower)) {
            return null;
        }
        if (from == last && !language.subjectFirst() && last > 0 && layer.get(last - 1).pronoun() && !layer.get(last).capital()
                && language.ends(WordClass.IMPERFECT_ENDINGS, lower, 2)) {
            // "qu'il voulait la fermer": a verb.
            return null;
        }
        boolean circumstance = from == last && !language.subjectFirst()
                && (language.has(WordClass.ADVERBS, lower) || language.has(WordClass.PLACE_AND_TIME_WORDS, lower));
        return circumstance ? null : phrase(from, last);
    }

    /** The words from {@code from} to {@code last} (inclusive) as one noun phrase. */
    public Mention phrase(int from, int last) {
        Span span = layer.span(from, last);
        boolean definite = layer.get(from).in(WordClass.DEFINITE_DETERMINERS);
        int head = last;
        for (int i = from; i < last; i++) {
            if (layer.get(i + 1).in(WordClass.PREPOSITIONS_INSIDE_NOUN_PHRASES)) {
                head = i;
                break;
            }
        }
        int role = definite && head == last && from < last ? cast.byRole(span) : -1;
        int figure = named(from, last, head, role);
        figure = figure < 0 ? told(from, last, role) : figure;
        if (figure < 0) {
            boolean document = layer.get(head).in(WordClass.DOCUMENTS);
            boolean article = last > from && layer.get(from).in(WordClass.DETERMINERS)
                    && definite;
            Span name = article ? new Span(layer.get(from + 1).start(), span.end()) : span;
            figure = cast.unnamed(name.in(text), span, document ? SpeakerType.DOCUMENT : SpeakerType.UNNAMED);
        }
        return new Mention(span, Mention.Form.NOUN_PHRASE, figure);
    }

    /** Whom a phrase names again by what stands in a name itself: a title, an age; -1 where none does, or where what is told beside names speaks for another. */
    private int named(int from, int last, int head, int role) {
        if (!layer.get(from).in(WordClass.DEFINITE_DETERMINERS)) {
            return -1;
        }
        int figure = from < last ? cast.ages().of(layer.get(from + 1)) : -1;
        if (figure < 0 && head == last) {
            int function = cast.byFunction(layer.get(head).lower(), layer.get(from).start());
            figure = role < 0 || role == function ? function : -1;
            OfficeBeforeName office = figure < 0 ? null : new OfficeBeforeName(layer, cast, figure, from, last);
            if (office != null && (role < 0 && office.isLess() || office.isMore())) {
                cast.guess(layer.span(from, last));
            }
            figure = figure < 0 && role < 0 ? NounForAnybody.figure(layer, cast, from, last) : figure;
        }
        return figure;
    }

    /** Whom a phrase may mean by what the text tells beside the names; -1 for nobody. Whether that still holds, and of nobody else, is always a guess. */
    private int told(int from, int last, int role) {
        boolean definite = layer.get(from).in(WordClass.DEFINITE_DETERMINERS);
        boolean one = last == from + 1;
        int figure = role;
        figure = figure < 0 && definite && last > from ? RoleTold.figure(layer, cast, from, last) : figure;
        figure = figure < 0 && definite && one ? BodyTold.figure(layer, cast, last) : figure;
        figure = figure < 0 && definite && one ? bodies.figure(last) : figure;
        figure = figure < 0 && definite && one ? cast.ages().alone(layer, cast, last) : figure;
        figure = figure < 0 && one ? KinTold.figure(layer, cast, last) : figure;
        figure = figure < 0 && definite && one ? OnlyOneNamed.figure(layer, cast, from, last) : figure;
        if (figure >= 0) {
            cast.guess(layer.span(from, last));
        }
        return figure;
    }

    /** The mention that the {@code name}-th name of the cast is. */
    public Mention named(int name) {
        return new Mention(cast.names().get(name).span(), Mention.Form.NAME, cast.figureOf(name));
    }

    /** The noun phrase that begins at {@code first}; null where none does. */
    public @Nullable Mention startingAt(int first) {
        return bare == null ? ahead.startingAt(first) : bare.startingAt(first);
    }

    /** Who belongs to a name, and is named behind what he is; see {@link NamedBehind}. */
    @Nullable Mention memberOf(int name, int end) {
        return namedBehind.memberOf(name, end);
    }

    /** Whether the name owns what follows. */
    boolean possessive(int name) {
        int next = layer.indexAt(cast.names().get(name).span().end());
        return next < layer.size() && (layer.get(next).lower().startsWith("'s") || GenitiveName.owns(layer, cast.names().get(name), next));
    }
}
