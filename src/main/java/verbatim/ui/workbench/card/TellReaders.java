package verbatim.ui.workbench.card;

import java.util.Optional;
import verbatim.account.Person;
import verbatim.account.Role;
import verbatim.message.Worded;
import verbatim.passage.PassageCard;
import verbatim.passage.Reviewing;
import verbatim.ui.component.KeyButton;
import verbatim.ui.component.RefusalLine;
import verbatim.ui.component.Words;
import verbatim.ui.workbench.step.Steps;

/** Lets readers be told of an approved claim, or no more. */
class TellReaders extends KeyButton {

    /** What it says, and what it has done. */
    enum Line implements Worded {
        TELL,
        TOLD,
        TELL_NO_MORE,
        TOLD_NO_MORE
    }

    /** The button, where this person may. */
    static Optional<TellReaders> offered(PassageCard card, Person me, Steps steps, RefusalLine refusal, Reviewing reviewing) {
        return card.check().approved() != null && !card.row().kind().isQuote() && me.role().includes(Role.REVIEWER)
                ? Optional.of(new TellReaders(card, steps, refusal, reviewing))
                : Optional.empty();
    }

    private TellReaders(PassageCard card, Steps steps, RefusalLine refusal, Reviewing reviewing) {
        super(Words.of(card.isPublic() ? Line.TELL_NO_MORE : Line.TELL), "Y", () -> steps.take(
                card, Words.of(card.isPublic() ? Line.TOLD_NO_MORE : Line.TOLD), refusal, now -> reviewing.tell(now.row().id(), now.version(), !card.isPublic())));
    }
}
