package verbatim.ui.speakers;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.Command;
import org.jspecify.annotations.Nullable;
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
    private boolean isBusy;

    /** @param changed runs once something was saved */
    SettledLine(Runnable changed) {
        this.changed = changed;
        words.getElement().setAttribute("role", "status");
        line.addClassNames("vb-hint", "vb-settled");
        line.add(words, undo);
        line.setVisible(false);
        add(line, refusal);
    }

    /**
     * Takes a step, and says what came of it. While one is being taken, no other is: what one would press is not there any more, perhaps.
     *
     * @param done what is said of it then
     * @param back what takes it back
     */
    void take(Runnable step, String done, Runnable back) {
        take(step, done, back, changed);
    }

    /** @param then runs, instead of what shows the screen anew, once it was saved */
    void take(Runnable step, String done, Runnable back, Runnable then) {
        begin(step, () -> {
            takeBack = back;
            say(done + " ", true);
            // Who has gone to another screen meanwhile is not fetched back.
            if (isAttached()) {
                then.run();
            }
        });
    }

    /** Takes the last step back, where there is one. */
    void undo() {
        var back = takeBack;
        if (back != null) {
            begin(back, () -> {
                takeBack = null;
                line.setVisible(false);
                changed.run();
            });
        }
    }

    private void begin(Runnable step, Command saved) {
        if (isBusy) {
            return;
        }
        isBusy = true;
        refusal.clear();
        var before = words.getText();
        say(Words.of(SpeakersLine.BEING_SAVED), false);
        SavedBeside.take("saying who speakers are", job -> step.run(), refusal, () -> {
            isBusy = false;
            // What was not saved leaves the step before, and its way back.
            say(before, takeBack != null);
            line.setVisible(takeBack != null);
        }, saved);
    }

    private void say(String what, boolean canBeTakenBack) {
        words.setText(what);
        undo.setVisible(canBeTakenBack);
        line.setVisible(true);
    }
}
