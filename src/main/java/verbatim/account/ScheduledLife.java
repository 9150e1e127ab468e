package verbatim.account;

import com.github.kagkarlsson.scheduler.Scheduler;
import org.springframework.context.SmartLifecycle;

/** Jobs that begin and end with the application, where this node carries out any; see {@link JobScheduling}. */
public abstract class ScheduledLife implements SmartLifecycle {

    private final boolean carriesOut;
    private volatile boolean running;

    /** @param carriesOut whether this node does; else it only leaves jobs to others */
    protected ScheduledLife(boolean carriesOut) {
        this.carriesOut = carriesOut;
    }

    /** What carries them out. */
    protected abstract Scheduler scheduler();

    /** Runs before the first job, where this node carries out any. */
    protected void beforeStart() {}

    /** Runs before they are ended, where this node carries out any. */
    protected void beforeStop() {}

    @Override
    public final void start() {
        if (carriesOut) {
            beforeStart();
            scheduler().start();
        }
        running = true;
    }

    @Override
    public final void stop() {
        running = false;
        if (carriesOut) {
            beforeStop();
            scheduler().stop();
        }
    }

    @Override
    public final boolean isRunning() {
        return running;
    }
}
