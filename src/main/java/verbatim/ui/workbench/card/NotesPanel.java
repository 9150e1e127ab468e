package verbatim.ui.workbench.card;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.dom.Element;
import java.time.Clock;
import java.util.List;
import verbatim.passage.EvidenceGathering;
import verbatim.passage.PassageCard;
import verbatim.passage.PassageCard.NoteRow;
import verbatim.passage.PassageCard.QuestionRow;
import verbatim.passage.PassageCard.Signature;
import verbatim.ui.component.Moments;
import verbatim.ui.component.RefusalLine;
import verbatim.ui.workbench.step.Steps;

/** The notes beside a passage, and the place to write one. */
class NotesPanel extends Section {

    private final Clock clock;
    private final Div written = new Div();
    private final TextArea words = new TextArea();
    private PassageCard card;
    private List<?> shown = List.of();

    /**
     * @param saved runs once a note was saved
     */
    NotesPanel(PassageCard card, Steps steps, EvidenceGathering gathering, Clock clock, Runnable saved) {
        this.card = card;
        this.clock = clock;
        var title = new H2("Notes");
        title.addClassName("vb-label");
        add(title, written);
        var refusal = new RefusalLine();
        words.addClassName("vb-note");
        words.setPlaceholder("Write a note…   n");
        words.setAriaLabel("Write a note");
        words.getElement().setAttribute("data-escape", true);
        words.setWidthFull();
        words.setMinRows(1);
        words.setMaxLength(20_000);
        var save = new Button("Save note", click -> {
            Steps.Step note = now -> {
                var noted = gathering.note(now.row().id(), words.getValue());
                words.clear();
                return noted;
            };
            if (steps.take(this.card, "note", refusal, note)) {
                saved.run();
            }
        });
        words.addKeyDownListener(Key.ENTER, press -> save.click(), KeyModifier.CONTROL);
        save.setTooltipText("Ctrl+Enter");
        save.setVisible(false);
        words.setValueChangeMode(ValueChangeMode.EAGER);
        words.addValueChangeListener(change -> save.setVisible(!change.getValue().isBlank()));
        var row = new Div(words, save);
        row.addClassName("vb-row");
        add(row, refusal);
        now(card);
    }

    /** The same passage as it is now; the field, and what was begun in it, stays. */
    final void now(PassageCard now) {
        card = now;
        var all = List.of(now.questions(), now.notes());
        if (!all.equals(shown)) {
            shown = all;
            written.removeAll();
            now.questions().forEach(question -> written.add(box(question)));
            now.notes().forEach(note -> written.add(box(note)));
        }
    }

    /** Words that were written and not saved yet. */
    String draft() {
        return words.getValue();
    }

    /** Puts words back that were written before the card was drawn anew. */
    void draft(String unsaved) {
        words.setValue(unsaved);
    }

    private Div box(QuestionRow question) {
        return box(HistoryPanel.sentence(question), question.asked());
    }

    private Div box(NoteRow note) {
        return box(note.text(), note.written());
    }

    private Div box(String text, Signature signature) {
        var words = new Paragraph(text);
        words.addClassName("body");
        var by = new Div();
        by.getElement().appendChild(new Element("small")
                .setText(signature.name() + ", " + Moments.day(signature.at(), clock)));
        var box = new Div(words, by);
        box.addClassName("vb-box");
        return box;
    }
}
