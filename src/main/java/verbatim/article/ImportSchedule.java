package verbatim.article;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import verbatim.account.JobScheduling;
import verbatim.account.ScheduledLife;

/**
 * Who carries out the imports that are jobs: a node takes one up as soon as it has a thread for it, and another takes it up
 * anew when no sign of life comes from the first.
 */
@Component
class ImportSchedule extends ScheduledLife {

    private static final String IMPORT = "import";

    /** Reading and storing keep a processor busy, which the people at the desk need too. */
    private static final int AT_ONCE = 1;

    private static final Duration BEFORE_NEXT_TRY = Duration.ofSeconds(5);

    private final ImportJobs jobs;
    private final ImportRun imports;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final OneTimeTask<Void> task;
    private final Scheduler scheduler;

    ImportSchedule(
            DataSource database,
            ImportJobs jobs,
            ImportRun imports,
            TransactionTemplate transaction,
            Clock clock,
            @Value("${verbatim.imports.run:true}") boolean carriesOut) {
        super(carriesOut);
        this.jobs = jobs;
        this.imports = imports;
        this.transaction = transaction;
        this.clock = clock;
        task = Tasks.oneTime(IMPORT)
                .onFailure(this::failed)
                // The library's own handler reads the time past the clock.
                .onDeadExecution((dead, operations) -> operations.reschedule(dead, clock.instant()))
                .execute((instance, context) -> imports.run(new ImportId(UUID.fromString(instance.getId()))));
        scheduler = JobScheduling.of(database, clock, "scheduled_job", AT_ONCE, task).build();
    }

    /** Has it carried out, by any node, once the caller's transaction is committed; by this one at once if it is free. */
    void add(ImportId id) {
        scheduler.scheduleIfNotExists(task.instance(id.value().toString()), clock.instant());
        JobScheduling.hurryAfterCommit(scheduler);
    }

    private void failed(ExecutionComplete failed, ExecutionOperations<Void> operations) {
        var id = new ImportId(UUID.fromString(failed.getExecution().getId()));
        if (scheduler.getSchedulerState().isShuttingDown()) {
            imports.leave(id);
            operations.reschedule(failed, clock.instant());
        } else if (imports.isTriedOften(id)) {
            // First this: whoever has it tried again afterwards finds nothing that is still scheduled.
            operations.stop();
            imports.giveUp(id);
        } else {
            operations.reschedule(failed, clock.instant().plus(BEFORE_NEXT_TRY));
        }
    }

    @Override
    protected Scheduler scheduler() {
        return scheduler;
    }

    @Override
    protected void beforeStart() {
        // What came with a backup, or was left behind in whatever way, is gone on with.
        transaction.executeWithoutResult(status -> {
            jobs.forgetEnded();
            jobs.going().forEach(this::add);
        });
    }

    @Override
    protected void beforeStop() {
        // Before it is stopped: what reads a long text may not end in time to do it itself.
        scheduler.getCurrentlyExecuting().forEach(
                executing -> imports.leave(new ImportId(UUID.fromString(executing.getTaskInstance().getId()))));
    }
}
