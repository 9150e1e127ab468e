package verbatim.passage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class AnnouncementsTest {

    private final Announcements announcements = new Announcements();
    private final int turns = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);

    @Test
    void noMoreReadAtATimeThanHalfTheProcessors() throws InterruptedException {
        var reading = new CountDownLatch(turns);
        var goOn = new CountDownLatch(1);
        for (int i = 0; i < turns; i++) {
            Thread.ofVirtual().start(() -> inTurn(() -> {
                reading.countDown();
                passing(goOn);
            }));
        }
        assertThat(reading.await(30, TimeUnit.SECONDS)).isTrue();
        var last = new CountDownLatch(1);
        var waits = Thread.ofVirtual().start(() -> inTurn(last::countDown));
        await().until(() -> waits.getState() == Thread.State.WAITING);
        assertThat(last.getCount()).isOne();
        goOn.countDown();
        assertThat(last.await(30, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void whatFailsLeavesItsTurn() throws InterruptedException {
        for (int i = 0; i <= turns; i++) {
            try {
                announcements.inTurn(() -> {
                    throw new IllegalStateException("the database is away");
                });
            } catch (IllegalStateException expected) {
                // The next one reads.
            }
        }
    }

    private void inTurn(Runnable reading) {
        try {
            announcements.inTurn(reading);
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
        }
    }

    private static void passing(CountDownLatch gate) {
        try {
            gate.await();
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
        }
    }
}
