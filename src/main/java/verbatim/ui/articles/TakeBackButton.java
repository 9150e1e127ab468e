package verbatim.ui.articles;

import com.vaadin.flow.component.button.Button;
import verbatim.ui.component.Words;

/** Takes the current edit back. It takes two presses: the dialog in which it stands is mostly opened for another text. */
class TakeBackButton extends Button {

    private boolean pressed;

    /** @param revision number of the edit that is taken back */
    TakeBackButton(int revision, Runnable sure) {
        super(Words.of(EditLine.TAKE_BACK, revision));
        addClickListener(click -> {
            if (pressed) {
                sure.run();
            } else {
                pressed = true;
                setText(Words.of(EditLine.TAKE_BACK_SURE, revision));
            }
        });
    }
}
