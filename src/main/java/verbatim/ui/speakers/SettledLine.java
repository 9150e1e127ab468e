package verbatim.ui.speakers;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import verbatim.message.Refused;
import verbatim.ui.component.KeyButton;
import verbatim.ui.component.RefusalLine;
import verbatim.ui.component.Words;

/** Says what was just said of speakers, and takes it back when asked. Unseen until then. */
class SettledLine extends Div {

    private final Div line = new Div();
    private final Span words = new Span();
    private final Button undo = new KeyButton(Words.of(SpeakersLine.UNDO), "z", this::undo);
    private final RefusalLine refusal = new RefusalLine();
    private final Runnable changed;
    private @Nullable Runnable takeBack;

    /** @param changed runs once something was saved */
    SettledLine(Runnable changed) {
        this.changed = changed;
        words.getElement().setAttribute("role", "status").setAttribute("dir", "auto");
        line.addClassNames("vb-hint", "vb-settled");
        line.add(words, undo);
        line.setVisible(false);
        add(line, refusal);
    }

    /**
     * Takes a step, and says what came of it.
     *
     * @param done what is said of it then
     * @param back what takes it back
     * @return whether it was taken
     */
    boolean take(Runnable step, String done, Runnable back) {
        refusal.clear();
        try {
            step.run();
        } catch (Refused refused) {
            refusal.show(refused);
            return false;
        }
        takeBack = back;
        words.setText(done + " ");
        undo.setVisible(true);
        line.setVisible(true);
        changed.run();
        return true;
    }

    /** Takes the last step back, where there is one. */
    void undo() {
        var back = takeBack;
        if (back == null) {
            return;
        }
        takeBack = null;
        refusal.clear();
        line.setVisible(false);
        try {
            back.run();
        } catch (Refused refused) {
            refusal.show(refused);
        }
        changed.run();
    }
}
