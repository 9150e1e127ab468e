package verbatim.notice;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import verbatim.account.JobScheduling;
import verbatim.account.ScheduledLife;
import verbatim.notice.Outbox.Job;

/**
 * Who delivers: a node takes each delivery up alone, as soon as it is due and it has a thread for it, and another takes it up
 * anew when no sign of life comes from the first. So a delivery comes at least once, and never twice at the same time.
 */
@Component
class HookSchedule extends ScheduledLife {

    private static final String DELIVERY = "delivery";
    private static final String TIDYING = "tidy deliveries";

    /** They wait for others most of the time. */
    private static final int AT_ONCE = 4;

    /** What should have been tried so long ago has no job, in whatever way that came to be; looked for as often. */
    private static final Duration OVERDUE = Duration.ofMinutes(10);

    private static final Duration AFTER_A_FAULT = Duration.ofMinutes(1);

    private final Outbox outbox;
    private final HookRun runs;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final CustomTask<Void> task;
    private final Scheduler scheduler;

    HookSchedule(
            DataSource database,
            Outbox outbox,
            HookRun runs,
            TransactionTemplate transaction,
            Clock clock,
            @Value("${verbatim.webhooks.run:${verbatim.imports.run:true}}") boolean carriesOut) {
        super(carriesOut);
        this.outbox = outbox;
        this.runs = runs;
        this.transaction = transaction;
        this.clock = clock;
        task = Tasks.custom(DELIVERY, Void.class)
                .onFailure((failed, operations) -> operations.reschedule(failed, clock.instant().plus(AFTER_A_FAULT)))
                // The library's own handler reads the time past the clock.
                .onDeadExecution((dead, operations) -> operations.reschedule(dead, clock.instant()))
                .execute((instance, context) -> {
                    var next = runs.run(delivery(instance));
                    wake();
                    return next(next);
                });
        var tidying = Tasks.recurring(TIDYING, FixedDelay.of(OVERDUE)).execute((instance, context) -> tidy());
        scheduler = JobScheduling.of(database, clock, "delivery_job", AT_ONCE, task).startTasks(tidying).build();
    }

    private static CompletionHandler<Void> next(Optional<Instant> due) {
        return (complete, operations) -> due.ifPresentOrElse(at -> operations.reschedule(complete, at), operations::stop);
    }

    /** Has them delivered, by any node, once the caller's transaction is committed; by this one at once if it is free. */
    void add(List<Job> jobs) {
        jobs.forEach(job -> scheduler.scheduleIfNotExists(instance(job), clock.instant()));
        JobScheduling.hurryAfterCommit(scheduler);
    }

    /** The same of what is new, all at once. */
    void addNew(List<DeliveryId> fresh) {
        scheduler.scheduleBatch(fresh.stream().<TaskInstance<?>>map(id -> instance(new Job(id, 0))).toList(), clock.instant());
        JobScheduling.hurryAfterCommit(scheduler);
    }

    /** Has delivered what slept while its webhook took nothing, if that is over. */
    void wake() {
        transaction.executeWithoutResult(status -> {
            var awake = outbox.awaken(clock.instant());
            if (!awake.isEmpty()) {
                add(awake);
            }
        });
    }

    /** Nothing that is still to be told is left lying, and nothing is kept for ever. */
    void tidy() {
        transaction.executeWithoutResult(status -> {
            outbox.forgetOld(clock.instant());
            add(outbox.overdue(clock.instant().minus(OVERDUE)));
        });
        wake();
    }

    private TaskInstance<Void> instance(Job job) {
        return task.instance(job.id().value() + "/" + job.round());
    }

    private static DeliveryId delivery(TaskInstance<Void> instance) {
        return new DeliveryId(UUID.fromString(instance.getId().split("/", 2)[0]));
    }

    @Override
    protected Scheduler scheduler() {
        return scheduler;
    }
}
