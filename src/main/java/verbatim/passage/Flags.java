package verbatim.passage;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import verbatim.comparison.FoundWords;
import verbatim.message.Refusal;
import verbatim.message.Sayable;
import verbatim.message.Sentences;
import verbatim.message.Worded;

/**
 * What an editor notes beside the finding.
 *
 * @param secondHand the words are known only as somebody else retold them
 * @param translated the printed words are a translation
 * @param translation its particulars; they stay when {@code translated} is taken back
 * @param contextChecked what stands around the words in the record was read
 * @param attributionChecked that this speaker said it was checked
 * @param materialChange null where not decided
 */
@Embeddable
public record Flags(
        boolean secondHand,
        boolean translated,
        @Embedded Translation translation,
        boolean contextChecked,
        boolean attributionChecked,
        @Enumerated(EnumType.STRING) @Nullable MaterialChange materialChange) implements Sayable {

    /** One that is set or not. */
    public enum Mark implements Worded {
        SECOND_HAND,
        TRANSLATED,
        CONTEXT_CHECKED,
        ATTRIBUTION_CHECKED
    }

    /** No flag set. */
    public static final Flags NONE = new Flags(false, false, Translation.NONE, false, false, null);

    /** Where none of its columns holds anything, the database gives no translation. */
    public Flags(
            boolean secondHand,
            boolean translated,
            @Nullable Translation translation,
            boolean contextChecked,
            boolean attributionChecked,
            @Nullable MaterialChange materialChange) {
        this.secondHand = secondHand;
        this.translated = translated;
        this.translation = translation == null ? Translation.NONE : translation;
        this.contextChecked = contextChecked;
        this.attributionChecked = attributionChecked;
        this.materialChange = materialChange;
    }

    /** Whether it is set. */
    public boolean has(Mark mark) {
        return switch (mark) {
            case SECOND_HAND -> secondHand;
            case TRANSLATED -> translated;
            case CONTEXT_CHECKED -> contextChecked;
            case ATTRIBUTION_CHECKED -> attributionChecked;
        };
    }

    /** With one of them set so. */
    public Flags with(Mark mark, boolean on) {
        return new Flags(
                mark == Mark.SECOND_HAND ? on : secondHand,
                mark == Mark.TRANSLATED ? on : translated,
                translation,
                mark == Mark.CONTEXT_CHECKED ? on : contextChecked,
                mark == Mark.ATTRIBUTION_CHECKED ? on : attributionChecked,
                materialChange);
    }

    /** With these particulars of a translation. */
    public Flags with(Translation particulars) {
        return new Flags(secondHand, translated, particulars, contextChecked, attributionChecked, materialChange);
    }

    /** With the question of a material change answered so. */
    public Flags with(@Nullable MaterialChange answer) {
        return new Flags(secondHand, translated, translation, contextChecked, attributionChecked, answer);
    }

    /** The words as said, of a translation; null where it is none, or nobody has entered them. */
    public @Nullable String originalWords() {
        return translated ? translation.originalWords() : null;
    }

    /** The language they were said in; null where it is no translation, or nobody has entered it. */
    public @Nullable String originalLanguage() {
        return translated ? translation.originalLanguage() : null;
    }

    /** Who translated them; null where it is no translation, or nobody has entered it. */
    public @Nullable String translator() {
        return translated ? translation.translator() : null;
    }

    /** Whether it is a translation of which no record has the words as said, as far as anybody saw. */
    public boolean lacksOriginal() {
        return translated && translation.originalUnseen();
    }

    /**
     * What is compared with the record: the printed words, of a translation the original ones; null where nobody has entered
     * them. Where a translation alone is on record, the printed words are compared with that.
     */
    public @Nullable String compared(String printed) {
        return translated && !lacksOriginal() ? originalWords() : printed;
    }

    /** Whether a comparison was made with the words as they are now: the printed ones, or a translation's original. */
    public boolean isOfWordsOfNow(FoundWords found, String printed) {
        var now = compared(printed);
        return now != null && found.isOf(now);
    }

    /** The flags in words; empty where none is set. */
    @Override
    public String words(Sentences sentences) {
        var set = new ArrayList<String>();
        if (secondHand) {
            set.add(sentences.of(Mark.SECOND_HAND));
        }
        if (translated) {
            set.add(translation.words(sentences));
        }
        if (contextChecked) {
            set.add(sentences.of(Mark.CONTEXT_CHECKED));
        }
        if (attributionChecked) {
            set.add(sentences.of(Mark.ATTRIBUTION_CHECKED));
        }
        if (materialChange != null) {
            set.add(sentences.of(materialChange));
        }
        return String.join(" · ", set);
    }

    /** What is missing of a translation's particulars. */
    List<Refusal> missingOfTranslation() {
        return translated ? translation.missing() : List.of();
    }
}
