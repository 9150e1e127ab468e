package verbatim.text.attribution.grammar;

import org.jspecify.annotations.Nullable;
import verbatim.text.SpeakerType;
import verbatim.text.language.Language;
import verbatim.text.language.WordClass;
import verbatim.text.token.Layer;
import verbatim.text.token.Token;

/**
 * Noun phrases as they are read forwards, from their first word up to what cannot stand in them; where they lead up to the name of whoever they
 * describe, that name.
 */
final class PhrasesAhead {

    private static final int LONGEST = 16;
    private static final int LONGEST_FUNCTION = 4;

    private final Layer layer;
    private final Language language;
    private final Cast cast;
    private final NounPhrases phrases;
    private final NamedBehind namedBehind;
    private final NameOwners owners;

    PhrasesAhead(Layer layer, Cast cast, NounPhrases phrases, NamedBehind namedBehind) {
        this.layer = layer;
        this.language = layer.language();
        this.cast = cast;
        this.phrases = phrases;
        this.namedBehind = namedBehind;
        this.owners = new NameOwners(layer);
    }

    /** The noun phrase that begins at {@code first}; null where none does. */
    @Nullable Mention startingAt(int first) {
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
        if (name >= 0 && !(phrases.possessive(name))) {
            Mention member = namedBehind.memberOf(name, layer.sentenceEnd(first));
            Mention members = member == null ? namedBehind.unnamedOf(name, layer.sentenceEnd(first)) : null;
            return member != null ? member : members != null ? members : phrases.named(name);
        }
        Mention several = SomeOf.startingAt(phrases, layer, first);
        if (several != null) {
            return several;
        }
        if (token.in(WordClass.INDEFINITE_PERSONS)) {
            return anybody(first);
        }
        boolean determiner = language.has(WordClass.DETERMINERS, lower);
        boolean noun = token.capital() && language.has(WordClass.CONVENTIONS, "capital-nouns") && !language.small(lower)
                && !token.in(WordClass.PLACE_AND_TIME_WORDS) && !token.in(WordClass.ADVERBS);
        if (name < 0 && !determiner && !noun && !counted && !language.has(WordClass.ROLES, lower)
                && !language.has(WordClass.TITLES, lower)) {
            return SuffixedArticle.noun(layer, first) ? phrases.phrase(first, first) : null;
        }
        int end = layer.sentenceEnd(first);
        int head = determiner ? behindParticiple(first, end) : -1;
        if (head > 0) {
            return startingAt(head);
        }
        // "said Bell & Weir's Ann Lee": the owner is read as a whole.
        int last = name >= 0 && language.subjectFirst() ? Math.max(first, layer.indexAt(cast.names().get(name).span().end()) - 1) : first;
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
            Mention member = inside < 0 ? null : namedBehind.memberOf(inside, end);
            int comma = member != null || inside < 0 ? -1 : owners.behind(first, cast.names().get(inside));
            member = comma < 0 ? member : namedBehind.apposedName(comma);
            if (member != null) {
                return member;
            }
            if (inside >= 0 && postingOf(first, inside)) {
                continue;
            }
            if (inside >= 0 && layer.get(last).capital()) {
                last = Math.max(last, layer.indexAt(cast.names().get(inside).span().end()) - 1);
                Name within = cast.names().get(inside);
                if (last + 1 < end && !InnerPhrase.only(layer, first, within) && !owners.owns(first, within) && !ofSomebody(first, within) && !layer.get(last + 1).lower().startsWith("'") && !headOfName(last + 1)
                        && (role < 0 || within.titleStart() <= layer.get(role).start() || apposed(within, role))) {
                    return new Mention(within.span(), Mention.Form.NAME, cast.figureOf(inside));
                }
            }
        }
        if (determiner && last == first) {
            // "..., read one.": a quantifier that stands alone.
            boolean alone = language.has(WordClass.QUANTIFIERS, lower) && first + 1 < layer.size()
                    && (layer.get(first + 1).terminal() || layer.is(first + 1, ","));
            return alone ? phrases.phrase(first, first) : null;
        }
        while (last > first && layer.get(last).in(WordClass.GENITIVE_PREPOSITIONS)) {
            last--;
        }
        Mention apposed = namedBehind.apposedName(last + 1);
        apposed = apposed == null ? namedBehind.behindSecondRole(last + 1, end) : apposed;
        int ends = owned(last, end);
        apposed = apposed == null && ends > last ? namedBehind.behindSecondRole(ends + 1, end) : apposed;
        return apposed != null ? apposed : phrases.phrase(first, ends);
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
            if (!phrases.belongs(i) || token.small() || token.capital()) {
                return last;
            }
        }
        return last;
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
                && noun.word() && !noun.capital() && !noun.small() && noun.lower().endsWith("s") && !phrases.adverb(noun.lower());
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
        if (!language.subjectFirst() || token.capital() || phrases.verbOnly(token)) {
            return false;
        }
        if (token.in(WordClass.ROLES) || token.in(WordClass.ORGANISATION_WORDS) || token.in(WordClass.DOCUMENTS)) {
            return true;
        }
        // "the Internet security firm": a noun between, and no verb.
        boolean noun = token.word() && !token.small() && !token.lower().startsWith("'") && !phrases.adverb(token.lower()) && !language.finite(token.lower())
                && !token.in(WordClass.FINITE_FORMS) && !language.participle(token.lower()) && i + 1 < layer.size();
        Token head = layer.get(Math.min(layer.size() - 1, i + 1));
        return noun && !head.capital() && (head.in(WordClass.ORGANISATION_WORDS) || head.in(WordClass.DOCUMENTS) || head.in(WordClass.ROLES)) && !phrases.verbOnly(head);
    }

    /** "die Anwohnerin Ann Lee": where nouns have capitals, the name right behind the role is who has it, and not its owner ("Lees"). */
    private boolean apposed(Name name, int role) {
        return language.has(WordClass.CONVENTIONS, "capital-nouns") && layer.indexAt(name.span().start()) == role + 1
                && (name.parts().size() > 1 || !name.last().endsWith("s"))
                && (name.type() == SpeakerType.PERSON || !body(role));
    }

    /** "die Landesregierung Kreta": what stands behind a body's noun is no name of whoever has it. */
    private boolean body(int i) {
        return language.headedBy(WordClass.ORGANISATION_WORDS, layer.get(i).lower()) && !layer.get(i).in(WordClass.TITLES);
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
                && !layer.get(i - 1).in(WordClass.DETERMINERS) && !phrases.adverb(layer.get(i - 1).lower());
        if (nextPhrase || verb || !phrases.belongs(i) || token.lower().length() > 1 && token.in(WordClass.COMPLEMENTISERS)
                || token.in(WordClass.PLACE_AND_TIME_WORDS) && !adjective(i)
                || phrases.adverb(token.lower()) && !adjective(i)
                || language.reporting(token.lower()) && role >= 0) {
            return false;
        }
        boolean preposition = token.in(WordClass.PREPOSITIONS);
        if (role >= 0 && !preposition && !token.capital() && !token.in(WordClass.DETERMINERS)) {
            boolean led = !language.subjectFirst() && (layer.get(i - 1).in(WordClass.PREPOSITIONS)
                    || layer.get(i - 1).in(WordClass.DETERMINERS));
            // "su consejera delegada, Ann Lee": what describes the role stands behind it, up to the name.
            boolean described = !language.subjectFirst() && !language.has(WordClass.CONVENTIONS, "verb-second") && layer.is(i + 1, ",") && namedBehind.apposedName(i + 1) != null;
            return led || described || InnerPhrase.goesOn(layer, i, role) || token.in(WordClass.ROLES) || role < i - 1 && layer.is(i - 1, "'s");
        }
        return !preposition || token.in(WordClass.GENITIVE_PREPOSITIONS);
    }

    /** "said both", "said all three", "said everyone in the hall": people who alone are the subject; null where the word only goes with another. */
    private @Nullable Mention anybody(int first) {
        int end = layer.sentenceEnd(first);
        int last = first + 1 < end && layer.get(first + 1).in(WordClass.NUMERALS) ? first + 1 : first;
        boolean alone = last + 1 >= end || !layer.get(last + 1).word() || layer.is(last + 1, "in") || layer.is(last + 1, "at") || layer.is(last + 1, "else");
        return alone ? phrases.phrase(first, last) : null;
    }
}
