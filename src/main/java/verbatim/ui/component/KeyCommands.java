package verbatim.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.LinkedHashMap;
import java.util.Map;

/** Single keys that do something while nobody is writing and no dialog is open. */
@Tag("vb-key-commands")
@JsModule("./key-commands.ts")
public class KeyCommands extends Component {

    private final Map<String, Runnable> commands = new LinkedHashMap<>();

    /** No keys yet. */
    public KeyCommands() {
        getElement()
                .addEventListener("key-command", event -> press(event.getEventData().path("event.detail.key").asString("")))
                .addEventData("event.detail.key");
    }

    /** Does {@code command} when the key is pressed. The name is the browser's: "j", "Enter", "?". */
    public KeyCommands on(String key, Runnable command) {
        commands.put(key, command);
        getElement().setAttribute("keys", String.join(" ", commands.keySet()));
        return this;
    }

    /** Does what the key does. */
    public void press(String key) {
        var command = commands.get(key);
        if (command != null) {
            command.run();
        }
    }
}
