package verbatim.ui.workbench.card;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import verbatim.passage.ChangeValue;
import verbatim.passage.Drafts;
import verbatim.passage.EvidenceGathering;
import verbatim.passage.NoteKind;
import verbatim.ui.component.LeaveGuard;
import verbatim.ui.component.Words;
import verbatim.ui.queue.QueueView;
import verbatim.ui.workbench.WorkbenchTest;
import verbatim.ui.workbench.WorkbenchView;

class NotesPanelTest extends WorkbenchTest {

    @Autowired
    NotesPanelTest(ApplicationContext context) {
        super(context);
    }

    @Test
    void aNoteIsWrittenAndSaved() {
        open(seed, FIRST);
        assertThat(find(Button.class, panel()).withText("Save note").exists()).as("nothing to save yet").isFalse();
        begin("Heard it on the recording.");
        press("Save note");

        assertThat(stored(FIRST).notes()).singleElement().satisfies(note -> {
            assertThat(note.text()).isEqualTo("Heard it on the recording.");
            assertThat(note.written().name()).isEqualTo("Mara Lindt");
        });
        assertThat(words(panel())).contains("Heard it on the recording.", "Mara Lindt, today");
        assertThat(draft()).isEmpty();
        assertThat(said()).startsWith("Saved: note");
    }

    @Test
    void onesOwnNoteIsEditedAndTheHistoryHasWhatItSaid() {
        open(seed, FIRST);
        var passage = desk.passage(seed, FIRST);
        desk.as("jonas", () -> desk.service(EvidenceGathering.class).note(passage, "I have the tape."));
        begin("Herd it on the recording.");
        press("Save note");
        assertThat(find(NativeButton.class, panel()).withText("Edit").all()).as("of the two notes one's own").hasSize(1);
        test(find(NativeButton.class, panel()).withText("Edit").single()).click();
        write("Note", "Heard it on the recording.");
        test(find(Button.class, find(EditNoteDialog.class).single()).withText("Save note").single()).click();

        assertThat(words(panel())).contains("Heard it on the recording.", "edited today").doesNotContain("Herd it");
        assertThat(said()).startsWith("Saved: note edited");
        assertThat(stored(FIRST).changes().getLast().before()).isEqualTo(new ChangeValue.Typed("Herd it on the recording."));
        key("z");
        assertThat(words(panel())).contains("Herd it").doesNotContain("edited today");
    }

    @Test
    void whatWasBegunStaysWhenAnotherStepRedrawsTheCard() {
        open(seed, FIRST);
        begin("Half a thought");
        pressFinding("Exact");

        assertThat(draft()).isEqualTo("Half a thought");
        assertThat(find(Button.class, panel()).withText("Save note").exists()).isTrue();
    }

    @Test
    void itStaysWhenSomebodyElseWroteANoteMeanwhile() {
        open(seed, FIRST);
        begin("Half a thought");
        var passage = desk.passage(seed, FIRST);
        desk.as("jonas", () -> desk.service(EvidenceGathering.class).note(passage, "I have the tape."));
        pressFinding("Exact");

        assertThat(words(panel())).contains("I have the tape.");
        assertThat(draft()).isEqualTo("Half a thought");
    }

    @Test
    void itIsThereAgainWhenOneComesBackToThePassage() {
        open(seed, FIRST);
        begin("Half a thought");
        key("j");
        assertThat(draft()).as("belongs to the other passage").isEmpty();
        key("k");

        assertThat(draft()).isEqualTo("Half a thought");
    }

