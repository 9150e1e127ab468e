package verbatim.ui.workbench;

import com.vaadin.flow.component.html.Div;
import verbatim.passage.PassageCard;
import verbatim.ui.component.Risks;
import verbatim.ui.component.WordingWord;

/** Right below the words, at a glance: how they stand to the record, and what can turn their meaning. Unseen without a comparison. */
class ComparedLine extends Div {

    ComparedLine(PassageCard card) {
        addClassName("vb-compared");
        setVisible(card.compared().isPresent());
        card.compared().ifPresent(found -> add(new WordingWord(found.wording()), new Risks(found.risks())));
    }
}
