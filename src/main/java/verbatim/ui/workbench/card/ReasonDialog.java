package verbatim.ui.workbench.card;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.jspecify.annotations.Nullable;
import verbatim.passage.Drafts;
import verbatim.ui.component.RefusalLine;
import verbatim.ui.component.WritingDialog;

/** Asks for a reason before a step; usual ones are one gesture away. Stays open, with the words, until it was saved. */
public class ReasonDialog extends WritingDialog {

    /** What is done with the reason. */
    public interface Step {
        /** Returns whether it was saved. */
        boolean take(String reason, RefusalLine beside);
    }

    private final TextArea words;
    private @Nullable KeptWriting kept;

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
        words = new TextArea(title);
        // Seen once, in the head of the dialog.
        words.addClassName("vb-titled");
        words.setMinRows(3);
        words.setWidthFull();
        words.setAutofocus(true);
        words.setMaxLength(2_000);
        var presets = new Div();
        presets.addClassName("vb-row");
        usual.forEach(reason -> presets.add(new Button(reason, click -> close(step.take(reason, refusal)))));
        var save = new Button(main, click -> close(step.take(words.getValue(), refusal)));
        add(presets, words, refusal);
        foot(save);
    }

    /** What is written here is kept while it is not saved, and what was begun before is there again. */
    ReasonDialog keeping(KeptWriting writing, Drafts.Field kind) {
        kept = writing;
        writing.in(words, kind);
        if (writing.wasBegun()) {
            begun();
        }
        return this;
    }

    @Override
    protected void discard() {
        if (kept != null) {
            kept.end();
        }
        close();
    }

    private void close(boolean saved) {
        if (saved) {
            discard();
        }
    }
}
