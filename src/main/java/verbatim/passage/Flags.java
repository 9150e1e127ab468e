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

    /** Trims every text; an empty one is as good as none. U+0000, which the database cannot hold, becomes U+FFFD. */
    public Flags {
        originalWords = trimmed(originalWords);
        originalLanguage = trimmed(originalLanguage);
        translator = trimmed(translator);
    }

    /** With second hand set so. */
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

    /** With translated set so; the particulars of a translation stay. */
    public Flags withTranslated(boolean value) {
        return new Flags(
                secondHand,
                value,
                originalWords,
                originalLanguage,
                translator,
                contextChecked,
                attributionChecked,
                materialChange);
    }

    /** With these original words. */
    public Flags withOriginalWords(@Nullable String value) {
        return new Flags(
                secondHand,
                translated,
                value,
                originalLanguage,
                translator,
                contextChecked,
                attributionChecked,
                materialChange);
    }

    /** With this original language. */
    public Flags withOriginalLanguage(@Nullable String value) {
        return new Flags(
                secondHand,
                translated,
                originalWords,
                value,
                translator,
                contextChecked,
                attributionChecked,
                materialChange);
    }

    /** With this translator. */
    public Flags withTranslator(@Nullable String value) {
        return new Flags(
                secondHand,
                translated,
                originalWords,
                originalLanguage,
                value,
                contextChecked,
                attributionChecked,
                materialChange);
    }

    /** With the context checked or not. */
    public Flags withContextChecked(boolean value) {
        return new Flags(
                secondHand,
                translated,
                originalWords,
                originalLanguage,
                translator,
                value,
                attributionChecked,
                materialChange);
    }

    /** With the attribution checked or not. */
    public Flags withAttributionChecked(boolean value) {
        return new Flags(
                secondHand,
                translated,
                originalWords,
                originalLanguage,
                translator,
                contextChecked,
                value,
                materialChange);
    }

    /** With the question of a material change answered so. */
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
        return value == null || value.isBlank() ? null : value.strip().replace('\0', '\uFFFD');
    }
}
