package verbatim.passage;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an editor notes beside the finding.
 *
 * @param secondHand the words are known only as somebody else retold them
 * @param translated the printed words are a translation of the three fields that follow
 * @param originalWords the words as said
 * @param originalLanguage the language they were said in
 * @param translator who translated them
 * @param contextChecked what stands around the words in the record was read
 * @param attributionChecked that this speaker said it was checked
 * @param materialChange null where not decided
 */
@Embeddable
public record Flags(
        boolean secondHand,
        boolean translated,
        @Nullable String originalWords,
        @Nullable String originalLanguage,
        @Nullable String translator,
        boolean contextChecked,
        boolean attributionChecked,
        @Enumerated(EnumType.STRING) @Nullable MaterialChange materialChange) {

    /** No flag set. */
    public static final Flags NONE = new Flags(false, false, null, null, null, false, false, null);

    /** Trims every text; an empty one is as good as none. */
    public Flags {
        originalWords = trimmed(originalWords);
        originalLanguage = trimmed(originalLanguage);
        translator = trimmed(translator);
    }

    /** The same flags for a passage whose words are told as second hand. */
    public Flags withSecondHand(boolean value) {
        return new Flags(
                value,
                translated,
                originalWords,
                originalLanguage,
                translator,
                contextChecked,
                attributionChecked,
                materialChange);
    }

    /** The same flags with the question of a material change answered. */
    public Flags withMaterialChange(@Nullable MaterialChange value) {
        return new Flags(
                secondHand,
                translated,
                originalWords,
                originalLanguage,
                translator,
                contextChecked,
                attributionChecked,
                value);
    }

    /** What is missing of a translation's particulars, as sentences. */
    List<String> missingOfTranslation() {
        var missing = new ArrayList<String>();
        if (translated && originalWords == null) {
            missing.add("Enter the original words of the translated quote.");
        }
        if (translated && originalLanguage == null) {
            missing.add("Say which language the original words are in.");
        }
        if (translated && translator == null) {
            missing.add("Say who translated the words.");
        }
        return missing;
    }

    /** The flags in words, for the history and the report; empty where none is set. */
    public String words() {
        var set = new ArrayList<String>();
        if (secondHand) {
            set.add("second hand");
        }
        if (translated) {
            set.add("translated"
                    + (originalLanguage == null ? "" : " from " + originalLanguage)
                    + (translator == null ? "" : " by " + translator)
                    + (originalWords == null ? "" : ": " + originalWords));
        }
        if (contextChecked) {
            set.add("context checked");
        }
        if (attributionChecked) {
            set.add("attribution checked");
        }
        if (materialChange != null) {
            set.add(materialChange == MaterialChange.MATERIAL ? "material change" : "change not material");
        }
        return String.join(" · ", set);
    }

    private static @Nullable String trimmed(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
