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
 * @param doubtedBecause why though a doubt was open; null where nothing was said
 * @param publicBy who let readers be told of it; null where nobody did
 */
@Embeddable
record Approval(
        @Embedded PersonId by,
        Instant at,
        @Enumerated(EnumType.STRING) SecondCheck rule,
        @Nullable String doubtedBecause,
        @Embedded @Nullable PersonId publicBy) {

    Approval toldBy(@Nullable PersonId person) {
        return new Approval(by, at, rule, doubtedBecause, person);
    }


    /** Why though a doubt is open, or why nobody else looked; null where neither is to be said. */
    @Nullable Reason remark() {
        if (doubtedBecause != null) {
            return Reason.of(doubtedBecause);
        }
        return rule == SecondCheck.ALONE ? Reason.of(Cause.SECOND_CHECK_OFF) : null;
    }
}
