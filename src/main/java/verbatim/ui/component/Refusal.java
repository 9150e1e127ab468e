package verbatim.ui.component;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** What is missing, in sentences, beside the button that was pressed. Empty and unseen until then. */
public class Refusal extends Div {

    /** Nothing missing yet. */
    public Refusal() {
        addClassName("vb-refusal");
        getElement().setAttribute("role", "alert");
    }

    /** Shows what is missing. */
    public void show(List<String> sentences) {
        removeAll();
        sentences.forEach(sentence -> add(new Paragraph(sentence)));
    }

    /** Shows one thing missing. */
    public void show(String sentence) {
        show(List.of(sentence));
    }

    /** Shows nothing. */
    public void clear() {
        removeAll();
    }
}
