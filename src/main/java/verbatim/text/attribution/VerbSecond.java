package verbatim.text.attribution;

import org.jspecify.annotations.Nullable;
import verbatim.text.language.Language;
import verbatim.text.language.WordClass;
import verbatim.text.token.Layer;

/**
 * The subject in languages whose finite verb stands second: before the verb, but after it where a circumstance opens the
 * clause ("Am Montag sagte Lee"), and beside the auxiliary where the verb closes the clause ("hat am Montag gesagt").
 */
final class VerbSecond {

    private static final int REACH = 30;
    private static final int NEAR = 6;

    private VerbSecond() {
    }

    /** The subject of the verb at {@code verb}; null where none is found. */
    static @Nullable Mention subject(Scene scene, int verb) {
        Layer layer = scene.layer();
        int start = clauseStart(layer, verb);
        boolean closes = verb + 1 >= layer.sentenceEnd(verb) || !layer.get(verb + 1).word();
        int finite = verb;
        if (closes) {
            for (int i = start; i < verb; i++) {
                if (scene.language().has(WordClass.FINITE_AUXILIARIES, layer.get(i).lower())) {
                    finite = i;
                    break;
                }
            }
        }
        boolean circumstance = finite > start && opens(scene, start) || finite == start && finite > 0;
        Mention first = circumstance ? scene.subjects().after(finite) : scene.subjects().before(finite);
        if (first != null) {
            return first;
        }
        return circumstance ? scene.subjects().before(finite) : scene.subjects().after(finite);
    }

    /** "heißt es in dem Brief", "In dem Brief heißt es": the source follows a preposition, after the verb or before it. */
    static @Nullable Mention source(Scene scene, int verb) {
        Layer layer = scene.layer();
        int start = layer.sentenceStart(verb);
        int end = layer.sentenceEnd(verb);
        for (int i = verb + 1; i + 1 < end && i < verb + NEAR; i++) {
            if (scene.language().has(WordClass.PREPOSITIONS, layer.get(i).lower())) {
                return scene.phrases().startingAt(i + 1);
            }
        }
        for (int i = start; i + 1 < verb && i < start + NEAR; i++) {
            if (scene.language().has(WordClass.PREPOSITIONS, layer.get(i).lower())) {
                return scene.phrases().startingAt(i + 1);
            }
        }
        return scene.subjects().before(verb);
    }

    private static boolean opens(Scene scene, int i) {
        Language language = scene.language();
        String word = scene.layer().get(i).lower();
        return language.has(WordClass.PREPOSITIONS, word) || language.has(WordClass.ADVERBS, word)
                || language.has(WordClass.PLACE_AND_TIME_WORDS, word)
                || language.has(WordClass.SUBORDINATORS, word) || language.has(WordClass.SOURCES_INTRODUCED_BY, word);
    }

    /** Where the main clause around the verb begins: an apposition's commas do not end it, a quote does. */
    private static int clauseStart(Layer layer, int verb) {
        int start = layer.sentenceStart(verb);
        for (int i = verb - 1; i >= start && verb - i < REACH; i--) {
            if (layer.quote(i) || layer.is(i, ";") || layer.is(i, ":")) {
                return Math.min(i + (layer.is(i + 1, ",") ? 2 : 1), verb);
            }
        }
        return start;
    }
}
