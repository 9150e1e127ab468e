package verbatim.ui.component;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.RouterLink;

/** A link to another screen, drawn as a button, that names the key which follows it, as the person has it. */
public class KeyLink extends RouterLink implements Keyed {

    private final String key;

    /** @param key the desk's own */
    public KeyLink(String words, String key) {
        this.key = key;
        addClassName("vb-button");
        setText(words);
        Keyed.beside(this, key).ifPresent(getElement()::appendChild);
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public void press() {
        follow(getHref());
    }

    /** Goes to an address of the workbench, with what stands behind its question mark. */
    public static void follow(String address) {
        var to = new Location(address);
        UI.getCurrent().navigate(to.getPath(), to.getQueryParameters());
    }
}
