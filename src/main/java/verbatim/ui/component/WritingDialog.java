package verbatim.ui.component;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.dom.DomListenerRegistration;
import java.util.ArrayList;
import java.util.List;

/**
 * A dialog in which somebody writes or chooses. Once that began, Esc or a click beside the dialog asks before it throws
 * anything away; a button that says so, such as Cancel, does not ask.
 */
public abstract class WritingDialog extends Dialog {

    private final List<DomListenerRegistration> listening = new ArrayList<>();
    private boolean written;

    /** Nothing written yet. */
    protected WritingDialog() {
        // The first letter is told at once: a field tells its value only when it is left, and Esc does not leave it.
        listen("input");
        listen("change");
        addDialogCloseActionListener(leaving -> leave());
    }

    private void listen(String event) {
        listening.add(getElement().addEventListener(event, begun -> {
            written = true;
            listening.forEach(DomListenerRegistration::remove);
            listening.clear();
        }));
    }

    private void leave() {
        if (!written) {
            close();
            return;
        }
        new DiscardQuestion(this::close, () -> {}).open();
    }
}
