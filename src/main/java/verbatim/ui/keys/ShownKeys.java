package verbatim.ui.keys;

import com.vaadin.flow.component.Component;
import java.util.List;
import verbatim.ui.component.Keyed;
import verbatim.ui.component.KeyCommands;

/** The keys of a screen; ? lists them. */
public class ShownKeys extends KeyCommands {

    /** None but that one yet. */
    public ShownKeys(KeyScreen screen) {
        on("?", () -> new KeysDialog(screen).open());
    }

    /** Lets each of these keys press the button of a part that names it, where it is there, seen and enabled. */
    public ShownKeys press(Component part, List<String> keys) {
        keys.forEach(key -> on(key, () -> Keyed.press(part, key)));
        return this;
    }
}
