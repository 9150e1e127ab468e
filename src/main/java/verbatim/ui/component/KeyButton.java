package verbatim.ui.component;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.dom.Element;

/** A button that names the key which does the same. */
public class KeyButton extends Button {

    public KeyButton(String words, String key, Runnable action) {
        super(words, click -> action.run());
        var hint = new Element("kbd");
        hint.setText(key);
        hint.setAttribute("slot", "suffix").setAttribute("aria-hidden", "true");
        getElement().appendChild(hint);
    }
}
