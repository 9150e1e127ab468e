package verbatim.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import verbatim.message.Sentences;

/**
 * Lets a command that is told to stop (Ctrl-C, TERM) undo what it has begun: while this is open, the process ends when
 * the command has closed it.
 */
final class Stopping implements AutoCloseable {

    private static final int PATIENCE_S = 60;

    private final CountDownLatch undone = new CountDownLatch(1);
    private final Thread hook = new Thread(this::stop, "stop");
    private boolean told;
    private @Nullable Runnable cut;

    private Stopping() {}

    /** Begins to heed signals. */
    static Stopping heed() {
        Stopping stopping = new Stopping();
        Runtime.getRuntime().addShutdownHook(stopping.hook);
        return stopping;
    }

    /** @throws CommandFailed if the process was told to stop */
    synchronized void check() {
        if (told) {
            throw new CommandFailed(CommandRefusal.STOPPED);
        }
    }

    /** What cuts short that for which the command would otherwise wait. */
    synchronized void cutBy(Runnable action) {
        cut = action;
        if (told) {
            action.run();
        }
    }

    @Override
    public void close() {
        undone.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException ending) {
            // It runs already, and goes on now.
        }
    }

    private void stop() {
        synchronized (this) {
            told = true;
            if (cut != null) {
                cut.run();
            }
        }
        try {
            if (!undone.await(PATIENCE_S, TimeUnit.SECONDS)) {
                System.err.println(Sentences.ENGLISH.of(CommandNews.NOT_UNDONE));
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
