package verbatim.passage;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import org.jspecify.annotations.Nullable;
import verbatim.account.PersonId;

/**
 * Why there is nothing to check in a passage.
 *
 * @param askedBy who asked for it and waits for a second person; null once it is dismissed
 */
@Embeddable
record Dismissal(
        @Embedded @AttributeOverride(name = "value", column = @Column(name = "dismissal_asked_by")) @Nullable PersonId askedBy,
        @Column(name = "dismissal_reason") String reason) {

    boolean isAsked() {
        return askedBy != null;
    }
}
