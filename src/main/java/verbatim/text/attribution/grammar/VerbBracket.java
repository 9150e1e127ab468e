package verbatim.text.attribution.grammar;

import verbatim.text.language.WordClass;
import verbatim.text.token.Layer;

/**
 * The bracket that a verb of two parts makes in languages whose finite verb stands second: the auxiliary stands second, what it helps closes the
 * clause ("hat am Montag gesagt"), or both do in a clause that leans ("weil Lee es gesagt hat").
 */
final class VerbBracket {

    private static final int NEAR = 6;

    private VerbBracket() {
    }

    /** The verb that has the subject: the one given, or its auxiliary where it closes the clause. */
    static int finite(Scene scene, int start, int verb) {
        Layer layer = scene.layer();
        boolean closes = closes(scene, verb);
        for (int i = start; closes && i < verb; i++) {
            if (layer.get(i).in(WordClass.FINITE_AUXILIARIES)) {
                return i;
            }
        }
        return verb;
    }

    /** Whether the verb closes its clause, with nothing behind it but its auxiliaries ("gesagt haben", "bezeichnet hat"). */
    static boolean closes(Scene scene, int verb) {
        Layer layer = scene.layer();
        int i = verb + 1;
        while (i < layer.sentenceEnd(verb) && i - verb < NEAR && auxiliary(scene, i)) {
            i++;
        }
        return i >= layer.sentenceEnd(verb) || !layer.get(i).word();
    }

    /** Whether the word at {@code i} helps another verb, in whatever form. */
    static boolean auxiliary(Scene scene, int i) {
        String word = scene.layer().get(i).lower();
        return scene.language().has(WordClass.AUXILIARIES, word) || scene.language().has(WordClass.FINITE_AUXILIARIES, word)
                || scene.language().has(WordClass.INFINITE_AUXILIARIES, word);
    }
}
