package verbatim.notice.people;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import verbatim.account.JobScheduling;

/** When mails go, when it is looked for what is overdue, and when notices are forgotten: each by one node at a time. */
@Component
class NoticeSchedule implements SmartLifecycle {

    /** Notices are kept for so long, read or not. */
    static final Duration KEPT_FOR = Duration.ofDays(60);

    private static final Duration BETWEEN_MAILS = Duration.ofSeconds(15);
    private static final Duration BETWEEN_LOOKS = Duration.ofMinutes(1);
    private static final Duration BETWEEN_SWEEPS = Duration.ofHours(6);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Scheduler scheduler;
    private final boolean carriesOut;
    private volatile boolean running;

    NoticeSchedule(
            DataSource database,
            JdbcClient jdbc,
            MailRun mails,
            OverdueNotices overdue,
            Clock clock,
            @Value("${verbatim.notices.run:${verbatim.imports.run:true}}") boolean carriesOut) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.carriesOut = carriesOut;
        scheduler = JobScheduling.of(database, clock, "notice_job", 1)
                .startTasks(
                        every(BETWEEN_MAILS, "mail notices", mails::run),
                        every(BETWEEN_LOOKS, "look for what is overdue", overdue::tell),
                        every(BETWEEN_SWEEPS, "forget notices", this::sweep))
                .build();
    }

    private static RecurringTask<Void> every(Duration pause, String name, Runnable does) {
        return Tasks.recurring(name, FixedDelay.of(pause)).execute((instance, context) -> does.run());
    }

    /** Nothing is kept for ever, what was never read neither. */
    void sweep() {
        jdbc.sql("delete from notice where at < :before").param("before", Timestamp.from(clock.instant().minus(KEPT_FOR))).update();
    }

    @Override
    public void start() {
        if (carriesOut) {
            scheduler.start();
        }
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        if (carriesOut) {
            scheduler.stop();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
