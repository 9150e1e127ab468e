package verbatim.text.attribution.grammar;

import org.jspecify.annotations.Nullable;
import verbatim.text.language.WordClass;
import verbatim.text.token.Layer;
import verbatim.text.token.Token;

/**
 * <i>Das Volk, sagt Lee, „schläft“</i>, <i>Le lac est mort, affirme Lee.</i>: behind the only comma before it the verb of saying opens
 * its clause, whose subject stands right behind it; what goes before the comma is what is said.
 */
final class SplitStatement {

    private SplitStatement() {
    }

    /** The subject of the verb at {@code verb}, where it opens its clause so; null where it does not. */
    static @Nullable Mention subject(Scene scene, int verb) {
        Layer layer = scene.layer();
        int start = layer.sentenceStart(verb);
        int comma = verb - 1;
        while (comma > start && (layer.get(comma).in(WordClass.AUXILIARIES) || layer.get(comma).in(WordClass.FINITE_AUXILIARIES) || layer.get(comma).in(WordClass.CLITICS))) {
            comma--;
        }
        if (scene.language().subjectFirst() || !scene.language().capitals() || comma <= start || !layer.is(comma, ",") || verb + 1 >= layer.sentenceEnd(verb)) {
            return null;
        }
        for (int i = start; i < comma; i++) {
            if (layer.quote(i) || !layer.get(i).word() && layer.get(i).type() != Token.Type.NUMBER) {
                return null;
            }
        }
        Mention behind = scene.phrases().startingAt(verb + 1);
        Token role = layer.get(verb + 1);
        int named = behind == null && role.word() && !role.capital() && !role.small() && verb + 2 < layer.sentenceEnd(verb) ? scene.cast().nameStartingAt(layer.get(verb + 2).start()) : -1;
        // "zegt politicologe Lee".
        behind = named < 0 ? behind : scene.phrases().named(named);
        // "Il s'approcha, reconnut une femme": an object, it may be.
        boolean object = layer.get(verb).in(WordClass.VERBS_WITH_PERSON_BEHIND) && (behind == null || behind.form() == Mention.Form.NOUN_PHRASE);
        boolean speaks = behind != null && !object && scene.canSpeak(behind) && !layer.get(verb + 1).in(WordClass.OBJECT_DETERMINERS);
        // "Er kam, sagte der Zeitung „...“ und ging": whoever is told may look like a subject.
        boolean dative = speaks && behind != null && behind.form() == Mention.Form.NOUN_PHRASE && layer.get(verb + 1).in(WordClass.GENITIVE_ARTICLES)
                && scene.language().has(WordClass.CONVENTIONS, "verb-second") && !man(scene, verb + 2, layer.indexAt(behind.span().end()));
        return speaks && !dative ? behind : null;
    }

    private static boolean man(Scene scene, int from, int to) {
        for (int i = from; i < to; i++) {
            if (scene.language().headedBy(WordClass.MALE_WORDS, scene.layer().get(i).lower())) {
                return true;
            }
        }
        return false;
    }
}
