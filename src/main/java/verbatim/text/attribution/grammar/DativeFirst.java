package verbatim.text.attribution.grammar;

import org.jspecify.annotations.Nullable;
import verbatim.text.language.WordClass;
import verbatim.text.token.Layer;

/**
 * <i>A Inés Lee le contestó Ana Roe</i>: where nobody is named before the verb but whoever is spoken to, the subject stands behind it
 * (Nueva gramática de la lengua española, 40.4, on the order of subject and verb behind a preposed object).
 */
final class DativeFirst {

    private DativeFirst() {
    }

    /** Whether what stands before the verb is an object behind its preposition, and nothing else. */
    static boolean before(Scene scene, int verb) {
        Layer layer = scene.layer();
        if (scene.language().subjectFirst() || scene.language().has(WordClass.CONVENTIONS, "verb-second") || !scene.language().capitals()) {
            return false;
        }
        int start = layer.sentenceStart(verb);
        int last = scene.subjects().beforeVerbGroup(verb);
        boolean comma = last > start && layer.is(last, ",") && clitic(layer, last, verb);
        Mention named = last <= start ? null : scene.phrases().endingAt(comma ? last - 1 : last, start);
        if (named == null || named.form() == Mention.Form.PRONOUN) {
            return false;
        }
        int first = scene.firstWord(named);
        while (first > start && layer.get(first - 1).word() && (layer.get(first - 1).in(WordClass.DETERMINERS) || layer.get(first - 1).in(WordClass.TITLES))
                && !layer.get(first).in(WordClass.DATIVE_PREPOSITIONS)) {
            first--;
        }
        int to = layer.get(first).in(WordClass.DATIVE_PREPOSITIONS) ? first : first - 1;
        return to == start && layer.get(to).in(WordClass.DATIVE_PREPOSITIONS)
                && (clitic(layer, last, verb) || behind(scene, verb) != null);
    }

    /** Who is named behind the verb; null where nobody is, as where the subject is left out. */
    static @Nullable Mention behind(Scene scene, int verb) {
        Mention behind = MiddleField.subject(scene, verb);
        return behind != null && behind.form() != Mention.Form.PRONOUN && scene.canSpeak(behind) ? behind : null;
    }

    private static boolean clitic(Layer layer, int before, int verb) {
        for (int i = before + 1; i < verb; i++) {
            if (layer.get(i).in(WordClass.CLITICS)) {
                return true;
            }
        }
        return false;
    }
}
