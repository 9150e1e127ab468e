package verbatim.text.attribution.grammar;

import org.jspecify.annotations.Nullable;
import verbatim.text.SpeakerType;
import verbatim.text.language.Language;
import verbatim.text.language.WordClass;
import verbatim.text.token.Layer;
import verbatim.text.token.Token;

/** The subject that words right before a participle give it, whoever the sentence is about: <i>a clip of Lee saying</i>, <i>thanked Lee for saying</i>, <i>Lee's calling it</i>. */
final class ParticipleSubjects {

    private static final int DESCRIPTION = 6;

    private final Layer layer;
    private final Language language;
    private final Cast cast;
    private final NounPhrases phrases;

    ParticipleSubjects(Layer layer, Cast cast, NounPhrases phrases) {
        this.layer = layer;
        this.language = layer.language();
        this.cast = cast;
        this.phrases = phrases;
    }

    /** The subject of the participle at {@code participle}; null where it has none of its own. */
    @Nullable Mention of(int participle, int start) {
        Mention recorded = recorded(participle, start);
        Mention thanked = recorded == null ? thankedFor(participle, start) : recorded;
        return thanked == null ? blamedFor(participle, start) : thanked;
    }

    /** "a clip of Lee saying it": whose voice a recording holds, which is the subject of a verb of saying, unlike somebody from whom words are heard; null where none does. */
    private @Nullable Mention recorded(int verb, int start) {
        boolean says = language.subjectFirst() && layer.get(verb).in(WordClass.VERBS_OF_SAYING) && language.participle(layer.get(verb).lower());
        for (int of = verb - 2; says && of - 1 >= start && verb - of <= DESCRIPTION && layer.get(of).word(); of--) {
            if (layer.is(of, "of") && layer.get(of - 1).in(WordClass.RECORDINGS)) {
                Mention voice = phrases.startingAt(of + 1);
                return voice != null && layer.indexAt(voice.span().end()) == verb ? voice : null;
            }
        }
        return null;
    }

    /** "Roe thanked Lee for saying it", "for having said it": the object of the verb before did so; null where nobody is named there. */
    private @Nullable Mention thankedFor(int verb, int start) {
        int says = verb > start && layer.get(verb - 1).in(WordClass.INFINITE_AUXILIARIES) ? verb - 1 : verb;
        boolean does = language.subjectFirst() && says - 3 > start && layer.is(says - 1, "for") && layer.get(verb).in(WordClass.VERBS_OF_SAYING)
                && language.participle(layer.get(says).lower());
        Mention whom = does ? phrases.endingAt(says - 2, start + 1) : null;
        boolean named = whom != null && (whom.form() == Mention.Form.NAME && cast.type(whom.figure()) == SpeakerType.PERSON
                || whom.form() == Mention.Form.NOUN_PHRASE && layer.get(layer.indexAt(whom.span().end()) - 1).in(WordClass.ROLES));
        if (whom == null || !named) {
            return null;
        }
        int act = layer.indexAt(cast.startOf(whom)) - 1;
        act -= act > start && layer.get(act).in(WordClass.DETERMINERS) ? 1 : 0;
        Token before = layer.get(Math.max(start, act));
        boolean acts = act > start && before.in(WordClass.VERBS_OF_THANKING);
        return acts ? whom : null;
    }

    /** "Roe slammed Lee for calling it", "Lee's calling it": whose act the participle is, where its own words name them; else null. */
    private @Nullable Mention blamedFor(int participle, int start) {
        if (!language.subjectFirst() || participle - 2 <= start || !layer.get(participle).in(WordClass.VERBS_OF_CALLING)
                || !language.participle(layer.get(participle).lower())) {
            return null;
        }
        int name = cast.nameEndingAt(layer.get(participle - 2).end());
        if (name < 0 || layer.is(participle - 1, "'s")) {
            return name < 0 ? null : phrases.named(name);
        }
        int before = layer.indexAt(cast.names().get(name).titleStart()) - 1;
        boolean object = before > start && (layer.get(before).in(WordClass.VERBS_OF_CALLING) || layer.get(before).in(WordClass.VERBS_OF_SAYING));
        return layer.is(participle - 1, "for") && object ? phrases.named(name) : null;
    }
}
