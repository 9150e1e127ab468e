package verbatim.ui.workbench.card;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import verbatim.account.Person;
import verbatim.passage.CheckState;
import verbatim.passage.PassageCard;
import verbatim.passage.PassageStep;
import verbatim.ui.component.Words;

/**
 * What the next steps of a passage that is to check or in check show: nothing but this, so that most have it in common.
 *
 * @param lastTurn why it was sent back, or what else came of its last turn, where somebody gave a reason
 * @param otherChecker who checks it, where that is somebody else
 * @param dismissal why somebody asks to dismiss it, where the person can confirm that
 */
record InCheck(@Nullable String lastTurn, @Nullable String otherChecker, @Nullable String dismissal) {

    /** All that the next steps show; past the check they are shown anew each time, for they say how long ago things were done. */
    static Object matter(PassageCard card, Person me) {
        return of(card, me).map(Object.class::cast).orElseGet(Object::new);
    }

    /** Empty for a passage of another state, and for one that no text holds. */
    static Optional<InCheck> of(PassageCard card, Person me) {
        var row = card.row();
        if (row.isRemoved() || row.state() != CheckState.UNCHECKED && row.state() != CheckState.IN_CHECK) {
            return Optional.empty();
        }
        var turns = card.changes().stream().filter(change -> change.step() != null && !change.undone()).toList();
        boolean asked = card.allowed(me).offers(PassageStep.CONFIRM_DISMISSAL);
        return Optional.of(new InCheck(
                turns.isEmpty() || turns.getLast().reason() == null ? null : Words.of(turns.getLast()),
                me.id().equals(row.checkerId()) ? null : row.checker(),
                asked ? Words.of(card.check().dismissalReason()) : null));
    }
}
