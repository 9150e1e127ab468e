package verbatim.ui.workbench.step;

import org.springframework.stereotype.Component;
import verbatim.passage.DoubtSettling;
import verbatim.passage.EvidenceGathering;
import verbatim.passage.Flags.Mark;
import verbatim.passage.PassageCard;
import verbatim.passage.QuoteChecking;
import verbatim.passage.Reviewing;

/** Takes steps back: each as a new step, which the history has like any other. */
@Component
public class Undoing {

    private final QuoteChecking checking;
    private final Reviewing reviewing;
    private final EvidenceGathering gathering;
    private final DoubtSettling settling;

    Undoing(QuoteChecking checking, Reviewing reviewing, EvidenceGathering gathering, DoubtSettling settling) {
        this.checking = checking;
        this.reviewing = reviewing;
        this.gathering = gathering;
        this.settling = settling;
    }

    /**
     * Takes a step back, on the passage as it stands now.
     *
     * @param undid says so in words
     */
    public Steps.Done undo(Undo undo, PassageCard now, String undid) {
        var id = now.row().id();
        var version = now.version();
        return switch (undo) {
            case Undo.FindingBefore(var finding, var reason) -> done(checking.conclude(id, version, finding, reason), undid);
            case Undo.FlagsBefore(var flags) -> done(checking.flag(id, version, flags), undid);
            case Undo.CorrectionBefore(var words) -> done(checking.correct(id, version, words), undid);
            case Undo.NotTranslated() -> done(checking.flag(id, version, now.flags().with(Mark.TRANSLATED, false)), undid);
            case Undo.SpeakerBefore(var name) -> done(checking.unascribe(id, version, name), undid);
            case Undo.DoubtSettled(var doubt) -> done(settling.reopen(id, doubt), undid);
            case Undo.NotCovered(var search) -> done(gathering.uncover(search), undid);
            case Undo.Withdrawal() -> done(checking.withdraw(id, version), undid);
            case Undo.NotApproved() -> done(reviewing.undoApproval(id, version), undid);
            case Undo.NotDismissed() -> done(checking.undoDismissal(id, version), undid);
            case Undo.DismissalNotAsked() -> done(checking.refuseDismissal(id, version), undid);
            case Undo.NotAccepted(var evidence) -> done(gathering.withdraw(evidence), undid);
            case Undo.NotMarked() -> Dismissing.of(checking.unmark(id, version), undid);
        };
    }

    private static Steps.Done done(PassageCard saved, String undid) {
        return new Steps.Done(saved, undid, null);
    }
}
