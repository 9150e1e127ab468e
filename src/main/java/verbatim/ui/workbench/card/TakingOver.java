package verbatim.ui.workbench.card;

import org.springframework.dao.DataAccessException;
import verbatim.account.CurrentPerson;
import verbatim.passage.PassageCard;
import verbatim.passage.Status;
import verbatim.review.work.AssignedRow;
import verbatim.review.work.Assigning;
import verbatim.review.work.WorkRefused;
import verbatim.ui.component.FaultSentence;
import verbatim.ui.component.HarmQuestion;
import verbatim.ui.component.RefusalLine;
import verbatim.ui.component.Words;
import verbatim.ui.workbench.step.AskingFirst;

/** Asks before the first change to what is somebody else's work, and is to check: who goes on takes it over, and they are told. */
class TakingOver implements AskingFirst {

    private final Assigning assigning;
    private final CurrentPerson currentPerson;

    TakingOver(Assigning assigning, CurrentPerson currentPerson) {
        this.assigning = assigning;
        this.currentPerson = currentPerson;
    }

    @Override
    public boolean goesOn(PassageCard card, RefusalLine beside, Runnable goOn) {
        var me = currentPerson.require().id();
        // Who checks it has begun already, and whether there is anything to check a second person says.
        if (card.row().status() != Status.TO_CHECK || me.equals(card.row().checkerId()) || card.isDismissalAsked()) {
            return true;
        }
        var now = assigning.of(card.row().id()).orElse(null);
        var name = now == null || me.equals(now.person()) ? null : now.name();
        if (now == null || name == null) {
            return true;
        }
        new HarmQuestion(
                        Words.of(AssignedWords.TAKE_OVER_FROM, name),
                        Words.of(AssignedWords.THEY_ARE_TOLD, name),
                        Words.of(AssignedWords.TAKE_OVER),
                        () -> takeOver(card, now, beside, goOn))
                .open();
        return false;
    }

    private void takeOver(PassageCard card, AssignedRow seen, RefusalLine beside, Runnable goOn) {
        try {
            assigning.take(card.row().id(), seen.id());
        } catch (WorkRefused refused) {
            beside.show(refused);
            return;
        } catch (DataAccessException fault) {
            beside.say(FaultSentence.of(fault));
            return;
        }
        goOn.run();
    }
}
