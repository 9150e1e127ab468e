package verbatim.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.dom.Element;
import java.util.Optional;

/** A button or a link that names the key which does the same, as the person has it. */
public interface Keyed {

    /** The desk's own key. */
    String key();

    /** Does what a click does, where it can be clicked. */
    void press();

    /** Presses what names the key in a part, where it is there and seen. */
    static void press(Component part, String key) {
        in(part, key).ifPresent(Keyed::press);
    }

    private static Optional<Keyed> in(Component part, String key) {
        // Bare text is part of what it stands in, and cannot be asked.
        if (part instanceof Text || !part.isVisible()) {
            return Optional.empty();
        }
        return part instanceof Keyed keyed && keyed.key().equals(key)
                ? Optional.of(keyed)
                : part.getChildren().flatMap(child -> in(child, key).stream()).findFirst();
    }

    /** The key beside the words; nothing where it is switched off. It is said to whoever listens, too. */
    static Optional<Element> beside(HasElement named, String key) {
        var shown = PersonKeys.shown(key);
        if (shown.isEmpty()) {
            return Optional.empty();
        }
        named.getElement().setAttribute("aria-keyshortcuts", shown);
        return Optional.of(PersonKeys.key(key).setAttribute("aria-hidden", "true"));
    }
}
