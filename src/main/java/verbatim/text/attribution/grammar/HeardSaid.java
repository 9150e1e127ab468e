package verbatim.text.attribution.grammar;

import org.jspecify.annotations.Nullable;
import verbatim.text.language.WordClass;
import verbatim.text.token.Layer;

/**
 * <i>Lee s'est <b>entendu dire</b> « ... » par Roe</i>, <i>se <b>voit répondre</b></i>: with its own pronoun and an infinitive, a verb
 * of perceiving makes its subject the hearer (Grevisse, Le bon usage, on the infinitive with <i>se voir</i>, <i>se faire</i>). The
 * words are of whoever "par" names, or of nobody that the sentence names. So with whoever is called something: <i>Lee fue
 * tachada de «...» por Roe</i>.
 */
public final class HeardSaid {

    private static final int PRONOUN = 3;
    private static final int AGENT = 12;

    private HeardSaid() {
    }

    /** Whether the verb of saying or calling at {@code verb} is such an infinitive or participle. */
    public static boolean at(Scene scene, int verb) {
        Layer layer = scene.layer();
        if (verb < 2 || scene.language().subjectFirst() || scene.language().has(WordClass.CONVENTIONS, "verb-second")) {
            return false;
        }
        if (layer.get(verb - 1).in(WordClass.PASSIVE_AUXILIARIES) && layer.get(verb).in(WordClass.VERBS_OF_CALLING)) {
            return true;
        }
        if (!layer.get(verb - 1).in(WordClass.VERBS_OF_PERCEIVING)) {
            return false;
        }
        for (int i = verb - 2; i >= layer.sentenceStart(verb) && verb - i <= PRONOUN + 1; i--) {
            if (layer.is(i, "s'") || layer.is(i, "se")) {
                return true;
            }
        }
        return false;
    }

    /** Who says it: "par Lee", in the rest of the sentence; null where it does not tell. */
    public static @Nullable Mention speaker(Scene scene, int verb) {
        Layer layer = scene.layer();
        for (int i = verb + 1; i + 1 < layer.sentenceEnd(verb) && i - verb < AGENT; i++) {
            if (layer.get(i).in(WordClass.AGENT_PREPOSITIONS)) {
                Mention who = scene.phrases().startingAt(i + 1);
                return who != null && scene.canSpeak(who) ? who : null;
            }
        }
        return null;
    }
}
