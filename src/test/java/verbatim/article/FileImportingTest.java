package verbatim.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import verbatim.Newsroom;
import verbatim.ServiceTest;
import verbatim.account.OnBehalf;
import verbatim.account.SignedIn;
import verbatim.document.BroughtFile;
import verbatim.document.UnreadableDocument;

/** Files that come without anybody at a screen: each of their articles is stored once, however often they come. */
@ServiceTest
class FileImportingTest {

    private static final String FEED = "<rss version='2.0'><channel><title>Gazette</title>"
            + "<item><title>Who stays</title><link>https://gazette.example/stays</link><description>“We will stay,” Ana Ruiz said.</description></item>"
            + "<item><title>Who goes</title><description>“We will go,” Bo Ek said.</description></item></channel></rss>";

    @TempDir
    private Path folder;

    private final Newsroom newsroom;
    private final FileImporting importing;
    private final LongImporting jobs;
    private final ImportRun run;
    private final ArticleReading articles;
    private final OnBehalf people;
    private final JdbcClient database;

    FileImportingTest(
            Newsroom newsroom,
            FileImporting importing,
            LongImporting jobs,
            ImportRun run,
            ArticleReading articles,
            OnBehalf people,
            JdbcClient database) {
        this.newsroom = newsroom;
        this.importing = importing;
        this.jobs = jobs;
        this.run = run;
        this.articles = articles;
        this.people = people;
        this.database = database;
    }

    @BeforeEach
    void signIn() {
        SignedIn.as(newsroom.edda());
    }

    @Test
    void eachArticleOfAFileIsAJobAndComesOnce() {
        var first = begin("feed.xml", FEED);
        assertThat(first).extracting(FileImporting.Progress::headline).containsExactly("Who stays", "Who goes");
        assertThat(begin("feed.xml", FEED)).as("brought once more while it goes on").isEqualTo(first);
        carryOut();

        assertThat(first).allSatisfy(each -> assertThat(importing.look(each)).satisfies(now -> assertThat(now.article()).isNotNull()));
        var again = begin("feed.xml", FEED);
        assertThat(again).extracting(FileImporting.Progress::article).isEqualTo(
                first.stream().map(importing::look).map(FileImporting.Progress::article).toList());
        assertThat(count("article")).isEqualTo(2);
        assertThat(articles.find(Objects.requireNonNull(again.getFirst().article())).orElseThrow().details().url())
                .isEqualTo("https://gazette.example/stays");
    }

    @Test
    void whatCannotBeReadOrIsNoTextIsRefused() {
        assertThatThrownBy(() -> begin("a.pdf", "%PDF-1.7 no more")).isInstanceOf(UnreadableDocument.class);
        assertThatThrownBy(() -> begin("a.txt", "")).isInstanceOf(UnreadableDocument.class);
        assertThatThrownBy(() -> begin("a.txt", " \n")).isInstanceOf(UnreadableDocument.class);
        assertThat(begin("a.txt", "word ".repeat(10) + "\n")).as("the next one").singleElement().returns(false, FileImporting.Progress::hasEnded);
        carryOut();
        assertThat(jobs.open()).isEmpty();
    }

    @Test
    void whatIsLaidIntoAFolderIsImportedOnceItNoLongerGrowsAndMovedAway() throws IOException {
        for (int i = 0; i < 50; i++) {
            lay("story-%02d.txt".formatted(i), "“The ship number %d sails at noon,” said Anna Lind.".formatted(i));
        }
        lay("broken.pdf", "%PDF-1.7 no more");
        lay(".hidden.txt", "“It is hidden,” she said.");
        lay("half.txt.part", "“It is half,” she said.");
        var watched = watched();
        watched.look();
        assertThat(jobs.open()).as("seen once").isEmpty();
        lay("story-00.txt", "“The ship number 0 sails at noon,” said Anna Lind. “It grew,” said Bo Ek.");
        watched.look();
        assertThat(jobs.open()).as("a few at a time, and none that grows").hasSize(4).noneMatch(row -> row.headline().contains("It grew"));

        // Another node, which knows nothing of what this one has begun.
        watched = watched();
        for (int i = 0; i < 40; i++) {
            watched.look();
            carryOut();
        }

        assertThat(names("done")).hasSize(50).contains("story-00.txt", "story-49.txt");
        assertThat(count("article")).isEqualTo(50);
        assertThat(names("failed")).containsExactlyInAnyOrder("broken.pdf", "broken.pdf.why.txt");
        assertThat(Files.readString(folder.resolve("failed/broken.pdf.why.txt"))).isNotBlank().endsWith(".\n");
        assertThat(names("")).containsExactlyInAnyOrder(".hidden.txt", "half.txt.part", "done", "failed");
        assertThat(jobs.open()).isEmpty();
        assertThat(database.sql("select distinct p.username from article a join person p on p.id = a.imported_by").query(String.class).single())
                .isEqualTo("edda");
    }

