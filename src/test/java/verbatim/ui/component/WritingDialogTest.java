package verbatim.ui.component;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import verbatim.ui.ScreenTest;

class WritingDialogTest extends ScreenTest {

    @Autowired
    WritingDialogTest(ApplicationContext context) {
        super(context);
    }

    @BeforeEach
    void openOne() {
        open(desk.seed(), "Q1");
        key("q");
    }

    @Test
    void whereNothingWasWrittenEscLeavesAtOnce() {
        pressEsc();

        assertThat(find(WritingDialog.class).exists()).isFalse();
        assertThat(find(ConfirmDialog.class).exists()).isFalse();
    }

    @Test
    void fromTheFirstLetterOnEscAsksAndWhatWasWrittenStays() {
        writeALetter();
        type("Put to", "the press office");
        pressEsc();

        var question = find(ConfirmDialog.class).single();
        assertThat(question.isOpened()).isTrue();
        ComponentUtil.fireEvent(question, new ConfirmDialog.CancelEvent(question, true));
        assertThat(find(WritingDialog.class).single().isOpened()).isTrue();
    }

    @Test
    void discardedItIsGone() {
        writeALetter();
        pressEsc();
        var question = find(ConfirmDialog.class).single();
        ComponentUtil.fireEvent(question, new ConfirmDialog.RejectEvent(question, true));
        roundTrip();

        assertThat(find(WritingDialog.class).exists()).isFalse();
    }

    @Test
    void cancelAsksLikeEscOnceSomethingWasWritten() {
        press("Cancel");
        assertThat(find(WritingDialog.class).exists()).as("nothing was written").isFalse();

        key("q");
        writeALetter();
        press("Cancel");
        assertThat(find(ConfirmDialog.class).single().isOpened()).isTrue();
        assertThat(find(WritingDialog.class).single().isOpened()).isTrue();
    }

    /** What the browser gives the focus to is the button that it calls the confirming one. */
    @Test
    void theButtonThatHasTheFocusThrowsNothingAway() {
        writeALetter();
        pressEsc();
        var question = find(ConfirmDialog.class).single();
        assertThat(question.getElement().getProperty("confirmText")).isEqualTo("Go on writing");
        ComponentUtil.fireEvent(question, new ConfirmDialog.ConfirmEvent(question, true));

        assertThat(find(WritingDialog.class).single().isOpened()).isTrue();
    }

    /** What the browser tells at the first letter, before the field tells its value. */
    private void writeALetter() {
        fire(find(WritingDialog.class).single(), "input", Map.of());
    }

    private void pressEsc() {
        var dialog = find(WritingDialog.class).single();
        ComponentUtil.fireEvent(dialog, new Dialog.DialogCloseActionEvent(dialog, true));
        roundTrip();
    }
}
