package verbatim.account;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.task.Task;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * How all jobs of the desk are carried out: a node takes one up alone, as soon as it is due and it has a thread for it, and
 * another takes it up anew when no sign of life comes from the first. Each kind has a table of its own, since a scheduler takes
 * up whatever is due in its table.
 */
public final class JobScheduling {

    private static final Duration LOOKS_EVERY = Duration.ofSeconds(5);
    private static final Duration HEARTBEAT = Duration.ofSeconds(5);

    /** So many heartbeats are missed by a node that is dead. */
    private static final int MISSED = 6;

    private static final Duration WAITS_FOR_ITS_END = Duration.ofSeconds(3);

    private JobScheduling() {}

    /**
     * A scheduler that is still to be built and started.
     *
     * @param table of its jobs
     * @param atOnce how many of them a node carries out at the same time
     * @param tasks what it knows to do
     */
    public static SchedulerBuilder of(DataSource database, Clock clock, String table, int atOnce, Task<?>... tasks) {
        // What is scheduled in a transaction is so with its commit.
        return Scheduler.create(new TransactionAwareDataSourceProxy(database), tasks)
                .tableName(table)
                .jdbcCustomization(new PostgreSqlJdbcCustomization(false, false))
                .schedulerName(new SchedulerName.Fixed(UUID.randomUUID().toString()))
                .clock(clock::instant)
                .threads(atOnce)
                .enableImmediateExecution()
                .pollUsingLockAndFetch(0.5, 1.0)
                .pollingInterval(LOOKS_EVERY)
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(MISSED)
                .shutdownMaxWait(WAITS_FOR_ITS_END);
    }

    /** Has it look for what is due as soon as the caller's transaction is committed. */
    public static void hurryAfterCommit(Scheduler scheduler) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                scheduler.triggerCheckForDueExecutions();
            }
        });
    }
}
