package verbatim.text.attribution.grammar;

import org.jspecify.annotations.Nullable;
import verbatim.text.Span;
import verbatim.text.SpeakerType;
import verbatim.text.language.WordClass;
import verbatim.text.token.Layer;
import verbatim.text.token.Token;

/**
 * A paper, programme or group whose name is printed in marks and that speaks: <i>schrieb „Die Zeit“</i>, <i>le journal
 * « Le Monde » écrit</i>.
 */
public final class QuotedName {

    private static final int LONGEST = 32;
    private static final int WORDS_BEFORE = 4;

    private QuotedName() {
    }

    /** The name in marks that is the subject of the verb at {@code verb}; null where none is. */
    public static @Nullable Mention subject(Scene scene, int verb, boolean inverted) {
        Layer layer = scene.layer();
        if (!inverted) {
            int before = verb - 1;
            boolean led = before > layer.sentenceStart(verb) && layer.quote(before) && layer.get(before - 1).word()
                    && !scene.saying(before - 1) && !object(scene, before - 1, verb);
            return led && name(scene, before) ? mention(scene, before) : null;
        }
        int end = Math.min(layer.sentenceEnd(verb), verb + 1 + WORDS_BEFORE);
        for (int i = verb + 1; i < end; i++) {
            if (layer.quote(i)) {
                return name(scene, i) ? mention(scene, i) : null;
            }
            if (!layer.get(i).word() || scene.cast().nameStartingAt(layer.get(i).start()) >= 0
                    || layer.get(i).pronoun()) {
                return null;
            }
        }
        return null;
    }

    /** "Der „Rundschau“ sagte Lee", "Im „Kurier“ warnt sie": whom or where it was said; the subject stands behind the verb. */
    private static boolean object(Scene scene, int determiner, int verb) {
        Layer layer = scene.layer();
        // "Dem Magazin „Kurier“ sagte Lee": the article stands before the noun that says what it is.
        boolean noun = layer.get(determiner).capital() && determiner > layer.sentenceStart(verb);
        String word = layer.get(noun ? determiner - 1 : determiner).lower();
        boolean oblique = scene.language().has(WordClass.OBJECT_DETERMINERS, word) || scene.language().has(WordClass.PREPOSITIONS, word)
                || scene.language().has(WordClass.GENITIVE_ARTICLES, word);
        boolean opens = oblique && scene.language().has(WordClass.CONVENTIONS, "verb-second") && verb + 1 < layer.size();
        Mention subject = opens ? scene.phrases().startingAt(verb + 1) : null;
        return subject != null && subject.form() != Mention.Form.NOUN_PHRASE;
    }

    /** Short, with a capital, and no sentence. */
    private static boolean name(Scene scene, int i) {
        Layer layer = scene.layer();
        Token quote = layer.get(i);
        return quote.end() - quote.start() <= LONGEST && Character.isUpperCase(layer.firstOf(quote))
                && Character.isLetterOrDigit(layer.lastOf(quote));
    }

    private static Mention mention(Scene scene, int i) {
        Token quote = scene.layer().get(i);
        String text = scene.text();
        int start = quote.start();
        int end = quote.end();
        while (start < end && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        Span span = new Span(start, end);
        return new Mention(span, Mention.Form.NAME, scene.cast().unnamed(span.in(text), span, SpeakerType.ORGANISATION));
    }
}
