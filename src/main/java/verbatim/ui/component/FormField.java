package verbatim.ui.component;

import com.vaadin.flow.component.select.Select;
import verbatim.source.Confirmation;

/** On what terms somebody answered; of nothing it is presumed. */
public class FormField extends Select<Confirmation.Form> {

    /** Nothing chosen. */
    public FormField() {
        setLabel(Words.of(FormLine.FORM));
        setItems(Confirmation.Form.values());
        setItemLabelGenerator(form -> Words.of(form == null ? FormLine.NOT_SAID : form));
        setEmptySelectionAllowed(true);
        setEmptySelectionCaption(Words.of(FormLine.NOT_SAID));
        setPlaceholder(Words.of(FormLine.NOT_SAID));
    }
}
