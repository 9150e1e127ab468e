package verbatim.ui.workbench.card;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import verbatim.ui.component.PersonKeys;
import verbatim.ui.component.Words;

/** Says, once somebody is named in a note as in a thread, that nobody is told: an @ tells them in threads alone. */
class TellsNobody extends Div {

    /** @param note what is being written, told letter by letter */
    TellsNobody(TextArea note) {
        addClassName("vb-soft");
        getElement().setAttribute("role", "status");
        note.addValueChangeListener(change -> setText(
                change.getValue().contains("@") ? PersonKeys.behind(Words.of(NoteLine.TELLS_NOBODY), ",") : ""));
    }
}
