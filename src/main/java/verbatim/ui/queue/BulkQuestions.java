package verbatim.ui.queue;

import java.util.List;
import java.util.function.Function;
import verbatim.account.People;
import verbatim.account.PersonId;
import verbatim.review.bulk.BulkStep;
import verbatim.review.bulk.SeenPassage;
import verbatim.review.second.SampleDrawing;
import verbatim.ui.component.HarmQuestion;
import verbatim.ui.component.Words;
import verbatim.ui.second.DrawDialog;
import verbatim.ui.workbench.card.ReasonDialog;

/** What is asked before each step on many passages, which is begun once it is answered. */
record BulkQuestions(BulkRun run, People people, SampleDrawing drawing, PersonId me) {

    void askWhom(List<SeenPassage> them) {
        BulkDueDialog.giving(Words.of(BulkLine.ASSIGN_TITLE, them.size()), people.active(), them.size(), step -> run.take(BulkLine.GIVE, step, them))
                .open();
    }

    void askWhen(List<SeenPassage> them) {
        BulkDueDialog.moving(Words.of(BulkLine.SET_DUE_TITLE, them.size()), step -> run.take(BulkLine.MOVE, step, them)).open();
    }

    void askToSubmit(List<SeenPassage> them) {
        new HarmQuestion(
                        Words.of(BulkLine.SUBMIT_TITLE, them.size()),
                        Words.of(BulkLine.SUBMIT_WORDS),
                        Words.of(BulkLine.SUBMIT_THEM),
                        () -> run.take(BulkLine.SUBMIT_THEM, new BulkStep.Submit(), them))
                .open();
    }

    void askToDismiss(List<SeenPassage> them) {
        var theirs = new OthersWorkField(them, me);
        because(BulkLine.DISMISS_TITLE, BulkLine.DISMISS_THEM, them, why -> new BulkStep.Dismiss(why, theirs.isTakenOver())).add(theirs);
    }

    void askToApprove(List<SeenPassage> them) {
        because(BulkLine.APPROVE_TITLE, BulkLine.APPROVE_THEM, them, BulkStep.Approve::new);
    }

    private ReasonDialog because(BulkLine title, BulkLine main, List<SeenPassage> them, Function<String, BulkStep> step) {
        var dialog = new ReasonDialog(Words.of(title, them.size()), List.of(), Words.of(main), (why, beside) -> {
            run.take(main, step.apply(why), them);
            return true;
        });
        dialog.open();
        return dialog;
    }

    void askToDraw(List<SeenPassage> them) {
        new DrawDialog(them.stream().map(SeenPassage::id).toList(), drawing, people.active()).open();
    }
}
