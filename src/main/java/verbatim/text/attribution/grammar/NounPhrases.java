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
    private static final int LONGEST_FUNCTION = 4;

    private final String text;
    private final Layer layer;
    private final Language language;
    private final Cast cast;
    private final @Nullable BarePhrases bare;
    private final NameOwners owners;

    NounPhrases(String text, Layer layer, Cast cast) {
        this.text = text;
        this.layer = layer;
        this.language = layer.language();
        this.cast = cast;
        this.owners = new NameOwners(layer);
        this.bare = layer.language().capitals() ? null : new BarePhrases(text, layer, cast);
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
                && !verbOnly(token)
                && (!token.in(WordClass.PREPOSITIONS) || token.in(WordClass.PREPOSITIONS_INSIDE_NOUN_PHRASES));
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
        if (from == last && language.small(lower) && !language.has(WordClass.QUANTIFIERS, lower)
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
        int figure = definite && head == last ? cast.byFunction(layer.get(head).lower(), span.start()) : -1;
        figure = figure < 0 && definite && head == last ? NounForAnybody.figure(layer, cast, from, last) : figure;
        if (figure < 0) {
            boolean document = layer.get(head).in(WordClass.DOCUMENTS);
            boolean article = last > from && layer.get(from).in(WordClass.DETERMINERS)
                    && definite;
            Span name = article ? new Span(layer.get(from + 1).start(), span.end()) : span;
            figure = cast.unnamed(name.in(text), span, document ? SpeakerType.DOCUMENT : SpeakerType.UNNAMED);
        }
        return new Mention(span, Mention.Form.NOUN_PHRASE, figure);
    }

    public Mention named(int name) {
        return new Mention(cast.names().get(name).span(), Mention.Form.NAME, cast.figureOf(name));
    }

    /** The noun phrase that begins at {@code first}; null where none does. */
    public @Nullable Mention startingAt(int first) {
        if (bare != null) {
            return bare.startingAt(first);
        }
        Token token = layer.get(first);
        boolean counted = counted(first);
        if (!token.word() && !counted) {
            return null;
        }
        String lower = token.lower();
        if (language.pronoun(lower)) {
            return new Mention(token.span(), Mention.Form.PRONOUN, -1);
        }
        int name = cast.nameStartingAt(token.start());
        if (name >= 0 && !(possessive(name))) {
            Mention member = memberOf(name, layer.sentenceEnd(first));
            return member == null ? named(name) : member;
        }
        Mention several = SomeOf.startingAt(this, layer, first);
        if (several != null) {
            return several;
        }
        boolean determiner = language.has(WordClass.DETERMINERS, lower);
        boolean noun = token.capital() && language.has(WordClass.CONVENTIONS, "capital-nouns") && !language.small(lower)
                && !token.in(WordClass.PLACE_AND_TIME_WORDS) && !token.in(WordClass.ADVERBS);
        if (name < 0 && !determiner && !noun && !counted && !language.has(WordClass.ROLES, lower)
                && !language.has(WordClass.TITLES, lower)) {
            return SuffixedArticle.noun(layer, first) ? phrase(first, first) : null;
        }
        int end = layer.sentenceEnd(first);
        int head = determiner ? behindParticiple(first, end) : -1;
        if (head > 0) {
            return startingAt(head);
        }
        int last = first;
        int role = -1;
        while (last + 1 < end && last - first < LONGEST && continues(last + 1, role)) {
            if (last == first && language.has(WordClass.ROLES, lower) && went(last + 1)) {
                // "Protesters marched through".
                break;
            }
            last++;
            role = layer.get(last).in(WordClass.ROLES) ? last : role;
            int inside = cast.nameStartingAt(layer.get(last).start());
            if (last > first + 1 && (verbBeforeObject(last) || inside >= 0 && verbBehindPlural(last - 1))) {
                // "The plan takes a year": its verb and object are no part of it.
                last -= 2;
                break;
            }
            Mention member = inside < 0 ? null : memberOf(inside, end);
            int comma = member != null || inside < 0 ? -1 : owners.behind(first, cast.names().get(inside));
            member = comma < 0 ? member : apposedName(comma);
            if (member != null) {
                return member;
            }
            if (inside >= 0 && postingOf(first, inside)) {
                continue;
            }
            if (inside >= 0 && layer.get(last).capital()) {
                last = Math.max(last, layer.indexAt(cast.names().get(inside).span().end()) - 1);
                Name within = cast.names().get(inside);
                if (last + 1 < end && !owners.owns(first, within) && !ofSomebody(first, within) && !layer.get(last + 1).lower().startsWith("'") && !headOfName(last + 1)
                        && (role < 0 || within.titleStart() <= layer.get(role).start() || apposed(within, role))) {
                    return new Mention(within.span(), Mention.Form.NAME, cast.figureOf(inside));
                }
            }
        }
        if (determiner && last == first) {
            // "..., read one.": a quantifier that stands alone.
            boolean alone = language.has(WordClass.QUANTIFIERS, lower) && first + 1 < layer.size()
                    && (layer.get(first + 1).terminal() || layer.is(first + 1, ","));
            return alone ? phrase(first, first) : null;
        }
        while (last > first && layer.get(last).in(WordClass.GENITIVE_PREPOSITIONS)) {
            last--;
        }
        Mention apposed = apposedName(last + 1);
        apposed = apposed == null ? behindSecondRole(last + 1, end) : apposed;
        return apposed != null ? apposed : phrase(first, owned(last, end));
    }

    /** "l'entourage de Lee", "el equipo de Lee": the name behind such a preposition says whose the noun before is. */
    private boolean ofSomebody(int first, Name name) {
        int before = layer.indexAt(name.titleStart()) - 1;
        return !language.subjectFirst() && before > first + 1 - (layer.get(first).in(WordClass.DETERMINERS) ? 0 : 1) && layer.get(before).in(WordClass.GENITIVE_PREPOSITIONS);
    }

    /** "an Internet posting": behind the indefinite article one word's name describes a noun that can be read. */
    private boolean postingOf(int article, int name) {
        int next = layer.indexAt(cast.names().get(name).span().end());
        return language.subjectFirst() && (layer.is(article, "a") || layer.is(article, "an")) && cast.names().get(name).parts().size() == 1
                && layer.indexAt(cast.names().get(name).span().start()) == article + 1 && next < layer.size() && !layer.get(next).capital()
                && (layer.get(next).in(WordClass.DOCUMENTS) || layer.get(next).in(WordClass.NOUNS_OF_SAYING) || layer.get(next).in(WordClass.NOUNS_THAT_LOOK_LIKE_VERBS) && !layer.get(next).lower().endsWith("s"));
    }

    /** A verb in the past, by its ending and by what follows. */
    private boolean went(int i) {
        Token next = layer.get(Math.min(layer.size() - 1, i + 1));
        return language.subjectFirst() && !layer.get(i).capital() && layer.get(i).lower().endsWith("ed") && language.finite(layer.get(i).lower())
                && (next.in(WordClass.PREPOSITIONS) || next.in(WordClass.DETERMINERS));
    }

    /** "50 protesters": a number, and right behind it several of something. */
    private boolean counted(int i) {
        Token next = layer.get(Math.min(layer.size() - 1, i + 1));
        return language.subjectFirst() && layer.get(i).type() == Token.Type.NUMBER && next.word() && !next.capital() && !next.small()
                && (next.lower().endsWith("s") || next.in(WordClass.ROLES)) && !next.in(WordClass.PLACE_AND_TIME_WORDS);
    }

    /** "The governor's office said": index of the noun for whoever speaks that the phrase up to {@code last} owns; else {@code last}. */
    private int owned(int last, int end) {
        boolean owner = language.subjectFirst() && layer.is(last + 1, "'s");
        for (int i = last + 2; owner && i < Math.min(end, last + 2 + LONGEST_FUNCTION); i++) {
            Token token = layer.get(i);
            if (token.in(WordClass.ROLES) || token.in(WordClass.ORGANISATION_WORDS)) {
                return i;
            }
            if (!belongs(i) || token.small() || token.capital()) {
                return last;
            }
        }
        return last;
    }

    /** "said Acme spokesman Bob Roe", "Lee campaign manager Bob Roe": who belongs to the name, and is named behind what he is; else null. */
    @Nullable Mention memberOf(int name, int end) {
        int i = layer.indexAt(cast.names().get(name).span().end());
        boolean role = false;
        for (int from = i; language.subjectFirst() && i < end && i - from <= LONGEST_FUNCTION && name + 1 < cast.names().size(); i++) {
            Token token = layer.get(i);
            Name next = cast.names().get(name + 1);
            if (role && next.span().start() == token.start()) {
                return next.parts().size() > 1 && cast.type(cast.figureOf(name + 1)) == SpeakerType.PERSON ? named(name + 1) : null;
            }
            if (!token.word() || token.capital() || token.small() || verbOnly(token) || adverb(token.lower()) || token.lower().startsWith("'")) {
                return null;
            }
            role = token.in(WordClass.ROLES) && !token.in(WordClass.DOCUMENTS) || token.in(WordClass.TITLES)
                    || language.ends(WordClass.OCCUPATION_ENDINGS, token.lower(), 2);
        }
        return null;
    }

    /** "the head of the board, Ann Lee, said": the name in apposition, which ends at a point; null where none stands there. */
    private @Nullable Mention apposedName(int comma) {
        int name = layer.is(comma, ",") && comma + 1 < layer.size() ? cast.nameStartingAt(layer.get(comma + 1).start()) : -1;
        if (name < 0 && language.subjectFirst() && layer.is(comma, ",") && comma + 2 < layer.size() && layer.get(comma + 1).in(WordClass.DEFINITE_DETERMINERS)) {
            // "said the vicar, the Rev Ann Lee".
            int titled = cast.nameStartingAt(layer.get(comma + 2).start());
            name = titled >= 0 && cast.names().get(titled).title() != null ? titled : -1;
        }
        if (name < 0 && !language.subjectFirst() && layer.is(comma, ",") && comma + 2 < layer.size() && layer.get(comma + 1).in(WordClass.TITLES)) {
            // "dit son avocat, Me Ann Lee".
            name = cast.nameStartingAt(layer.get(comma + 2).start());
        }
        if (name < 0 || cast.names().get(name).parts().size() < 2
                || cast.type(cast.figureOf(name)) != SpeakerType.PERSON) {
            return null;
        }
        int after = layer.indexAt(cast.names().get(name).span().end());
        return after < layer.size() && (layer.is(after, ",") || layer.get(after).terminal() || layer.is(after, ":")
                || layer.is(after, "of") || !language.subjectFirst() && layer.is(after, "(")) ? named(name) : null;
    }

    /** "die Richterin und Autorin Ann Lee", "the activist and teacher Ann Lee": the name behind the second thing somebody is; else null. */
    private @Nullable Mention behindSecondRole(int and, int end) {
        if (and + 2 >= end || !layer.get(and).in(WordClass.CONJUNCTIONS)) {
            return null;
        }
        int titled = cast.nameStartingAt(layer.get(and + 1).start());
        int name = titled < 0 ? cast.nameStartingAt(layer.get(and + 2).start()) : titled;
        Token role = layer.get(and + 1);
        boolean second = name >= 0 && cast.names().get(name).span().start() > role.start()
                && (language.has(WordClass.CONVENTIONS, "capital-nouns") ? role.capital() : role.in(WordClass.ROLES) || titled >= 0);
        return second && cast.names().get(name).parts().size() > 1 && cast.type(cast.figureOf(name)) == SpeakerType.PERSON ? named(name) : null;
    }

    private boolean verbBeforeObject(int i) {
        return language.subjectFirst() && layer.get(i).in(WordClass.DETERMINERS)
                && !layer.get(i - 1).capital() && language.finite(layer.get(i - 1).lower())
                && !layer.get(i - 1).in(WordClass.ROLES);
    }

    /** "Several groups granted Mr. Lee": a verb in the past right behind a plural. */
    private boolean verbBehindPlural(int i) {
        Token noun = layer.get(i - 1);
        return language.subjectFirst() && !layer.get(i).capital() && layer.get(i).lower().endsWith("ed") && language.finite(layer.get(i).lower())
                && noun.word() && !noun.capital() && !noun.small() && noun.lower().endsWith("s") && !adverb(noun.lower());
    }

    boolean possessive(int name) {
        int next = layer.indexAt(cast.names().get(name).span().end());
        return next < layer.size() && layer.get(next).lower().startsWith("'s");
    }

    private boolean small(String word) {
        return language.has(WordClass.PREPOSITIONS, word) || language.has(WordClass.DETERMINERS, word);
    }

    /** "a yearly poll": behind an article what ends like an adverb describes a noun that follows. */
    private boolean adjective(int i) {
        return language.subjectFirst() && layer.get(i - 1).in(WordClass.DETERMINERS) && i + 1 < layer.size()
                && layer.get(i + 1).word() && !layer.get(i).in(WordClass.ADVERBS);
    }

    /** "die in Bremen geborene Ann Lee", "der für Verkehr zuständige Rat": where the noun stands that the article opens; or -1. */
    private int behindParticiple(int article, int end) {
        if (!language.has(WordClass.CONVENTIONS, "capital-nouns") || article + 1 >= end
                || !layer.get(article + 1).in(WordClass.PREPOSITIONS)) {
            return -1;
        }
        for (int i = article + 3; i + 1 < Math.min(end, article + LONGEST); i++) {
            Token token = layer.get(i);
            if (!token.word() && token.type() != Token.Type.NUMBER && !token.is(".")) {
                return -1;
            }
            boolean bent = token.word() && !token.capital() && !token.small() && token.lower().length() > 3
                    && (token.lower().endsWith("e") || token.lower().endsWith("en") || token.lower().endsWith("er"));
            if (bent && layer.get(i + 1).capital()) {
                return i + 1;
            }
        }
        return -1;
    }

    /** "The Lee campaign said": the noun behind the name is who speaks. */
    private boolean headOfName(int i) {
        Token token = layer.get(i);
        if (!language.subjectFirst() || token.capital() || verbOnly(token)) {
            return false;
        }
        if (token.in(WordClass.ROLES) || token.in(WordClass.ORGANISATION_WORDS) || token.in(WordClass.DOCUMENTS)) {
            return true;
        }
        // "the Internet security firm": a noun between, and no verb.
        boolean noun = token.word() && !token.small() && !token.lower().startsWith("'") && !adverb(token.lower()) && !language.finite(token.lower())
                && !token.in(WordClass.FINITE_FORMS) && !language.participle(token.lower()) && i + 1 < layer.size();
        Token head = layer.get(Math.min(layer.size() - 1, i + 1));
        return noun && !head.capital() && (head.in(WordClass.ORGANISATION_WORDS) || head.in(WordClass.DOCUMENTS) || head.in(WordClass.ROLES)) && !verbOnly(head);
    }

    /** "die Anwohnerin Ann Lee": where nouns have capitals, the name right behind the role is who has it, and not its owner ("Lees"). */
    private boolean apposed(Name name, int role) {
        return language.has(WordClass.CONVENTIONS, "capital-nouns") && layer.indexAt(name.span().start()) == role + 1
                && (name.parts().size() > 1 || !name.last().endsWith("s"));
    }

    /** "der Verband <b>der</b> Bauern": right behind a noun the article opens its owner, no relative clause, which has a comma. */
    private boolean genitive(int i) {
        return language.has(WordClass.CONVENTIONS, "capital-nouns") && layer.get(i - 1).capital() && i + 1 < layer.size()
                && layer.get(i).in(WordClass.GENITIVE_ARTICLES) && layer.get(i + 1).word()
                && (layer.get(i + 1).capital() || i + 2 < layer.size() && layer.get(i + 2).capital());
    }

    private boolean continues(int i, int role) {
        Token token = layer.get(i);
        if (layer.get(i - 1).capital() && language.has(WordClass.CONVENTIONS, "capital-nouns") && !token.capital()
                && !token.in(WordClass.GENITIVE_ARTICLES) && !token.is("von") && !token.is("für")) {
            // After the noun, lower case goes on with nothing but its genitive.
            return false;
        }
        if (genitive(i)) {
            return true;
        }
        boolean nextPhrase = !language.has(WordClass.CONVENTIONS, "capital-nouns") && !language.subjectFirst()
                && token.in(WordClass.DEFINITE_DETERMINERS) && !small(layer.get(i - 1).lower());
        boolean verb = language.subjectFirst() && !token.capital() && token.in(WordClass.FINITE_FORMS)
                && !layer.get(i - 1).in(WordClass.DETERMINERS) && !adverb(layer.get(i - 1).lower());
        if (nextPhrase || verb || !belongs(i) || token.lower().length() > 1 && token.in(WordClass.COMPLEMENTISERS)
                || token.in(WordClass.PLACE_AND_TIME_WORDS) && !adjective(i)
                || adverb(token.lower()) && !adjective(i)
                || language.reporting(token.lower()) && role >= 0) {
            return false;
        }
        boolean preposition = token.in(WordClass.PREPOSITIONS);
        if (role >= 0 && !preposition && !token.capital() && !token.in(WordClass.DETERMINERS)) {
            boolean led = !language.subjectFirst() && (layer.get(i - 1).in(WordClass.PREPOSITIONS)
                    || layer.get(i - 1).in(WordClass.DETERMINERS));
            // "su consejera delegada, Ann Lee": what describes the role stands behind it, up to the name.
            boolean described = !language.subjectFirst() && !language.has(WordClass.CONVENTIONS, "verb-second") && layer.is(i + 1, ",") && apposedName(i + 1) != null;
            return led || described || token.in(WordClass.ROLES) || role < i - 1 && layer.is(i - 1, "'s");
        }
        return !preposition || token.in(WordClass.GENITIVE_PREPOSITIONS);
    }
}