    @Test
    void aSecondFileOfANameStandsBesideTheFirst() throws IOException {
        var watched = watched();
        for (var words : List.of("“We will stay,” Ana Ruiz said.", "“We will go,” Bo Ek said.")) {
            lay("story.txt", words);
            for (int i = 0; i < 3; i++) {
                watched.look();
                carryOut();
            }
        }

        assertThat(names("done")).containsExactlyInAnyOrder("story.txt", "2 story.txt");
        assertThat(count("article")).isEqualTo(2);
    }

    @Test
    void whatIsOverwrittenWhileItIsStoredIsReadToo() throws IOException {
        lay("story.txt", "“We will stay,” Ana Ruiz said.");
        var watched = watched();
        watched.look();
        watched.look();
        lay("story.txt", "“We will go, all of us,” Bo Ek said.");
        carryOut();
        watched.look();
        assertThat(names("")).as("what was read is not in the folder any more").containsExactly("story.txt");
        for (int i = 0; i < 3; i++) {
            watched.look();
            carryOut();
        }

        assertThat(count("article")).isEqualTo(2);
        assertThat(Files.readString(folder.resolve("done/story.txt"))).contains("Bo Ek");
    }

    @Test
    void oneThatFailsInItsOwnWayStopsNoOther() throws IOException {
        var longest = "ä".repeat(125) + ".pdf";
        lay(longest, "%PDF-1.7 no more");
        lay("a.txt", "“We will stay,” Ana Ruiz said.");
        lay("b.txt", "“We will go,” Bo Ek said.");
        SignedIn.as(newsroom.ada());
        var hers = begin("a.txt", "“We will stay,” Ana Ruiz said.").getFirst().job();
        var watched = watched();
        watched.look();
        watched.look();
        SignedIn.as(newsroom.ada());
        jobs.stop(Objects.requireNonNull(hers));
        for (int i = 0; i < 3; i++) {
            watched.look();
            carryOut();
        }

        assertThat(names("done")).containsExactly("b.txt");
        assertThat(names("failed")).hasSize(4).contains(longest, "a.txt", "a.txt.why.txt").anyMatch(name -> name.startsWith("ää") && name.endsWith("ä.why.txt"));
        assertThat(names("")).containsExactlyInAnyOrder("done", "failed");
    }

    @Test
    void whatCannotBeMovedIsLeftAndNotBegunAgain() throws IOException {
        lay("story.txt", "“We will stay,” Ana Ruiz said.");
        Files.createSymbolicLink(folder.resolve("done"), folder.resolve("nowhere"));
        lay("other.pdf", "%PDF-1.7 no more");
        var watched = watched();
        for (int i = 0; i < 4; i++) {
            watched.look();
            carryOut();
        }

        assertThat(names("")).contains("story.txt").doesNotContain("other.pdf");
        assertThat(names("failed")).containsExactlyInAnyOrder("other.pdf", "other.pdf.why.txt");
    }

    @Test
    void whatCannotBeTakenIsTriedAFewTimesAndThenStandsInNobodysWay() throws IOException {
        lay("story.txt", "“We will stay,” Ana Ruiz said.");
        var watched = watched();
        watched.look();
        database.sql("alter table import_job rename to import_job_gone").update();
        try {
            watched.look();
            watched.look();
            assertThat(names("")).containsExactly("story.txt");
            watched.look();
        } finally {
            database.sql("alter table import_job_gone rename to import_job").update();
        }

        assertThat(names("failed")).containsExactlyInAnyOrder("story.txt", "story.txt.why.txt");
        assertThat(Files.readString(folder.resolve("failed/story.txt.why.txt"))).startsWith("It could not be stored, though it was tried 3 times.");
    }

    @Test
    void inNobodysNameNothingIsImported() throws IOException {
        lay("story.txt", "“We will stay,” Ana Ruiz said.");
        var watched = new WatchedFolder(importing, jobs, people, folder.toString(), "nobody", Duration.ofSeconds(2));
        watched.look();
        watched.look();

        assertThat(names("")).containsExactly("story.txt");
        assertThat(jobs.open()).isEmpty();
    }

    private WatchedFolder watched() {
        return new WatchedFolder(importing, jobs, people, folder.toString(), "Edda", Duration.ofSeconds(2));
    }

    private void lay(String name, String words) throws IOException {
        Files.writeString(folder.resolve(name), words);
    }

    private List<String> names(String where) throws IOException {
        try (Stream<Path> all = Files.list(folder.resolve(where))) {
            return all.map(file -> String.valueOf(file.getFileName())).toList();
        }
    }

    private List<FileImporting.Progress> begin(String name, String words) {
        try (var file = BroughtFile.of(name, words.getBytes(StandardCharsets.UTF_8))) {
            return importing.begin(file);
        }
    }

    private void carryOut() {
        database.sql("select id from import_job where stage = 'WAITING'").query(UUID.class).list().forEach(id -> run.run(new ImportId(id)));
    }

    private long count(String table) {
        return database.sql("select count(*) from " + table).query(Long.class).single();
    }
}
