package verbatim.ui.component;

import com.vaadin.flow.component.button.Button;

/** A button that names the key which does the same, as the person has it. */
public class KeyButton extends Button {

    /** @param key the desk's own */
    public KeyButton(String words, String key, Runnable action) {
        super(words, click -> action.run());
        var shown = PersonKeys.shown(key);
        if (!shown.isEmpty()) {
            getElement().setAttribute("aria-keyshortcuts", shown);
            getElement().appendChild(PersonKeys.key(key).setAttribute("slot", "suffix").setAttribute("aria-hidden", "true"));
        }
    }
}
