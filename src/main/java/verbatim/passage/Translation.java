package verbatim.passage;

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
 */
@Embeddable
public record Translation(@Nullable String originalWords, @Nullable String originalLanguage, @Nullable String translator) {

    /** Nothing of it was entered. */
    public static final Translation NONE = new Translation(null, null, null);

    /** Trims every text; an empty one is as good as none. U+0000, which the database cannot hold, becomes U+FFFD. */
    public Translation {
        originalWords = trimmed(originalWords);
        originalLanguage = trimmed(originalLanguage);
        translator = trimmed(translator);
    }

    /** What is missing of it. */
    List<Refusal> missing() {
        var missing = new ArrayList<Refusal>();
        if (originalWords == null) {
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
                given(originalWords), shown(originalWords));
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
