package verbatim.ui.workbench.card;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.dom.DebouncePhase;
import com.vaadin.flow.dom.Element;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import verbatim.account.PersonId;
import verbatim.passage.EvidenceGathering;
import verbatim.passage.NoteKind;
import verbatim.passage.NoteRow;
import verbatim.passage.OthersNote;
import verbatim.passage.PassageCard;
import verbatim.passage.QuestionRow;
import verbatim.passage.Signature;
import verbatim.ui.component.Moments;
import verbatim.ui.component.PersonKeys;
import verbatim.ui.component.RefusalLine;
import verbatim.ui.component.Words;
import verbatim.ui.workbench.step.Steps;

/**
 * The notes beside a passage, and the place to write one. One panel serves all passages of a window: a field that grows with
 * its words is measured by the browser when it is made, which would cost each choice of a passage a layout of the whole page.
 */
class NotesPanel extends Section {

    private final Steps steps;
    private final EvidenceGathering gathering;
    private final PersonId me;
    private final Clock clock;
    private final Div written = new Div();
    private final TextArea words = new TextArea();
    private final Select<NoteKind> kind = new Select<>();
    private final RefusalLine refusal = new RefusalLine();
    private @Nullable PassageCard card;
    private List<?> shown = List.of();

    /**
     * @param me who can edit what they wrote themselves
     * @param saved runs once a note was saved
     */
    NotesPanel(Steps steps, EvidenceGathering gathering, NoteDrafts drafts, PersonId me, Clock clock, Runnable saved) {
        this.steps = steps;
        this.gathering = gathering;
        this.me = me;
        this.clock = clock;
        var title = new H2(Words.of(CardLine.NOTES));
        title.addClassName("vb-label");
        add(title, written);
        words.addClassName("vb-note");
        words.setPlaceholder(Words.of(CardLine.NOTE_HINT) + "   " + PersonKeys.shown("n"));
        words.setAriaLabel(Words.of(CardLine.NOTE_FIELD));
        words.getElement().setAttribute("data-escape", true);
        words.setWidthFull();
        words.setMinRows(1);
        words.setMaxLength(20_000);
        var save = new Button(Words.of(CardLine.SAVE_NOTE), click -> {
            if (card == null) {
                return;
            }
            Steps.Step note = now -> {
                var noted = gathering.note(now.row().id(), kind.getValue(), words.getValue());
                draft(NoteDrafts.Begun.NOTHING);
                drafts.keep(now, NoteDrafts.Begun.NOTHING);
                return noted;
            };
            if (steps.takeBeside(this.card, Words.of(CardLine.SAVED_NOTE), refusal, note)) {
                saved.run();
            }
        });
        words.addKeyDownListener(Key.ENTER, press -> save.click(), KeyModifier.CONTROL);
        save.setTooltipText(Words.of(CardLine.CTRL_ENTER));
        kind.setItems(NoteKind.values());
        kind.setItemLabelGenerator(Words::of);
        kind.setValue(NoteKind.REMARK);
        kind.setAriaLabel(Words.of(NoteLine.KIND));
        kind.addValueChangeListener(chosen -> {
            if (chosen.isFromClient() && card != null) {
                drafts.keep(card, draft());
            }
        });
        var saving = new Div(kind, save);
        saving.addClassName("vb-saving");
        saving.setVisible(false);
        words.setValueChangeMode(ValueChangeMode.EAGER);
        words.getElement()
                .addEventListener("input", typed -> {
                    if (card != null) {
                        drafts.keep(card, draft());
                    }
                })
                .debounce(KeptWriting.PAUSE_MS, DebouncePhase.INTERMEDIATE, DebouncePhase.TRAILING);
        words.addValueChangeListener(change -> saving.setVisible(!change.getValue().isBlank()));
        var row = new Div(words, saving);
        row.addClassName("vb-row");
        add(row, new TellsNobody(words), refusal);
    }

    /**
     * The notes of a passage as it is now. The field stays, and what was begun in it; for another passage
     * {@link #draft(NoteDrafts.Begun)} says what was begun there.
     */
    void now(PassageCard now) {
        if (card == null || !card.row().id().equals(now.row().id())) {
            refusal.clear();
        }
        card = now;
        // Beside what others concluded stands what the desk has.
        var all = List.of(now.questions(), now.notes(), Optional.ofNullable(now.row().finding()));
        if (!all.equals(shown)) {
            shown = all;
            written.removeAll();
            now.questions().forEach(question -> written.add(box(question)));
            now.notes().forEach(note -> written.add(note.others() == null ? box(note) : box(note, note.others(), now)));
        }
    }

    /** What was written and not saved yet. */
    NoteDrafts.Begun draft() {
        return new NoteDrafts.Begun(kind.getValue(), words.getValue());
    }

    /** Puts back what was written before the card was drawn anew. */
    void draft(NoteDrafts.Begun unsaved) {
        kind.setValue(unsaved.kind());
        words.setValue(unsaved.words());
    }

    private Div box(QuestionRow question) {
        return box(HistoryPanel.sentence(question), question.asked());
    }

    private Div box(NoteRow note) {
        var box = box(note.text(), note.written());
        var by = box.getComponentAt(1);
        if (note.kind() != NoteKind.REMARK) {
            var kind = new Span(Words.of(note.kind()));
            kind.addClassName("vb-note-kind");
            box.addComponentAsFirst(kind);
        }
        if (note.edited() != null) {
            by.getElement().appendChild(new Element("small").setText(Words.of(NoteLine.EDITED, Moments.day(note.edited(), clock))));
        }
        if (note.written().by().equals(me)) {
            var edit = new NativeButton(Words.of(NoteLine.EDIT), click -> edit(note));
            edit.addClassName("vb-inline");
            by.getElement().appendChild(Element.createText(" "), edit.getElement());
        }
        return box;
    }

    /** What somebody else wrote: theirs, and nobody's here to edit. */
    private Div box(NoteRow note, OthersNote others, PassageCard now) {
        var box = box(others.said(note.text(), now.row().finding(), Words.language()), note.written());
        box.addClassName("others");
        var whose = new Span(others.whose(Words.language()));
        whose.addClassName("vb-note-kind");
        box.addComponentAsFirst(whose);
        box.getComponentAt(2).getElement().getChild(0).setText(Words.of(NoteLine.BROUGHT_IN, note.written().name(), Moments.day(note.written().at(), clock)));
        return box;
    }

    private void edit(NoteRow note) {
        if (card != null) {
            var shown = card;
            new EditNoteDialog(NoteLine.TITLE, NoteLine.FIELD, NoteLine.SAVE, note.text(), (words, beside) -> steps.takeBeside(
                            shown, Words.of(NoteLine.SAVED), beside, now -> gathering.editNote(note.id(), note.text(), words)))
                    .open();
        }
    }

    private Div box(String text, Signature signature) {
        var words = new Paragraph(text);
        words.addClassName("body");
        var by = new Div();
        by.addClassName("vb-by");
        by.getElement().appendChild(new Element("small")
                .setText(signature.name() + ", " + Moments.day(signature.at(), clock)));
        var box = new Div(words, by);
        box.addClassName("vb-box");
        return box;
    }
}
