package verbatim.ui.component;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.Command;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;

/**
 * Work that goes on beside the screen, on a thread of its own and as the person who began it. It tells the screen how it
 * goes for as long as somebody is there to hear of it.
 */
public final class BackgroundJob {

    private static final Logger LOG = LoggerFactory.getLogger(BackgroundJob.class);

    private final String name;
    private final UI ui;
    private final Thread thread;
    private volatile boolean stopped;

    private BackgroundJob(String name, UI ui, Consumer<BackgroundJob> work, Command failed) {
        this.name = name;
        this.ui = ui;
        // A platform thread: reading and comparing keep a processor busy, and on a virtual one would hold up the requests;
        // and interrupting a virtual one closes the connection that it reads from, perhaps in the midst of a commit.
        thread = Thread.ofPlatform()
                .daemon()
                .name(name)
                .unstarted(new DelegatingSecurityContextRunnable(() -> run(work, failed)));
    }

    /**
     * Begins the work.
     *
     * @param name what it is, for the log
     * @param work tells what is expected itself; anything else that it throws ends it
     * @param failed tells the screen, holding its lock, that it ended so
     */
    public static BackgroundJob begin(String name, UI ui, Consumer<BackgroundJob> work, Command failed) {
        var job = new BackgroundJob(name, ui, work, failed);
        job.thread.start();
        return job;
    }

    /** Asks it to end, which it does where it looks whether it was asked. */
    public void stop() {
        stopped = true;
    }

    /** Asks it to end wherever it minds an interruption. */
    public void interrupt() {
        stopped = true;
        thread.interrupt();
    }

    /** Whether it was asked to end. */
    public boolean isStopped() {
        return stopped;
    }

    /** Whether anybody is left to hear of it. */
    public boolean isHeard() {
        return ui.isAttached();
    }

    /** Tells the screen something, which runs with its lock; nothing happens where the window was closed meanwhile. */
    public void tell(Command news) {
        try {
            ui.access(news);
        } catch (UIDetachedException gone) {
            LOG.debug("Nobody is left to hear of: {}", name);
        }
    }

    private void run(Consumer<BackgroundJob> work, Command failed) {
        try {
            work.accept(this);
        } catch (RuntimeException fault) {
            // The end of a job: the person must hear of it, and no caller is left to pass it to.
            LOG.error("In the background failed: {}", name, fault);
            tell(failed);
        } catch (Error fault) {
            tell(failed);
            throw fault;
        }
    }
}
