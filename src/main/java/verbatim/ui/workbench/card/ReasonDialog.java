package verbatim.ui.workbench.card;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import verbatim.ui.component.RefusalLine;
import verbatim.ui.component.WritingDialog;

/** Asks for a reason before a step; usual ones are one gesture away. Stays open, with the words, until it was saved. */
public class ReasonDialog extends WritingDialog {

    /** What is done with the reason. */
    public interface Step {
        /** Returns whether it was saved. */
        boolean take(String reason, RefusalLine beside);
    }

    /**
     * Not open yet.
     *
     * @param usual reasons that are one gesture away
     * @param main what the button says that takes the step
     */
    public ReasonDialog(String title, List<String> usual, String main, Step step) {
        setHeaderTitle(title);
        setWidth("min(480px, 94vw)");
        var refusal = new RefusalLine();
        var words = new TextArea(title);
        words.setWidthFull();
        words.setAutofocus(true);
        words.setMaxLength(2_000);
        var presets = new Div();
        presets.addClassName("vb-row");
        usual.forEach(reason -> presets.add(new Button(reason, click -> close(step.take(reason, refusal)))));
        var save = new Button(main, click -> close(step.take(words.getValue(), refusal)));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(presets, words, refusal);
        getFooter().add(new Button("Cancel", click -> close()), save);
    }

    private void close(boolean saved) {
        if (saved) {
            close();
        }
    }
}