    @Test
    void aLegalRemarkThatWasBegunComesBackAsOneAndIsSavedAsOne() {
        open(seed, FIRST);
        begin("Ask counsel first.");
        pick(NoteKind.LEGAL);
        key("j");
        key("k");
        assertThat(draft()).isEqualTo("Ask counsel first.");
        assertThat(kind().getValue()).isEqualTo(NoteKind.LEGAL);
        assertThat(desk.service(Drafts.class).of(stored(FIRST).row().id(), Drafts.Field.NOTE_KIND)).as("for another window").hasValue("LEGAL");

        press("Save note");

        assertThat(stored(FIRST).notes()).singleElement().satisfies(note -> assertThat(note.kind()).isEqualTo(NoteKind.LEGAL));
        assertThat(words(panel())).contains("Legal remark", "Ask counsel first.");
        begin("Heard it.");
        assertThat(kind().getValue()).as("of the next one").isEqualTo(NoteKind.REMARK);
    }

    @SuppressWarnings("unchecked")
    private Select<NoteKind> kind() {
        return (Select<NoteKind>) find(Select.class, panel()).single();
    }

    private void pick(NoteKind kind) {
        test(kind()).selectItem(Words.of(kind));
    }

    @Test
    void leavingTheArticleAsksWhileANoteIsNotSavedOnAnyOfItsPassages() {
        open(seed, FIRST);
        begin("Half a thought");
        key("j");
        go("queue");
        var question = find(ConfirmDialog.class).single();
        ComponentUtil.fireEvent(question, new ConfirmDialog.CancelEvent(question, true));
        question.close();
        assertThat(getCurrentView()).isInstanceOf(WorkbenchView.class);
        key("k");
        assertThat(draft()).isEqualTo("Half a thought");

        press("Save note");
        go("queue");
        assertThat(getCurrentView()).isInstanceOf(QueueView.class);
    }

    @Test
    void whoGoesOnWritingComesToThePassageWhoseNoteIsNotSaved() {
        open(seed, FIRST);
        begin("Half a thought");
        key("j");
        go("queue");
        var question = find(ConfirmDialog.class).single();
        UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations();
        ComponentUtil.fireEvent(question, new ConfirmDialog.ConfirmEvent(question, true));
        question.close();

        assertThat(words(card())).startsWith(FIRST);
        assertThat(draft()).isEqualTo("Half a thought");
        UI.getCurrent().getInternals().getStateTree().runExecutionsBeforeClientResponse();
        assertThat(UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations())
                .as("the field gets the focus")
                .anySatisfy(call -> assertThat(call.getInvocation().getParameters()).contains(".vb-card .vb-note textarea"));
    }

    @Test
    void nothingIsAskedOfANoteThatWasSavedOrThrownAwayInAnotherWindow() {
        open(seed, FIRST);
        begin("Half a thought");
        key("j");
        desk.service(Drafts.class).drop(stored(FIRST).row().id(), Drafts.Field.NOTE);
        go("queue");

        assertThat(getCurrentView()).isInstanceOf(QueueView.class);
    }

    @Test
    void whoNamesSomebodyInANoteIsToldThatNobodyHearsOfIt() {
        open(seed, FIRST);
        begin("Ask about the tape");
        assertThat(words(panel())).doesNotContain("Nobody is told");
        begin("Ask @Ru");
        assertThat(words(panel())).contains("Nobody is told who is named in a note: for that, begin a thread. (,)");
    }

    @Test
    void whatStandsBesideTheTimeIsSetApartFromIt() {
        open(seed, FIRST);
        begin("Heard it.");
        press("Save note");

        assertThat(words(panel())).containsPattern("\\d Edit");
    }

    @Test
    void theBrowserIsToldOfANoteThatIsBegunOnAPassageNotShown() {
        open(seed, FIRST);
        begin("Half a thought");
        assertThat(isKept()).as("the browser sees the field itself").isFalse();
        key("j");
        assertThat(isKept()).isTrue();
        key("k");
        assertThat(isKept()).isFalse();
    }

    private boolean isKept() {
        return find(LeaveGuard.class).single().getElement().getProperty("kept", false);
    }

    private NotesPanel panel() {
        return find(NotesPanel.class).single();
    }

    private void begin(String words) {
        test(find(TextArea.class, panel()).single()).setValue(words);
    }

    private String draft() {
        return find(TextArea.class, panel()).single().getValue();
    }
}
