package verbatim.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.dom.DomListenerRegistration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A dialog in which somebody writes or chooses. Once that began, nothing closes it without asking but what saves: not Esc, not
 * a click beside the dialog, not Cancel. Ctrl+Enter saves, from every field of it.
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

    /**
     * Sets the foot of the dialog: Cancel, and the one button that saves.
     *
     * @param beside what stands before them
     */
    protected final void foot(Button save, Component... beside) {
        save.addThemeVariants(ButtonVariant.PRIMARY);
        SavingKey.presses(save, this);
        getFooter().add(beside);
        getFooter().add(new Button(Words.of(ScreenLine.CANCEL), click -> leave()), save);
    }

    /** Something was there at the beginning that was written before. */
    protected final void begun() {
        written = true;
    }

    /** What was written is saved: closes. */
    public final void saved() {
        discard();
    }

    /** The dialog in which this stands; empty where it stands in none. */
    public static Optional<WritingDialog> around(Component part) {
        return part instanceof WritingDialog dialog ? Optional.of(dialog) : part.getParent().flatMap(WritingDialog::around);
    }

    /** What was written is thrown away. */
    protected void discard() {
        close();
    }

    private void leave() {
        if (!written) {
            close();
            return;
        }
        new DiscardQuestion(this::discard, () -> {}).open();
    }
}
