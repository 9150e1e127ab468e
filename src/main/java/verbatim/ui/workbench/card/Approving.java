package verbatim.ui.workbench.card;

import java.util.List;
import verbatim.passage.PassageCard;
import verbatim.passage.Reviewing;
import verbatim.ui.component.DoubtLine;
import verbatim.ui.component.RefusalLine;
import verbatim.ui.component.Words;
import verbatim.ui.workbench.step.Steps;

/** How a second person agrees: at once, or with a reason where a doubt is still open. */
public final class Approving {

    private Approving() {}

    /**
     * Approves, or asks why first.
     *
     * @param what it is called once it was saved
     * @param refusal where it is said why it cannot be
     */
    public static void approve(PassageCard card, String what, Steps steps, RefusalLine refusal, Reviewing reviewing) {
        if (card.openDoubts().isEmpty()) {
            steps.take(card, what, refusal, now -> reviewing.approve(now.row().id(), now.version()));
            return;
        }
        new ReasonDialog(Words.of(DoubtLine.WHY_APPROVED, card.openDoubts().size()), List.of(), Words.of(DoubtLine.APPROVE), (why, beside) ->
                        steps.take(card, what, beside, now -> reviewing.approve(now.row().id(), now.version(), why)))
                .open();
    }
}
