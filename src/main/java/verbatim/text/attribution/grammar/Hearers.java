package verbatim.text.attribution.grammar;

import org.jspecify.annotations.Nullable;
import verbatim.text.language.WordClass;
import verbatim.text.token.Layer;

/**
 * Whoever hears words is no speaker of them, though they are the subject of the verb: <i>"...," Lee was told by the guard</i>,
 * <i>wurde Lee zugerufen</i>, <i>Lee s'est vu répondre</i>. The teller stands behind a preposition, or nowhere.
 */
public final class Hearers {

    private static final int ADVERBS = 3;
    private static final int REACH = 10;

    private Hearers() {
    }

    /** Whether the subject of the verb of saying at {@code verb} hears what is said. */
    public static boolean hears(Scene scene, int verb) {
        if (scene.language().has(WordClass.CONVENTIONS, "verb-second")) {
            return PassiveVoice.closes(scene, verb);
        }
        return scene.language().subjectFirst() ? told(scene, verb) : undergoes(scene, verb);
    }

    /** Who tells what the subject of the verb hears; null where the sentence does not say. */
    public static @Nullable Mention teller(Scene scene, int verb) {
        if (scene.language().has(WordClass.CONVENTIONS, "verb-second")) {
            return PassiveVoice.agent(scene, verb);
        }
        if (scene.language().subjectFirst()) {
            return scene.agent(verb);
        }
        Layer layer = scene.layer();
        for (int i = verb + 1; i + 1 < layer.sentenceEnd(verb) && i < verb + REACH; i++) {
            if (layer.get(i).in(WordClass.AGENT_PREPOSITIONS)) {
                Mention who = scene.phrases().startingAt(i + 1);
                return who != null && scene.canSpeak(who) ? who : null;
            }
        }
        return null;
    }

    /** "was told", "had repeatedly been told": a verb with a hearer in the passive. */
    private static boolean told(Scene scene, int verb) {
        Layer layer = scene.layer();
        String word = layer.get(verb).lower();
        boolean participle = word.endsWith("ed") || word.equals("told");
        if (!participle || !layer.get(verb).in(WordClass.VERBS_OF_ASKING) && !layer.get(verb).in(WordClass.VERBS_WITH_HEARER)) {
            return false;
        }
        int start = layer.sentenceStart(verb);
        int i = verb - 1;
        while (i > start && verb - i <= ADVERBS && scene.phrases().adverb(layer.get(i).lower()) && !layer.get(i).in(WordClass.PASSIVE_AUXILIARIES)) {
            i--;
        }
        return i >= start && layer.get(i).in(WordClass.PASSIVE_AUXILIARIES);
    }

    /**
     * "s'est entendu dire", "se fait traiter de": an infinitive right behind a verb of perceiving that has its own pronoun makes the
     * subject the hearer (Grevisse, Le bon usage, on the infinitive with <i>se voir</i>, <i>se faire</i>). So with whoever is
     * called something: "fue tachada de".
     */
    private static boolean undergoes(Scene scene, int verb) {
        Layer layer = scene.layer();
        int start = layer.sentenceStart(verb);
        if (verb <= start || layer.get(verb - 1).in(WordClass.PASSIVE_AUXILIARIES) && layer.get(verb).in(WordClass.VERBS_OF_CALLING)) {
            return verb > start;
        }
        if (!layer.get(verb - 1).in(WordClass.VERBS_OF_PERCEIVING)) {
            return false;
        }
        for (int i = verb - 2; i >= start && verb - i <= ADVERBS + 1; i--) {
            if (layer.is(i, "s'") || layer.is(i, "se")) {
                return true;
            }
        }
        return false;
    }
}
