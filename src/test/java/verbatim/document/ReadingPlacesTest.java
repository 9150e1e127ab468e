package verbatim.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

class ReadingPlacesTest {

    private final ReadingPlaces places = new ReadingPlaces(1);

    @Test
    void whoCameFirstReadsFirstHoweverOftenAnybodyIsAsked() throws InterruptedException {
        places.take(ReadingProgress.UNWATCHED);
        var order = new CopyOnWriteArrayList<Integer>();
        var readers = new Thread[4];
        for (int i = 0; i < readers.length; i++) {
            int reader = i;
            readers[i] = Thread.ofVirtual().start(() -> {
                places.take(ReadingProgress.UNWATCHED);
                order.add(reader);
                places.leave();
            });
            int waiting = i + 1;
            await().until(() -> places.queue() == waiting);
        }

        places.leave();
        for (var reader : readers) {
            reader.join();
        }

        assertThat(order).isEqualTo(List.of(0, 1, 2, 3));
    }

    @Test
    void whoDoesNotWaitAnyLongerHoldsUpNobody() {
        places.take(ReadingProgress.UNWATCHED);
        assertThatThrownBy(() -> places.take(part -> false)).isInstanceOf(ReadingCancelled.class);
        assertThat(places.queue()).isZero();

        places.leave();
        places.take(part -> false);
    }
}
