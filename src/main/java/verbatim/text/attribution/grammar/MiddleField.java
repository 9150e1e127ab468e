package verbatim.text.attribution.grammar;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import verbatim.text.language.Language;
import verbatim.text.language.WordClass;
import verbatim.text.token.Layer;
import verbatim.text.token.Token;

/**
 * What stands behind the finite verb, the middle field of grammars: the subject, if it is not before the verb, behind pronouns, adverbs,
 * circumstances and objects ("sagte am Montag dem Rat die Ministerin").
 */
public final class MiddleField {

    private static final int NEAR = 6;
    private static final int SKIPPED = 8;
    private static final int MANNER = 4;

    private MiddleField() {
    }

    /** The subject after the verb at {@code finite}, behind its pronouns, adverbs, circumstances and objects. */
    public static @Nullable Mention subject(Scene scene, int finite) {
        Layer layer = scene.layer();
        int end = layer.sentenceEnd(finite);
        int i = behindManner(scene, finite + 1, end);
        Mention told = null;
        for (int skipped = 0; i < end && skipped < SKIPPED; skipped++) {
            Token token = layer.get(i);
            boolean date = token.type() == Token.Type.NUMBER || token.is(".") && layer.get(i - 1).type() == Token.Type.NUMBER;
            if (!token.word() && !date) {
                return told;
            }
            if (oblique(scene, i) && !scene.language().saying(layer.get(finite).lower(), token.lower())) {
                told = told == null && i + 1 < end ? nameRunOn(scene, i + 1) : told;
                i = behindPhrase(scene, i);
            } else if (i + 1 < end && token.in(WordClass.DETERMINERS)
                    && layer.get(i + 1).in(WordClass.PLACE_AND_TIME_WORDS)) {
                // "sostuvo este martes la ministra".
                i += 2;
            } else if (date || skips(scene, token) || scene.language().saying(layer.get(finite).lower(), token.lower())) {
                i++;
            } else {
                return scene.subjects().after(i - 1);
            }
        }
        return told;
    }

    /** "..., lui a répondu, visiblement agacé, le préfet": index behind what commas set apart between the verb and its subject. */
    private static int behindManner(Scene scene, int from, int end) {
        Layer layer = scene.layer();
        if (!layer.is(from, ",") || !quoteNear(layer, from)) {
            return from;
        }
        int i = from + 1;
        while (i < end && i - from <= MANNER && layer.get(i).word() && !layer.get(i).capital() && !layer.get(i).in(WordClass.AUXILIARIES)
                && !layer.get(i).in(WordClass.DETERMINERS) && !layer.get(i).in(WordClass.RELATIVES) && !layer.get(i).in(WordClass.CONJUNCTIONS)) {
            i++;
        }
        Mention behind = i > from + 1 && i + 1 < end && layer.is(i, ",") ? scene.phrases().startingAt(i + 1) : null;
        return behind != null && behind.form() != Mention.Form.PRONOUN && scene.canSpeak(behind) ? i + 1 : from;
    }

    private static boolean quoteNear(Layer layer, int from) {
        for (int i = from - 1; i >= layer.sentenceStart(from) && from - i <= NEAR; i--) {
            if (layer.quote(i)) {
                return true;
            }
        }
        return false;
    }

    /** "disse à Lusa Marta Nunes": a paper and a person after a preposition read as one long name. */
    private static @Nullable Mention nameRunOn(Scene scene, int i) {
        int name = scene.cast().nameStartingAt(scene.layer().get(i).start());
        return name >= 0 && scene.cast().names().get(name).parts().size() > 2 ? scene.phrases().named(name) : null;
    }

    private static boolean skips(Scene scene, Token token) {
        Language language = scene.language();
        return token.in(WordClass.ADVERBS) || token.in(WordClass.PLACE_AND_TIME_WORDS)
                || token.in(WordClass.OTHER_PRONOUNS) && !token.in(WordClass.DETERMINERS) && !token.in(WordClass.SOME_OF_SEVERAL);
    }

    /** Whether what begins at {@code i} is a circumstance or an object by its first word. */
    static boolean oblique(Scene scene, int i) {
        String word = scene.layer().get(i).lower();
        boolean preposition = scene.language().has(WordClass.PREPOSITIONS, word) && !scene.language().has(WordClass.DETERMINERS, word);
        // "sagte Kraft": a name, whatever the word is else.
        return preposition && scene.cast().nameStartingAt(scene.layer().get(i).start()) < 0
                || scene.language().has(WordClass.OBJECT_DETERMINERS, word);
    }

    static int behindPhrase(Scene scene, int i) {
        boolean preposition = scene.layer().get(i).in(WordClass.PREPOSITIONS);
        int noun = preposition ? i + 1 : i;
        Mention phrase = noun < scene.layer().size() ? scene.phrases().startingAt(noun) : null;
        if (phrase == null && noun < scene.layer().size() && !scene.layer().get(noun).word()) {
            return noun;
        }
        int name = phrase == null || phrase.form() != Mention.Form.NAME ? -1 : scene.layer().indexAt(phrase.span().start());
        if (preposition && name > noun + 1 && scene.layer().get(noun).lower().endsWith("s") && scene.layer().get(name - 1).lower().endsWith("s")) {
            // "a los vecinos Inés Lee": several are no one's apposition.
            return name;
        }
        if (!preposition && name > noun + 1 && !describes(scene, name - 1)) {
            // "nennt den Plan Ann Lee": an object, and behind it the subject.
            return name;
        }
        if (preposition && name == noun + 1 && initials(scene, noun)) {
            // "a EFE Inés Lee": who was told, and who told it.
            return name;
        }
        return phrase == null ? noun + 1 : Math.max(noun + 1, scene.layer().indexAt(phrase.span().end()));
    }

    /** "den Ratsherrn Lee": what somebody is. */
    private static boolean describes(Scene scene, int noun) {
        String word = scene.layer().get(noun).lower();
        return scene.language().headedBy(WordClass.ROLES, word) || scene.language().headedBy(WordClass.TITLES, word)
                || scene.language().ends(WordClass.OCCUPATION_ENDINGS, word, 2) || word.endsWith("en") || !scene.language().has(WordClass.CONVENTIONS, "capital-nouns");
    }

    private static boolean initials(Scene scene, int i) {
        String word = scene.layer().get(i).span().in(scene.text());
        return word.length() > 1 && !word.endsWith(".") && word.equals(word.toUpperCase(Locale.ROOT));
    }
}
