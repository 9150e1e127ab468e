package verbatim.text.attribution.grammar;

import org.jspecify.annotations.Nullable;
import verbatim.text.SpeakerType;
import verbatim.text.language.Language;
import verbatim.text.language.WordClass;
import verbatim.text.token.Layer;
import verbatim.text.token.Token;

/** The subject that follows its verb: <i>said the mayor</i>, <i>said retired surgeon Ann Lee</i>, <i>said not Lee but Roe</i>. */
final class SubjectsBehind {

    private static final int DESCRIPTION = 6;
    private static final int CONTRAST = 8;

    private final Layer layer;
    private final Language language;
    private final Cast cast;
    private final NounPhrases phrases;
    private final MainSubject main;

    SubjectsBehind(Layer layer, Cast cast, NounPhrases phrases, MainSubject main) {
        this.layer = layer;
        this.language = layer.language();
        this.cast = cast;
        this.phrases = phrases;
        this.main = main;
    }

    /** The subject that follows the verb ("said the mayor"); null where none does. */
    @Nullable Mention after(int verb) {
        int i = verb + 1;
        if (i >= layer.sentenceEnd(verb)) {
            return null;
        }
        while (phrases.bare() != null && i + 1 < layer.sentenceEnd(verb) && layer.get(i).in(WordClass.ADVERBS)) {
            // "قال لي Lee": whoever hears it, in a word of its own.
            i++;
        }
        if (layer.get(i).in(WordClass.NEGATIONS)) {
            i = behindContrast(i, layer.sentenceEnd(verb));
            if (i < 0) {
                return null;
            }
        }
        Mention mention = phrases.startingAt(i);
        if (mention == null) {
            return describedName(i, layer.sentenceEnd(verb));
        }
        Mention named = mention.form() == Mention.Form.NOUN_PHRASE ? namedAs(layer.indexAt(mention.span().end()), layer.sentenceEnd(verb)) : null;
        return named == null ? mention : named;
    }

    /** "the man whom police later named as Lee": whom the words behind a noun phrase name so; null where they do not. */
    private @Nullable Mention namedAs(int from, int end) {
        for (int i = from; language.subjectFirst() && i + 2 < Math.min(end, from + DESCRIPTION) && layer.get(i).word(); i++) {
            if (layer.is(i + 1, "as") && (layer.is(i, "named") || layer.is(i, "identified"))) {
                int name = cast.nameStartingAt(layer.get(i + 2).start());
                return name < 0 ? null : phrases.named(name);
            }
        }
        return null;
    }

    /** "said not Lee but Roe": where the one begins that counts; -1 where none does. */
    private int behindContrast(int not, int end) {
        for (int i = not + 1; i + 1 < Math.min(end, not + CONTRAST); i++) {
            if (layer.get(i).in(WordClass.CONTRASTS)) {
                return i + 1;
            }
        }
        return -1;
    }

    /** Whoever is named at {@code i} after words that describe, or a noun phrase without an article; null where neither stands. */
    @Nullable Mention described(int i) {
        int end = layer.sentenceEnd(i);
        Mention name = describedName(i, end);
        return name != null || i >= end || !layer.get(i).word() ? name : main.bareSubject(i, end);
    }

    /** "said retired surgeon Ann Lee": words that describe, and the name they lead up to; null where none follows. */
    private @Nullable Mention describedName(int from, int end) {
        for (int i = from; i < Math.min(end, from + DESCRIPTION); i++) {
            Token token = layer.get(i);
            int name = cast.nameStartingAt(token.start());
            if (i == from && name >= 0 && phrases.possessive(name)) {
                // "said Bell & Weir's Ann Lee": whose somebody is may be of several words.
                i = layer.indexAt(cast.names().get(name).span().end());
                continue;
            }
            boolean place = layer.is(i - 1, "of") && (name < 0 || InnerPhrase.several(layer, i - 2) || cast.names().get(name).parts().size() < 2 || cast.type(cast.figureOf(name)) != SpeakerType.PERSON);
            if (i > from && (place && name >= 0)) {
                return InnerPhrase.several(layer, i - 2) ? phrases.phrase(from, layer.indexAt(cast.names().get(name).span().end()) - 1) : null;
            }
            if (name >= 0 && i > from && !phrases.possessive(name)) {
                Mention member = phrases.memberOf(name, end);
                return member == null ? phrases.named(name) : member;
            }
            boolean firstOne = i + 1 < end && token.is("first") && (layer.get(i + 1).in(WordClass.FEMALE_WORDS) || layer.get(i + 1).in(WordClass.ROLES));
            if (firstOne || token.is("of") && i > from || token.type() == Token.Type.NUMBER || layer.is(i, "/") && i > from) {
                // "said 9/11 widow Ann Lee", "said first lady Ann Lee".
                continue;
            }
            if (!token.word() || name < 0 && (token.small() || phrases.verbOnly(token) || phrases.adverb(token.lower()))) {
                return null;
            }
        }
        return null;
    }
}
