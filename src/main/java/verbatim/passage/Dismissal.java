package verbatim.passage;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import org.jspecify.annotations.Nullable;
import verbatim.account.DeskSettings.Dismissals;
import verbatim.account.PersonId;

/**
 * Why there is nothing to check in a passage.
 *
 * @param askedBy who asked for it and waits for a second person; null once it is dismissed
 * @param why in the words of who dismissed it, or that it was marked by mistake
 */
@Embeddable
record Dismissal(
        @Embedded @AttributeOverride(name = "value", column = @Column(name = "dismissal_asked_by")) @Nullable PersonId askedBy,
        @Embedded
                @AttributeOverride(name = "reason", column = @Column(name = "dismissal_reason"))
                @AttributeOverride(name = "cause", column = @Column(name = "dismissal_cause"))
                Reason why) {

    /**
     * Whether the desk asks for a second person, whatever was concluded before.
     *
     * @param foundInMarks whether the engine found the passage in quotation marks
     */
    static boolean asksSecond(Dismissals rule, boolean foundInMarks) {
        return switch (rule) {
            case ONCE_CONCLUDED -> false;
            case FOUND_IN_MARKS -> foundInMarks;
            case ALL -> true;
        };
    }

    boolean isAsked() {
        return askedBy != null;
    }
}
