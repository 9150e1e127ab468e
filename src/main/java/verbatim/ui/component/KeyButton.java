package verbatim.ui.component;

import com.vaadin.flow.component.button.Button;

/** A button that names the key which does the same, as the person has it. */
public class KeyButton extends Button implements Keyed {

    private final String key;

    /** @param key the desk's own */
    public KeyButton(String words, String key, Runnable action) {
        super(words, click -> action.run());
        this.key = key;
        Keyed.beside(this, key).ifPresent(shown -> getElement().appendChild(shown.setAttribute("slot", "suffix")));
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public void press() {
        if (isEnabled()) {
            click();
        }
    }
}
