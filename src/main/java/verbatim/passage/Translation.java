package verbatim.passage;

import jakarta.persistence.Embeddable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
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

    /** What is missing of it, as sentences. */
    List<String> missing() {
        var missing = new ArrayList<String>();
        if (originalWords == null) {
            missing.add("Enter the original words of the translated quote.");
        }
        if (originalLanguage == null) {
            missing.add("Say which language the original words are in.");
        }
        if (translator == null) {
            missing.add("Say who translated the words.");
        }
        return missing;
    }

    /** For the history and the report: "translated from Spanish by Ana Ruiz: …". */
    String words() {
        return "translated"
                + (originalLanguage == null ? "" : " from " + originalLanguage)
                + (translator == null ? "" : " by " + translator)
                + (originalWords == null ? "" : ": " + originalWords);
    }

    private static @Nullable String trimmed(@Nullable String value) {
        return TypedWords.keptOrNone(value);
    }
}
