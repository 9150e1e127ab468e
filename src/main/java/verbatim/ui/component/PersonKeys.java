package verbatim.ui.component;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.JacksonUtils;
import java.util.Arrays;
import verbatim.account.Keymap;
import verbatim.message.Worded;

/**
 * The keys of the person who sits at a window. All code names the desk's own keys; the browser says those where the person's
 * are pressed ({@code own-keys.ts}), and what is shown beside a button is what this person presses.
 */
public final class PersonKeys {

    private PersonKeys() {}

    /** The window's, from now on. */
    public static void set(UI window, Keymap keys) {
        ComponentUtil.setData(window, Keymap.class, keys);
        var own = JacksonUtils.createObjectNode();
        keys.own().forEach(own::put);
        window.getPage().executeJs("window.verbatimKeys = { own: $0, letters: $1 }", own, keys.letters().name());
    }

    /** Those of the window that is being answered. */
    public static Keymap now() {
        var window = UI.getCurrent();
        var keys = window == null ? null : ComponentUtil.getData(window, Keymap.class);
        return keys == null ? Keymap.STANDARD : keys;
    }

    /** What the person presses for one of the desk's keys: "f", "Alt+f"; empty where it is switched off. */
    public static String shown(String standard) {
        var keys = now();
        if (standard.codePointCount(0, standard.length()) > 1) {
            return standard;
        }
        return switch (keys.letters()) {
            case ON -> keys.of(standard);
            case ALT -> "Alt+" + keys.of(standard);
            case OFF -> "";
        };
    }

    /** The key as it stands beside what it does. */
    public static Element key(String standard) {
        return new Element("kbd").setText(shown(standard));
    }

    /** A sentence that names the keys, in their order; another one where they are switched off. */
    public static String sentence(Worded naming, Worded without, String... standard) {
        var shown = Arrays.stream(standard).map(PersonKeys::shown).toArray();
        return Arrays.asList(shown).contains("") ? Words.of(without) : Words.of(naming, shown);
    }

    /** Words with the key behind them, to be shown when the mouse rests on something. */
    public static String behind(String words, String standard) {
        var shown = shown(standard);
        return shown.isEmpty() ? words : words + " (" + shown + ")";
    }
}
