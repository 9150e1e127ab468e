package verbatim.passage;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import verbatim.account.DeskSettings.SecondCheck;
import verbatim.account.PersonId;

/**
 * That a second person agreed.
 *
 * @param rule of the desk by which it was given
 */
@Embeddable
record Approval(@Embedded PersonId by, Instant at, @Enumerated(EnumType.STRING) SecondCheck rule) {

    /** Why nobody else looked; null where somebody did. */
    @Nullable Reason remark() {
        return rule == SecondCheck.ALONE ? Reason.of(Cause.SECOND_CHECK_OFF) : null;
    }
}
