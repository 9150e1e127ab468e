package verbatim.passage;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Tells, in this node, of every change that anybody has committed on the desk, on whatever node. It says what to read anew,
 * and no more.
 */
@Component
public class Announcements {

    private static final Logger LOG = LoggerFactory.getLogger(Announcements.class);

    /** Fair: who was told first reads first. */
    private final Semaphore turns = new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() / 2), true);

    private final List<Consumer<News>> listeners = new CopyOnWriteArrayList<>();

    /**
     * Listens from now on to changes of articles and their passages.
     *
     * @param listener is told on the one thread that tells everybody, and so hands on what takes time
     * @return ends it
     */
    public Runnable listen(Consumer<PassagesChanged> listener) {
        return add(news -> {
            if (news instanceof PassagesChanged change) {
                listener.accept(change);
            }
        });
    }

    /**
     * Listens from now on to changes of the other parts of the desk.
     *
     * @param listener is told on the one thread that tells everybody, and so hands on what takes time
     * @return ends it
     */
    public Runnable listenToParts(Consumer<DeskPart> listener) {
        return add(news -> {
            if (news instanceof PartChanged(var part)) {
                listener.accept(part);
            }
        });
    }

    /**
     * Listens from now on to who comes to articles and goes.
     *
     * @param listener is told on the one thread that tells everybody, and so hands on what takes time
     * @return ends it
     */
    public Runnable listenToPresence(Consumer<PresenceChanged> listener) {
        return add(news -> {
            if (news instanceof PresenceChanged change) {
                listener.accept(change);
            }
        });
    }

    /**
     * Does what a window reads anew for its news: in this node on half of the processors at most, one after the other, since each change
     * is news to all windows that show it, and whoever presses a key meanwhile must find a processor.
     */
    public void inTurn(Runnable reading) throws InterruptedException {
        turns.acquire();
        try {
            reading.run();
        } finally {
            turns.release();
        }
    }

    private Runnable add(Consumer<News> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Tells everybody; of a listener that fails, the others hear nothing. */
    void tell(News change) {
        for (var listener : listeners) {
            try {
                listener.accept(change);
            } catch (RuntimeException fault) {
                LOG.error("A change was not heard", fault);
            }
        }
    }
}
