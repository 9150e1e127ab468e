package verbatim.ui.workbench.card;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.DebouncePhase;
import com.vaadin.flow.shared.JsonConstants;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import verbatim.passage.Drafts;
import verbatim.passage.Drafts.Field;
import verbatim.ui.component.WritingDialog;
import verbatim.ui.workbench.WorkbenchTest;

/** What was being written when the window was lost, in whatever way: a window that is opened later shows it. */
class KeptWritingTest extends WorkbenchTest {

    private static final Map<String, String> PAUSED = Map.of(JsonConstants.EVENT_DATA_PHASE, DebouncePhase.TRAILING.getIdentifier());

    @Autowired
    KeptWritingTest(ApplicationContext context) {
        super(context);
    }

    @Test
    void aNoteIsThereAgainInAnotherWindowAndGoneOnceItIsSaved() {
        open(seed, FIRST);
        note().setValue("Half a thought");
        fire(note(), "input", PAUSED);
        assertThat(kept(Field.NOTE)).contains("Half a thought");
        key("j");
        assertThat(note().getValue()).isEmpty();
        key("k");
        assertThat(note().getValue()).isEqualTo("Half a thought");

        press("Save note");
        assertThat(kept(Field.NOTE)).isEmpty();
        assertThat(note().getValue()).isEmpty();
    }

    @Test
    void aQuestionIsThereAgainAndGoneOnceItIsThrownAway() {
        open(seed, FIRST);
        key("q");
        typing(find(TextField.class).withLabel("Put to").single(), "the press office");
        typing(find(TextArea.class).withLabel("Question").single(), "Did she say");
        lost(AskDialog.class);
        key("q");
        assertThat(find(TextField.class).withLabel("Put to").single().getValue()).isEqualTo("the press office");
        assertThat(find(TextArea.class).withLabel("Question").single().getValue()).isEqualTo("Did she say");

        press("Cancel");
        var question = find(ConfirmDialog.class).single();
        ComponentUtil.fireEvent(question, new ConfirmDialog.RejectEvent(question, true));
        roundTrip();
        assertThat(kept(Field.QUESTION)).isEmpty();
        assertThat(kept(Field.PUT_TO)).isEmpty();
    }

    @Test
    void aSpeakerIsThereAgainAndGoneOnceItIsSaved() {
        open(seed, FIRST);
        key("w");
        typing(find(ComboBox.class).withLabel("Speaker").single(), "Ruth Okafor");
        lost(SpeakerDialog.class);
        key("w");
        assertThat(find(ComboBox.class).withLabel("Speaker").single().getValue()).isEqualTo("Ruth Okafor");

        press("Save");
        assertThat(stored(FIRST).row().speaker()).isEqualTo("Ruth Okafor");
        assertThat(kept(Field.SPEAKER)).isEmpty();
    }

    @Test
    void whatOneIsWritingNobodyElseSees() {
        open(seed, FIRST);
        note().setValue("Half a thought");
        fire(note(), "input", PAUSED);

        assertThat(desk.as("jonas", () -> desk.service(Drafts.class).of(stored(FIRST).row().id(), Field.NOTE))).isEmpty();
    }

    /** The dialog goes with its window, and nothing is saved or thrown away. */
    private void lost(Class<? extends WritingDialog> dialog) {
        find(dialog).single().close();
        open(seed, FIRST);
    }

    private TextArea note() {
        return find(TextArea.class, card()).withClassName("vb-note").single();
    }

    /** What the browser tells after a pause, while the field is not left. */
    private void typing(Component field, String words) {
        var told = new HashMap<String, String>(PAUSED);
        told.put("event.target.value", words);
        fire(field, "input", told);
    }

    private Optional<String> kept(Field field) {
        return desk.service(Drafts.class).of(stored(FIRST).row().id(), field);
    }
}
