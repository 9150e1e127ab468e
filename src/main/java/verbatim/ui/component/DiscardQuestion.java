package verbatim.ui.component;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Asks before something is thrown away that was written and not saved. */
class DiscardQuestion extends ConfirmDialog {

    /**
     * A question to be opened.
     *
     * @param discard what happens where the person does not want it any more
     * @param stay what happens where they go on writing
     */
    DiscardQuestion(Runnable discard, Runnable stay) {
        super("Discard what you wrote?", "It is not saved yet.", "Discard", confirmed -> discard.run());
        setCancelable(true);
        setCancelText("Go on writing");
        setConfirmButtonTheme("error primary");
        addCancelListener(cancelled -> stay.run());
    }
}
