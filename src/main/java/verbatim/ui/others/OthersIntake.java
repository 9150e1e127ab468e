package verbatim.ui.others;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import verbatim.document.BroughtFile;
import verbatim.passage.others.OthersReading;
import verbatim.ui.component.FileField;
import verbatim.ui.component.Words;

/** Where what others found comes from: a file, or rows that are pasted. */
class OthersIntake extends Div {

    private static final int LONGEST_PASTE = 2_000_000;

    /** In the place of a file's name; it is stored, so that it is in no language of a screen. */
    private static final String PASTED = "paste";

    private final TextArea pasted = new TextArea(Words.of(OthersDialogLine.PASTE));
    private final Consumer<OthersGiven> taken;

    /** @param taken is given what was brought, holding the screen's lock */
    OthersIntake(Consumer<OthersGiven> taken) {
        this.taken = taken;
        addClassName("vb-intake");
        pasted.setWidthFull();
        pasted.setMinRows(2);
        pasted.setMaxRows(6);
        pasted.setMaxLength(LONGEST_PASTE);
        var look = new Button(Words.of(OthersDialogLine.LOOK), click -> taken.accept(new OthersGiven(
                PASTED, pasted.getValue().getBytes(StandardCharsets.UTF_8))));
        add(new FileField(Words.of(OthersDialogLine.CHOOSE_FILE), Words.of(OthersDialogLine.FORMATS), OthersReading.LARGEST, this::arrived), pasted, new Div(look));
    }

    /** In the thread that brings it. */
    private void arrived(BroughtFile brought, UI ui) {
        try (brought) {
            var read = new OthersGiven(brought.name(), brought.bytes());
            ui.access(() -> taken.accept(read));
        }
    }
}
