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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import verbatim.account.JobScheduling;
import verbatim.account.ScheduledLife;

/** When mails go, when it is looked for what is overdue, and when notices are forgotten: each by one node at a time. */
@Component
class NoticeSchedule extends ScheduledLife {

    /** Notices are kept for so long, read or not. */
    static final Duration KEPT_FOR = Duration.ofDays(60);

    private static final Duration BETWEEN_MAILS = Duration.ofSeconds(15);
    private static final Duration BETWEEN_LOOKS = Duration.ofMinutes(1);
    private static final Duration BETWEEN_SWEEPS = Duration.ofHours(6);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Scheduler scheduler;

    NoticeSchedule(
            DataSource database,
            JdbcClient jdbc,
            MailRun mails,
            OverdueNotices overdue,
            Clock clock,
            @Value("${verbatim.notices.run:${verbatim.imports.run:true}}") boolean carriesOut) {
        super(carriesOut);
        this.jdbc = jdbc;
        this.clock = clock;
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
    protected Scheduler scheduler() {
        return scheduler;
    }
}
