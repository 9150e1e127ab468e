package verbatim.ui.component;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.List;

/** Ctrl+Enter, which in every dialog presses the button that saves, from every field of it. */
public final class SavingKey {

    private SavingKey() {}

    /** Lets it press this button of this dialog; of several those that are seen and enabled. */
    public static void presses(Button save, Dialog in) {
        save.getElement().setAttribute("aria-keyshortcuts", "Control+Enter");
        for (var held : List.of(KeyModifier.CONTROL, KeyModifier.META)) {
            // A field tells its value only when it is left.
            save.addClickShortcut(Key.ENTER, held).listenOn(in).resetFocusOnActiveElement();
        }
    }
}
