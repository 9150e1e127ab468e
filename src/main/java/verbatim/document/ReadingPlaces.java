package verbatim.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * How many read at a time. Whoever comes when all places are taken waits behind those who came before, and keeps the turn
 * while being asked whether to go on; a semaphore would send back to the end whoever looks up.
 */
final class ReadingPlaces {

    private static final long ASKING = TimeUnit.MILLISECONDS.toNanos(200);

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();
    private final Deque<Object> waiting = new ArrayDeque<>();
    private int free;

    ReadingPlaces(int places) {
        free = places;
    }

    /**
     * Waits for a place; to be given back by {@link #leave}.
     *
     * @throws ReadingCancelled if the follower does not wait longer, or the thread was interrupted
     */
    void take(ReadingProgress progress) {
        var turn = new Object();
        lock.lock();
        try {
            waiting.add(turn);
            while (free == 0 || waiting.peek() != turn) {
                long left = moved.awaitNanos(ASKING);
                if (left <= 0 && !goesOn(progress)) {
                    throw new ReadingCancelled();
                }
            }
            free--;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new ReadingCancelled();
        } finally {
            waiting.remove(turn);
            moved.signalAll();
            lock.unlock();
        }
    }

    void leave() {
        lock.lock();
        try {
            free++;
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** How many wait. */
    int queue() {
        lock.lock();
        try {
            return waiting.size();
        } finally {
            lock.unlock();
        }
    }

    /** Asked without the lock: the answer may take its time. */
    private boolean goesOn(ReadingProgress progress) {
        lock.unlock();
        try {
            return progress.goesOn(0);
        } finally {
            lock.lock();
        }
    }
}
