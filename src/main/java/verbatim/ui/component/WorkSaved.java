package verbatim.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;

/** Somebody saved work in this window: what the frame tells of the desk as a whole may have changed. */
public class WorkSaved extends ComponentEvent<UI> {

    private WorkSaved(UI window) {
        super(window, false);
    }

    /** Tells it to whoever listens in the window of this part of a screen; to nobody where it is shown no more. */
    public static void tell(Component part) {
        part.getUI().ifPresent(window -> ComponentUtil.fireEvent(window, new WorkSaved(window)));
    }

    /** Listens in a window. */
    public static Registration listen(UI window, Runnable listener) {
        return ComponentUtil.addListener(window, WorkSaved.class, saved -> listener.run());
    }
}
