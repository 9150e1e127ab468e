package verbatim.passage;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import jakarta.persistence.Embeddable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import verbatim.message.Refusal;
import verbatim.message.Sentences;
import verbatim.text.TypedWords;

/**
 * Of what printed words are a translation, as far as it was entered.
 *
 * @param originalWords the words as said
 * @param originalLanguage the language they were said in
 * @param translator who translated them
 * @param originalUnseen whether somebody said that no record has the words as said, but a translation alone; never where they
 *     were entered
 */
@Embeddable
public record Translation(
        @Nullable String originalWords,
        @Nullable String originalLanguage,
        @Nullable String translator,
        // What was kept before that could be said is without it.
        @JsonSetter(nulls = Nulls.AS_EMPTY) boolean originalUnseen) {

    /** Nothing of it was entered. */
    public static final Translation NONE = new Translation(null, null, null, false);

    /** Trims every text; an empty one is as good as none. U+0000, which the database cannot hold, becomes U+FFFD. */
    public Translation {
        originalWords = trimmed(originalWords);
        originalLanguage = trimmed(originalLanguage);
        translator = trimmed(translator);
        originalUnseen = originalUnseen && originalWords == null;
    }

    /** One whose original nobody said to be out of reach. */
    public Translation(@Nullable String originalWords, @Nullable String originalLanguage, @Nullable String translator) {
        this(originalWords, originalLanguage, translator, false);
    }

    /** With other words as said: once they are there, they were seen. */
    public Translation withOriginal(@Nullable String words) {
        return new Translation(words, originalLanguage, translator, originalUnseen);
    }

    /** Said in another language. */
    public Translation withLanguage(@Nullable String language) {
        return new Translation(originalWords, language, translator, originalUnseen);
    }

    /** Translated by somebody else. */
    public Translation withTranslator(@Nullable String by) {
        return new Translation(originalWords, originalLanguage, by, originalUnseen);
    }

    /** With it said, or taken back, that a translation alone is on record. */
    public Translation unseen(boolean unseen) {
        return new Translation(originalWords, originalLanguage, translator, unseen);
    }

    /** What is missing of it. */
    List<Refusal> missing() {
        var missing = new ArrayList<Refusal>();
        if (originalWords == null && !originalUnseen) {
            missing.add(Refusal.of(PassageRefusal.TRANSLATED_WITHOUT_ORIGINAL));
        }
        if (originalLanguage == null) {
            missing.add(Refusal.of(PassageRefusal.TRANSLATED_WITHOUT_LANGUAGE));
        }
        if (translator == null) {
            missing.add(Refusal.of(PassageRefusal.TRANSLATED_WITHOUT_TRANSLATOR));
        }
        return missing;
    }

    /** In words: "translated from Spanish by Ana Ruiz: …". */
    String words(Sentences sentences) {
        return sentences.of(
                Flags.Mark.TRANSLATED,
                given(originalLanguage), shown(originalLanguage),
                given(translator), shown(translator),
                given(originalWords), shown(originalWords),
                originalUnseen ? "yes" : "no");
    }

    /** By which the sentence chooses whether it speaks of it. */
    private static String given(@Nullable String value) {
        return value == null ? "no" : "yes";
    }

    private static String shown(@Nullable String value) {
        return value == null ? "" : value;
    }

    private static @Nullable String trimmed(@Nullable String value) {
        return TypedWords.keptOrNone(value);
    }
}
