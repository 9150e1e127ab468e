package verbatim.passage;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Set;
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

    /**
     * @param hands who had a hand in the result (see {@link ChangeKind#HAND_IN_THE_RESULT})
     * @throws StepRefused if the rule asks for somebody else
     */
    void requireSecondPerson(Submission submission, Set<PersonId> hands) {
        if (rule != SecondCheck.FOUR_EYES) {
            return;
        }
        if (by.equals(submission.by())) {
            throw new StepRefused(PassageRefusal.SUBMITTED_BY_THE_SAME);
        }
        if (hands.contains(by)) {
            throw new StepRefused(PassageRefusal.HAD_A_HAND);
        }
    }

    /** Why nobody else looked; null where somebody did. */
    @Nullable String remark() {
        return rule == SecondCheck.ALONE ? "second check switched off" : null;
    }
}
