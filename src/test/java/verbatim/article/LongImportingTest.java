package verbatim.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import verbatim.Newsroom;
import verbatim.ServiceTest;
import verbatim.SettableClock;
import verbatim.account.SignedIn;
import verbatim.account.Staffing;
import verbatim.message.Refusal;

/** A long text is imported as a job: there is one article of it or none, whatever happens meanwhile, and nobody waits for it. */
@ServiceTest
class LongImportingTest {

    private static final int MANY = 600;
    private static final Imported TEXT = Imported.pasted(text());

    private final Newsroom newsroom;
    private final Importing importing;
    private final LongImporting longImporting;
    private final ImportRun run;
    private final ImportJobs jobs;
    private final ArticleReading reading;
    private final Staffing staffing;
    private final TransactionTemplate transaction;
    private final SettableClock clock;
    private final DataSource database;
    private final JdbcClient jdbc;

    LongImportingTest(
            Newsroom newsroom,
            Importing importing,
            LongImporting longImporting,
            ImportRun run,
            ImportJobs jobs,
            ArticleReading reading,
            Staffing staffing,
            TransactionTemplate transaction,
            SettableClock clock,
            DataSource database,
            JdbcClient jdbc) {
        this.newsroom = newsroom;
        this.importing = importing;
        this.longImporting = longImporting;
        this.run = run;
        this.jobs = jobs;
        this.reading = reading;
        this.staffing = staffing;
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
    void aTextOfMoreThanTwentyThousandWordsIsLong() {
        assertThat(Imported.pasted("word ".repeat(20_000)).isLong()).isFalse();
        assertThat(Imported.pasted("word ".repeat(20_001)).isLong()).isTrue();
        assertThat(Imported.pasted("字".repeat(400_020)).isLong()).as("without blanks").isTrue();
    }

    @Test
    void whatIsBegunIsNoArticleUntilItIsCarriedOut() {
        var details = new ArticleDetails(
                "A bridge", "Ann Lee", "The Paper", "https://paper.example/1", "en", LocalDate.of(2026, 3, 1), Newsroom.at(18), Newsroom.at(20));
        var text = "\uFEFF\uFEFF“The bridge is closed,” said Anna Lind.\r\n";
        var bytes = text.getBytes(StandardCharsets.UTF_16);
        var id = longImporting.begin(
                new Imported(text, bytes, "bridge.txt", "UTF-16", List.of(new FileComment(2, 8, "Nora", "Is it?"))), details);

        assertThat(longImporting.open()).singleElement().satisfies(row -> {
            assertThat(row.stage()).isEqualTo(ImportStage.WAITING);
            assertThat(row.headline()).isEqualTo("A bridge");
            assertThat(row.beganBy()).isEqualTo("Edda Brandt");
            assertThat(row.progress()).isEqualTo(new ImportRow.Progress(7, 0, 0, 0));
        });
        assertThat(count("article")).isZero();

        SignedIn.nobody();
        clock.advance(Duration.ofHours(1));
        run.run(id);

        SignedIn.as(newsroom.tomas());
        var row = longImporting.find(id).orElseThrow();
        assertThat(row.stage()).isEqualTo(ImportStage.STORED);
        assertThat(row.progress()).isEqualTo(new ImportRow.Progress(7, 7, 1, 1));
        var sheet = reading.find(Objects.requireNonNull(row.article())).orElseThrow();
        assertThat(sheet.text()).as("normalised once").isEqualTo("\uFEFF“The bridge is closed,” said Anna Lind.\n");
        assertThat(sheet.details()).isEqualTo(details);
        assertThat(sheet.importedBy()).isEqualTo(newsroom.edda().id());
        assertThat(jdbc.sql("select original from revision").query(byte[].class).single()).isEqualTo(bytes);
        assertThat(jdbc.sql("select file_name || ' ' || charset from revision").query(String.class).single()).isEqualTo("bridge.txt UTF-16");
        assertThat(jdbc.sql("select text from note").query(String.class).single()).as("its comment").isEqualTo("Nora: Is it?");
        assertThat(count("import_job where text is not null or comments <> '[]'")).as("kept twice").isZero();
        assertThat(longImporting.open()).isEmpty();
    }

    @Test
    void whatCannotBeTakenIsRefusedAtOnce() {
        assertThatThrownBy(() -> longImporting.begin(Imported.pasted(" "), ArticleDetails.NONE)).isInstanceOf(ImportRefused.class);
        assertThat(longImporting.open()).isEmpty();
    }

    @Test
    void whatIsCarriedOutTwiceIsOneArticle() {
        var id = longImporting.begin(Imported.pasted(Newsroom.SEED), ArticleDetails.NONE);
        run.run(id);
        run.run(id);

        assertThat(count("article")).isOne();
    }

    @Test
    void editorsGoOnWhileAnImportIsHalfStored() throws Exception {
        var small = newsroom.imported("“The tram is late,” said Tom Berg.");
        SignedIn.as(newsroom.ada());
        var id = longImporting.begin(TEXT, ArticleDetails.NONE);
        try (var held = new HeldImport(jdbc, database)) {
            var storing = held.begin(() -> run.run(id));

            held.meanwhile(() -> {
                SignedIn.as(newsroom.tomas());
                importing.take(Imported.pasted("“It is closed,” said Anna Lind. “It is late,” said Noor Haddad."), ArticleDetails.NONE);
                importing.correct(small, 0, new ArticleDetails("Trams", null, null, null, null, null, null, null));
            });
            held.meanwhile(() -> {
                SignedIn.as(newsroom.ada());
                staffing.deactivate(newsroom.tomas().id());
            });
            held.meanwhile(() -> {
                SignedIn.as(newsroom.ruth());
                var row = longImporting.find(id).orElseThrow();
                assertThat(row.stage()).isEqualTo(ImportStage.STORING);
                assertThat(row.progress().passages()).isEqualTo(MANY);
                assertThat(row.progress().passagesStored()).isEqualTo(512);
                assertThat(row.progress().share()).isBetween(0.5, 1.0);
            });
            assertThat(count("article")).as("nothing of it is seen").isEqualTo(2);
            assertThat(count("passage")).isEqualTo(3);

            held.letGoOn(storing);
        }
        assertThat(count("article")).isEqualTo(3);
        assertThat(count("passage")).isEqualTo(3 + MANY);
        assertThat(count("speaker")).as("Tom Berg, Anna Lind and Noor Haddad, once each").isEqualTo(3);
        assertThat(jdbc.sql("select sum(n) from desk_tally").query(Integer.class).single()).isEqualTo(3 + MANY);
        assertThat(count("passage p where not exists (select from speaker s where s.id = p.speaker_id)")).isZero();
    }

    @Test
    void ofAnImportThatIsStoppedHalfStoredNothingIsLeft() throws Exception {
        var id = longImporting.begin(TEXT, ArticleDetails.NONE);
        try (var held = new HeldImport(jdbc, database)) {
            var storing = held.begin(() -> run.run(id));
            held.meanwhile(() -> {
                SignedIn.as(newsroom.edda());
                longImporting.stop(id);
            });
            held.letGoOn(storing);
        }
        assertThat(longImporting.find(id).orElseThrow().stage()).isEqualTo(ImportStage.STOPPED);
        for (var table : new String[] {"article", "revision", "passage", "anchor", "speaker", "article_speaker", "same_speaker", "passage_tally"}) {
            assertThat(count(table)).as(table).isZero();
        }
        assertThat(count("import_job where text is not null")).isZero();
    }

    @Test
    void whatANodeLeavesHalfStoredAnotherStoresOnce() throws Exception {
        var id = longImporting.begin(TEXT, ArticleDetails.NONE);
        try (var held = new HeldImport(jdbc, database)) {
            var storing = held.begin(() -> run.run(id));
            held.cut();
            assertThatThrownBy(() -> held.letGoOn(storing)).isInstanceOf(ExecutionException.class);
        }
        assertThat(count("article")).isZero();

        run.run(id);
        assertThat(count("article")).isOne();
        assertThat(count("passage")).isEqualTo(MANY);
    }

    @Test
    void aNodeThatWasThoughtDeadStoresNothingMore() throws Exception {
        var id = longImporting.begin(TEXT, ArticleDetails.NONE);
        try (var held = new HeldImport(jdbc, database)) {
            var storing = held.begin(() -> run.run(id));
            held.meanwhile(() -> run.run(id));
            assertThat(count("article")).isOne();
            held.letGoOn(storing);
        }
        assertThat(count("article")).isOne();
        assertThat(count("passage")).isEqualTo(MANY);
        assertThat(longImporting.find(id).orElseThrow().stage()).isEqualTo(ImportStage.STORED);
    }

    @Test
    void whatFailsThreeTimesIsRefusedAndCanBeTriedAgainOrRemoved() {
        var text = Imported.pasted("“The bridge is closed,” said Anna Lind.\n\n“The tram is late,” said Tom Berg.");
        var id = longImporting.begin(text, ArticleDetails.NONE);
        jdbc.sql("alter table passage add constraint full_disk check (number < 2)").update();
        try {
            for (int tries = 1; tries <= ImportRun.MOST_TRIES; tries++) {
                assertThatThrownBy(() -> run.run(id)).isNotNull();
                assertThat(run.isTriedOften(id)).isEqualTo(tries == ImportRun.MOST_TRIES);
            }
            run.giveUp(id);
        } finally {
            jdbc.sql("alter table passage drop constraint full_disk").update();
        }
        var refused = longImporting.find(id).orElseThrow();
        assertThat(refused.stage()).isEqualTo(ImportStage.REFUSED);
        assertThat(refused.refusal()).isEqualTo(Refusal.of(ImportRefusal.GIVEN_UP, ImportRun.MOST_TRIES));
        assertThat(refused.allowed(newsroom.edda())).containsExactly(ImportStep.TRY_AGAIN, ImportStep.REMOVE);
        assertThat(count("article")).isZero();
        run.run(id);
        assertThat(count("article")).as("nobody has asked for it").isZero();

        longImporting.tryAgain(id);
        run.run(id);
        assertThat(longImporting.find(id).orElseThrow().stage()).isEqualTo(ImportStage.STORED);

        var other = longImporting.begin(text, ArticleDetails.NONE);
        transaction.executeWithoutResult(status -> jobs.refuse(other, Refusal.of(ImportRefusal.GIVEN_UP, 3)));
        longImporting.remove(other);
        assertThat(longImporting.find(other)).isEmpty();
    }

    @Test
    void aTextThatTakesItsNodeDownEachTimeIsRefused() {
        var id = longImporting.begin(TEXT, ArticleDetails.NONE);
        for (int tries = 1; tries <= ImportRun.MOST_TRIES; tries++) {
            transaction.executeWithoutResult(status -> assertThat(jobs.begin(id)).isPresent());
        }

        assertThatThrownBy(() -> run.run(id)).hasMessageContaining("Taken up 4 times");
        assertThat(run.isTriedOften(id)).isTrue();
        run.giveUp(id);

        assertThat(longImporting.find(id).orElseThrow().stage()).isEqualTo(ImportStage.REFUSED);
        assertThat(count("article")).isZero();
    }

    @Test
    void onlyWhoBeganItOrAnAdministratorStopsIt() {
        var id = longImporting.begin(TEXT, ArticleDetails.NONE);
        SignedIn.as(newsroom.tomas());
        assertThatThrownBy(() -> longImporting.stop(id)).hasMessageContaining("Only Edda Brandt");
        assertThat(longImporting.find(id).orElseThrow().allowed(newsroom.tomas())).isEmpty();
        assertThat(longImporting.find(id).orElseThrow().stage().isGoing()).isTrue();

        SignedIn.as(newsroom.ada());
        longImporting.stop(id);
        assertThat(longImporting.find(id).orElseThrow().stage()).isEqualTo(ImportStage.STOPPED);
        run.run(id);
        assertThat(count("article")).isZero();
    }

    @Test
    void whatHasEndedIsForgottenAfterADay() {
        var id = longImporting.begin(TEXT, ArticleDetails.NONE);
        longImporting.stop(id);
        clock.advance(Duration.ofHours(25));
        longImporting.begin(TEXT, ArticleDetails.NONE);

        assertThat(longImporting.find(id)).isEmpty();
    }

    private int count(String what) {
        return jdbc.sql("select count(*) from " + what).query(Integer.class).single();
    }

    private static String text() {
        return IntStream.range(0, MANY)
                .mapToObj(n -> "“The bridge number %d is closed until the spring,” said %s.".formatted(n, n % 2 == 0 ? "Anna Lind" : "Noor Haddad"))
                .collect(Collectors.joining("\n\n"));
    }
}
