package verbatim.ui.speakers;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessResourceFailureException;
import verbatim.ui.ScreenTest;

class SettledLineTest extends ScreenTest {

    private final List<String> taken = new CopyOnWriteArrayList<>();
    private final SettledLine line = new SettledLine(() -> {});

    @Autowired
    SettledLineTest(ApplicationContext context) {
        super(context);
    }

    @BeforeEach
    void shown() {
        UI.getCurrent().add(line);
    }

    @Test
    void noSecondStepIsTakenWhileOneIsBeingSaved() {
        take("one", () -> {});
        waitUntil(() -> words(line).contains("one is done"));
        var open = new CountDownLatch(1);
        take("two", () -> passing(open));
        assertThat(words(line)).contains("Being saved");
        take("three", () -> {});
        line.undo();
        open.countDown();

        waitUntil(() -> words(line).contains("two is done"));
        assertThat(taken).containsExactly("one", "two");
        take("four", () -> {});
        waitUntil(() -> words(line).contains("four is done"));
        assertThat(taken).containsExactly("one", "two", "four");
    }

    @Test
    void whatWasNotSavedLeavesTheStepBeforeAndItsWayBack() {
        take("one", () -> {});
        waitUntil(() -> words(line).contains("one is done"));
        take("two", () -> {
            throw new DataAccessResourceFailureException("the cable is out");
        });
        waitUntil(() -> !refusals().isEmpty());
        assertThat(words(line)).contains("one is done").doesNotContain("two is done");
        line.undo();
        waitUntil(() -> taken.contains("back from one"));
        waitUntil(() -> !line.getChildren().findFirst().orElseThrow().isVisible());
    }

    private void take(String name, Runnable step) {
        line.take(
                () -> {
                    taken.add(name);
                    step.run();
                },
                name + " is done",
                () -> taken.add("back from " + name));
    }

    private static void passing(CountDownLatch gate) {
        try {
            gate.await();
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
        }
    }
}
