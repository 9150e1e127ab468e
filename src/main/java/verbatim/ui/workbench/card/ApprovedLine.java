package verbatim.ui.workbench.card;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import verbatim.account.DeskSettings.SecondCheck;
import verbatim.passage.PassageCard.Approved;
import verbatim.ui.component.DoubtLine;
import verbatim.ui.component.Moments;
import verbatim.ui.component.Words;

/** Who approved a passage when, and why though a doubt was open. */
class ApprovedLine extends Div {

    ApprovedLine(Approved approved, Clock clock) {
        var by = approved.by();
        var said = new Paragraph();
        said.add(Words.parts(CardLine.APPROVED_BY, by.name(), Moments.shown(Moments.day(by.at(), clock), by.at())));
        if (approved.rule() == SecondCheck.ALONE) {
            said.add(Words.of(CardLine.WITHOUT_SECOND));
        }
        add(said);
        if (approved.isPublic()) {
            add(new Paragraph(Words.of(TellReaders.Line.TOLD)));
        }
        if (approved.doubtedBecause() != null) {
            add(new Paragraph(Words.of(DoubtLine.APPROVED_BECAUSE, approved.doubtedBecause())));
        }
    }
}
