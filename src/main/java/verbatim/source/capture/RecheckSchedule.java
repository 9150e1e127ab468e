package verbatim.source.capture;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import verbatim.account.Desk;
import verbatim.account.JobScheduling;
import verbatim.account.OnBehalf;
import verbatim.account.ScheduledLife;
import verbatim.message.Refused;
import verbatim.source.SourceId;

/**
 * Asks for the pages of sources at the distance that the desk has settled: one job for all nodes, one page after the other, and of
 * one server a single page in each round, so that nobody is asked more often than once a minute.
 */
@Component
class RecheckSchedule extends ScheduledLife {

    private static final Logger LOG = LoggerFactory.getLogger(RecheckSchedule.class);

    private static final String ROUND = "look at pages anew";
    private static final Duration BETWEEN_ROUNDS = Duration.ofMinutes(1);

    /** Pages a round, which takes as long as they take. */
    private static final int MOST = 100;

    /** What breaks a look off, a node's end too, is not tried again before. */
    private static final Duration AFTER_A_FAULT = Duration.ofHours(1);

    private final Desk desk;
    private final PageWatch watch;
    private final PageReading pages;
    private final Rechecks rechecks;
    private final OnBehalf people;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Scheduler scheduler;

    RecheckSchedule(
            DataSource database,
            Desk desk,
            PageWatch watch,
            PageReading pages,
            Rechecks rechecks,
            OnBehalf people,
            TransactionTemplate transaction,
            Clock clock,
            @Value("${verbatim.rechecks.run:${verbatim.imports.run:true}}") boolean carriesOut) {
        super(carriesOut);
        this.desk = desk;
        this.watch = watch;
        this.pages = pages;
        this.rechecks = rechecks;
        this.people = people;
        this.transaction = transaction;
        this.clock = clock;
        var round = Tasks.recurring(ROUND, FixedDelay.of(BETWEEN_ROUNDS)).execute((instance, context) -> round());
        scheduler = JobScheduling.of(database, clock, "recheck_job", 1).startTasks(round).build();
    }

    /** Looks at what it is time for. */
    void round() {
        var distance = desk.settings().rechecks().distance();
        if (distance.isEmpty() || !pages.canFetch()) {
            return;
        }
        var due = Objects.requireNonNull(transaction.execute(status -> watch.due(distance.get(), clock.instant(), MOST)));
        for (var source : due) {
            if (scheduler.getSchedulerState().isShuttingDown()) {
                return;
            }
            look(source);
        }
    }

    private void look(SourceId source) {
        var name = Objects.requireNonNull(transaction.execute(status -> {
            watch.takenUp(source, clock.instant().plus(AFTER_A_FAULT));
            return watch.inWhoseName(source);
        }));
        name.flatMap(people::of).ifPresent(person -> OnBehalf.run(person, () -> {
            try {
                rechecks.check(source);
            } catch (Refused meanwhile) {
                // Somebody has made it confidential, or captured it otherwise; or fetching was switched off.
                LOG.debug("Source {} was not looked at: {}", source.value(), meanwhile.getMessage());
            } catch (RuntimeException fault) {
                LOG.error("The page of source {} could not be looked at; it is tried again in an hour", source.value(), fault);
            }
        }));
    }

    @Override
    protected Scheduler scheduler() {
        return scheduler;
    }
}
