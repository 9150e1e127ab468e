package verbatim.ui.workbench.card;

import com.vaadin.flow.component.checkbox.Checkbox;

/** Its window says when somebody ticks it, and not again what the server has set: that was a request with each second passage. */
final class FlagBox extends Checkbox {

    FlagBox(String label) {
        super(label);
        setSynchronizedEvent("change");
    }
}
