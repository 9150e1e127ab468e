package verbatim.ui.sources;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import verbatim.account.CurrentPerson;
import verbatim.document.ReadingProgress;
import verbatim.source.capture.Capturing;
import verbatim.ui.ScreenTest;

class BackgroundCaptureTest extends ScreenTest {

    private final List<String> kept = new CopyOnWriteArrayList<>();
    private final List<String> refused = new CopyOnWriteArrayList<>();
    private final List<Double> parts = new CopyOnWriteArrayList<>();

    @Autowired
    BackgroundCaptureTest(ApplicationContext context) {
        super(context);
    }

    @Test
    void itReadsAndKeepsAsThePersonWhoAsked() {
        begin(progress -> {
            progress.goesOn(0.5);
            return desk.service(Capturing.class).paste("The bridge is safe.", progress);
        });
        waitUntil(() -> !kept.isEmpty());

        assertThat(kept).containsExactly("mara: The bridge is safe.");
        assertThat(parts).contains(0.5);
    }

    @Test
    void whatIsStoppedIsNotKept() throws InterruptedException {
        var reached = new CountDownLatch(1);
        var stopped = new CountDownLatch(1);
        var wentOn = new AtomicBoolean(true);
        var ended = new CountDownLatch(1);
        var capture = begin(progress -> {
            reached.countDown();
            await(stopped);
            wentOn.set(progress.goesOn(0.9));
            ended.countDown();
            return desk.service(Capturing.class).paste("The bridge is safe.", ReadingProgress.UNWATCHED);
        });
        reached.await();

        assertThat(capture.stop()).isTrue();
        stopped.countDown();
        ended.await();
        roundTrip();

        assertThat(wentOn).isFalse();
        assertThat(kept).isEmpty();
        assertThat(refused).isEmpty();
    }

    @Test
    void aFaultIsToldInASentence() {
        begin(progress -> {
            throw new IllegalStateException("broken");
        });
        waitUntil(() -> !refused.isEmpty());

        assertThat(refused).singleElement().asString().startsWith("The text could not be stored. Nothing of it was kept");
    }

    @Test
    void soIsTheEndOfTheMemory() {
        begin(progress -> {
            throw new OutOfMemoryError("for a test");
        });
        waitUntil(() -> !refused.isEmpty());

        assertThat(refused).singleElement().asString().startsWith("The text could not be stored.");
    }

    private BackgroundCapture<String> begin(BackgroundCapture.Reading reading) {
        var capture = new BackgroundCapture<String>(UI.getCurrent(), parts::add, refused::addAll);
        capture.begin(
                reading,
                read -> desk.service(CurrentPerson.class).require().username() + ": " + read.read().text(),
                kept::add);
        return capture;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
