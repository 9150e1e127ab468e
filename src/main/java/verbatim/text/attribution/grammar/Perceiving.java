package verbatim.text.attribution.grammar;

import org.jspecify.annotations.Nullable;
import verbatim.text.language.Language;
import verbatim.text.language.WordClass;
import verbatim.text.token.Layer;
import verbatim.text.token.Token;

/** Whom another hears or sees speak: "Lee hörte Roe rufen", "Jag hörde honom ropa". The infinitive is the act of whoever is heard, not of the subject. */
final class Perceiving {

    private static final int REACH = 30;

    private Perceiving() {
    }

    /** Index of the verb of hearing or seeing in whose clause the infinitive at {@code verb} stands last; or -1. */
    static int verb(Scene scene, int start, int verb) {
        Layer layer = scene.layer();
        // "sah sich gezwungen zu erklären" is of who sees.
        if (!layer.get(verb).lower().endsWith("n") || !VerbBracket.closes(scene, verb) || verb > start && layer.is(verb - 1, "zu")) {
            return -1;
        }
        for (int i = verb - 1; i >= start && verb - i < REACH && layer.get(i).word(); i--) {
            if (layer.get(i).in(WordClass.VERBS_OF_PERCEIVING)) {
                return i;
            }
        }
        return -1;
    }

    /** Who is named right before the infinitive, behind the verb of perceiving; null where it is nobody by name or noun. */
    static @Nullable Mention whom(Scene scene, int perceives, int verb) {
        int last = verb - 1;
        while (last > perceives && scene.phrases().adverb(scene.layer().get(last).lower())) {
            last--;
        }
        Mention who = last > perceives ? scene.phrases().endingAt(last, perceives + 1) : null;
        return who != null && scene.canSpeak(who) ? who : null;
    }

    /** "Jag hörde honom ropa": whether the infinitive is of no subject, since what stands between another verb and the infinitive is the first one's object. */
    static boolean isObjectBefore(Scene scene, int verb) {
        Layer layer = scene.layer();
        Language language = scene.language();
        if (verb - 2 < layer.sentenceStart(verb) || !layer.get(verb - 1).in(WordClass.OTHER_PRONOUNS)
                || layer.get(verb - 1).in(WordClass.DETERMINERS)) {
            return false;
        }
        Token before = layer.get(verb - 2);
        return before.word() && !before.capital() && !before.small()
                && !before.in(WordClass.ADVERBS) && !before.in(WordClass.QUANTIFIERS);
    }
}
