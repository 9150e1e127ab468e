package verbatim.ui.component;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** A quiet line that says that there is something newer than what is shown, and shows it when asked. Unseen until then. */
public class NewerLine extends Div {

    private final Span words = new Span();

    /**
     * Nothing newer yet.
     *
     * @param show shows what is newer
     */
    public NewerLine(Runnable show) {
        addClassNames("vb-hint", "vb-newer");
        getElement().setAttribute("role", "status");
        add(words, new Button(Words.of(NewsLine.SHOW_IT), click -> {
            setVisible(false);
            show.run();
        }));
        setVisible(false);
    }

    /** Says that there is. */
    public void say(String sentence) {
        words.setText(sentence + " ");
        setVisible(true);
    }
}
