package verbatim.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import verbatim.Newsroom;
import verbatim.ServiceTest;
import verbatim.SettableClock;
import verbatim.account.SignedIn;

/** Nodes that take up what is to be imported, and what another node has left. */
@ServiceTest
class ImportScheduleTest {

    private static final Imported TEXT = Imported.pasted("“The bridge is closed,” said Anna Lind.");

    private final Newsroom newsroom;
    private final LongImporting importing;
    private final ImportJobs jobs;
    private final ImportRun run;
    private final TransactionTemplate transaction;
    private final SettableClock clock;
    private final DataSource database;
    private final JdbcClient jdbc;

    ImportScheduleTest(
            Newsroom newsroom,
            LongImporting importing,
            ImportJobs jobs,
            ImportRun run,
            TransactionTemplate transaction,
            SettableClock clock,
            DataSource database,
            JdbcClient jdbc) {
        this.newsroom = newsroom;
        this.importing = importing;
        this.jobs = jobs;
        this.run = run;
        this.transaction = transaction;
        this.clock = clock;
        this.database = database;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void signIn() {
        SignedIn.as(newsroom.edda());
    }

    @Test
    void whatWasBegunBeforeTheNodeStartedAndWhileItRunsIsCarriedOut() {
        var before = importing.begin(TEXT, ArticleDetails.NONE);
        var node = node();
        try {
            node.start();
            await().atMost(Duration.ofMinutes(1)).until(() -> stage(before) == ImportStage.STORED);

            var later = transaction.execute(status -> {
                var id = jobs.add(RevisionText.of(TEXT.text()), TEXT, ArticleDetails.NONE, newsroom.edda().id());
                node.add(id);
                return id;
            });
            await().atMost(Duration.ofMinutes(1)).until(() -> stage(later) == ImportStage.STORED);
            await().atMost(Duration.ofMinutes(1)).until(() -> scheduled() == 0);
        } finally {
            node.stop();
        }
        assertThat(articles()).isEqualTo(2);
    }

    @Test
    void twoNodesCarryEachOutOnce() {
        var one = importing.begin(TEXT, ArticleDetails.NONE);
        var other = importing.begin(TEXT, ArticleDetails.NONE);
        var first = node();
        var second = node();
        try {
            first.start();
            second.start();
            await().atMost(Duration.ofMinutes(1)).until(() -> stage(one) == ImportStage.STORED && stage(other) == ImportStage.STORED);
        } finally {
            first.stop();
            second.stop();
        }
        assertThat(articles()).isEqualTo(2);
    }

    @Test
    void whatADeadNodeHasLeftIsTakenUp() {
        var id = importing.begin(TEXT, ArticleDetails.NONE);
        transaction.executeWithoutResult(status -> {
            jobs.begin(id);
            jobs.read(id, 1);
        });
        jdbc.sql("update scheduled_job set picked = true, picked_by = 'a node that is gone', last_heartbeat = execution_time, version = 2").update();
        // Half a minute without a sign of life.
        clock.advance(Duration.ofSeconds(31));
        var node = node();
        try {
            node.start();
            await().atMost(Duration.ofMinutes(1)).until(() -> stage(id) == ImportStage.STORED);
        } finally {
            node.stop();
        }
        assertThat(articles()).isOne();
    }

    @Test
    void whatNobodyHasInHandIsGoneOnWithByTheNextStart() {
        var id = importing.begin(TEXT, ArticleDetails.NONE);
        jdbc.sql("delete from scheduled_job").update();
        var node = node();
        try {
            node.start();
            await().atMost(Duration.ofMinutes(1)).until(() -> stage(id) == ImportStage.STORED);
        } finally {
            node.stop();
        }
    }

    private ImportSchedule node() {
        return new ImportSchedule(database, jobs, run, transaction, clock, true);
    }

    private ImportStage stage(ImportId id) {
        return ImportStage.valueOf(
                jdbc.sql("select stage from import_job where id = :id").param("id", id.value()).query(String.class).single());
    }

    private int scheduled() {
        return jdbc.sql("select count(*) from scheduled_job").query(Integer.class).single();
    }

    private int articles() {
        return jdbc.sql("select count(*) from article").query(Integer.class).single();
    }
}
