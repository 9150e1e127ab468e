package verbatim.ui.sources;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** What a long dialog says, beside its buttons, where it is in sight however far one has scrolled. */
class Said extends Div {

    Said(Component... parts) {
        super(parts);
        addClassName("vb-said");
    }
}
