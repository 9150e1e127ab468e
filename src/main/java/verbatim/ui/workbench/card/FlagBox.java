package verbatim.ui.workbench.card;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.Uses;

/**
 * A box whose window says when somebody ticks it, and not again what the server has set. {@link Checkbox} listens for both,
 * for good: that was a request with each second passage, for which the next key waited.
 */
@Tag("vaadin-checkbox")
@Uses(Checkbox.class)
final class FlagBox extends AbstractSinglePropertyField<FlagBox, Boolean> {

    FlagBox(String label) {
        super("checked", false, false);
        setSynchronizedEvent("change");
        getElement().setProperty("label", label);
    }

    /** What it is called. */
    String label() {
        return getElement().getProperty("label", "");
    }
}
