package verbatim.ui.workbench.card;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import verbatim.passage.EvidenceRow;
import verbatim.passage.PassageCard;
import verbatim.passage.SpeakerInRecord;
import verbatim.ui.component.Risks;
import verbatim.ui.component.SpeakerWarning;
import verbatim.ui.component.WordingWord;

/**
 * Right below the words, at a glance: how they stand to the record, what can turn their meaning, and whether somebody else
 * says them there. Unseen where nothing of that is known.
 */
class ComparedLine extends Div {

    ComparedLine(PassageCard card) {
        addClassName("vb-compared");
        var others = card.standingEvidence().stream()
                .map(card::speaker)
                .filter(SpeakerInRecord::isOther)
                .distinct()
                .toList();
        card.compared().ifPresent(piece -> add(piece, card, others.isEmpty()));
        others.forEach(speaker -> add(new SpeakerWarning(speaker)));
        setVisible(getComponentCount() > 0);
    }

    private void add(EvidenceRow piece, PassageCard card, boolean isSaidByNobodyElse) {
        var found = piece.found();
        if (found != null) {
            var word = isSaidByNobodyElse ? WordingWord.of(card, piece, found) : new WordingWord(found.wording(), false);
            add(word, new Risks(found.risks()));
        }
    }

    /** All that it shows of a passage; without evidence that is nothing. */
    static List<?> matter(PassageCard shown) {
        return shown.evidence().isEmpty() ? List.of() : List.of(shown.row(), shown.flags(), shown.evidence(), shown.doubts());
    }
}
