package verbatim.ui.component;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.internal.JacksonUtils;
import java.util.List;
import verbatim.message.Refusal;
import verbatim.message.Refused;

/** What is missing, in sentences, beside the button that was pressed. Empty and unseen until then. */
public class RefusalLine extends Div {

    /** Nothing missing yet. */
    public RefusalLine() {
        addClassName("vb-refusal");
        getElement().setAttribute("role", "alert");
    }

    /** Shows why a step was not taken. */
    public void show(Refused refused) {
        show(refused.refusals());
    }

    /** Shows what is missing. */
    public void show(List<Refusal> missing) {
        say(Words.of(missing));
    }

    /** Shows sentences. */
    public void say(List<String> sentences) {
        removeAll();
        sentences.forEach(sentence -> add(new Paragraph(sentence)));
        if (!sentences.isEmpty()) {
            // Beside a long form, or on a phone, the line may be out of sight.
            getElement().callJsFunction("scrollIntoView", JacksonUtils.createObjectNode().put("block", "nearest"));
        }
    }

    /** Shows one sentence. */
    public void say(String sentence) {
        say(List.of(sentence));
    }

    /** Shows nothing. */
    public void clear() {
        removeAll();
    }
}
