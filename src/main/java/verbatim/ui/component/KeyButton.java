package verbatim.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import java.util.Optional;

/** A button that names the key which does the same, as the person has it. */
public class KeyButton extends Button {

    private final String key;

    /** @param key the desk's own */
    public KeyButton(String words, String key, Runnable action) {
        super(words, click -> action.run());
        this.key = key;
        var shown = PersonKeys.shown(key);
        if (!shown.isEmpty()) {
            getElement().setAttribute("aria-keyshortcuts", shown);
            getElement().appendChild(PersonKeys.key(key).setAttribute("slot", "suffix").setAttribute("aria-hidden", "true"));
        }
    }

    /** Presses the button of a part that names the key, where it is there, seen and enabled. */
    public static void press(Component part, String key) {
        in(part, key).filter(Button::isEnabled).ifPresent(Button::click);
    }

    private static Optional<KeyButton> in(Component part, String key) {
        // Bare text is part of what it stands in, and cannot be asked.
        if (part instanceof Text || !part.isVisible()) {
            return Optional.empty();
        }
        return part instanceof KeyButton button && button.key.equals(key)
                ? Optional.of(button)
                : part.getChildren().flatMap(child -> in(child, key).stream()).findFirst();
    }
}
