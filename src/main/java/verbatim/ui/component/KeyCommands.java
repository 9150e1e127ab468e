package verbatim.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Single keys that do something while nobody is writing and no dialog is open. Those that stand in a dialog do so while
 * that dialog is open and no other. They are named as the desk has them; the person may press others ({@link PersonKeys}).
 */
@Tag("vb-key-commands")
@JsModule("./key-commands.ts")
public class KeyCommands extends Component {

    private final Map<String, Runnable> commands = new LinkedHashMap<>();
    private final Map<String, String> fields = new LinkedHashMap<>();

    /** No keys yet. */
    public KeyCommands() {
        getElement()
                .addEventListener("key-command", event -> press(event.getEventData().path("event.detail.key").asString("")))
                .addEventData("event.detail.key");
    }

    /** Does {@code command} when the key is pressed. The name is the browser's: "j", "Enter", "?". */
    public KeyCommands on(String key, Runnable command) {
        commands.put(key, command);
        tellKeys();
        return this;
    }

    /** Brings the cursor to the first field that fits a CSS selector when the key is pressed, without the server. */
    public KeyCommands focus(String key, String selector) {
        fields.put(key, selector);
        getElement().setPropertyMap("focusOn", fields);
        tellKeys();
        return this;
    }

    /** F6 leads from what fits the one CSS selector to what fits the other, and back, without the server. */
    public KeyCommands between(String first, String second) {
        getElement().setPropertyList("between", List.of(first, second));
        return this;
    }

    private void tellKeys() {
        var keys = Stream.concat(commands.keySet().stream(), fields.keySet().stream());
        getElement().setAttribute("keys", keys.collect(Collectors.joining(" ")));
    }

    /** Does what the key does. */
    public void press(String key) {
        var command = commands.get(key);
        if (command != null) {
            command.run();
        }
    }
}
