package verbatim.passage;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import verbatim.account.DeskSettings.SecondCheck;
import verbatim.account.PersonId;

/**
 * Who can be the second pair of eyes.
 *
 * @param hands who had a hand in the result (see {@link ChangeKind#HAND_IN_THE_RESULT})
 * @param rule of the desk
 */
record SecondPerson(Set<PersonId> hands, SecondCheck rule) {

    /** Why this person cannot approve what {@code submittedBy} handed in. */
    Optional<Bar> againstApproving(PersonId by, PersonId submittedBy) {
        if (rule != SecondCheck.FOUR_EYES) {
            return Optional.empty();
        }
        if (by.equals(submittedBy)) {
            return bar(PassageRefusal.SUBMITTED_BY_THE_SAME);
        }
        return hands.contains(by)
                ? bar(PassageRefusal.HAD_A_HAND)
                : Optional.empty();
    }

    /** Why this person cannot confirm a dismissal that {@code askedBy} asked for. */
    Optional<Bar> againstConfirming(PersonId by, @Nullable PersonId askedBy) {
        return rule == SecondCheck.FOUR_EYES && by.equals(askedBy)
                ? bar(PassageRefusal.ASKED_BY_THE_SAME)
                : Optional.empty();
    }

    private static Optional<Bar> bar(PassageRefusal code) {
        return Optional.of(Bar.of(Bar.Kind.PERSON, code));
    }
}
