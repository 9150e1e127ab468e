package verbatim.ui.component;

import com.vaadin.flow.component.html.Span;
import verbatim.passage.EvidenceRow;
import verbatim.passage.PassageCard;
import verbatim.passage.Stance;
import verbatim.passage.Status;
import verbatim.text.wording.Wording;

/**
 * What a piece of evidence does to the passage. Where a problem was found that the comparison does not show, it is said of
 * the words alone that they stand there: a tick would contradict the finding.
 */
public class StanceWord extends Span {

    /** Shows it of a piece of evidence of a passage. */
    public StanceWord(PassageCard card, EvidenceRow evidence) {
        var line = line(card, evidence);
        var sign = line == DoubtLine.CONTRADICTS ? "✗ " : line == DoubtLine.BEARS_OUT ? "✓ " : "";
        setText(sign + Words.of(line));
        var status = line == DoubtLine.CONTRADICTS ? Status.PROBLEM : line == DoubtLine.BEARS_OUT ? Status.VERIFIED : Status.TO_CHECK;
        addClassNames("vb-state", status.style());
    }

    /** The same in words alone. */
    public static DoubtLine line(PassageCard card, EvidenceRow evidence) {
        if (evidence.stance() == Stance.CONTRADICTS) {
            return DoubtLine.CONTRADICTS;
        }
        var finding = card.row().finding();
        if (finding != null && finding.isProblem()) {
            return hasTheWords(evidence) ? DoubtLine.WORDS_STAND_THERE : DoubtLine.SAYS_WHO_CITED;
        }
        return card.isBorneOut(evidence) ? DoubtLine.BEARS_OUT : DoubtLine.SAYS_WHO_CITED;
    }

    private static boolean hasTheWords(EvidenceRow evidence) {
        var found = evidence.found();
        return found != null && !evidence.isOnlyTyped() && (found.wording() == Wording.VERBATIM || found.wording() == Wording.CLEANED);
    }
}
