package verbatim.ui.workbench.card;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import verbatim.ui.workbench.WorkbenchTest;

class TalkPanelTest extends WorkbenchTest {

    @Autowired
    TalkPanelTest(ApplicationContext context) {
        super(context);
    }

    @Test
    void whatIsDoneInAThreadIsSaidToBeSaved() {
        open(seed, FIRST);
        key(",");
        test(find(TextArea.class, part("Threads")).single()).setValue("Who heard it?");
        press("Begin thread");
        assertThat(said()).isEqualTo("Saved: thread begun");

        press("Reply");
        test(find(TextArea.class, part("Threads")).single()).setValue("Jonas did.");
        press("Send");
        assertThat(said()).isEqualTo("Saved: reply sent");
        assertThat(words(part("Threads"))).as("set apart from the time").containsPattern("\\d Edit Take back");

        press("Settle");
        assertThat(said()).isEqualTo("Saved: thread settled");
    }
}
