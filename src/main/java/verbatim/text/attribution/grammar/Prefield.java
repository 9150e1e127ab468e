package verbatim.text.attribution.grammar;

import org.jspecify.annotations.Nullable;
import verbatim.text.language.Language;
import verbatim.text.language.WordClass;
import verbatim.text.token.Layer;
import verbatim.text.token.Token;

/**
 * The one constituent that stands before the finite verb, the prefield of grammars: the subject ("Lee sagte"), or an object ("Den Plan lobte
 * Lee") or a circumstance ("Am Montag sagte Lee"), and then the subject stands behind the verb.
 */
final class Prefield {

    private Prefield() {
    }

    /** The subject, if it is there: just one constituent stands before the verb, so it is what begins the clause at {@code start}. */
    static @Nullable Mention subject(Scene scene, int start, int finite) {
        Layer layer = scene.layer();
        Mention apposed = start < finite ? scene.phrases().startingAt(start) : null;
        if (apposed != null && apposed.form() == Mention.Form.NAME) {
            return apposed;
        }
        for (int i = start; i < finite; i++) {
            if (!layer.get(i).word() || layer.get(i).in(WordClass.CONJUNCTIONS)) {
                return scene.subjects().before(finite);
            }
        }
        Mention first = start < finite ? scene.phrases().startingAt(start) : null;
        return first != null ? first : scene.subjects().before(finite);
    }

    /** "Den Plan lobte Lee", "Der Zeitung sagte Lee", "Die Haltung nannte er": what begins the clause at {@code start} is no subject, by its form or by whoever stands {@code after} the verb. */
    static boolean isObject(Scene scene, int start, int finite, @Nullable Mention after) {
        Layer layer = scene.layer();
        if (start >= finite || after == null) {
            return false;
        }
        Language language = scene.language();
        if (layer.get(start).in(WordClass.OBJECT_DETERMINERS) || dative(scene, start, finite)
                || nominative(scene, after)) {
            return true;
        }
        Mention first = scene.phrases().startingAt(start);
        if (first == null || first.form() != Mention.Form.NOUN_PHRASE || scene.canSpeak(first)) {
            return false;
        }
        return after.form() == Mention.Form.PRONOUN || after.form() == Mention.Form.NAME
                && !layer.get(finite).in(WordClass.VERBS_WITH_PERSON_AS_OBJECT);
    }

    /** "Der englischen Zeitung sagte Lee": after the article of a subject the adjective would end otherwise. */
    private static boolean dative(Scene scene, int start, int finite) {
        Layer layer = scene.layer();
        // "Der Frau von Roe sagte Lee", "Seiner Mutter sagte Lee": with a noun for a woman the article is no subject's.
        boolean woman = start + 1 < finite && layer.get(start).in(WordClass.GENITIVE_ARTICLES) && layer.get(start + 1).capital()
                && layer.get(start + 1).in(WordClass.FEMALE_WORDS);
        return woman || start + 2 < finite && layer.get(start).in(WordClass.GENITIVE_ARTICLES)
                && layer.get(start + 1).word() && !layer.get(start + 1).capital()
                && scene.language().has(WordClass.OBLIQUE_ENDINGS, ending(layer.get(start + 1).lower()));
    }

    private static String ending(String word) {
        return word.substring(Math.max(0, word.length() - 2));
    }

    /** A pronoun that is nothing but a subject: "er" ("Die Arbeit der Regierung lobte er"). */
    private static boolean nominative(Scene scene, Mention after) {
        return after.form() == Mention.Form.PRONOUN && scene.layer().get(scene.layer().indexAt(after.span().start())).in(WordClass.MALE_PRONOUNS);
    }

    /** Whether what begins at {@code i} is a circumstance by its first word. */
    static boolean isCircumstance(Scene scene, int i) {
        Language language = scene.language();
        String word = scene.layer().get(i).lower();
        return scene.layer().get(i).type() == Token.Type.NUMBER || language.has(WordClass.PREPOSITIONS, word) || language.has(WordClass.ADVERBS, word)
                || language.has(WordClass.PLACE_AND_TIME_WORDS, word)
                || language.has(WordClass.SUBORDINATORS, word) || language.has(WordClass.SOURCES_INTRODUCED_BY, word);
    }
}
