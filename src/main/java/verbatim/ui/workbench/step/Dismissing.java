package verbatim.ui.workbench.step;

import verbatim.passage.PassageCard;
import verbatim.passage.QuoteChecking;
import verbatim.ui.component.Words;

/** Dismisses a passage, and says what came of it: one that ever had a finding is only asked to be dismissed. */
public class Dismissing {

    private final QuoteChecking checking;
    private final String why;
    private final String atOnce;

    /**
     * @param atOnce what to say where it is dismissed at once
     */
    public Dismissing(QuoteChecking checking, String why, String atOnce) {
        this.checking = checking;
        this.why = why;
        this.atOnce = atOnce;
    }

    /** Dismisses it. */
    public Steps.Done on(PassageCard card) {
        return of(checking.dismiss(card.row().id(), card.version(), why), atOnce);
    }

    /** What came of it. */
    static Steps.Done of(PassageCard saved, String atOnce) {
        return saved.isDismissalAsked()
                ? new Steps.Done(saved, Words.of(StepLine.DISMISSAL_ASKED))
                : new Steps.Done(saved, atOnce);
    }
}
