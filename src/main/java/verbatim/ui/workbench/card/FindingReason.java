package verbatim.ui.workbench.card;

import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import verbatim.passage.Finding;
import verbatim.passage.PassageCard;
import verbatim.ui.component.DoubtLine;
import verbatim.ui.component.Words;

/** Asks for what has to be said with a finding: why it cannot be checked, or why the words stand against a risk. */
final class FindingReason {

    

    private FindingReason() {}

    /** The dialog that asks; empty where the finding needs nothing said with it. */
    static Optional<ReasonDialog> of(PassageCard card, @Nullable Finding finding, ReasonDialog.Step set) {
        if (finding == Finding.NOT_CHECKABLE) {
            return Optional.of(new ReasonDialog(
                    Words.of(CardLine.WHY_NOT_CHECKABLE), List.of(Words.of(CardLine.IS_OPINION), Words.of(CardLine.IS_FUTURE)), Words.of(CardLine.SET_FINDING), set));
        }
        if (finding == null || !finding.letsStand() || !card.hasRisks()) {
            return Optional.empty();
        }
        var dialog = new ReasonDialog(Words.of(DoubtLine.WHY_IT_STANDS), List.of(), Words.of(CardLine.SET_FINDING), set);
        card.openRisks().forEach(risk -> dialog.add(new Paragraph(Words.of(risk))));
        return Optional.of(dialog);
    }
}
