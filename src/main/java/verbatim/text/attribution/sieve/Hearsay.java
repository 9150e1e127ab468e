package verbatim.text.attribution.sieve;

import verbatim.text.attribution.grammar.Scene;
import verbatim.text.language.WordClass;
import verbatim.text.token.Layer;
import verbatim.text.token.Token;

/**
 * What somebody is only said to have said, or could say: <i>„...“, soll Lee gesagt haben</i>, <i>aurait dit Lee</i>, <i>podría decir
 * Lee</i>, <i>angeblich sagte Lee</i> (Duden, Die Grammatik, on the modal verbs of hearsay; Grevisse, Le bon usage, on the
 * conditional of rumour). Who it is can be read, whether it was said cannot.
 */
final class Hearsay {

    private static final int GROUP = 6;
    private static final int REACH = 40;
    private static final int BEHIND = 4;

    private Hearsay() {
    }

    /** Whether the clause of the verb at {@code verb} leaves open that it was said. */
    static boolean of(Scene scene, int verb) {
        Layer layer = scene.layer();
        if (scene.language().subjectFirst() || verb < 0 || verb >= layer.size() || !layer.get(verb).word()) {
            return false;
        }
        return before(scene, verb) || behind(layer, verb);
    }

    private static boolean before(Scene scene, int verb) {
        Layer layer = scene.layer();
        boolean closes = scene.language().has(WordClass.CONVENTIONS, "verb-second") && closes(layer, verb);
        int start = layer.sentenceStart(verb);
        for (int i = verb - 1; i >= start && verb - i <= (closes ? REACH : GROUP) && !layer.quote(i) && !point(layer, i); i--) {
            Token token = layer.get(i);
            if (token.in(WordClass.COMPLEMENTISERS) || token.in(WordClass.SUBORDINATORS)) {
                return false;
            }
            if (token.in(WordClass.HEARSAY) && !(token.in(WordClass.PASSIVE_AUXILIARIES) && participle(scene, verb))) {
                return closes || !auxiliary(token) || group(layer, i, verb);
            }
        }
        return false;
    }

    /** "sagte Lee angeblich": an adverb right behind whoever says it; an auxiliary there is what is said. */
    private static boolean behind(Layer layer, int verb) {
        for (int i = verb + 1; i < layer.sentenceEnd(verb) && i - verb <= BEHIND && layer.get(i).word(); i++) {
            if (layer.get(i).in(WordClass.COMPLEMENTISERS) || layer.get(i).in(WordClass.AUXILIARIES)) {
                return false;
            }
            if (layer.get(i).in(WordClass.HEARSAY)) {
                return !auxiliary(layer.get(i));
            }
        }
        return false;
    }

    /** Whether nothing stands between an auxiliary and its verb but what belongs to both. */
    private static boolean group(Layer layer, int auxiliary, int verb) {
        for (int i = auxiliary + 1; i < verb; i++) {
            Token token = layer.get(i);
            if (!token.in(WordClass.AUXILIARIES) && !token.in(WordClass.ADVERBS) && !token.in(WordClass.CLITICS) && !token.in(WordClass.INFINITE_AUXILIARIES)) {
                return false;
            }
        }
        return true;
    }

    private static boolean auxiliary(Token token) {
        return token.in(WordClass.AUXILIARIES) || token.in(WordClass.FINITE_AUXILIARIES);
    }

    /** "wird gesagt", "wird zitiert": with a participle it is the passive, and not what is still to come. */
    private static boolean participle(Scene scene, int verb) {
        String word = scene.layer().get(verb).lower();
        int prefix = word.indexOf("ge");
        return !word.endsWith("n") || prefix == 0 || prefix > 1 && scene.language().has(WordClass.PREPOSITIONS, word.substring(0, prefix));
    }

    private static boolean closes(Layer layer, int verb) {
        int next = verb + 1;
        while (next < layer.sentenceEnd(verb) && (auxiliary(layer.get(next)) || layer.get(next).in(WordClass.INFINITE_AUXILIARIES))) {
            next++;
        }
        return next >= layer.sentenceEnd(verb) || !layer.get(next).word();
    }

    private static boolean point(Layer layer, int i) {
        return layer.is(i, ",") || layer.is(i, ";") || layer.is(i, ":") || layer.get(i).dash();
    }
}
