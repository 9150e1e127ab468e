package verbatim.ui.component;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/**
 * Asks before a step that throws something away or cannot be taken back. The button that has the focus is the one that leaves
 * all as it is, and so does Esc: who answers without reading does no harm.
 */
public class HarmQuestion extends ConfirmDialog {

    /**
     * A question to be opened.
     *
     * @param doIt the words of the button that does it
     * @param stay the words of the button that leaves all as it is
     */
    public HarmQuestion(String title, String words, String doIt, Runnable done, String stay, Runnable stayed) {
        // The component gives the focus to what it calls the confirming button.
        super(title, words, stay, stays -> stayed.run());
        setRejectable(true);
        setRejectText(doIt);
        setRejectButtonTheme("error");
        addRejectListener(rejected -> done.run());
        addCancelListener(cancelled -> stayed.run());
    }

    /** A question to be opened, with a button that just closes it. */
    public HarmQuestion(String title, String words, String doIt, Runnable done) {
        this(title, words, doIt, done, Words.of(ScreenLine.CANCEL), () -> {});
    }
}
