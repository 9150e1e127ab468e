package verbatim.ui.workbench.card;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import verbatim.review.talk.Talking;
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

    /** What somebody is about to press is the same button once they have read it, and once others have said more. */
    @Test
    void whatReadsAsBeforeIsNotDrawnAnew() {
        var thread = desk.as("jonas", () -> desk.service(Talking.class).begin(desk.passage(seed, FIRST), "@Mara Lindt for your information."));
        open(seed, FIRST);
        var box = find(ThreadBox.class).single();
        var button = noAnswerNeeded();
        fire(box, "focusin", Map.of(ThreadBox.BY_KEY, false));
        assertThat(box.isUnread()).as("a press that is under way moves nothing").isTrue();
        fire(box, "focusin", Map.of(ThreadBox.BY_KEY, true));
        assertThat(box.isUnread()).isFalse();
        assertThat(noAnswerNeeded()).isSameAs(button);

        desk.as("ruth", () -> {
            desk.service(Talking.class).reply(thread, 1, "It is.");
            return thread;
        });
        find(TalkPanel.class).single().renew();
        assertThat(words(box)).contains("It is.");
        assertThat(noAnswerNeeded()).isSameAs(button);
        test(button).click();
        assertThat(words(box)).contains("No answer is needed from Mara Lindt");
    }

    private NativeButton noAnswerNeeded() {
        return find(NativeButton.class, find(ThreadBox.class).single()).withText("No answer needed").single();
    }
}
