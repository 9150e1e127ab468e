package verbatim.text.attribution.grammar;

import org.jspecify.annotations.Nullable;
import verbatim.text.SpeakerType;
import verbatim.text.language.Gender;
import verbatim.text.language.Language;
import verbatim.text.language.WordClass;
import verbatim.text.token.Layer;
import verbatim.text.token.Token;

/** Who is named behind what he is: <i>Acme spokesman Bob Roe</i>, <i>the head of the board, Ann Lee,</i>, <i>the activist and teacher Ann Lee</i>. */
final class NamedBehind {

    private static final int LONGEST_FUNCTION = 4;

    private final Layer layer;
    private final Language language;
    private final Cast cast;
    private final NounPhrases phrases;

    NamedBehind(Layer layer, Cast cast, NounPhrases phrases) {
        this.layer = layer;
        this.language = layer.language();
        this.cast = cast;
        this.phrases = phrases;
    }

    /** "said Acme spokesman Bob Roe", "Lee campaign manager Bob Roe": who belongs to the name, and is named behind what he is; else null. */
    @Nullable Mention memberOf(int name, int end) {
        int i = layer.indexAt(cast.names().get(name).span().end());
        boolean role = false;
        int verb = layer.indexAt(cast.names().get(name).titleStart()) - 1;
        boolean said = verb >= 0 && layer.get(verb).in(WordClass.VERBS_OF_SAYING);
        for (int from = i; language.subjectFirst() && i < end && i - from <= LONGEST_FUNCTION && name + 1 < cast.names().size(); i++) {
            Token token = layer.get(i);
            Name next = cast.names().get(name + 1);
            boolean titled = said && next.titleStart() == token.start() && next.title() != null && (role || i == from);
            if (titled || i > from && next.span().start() == token.start()) {
                boolean person = (titled || role && next.parts().size() > 1) && cast.type(cast.figureOf(name + 1)) == SpeakerType.PERSON;
                // "said Norwick full-back Bell.": nothing but what he is can stand between.
                return person || said && plainNoun(i - 1) && closes(next, end) ? phrases.named(name + 1) : null;
            }
            if (!token.word() || (token.capital() || token.small()) && !token.in(WordClass.ROLES) || phrases.verbOnly(token) || phrases.adverb(token.lower()) || token.lower().startsWith("'")) {
                return null;
            }
            role = token.in(WordClass.ROLES) && !token.in(WordClass.DOCUMENTS) || token.in(WordClass.TITLES)
                    || language.ends(WordClass.OCCUPATION_ENDINGS, token.lower(), 2);
        }
        return null;
    }

    /** "said Norwick police", "said Facebook users": a noun right behind the name for people who belong to it, and no name of theirs; else null. */
    @Nullable Mention unnamedOf(int name, int end) {
        Name owner = cast.names().get(name);
        int i = layer.indexAt(owner.span().end());
        if (!language.subjectFirst() || owner.title() != null || i >= end) {
            return null;
        }
        int role = i + 1 < end && !people(i) && layer.get(i).word() && !layer.get(i).small() && !layer.get(i).capital() && plainNoun(i) && !phrases.verbOnly(layer.get(i))
                && !phrases.adverb(layer.get(i).lower()) ? i + 1 : i;
        return people(role) ? phrases.phrase(layer.indexAt(owner.span().start()), role) : null;
    }

    private boolean people(int i) {
        Token token = layer.get(i);
        return token.word() && !token.capital() && token.in(WordClass.ROLES) && !token.in(WordClass.DOCUMENTS) && !token.in(WordClass.VERBS_OF_SAYING);
    }

    private boolean plainNoun(int i) {
        return !layer.get(i).in(WordClass.FINITE_FORMS) && !layer.get(i).lower().endsWith("s") && !layer.get(i).lower().endsWith("ed");
    }

    private boolean closes(Name name, int end) {
        int behind = layer.indexAt(name.span().end());
        return behind >= end || layer.get(behind).terminal() || layer.is(behind, ",");
    }

    /** "the head of the board, Ann Lee, said": the name in apposition, which ends at a point; null where none stands there. */
    @Nullable Mention apposedName(int comma) {
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
        if (name < 0 || cast.names().get(name).parts().size() < 2 && !(language.subjectFirst() && cast.names().get(name).gender() != Gender.UNKNOWN)
                || cast.type(cast.figureOf(name)) != SpeakerType.PERSON) {
            return null;
        }
        int after = layer.indexAt(cast.names().get(name).span().end());
        return after < layer.size() && (layer.is(after, ",") || layer.get(after).terminal() || layer.is(after, ":")
                || layer.is(after, "of") || !language.subjectFirst() && layer.is(after, "(")) ? phrases.named(name) : null;
    }

    /** "die Richterin und Autorin Ann Lee", "the activist and teacher Ann Lee": the name behind the second thing somebody is; else null. */
    @Nullable Mention behindSecondRole(int and, int end) {
        if (and + 2 >= end || !layer.get(and).in(WordClass.CONJUNCTIONS)) {
            return null;
        }
        if (language.subjectFirst()) {
            Mention later = behindLongerRole(and + 1, end);
            if (later != null) {
                return later;
            }
        }
        int titled = cast.nameStartingAt(layer.get(and + 1).start());
        int name = titled < 0 ? cast.nameStartingAt(layer.get(and + 2).start()) : titled;
        Token role = layer.get(and + 1);
        boolean second = name >= 0 && cast.names().get(name).span().start() > role.start()
                && (language.has(WordClass.CONVENTIONS, "capital-nouns") ? role.capital() : role.in(WordClass.ROLES) || titled >= 0);
        return second && cast.names().get(name).parts().size() > 1 && cast.type(cast.figureOf(name)) == SpeakerType.PERSON ? phrases.named(name) : null;
    }

    /** "the town's mayor and fire chief, Ann Lee", "founder and chief executive Ann Lee": the name behind a second thing of several words; else null. */
    private @Nullable Mention behindLongerRole(int from, int end) {
        for (int i = from; i + 1 < Math.min(end, from + LONGEST_FUNCTION); i++) {
            Token token = layer.get(i);
            boolean role = token.in(WordClass.ROLES) || token.in(WordClass.TITLES);
            if (!token.word() || token.capital() || token.small() && !role || phrases.verbOnly(token)) {
                return null;
            }
            if (role && layer.is(i + 1, ",")) {
                return apposedName(i + 1);
            }
            int name = role ? cast.nameStartingAt(layer.get(i + 1).start()) : -1;
            if (name >= 0) {
                return cast.names().get(name).parts().size() > 1 && cast.type(cast.figureOf(name)) == SpeakerType.PERSON ? phrases.named(name) : null;
            }
        }
        return null;
    }
}
