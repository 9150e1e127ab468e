package verbatim.text.attribution.grammar;

import org.jspecify.annotations.Nullable;
import verbatim.text.language.WordClass;
import verbatim.text.token.Layer;

/** A clause in the passive in languages whose participle closes it: what the words are called there is said by who acts, if the clause tells who. */
final class PassiveVoice {

    private static final int REACH = 30;

    private PassiveVoice() {
    }

    /** Whether the verb at {@code verb} is a participle that closes a clause in the passive: "wird von Lee als „...“ bezeichnet". */
    static boolean closes(Scene scene, int verb) {
        Layer layer = scene.layer();
        String word = layer.get(verb).lower();
        if (!VerbBracket.closes(scene, verb) || scene.language().has(WordClass.VERBS_OF_CITING, word)
                || scene.language().ends(WordClass.FINITE_ENDINGS, word, 2)) {
            return false;
        }
        int behind = verb + 1;
        if (behind < layer.sentenceEnd(verb) && VerbBracket.auxiliary(scene, behind)) {
            return layer.get(behind).in(WordClass.PASSIVE_AUXILIARIES) || layer.is(behind, "worden");
        }
        for (int i = verb - 1; i >= layer.sentenceStart(verb) && verb - i < REACH; i--) {
            String before = layer.get(i).lower();
            if (layer.is(i, ";") || layer.is(i, ":") || layer.is(i, ",")) {
                return false;
            }
            if (scene.language().has(WordClass.FINITE_AUXILIARIES, before)) {
                return scene.language().has(WordClass.PASSIVE_AUXILIARIES, before) && !(before.equals("wird") && isBehindQuote(layer, i) && !participle(scene, word));
            }
        }
        return false;
    }

    /** „...“, <b>wird</b> Lee verkünden: right behind the words an infinitive is in the future, and only a participle in the passive. */
    private static boolean participle(Scene scene, String word) {
        int prefix = word.indexOf("ge");
        return word.endsWith("t") || prefix == 0 || prefix > 1 && scene.language().has(WordClass.PREPOSITIONS, word.substring(0, prefix));
    }

    private static boolean isBehindQuote(Layer layer, int i) {
        int last = i > 0 && layer.is(i - 1, ",") ? i - 2 : i - 1;
        return last >= 0 && layer.quote(last);
    }

    /** Who acts in a clause in the passive: "von Lee", "seitens des Rates"; null where it does not say. */
    static @Nullable Mention agent(Scene scene, int verb) {
        Layer layer = scene.layer();
        for (int i = verb - 1; i >= layer.sentenceStart(verb) && verb - i < REACH; i--) {
            if (layer.get(i).in(WordClass.AGENT_PREPOSITIONS)) {
                Mention agent = scene.phrases().startingAt(i + 1);
                if (agent != null) {
                    return agent;
                }
            }
        }
        return null;
    }
}
