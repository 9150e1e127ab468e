package verbatim.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import verbatim.DatabaseTest;
import verbatim.article.CarriedOut;
import verbatim.article.ImportId;
import verbatim.report.Profile;
import verbatim.report.ReportFormat;

/** Articles that a command stores through the workbench that runs on this machine. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "vaadin.production-mode=true")
@DatabaseTest
class StoredArticlesTest {

    @TempDir
    private Path folder;

    private final ApplicationContext application;
    private final JdbcClient database;
    private final String url;
    private final String token;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();
    private Thread node = new Thread();

    @Autowired
    StoredArticlesTest(
            ApplicationContext application, JdbcClient database, @LocalServerPort int port, @Value("${verbatim.local-token}") String token) {
        this.application = application;
        this.database = database;
        this.url = "http://localhost:" + port;
        this.token = token;
    }

    @BeforeEach
    void aNodeCarriesImportsOut() {
        emptied();
        node = Thread.ofPlatform().daemon().start(() -> {
            while (!Thread.currentThread().isInterrupted()) {
                database.sql("select id from import_job where stage = 'WAITING'").query(UUID.class).list()
                        .forEach(id -> CarriedOut.by(application, new ImportId(id)));
            }
        });
    }

    @AfterEach
    void theNodeEnds() throws InterruptedException {
        node.interrupt();
        node.join();
        emptied();
    }

    /** Others use the same application, and leave what they stored. */
    private void emptied() {
        database.sql("truncate audit_entry, second_sample, saved_view, own_screen, found_import, article, speaker, import_job, scheduled_job, recheck_job, delivery_job, notice_job, status_step, api_request, api_token, person_session cascade")
                .update();
    }

    @Test
    void aLineForEachArticleInTheirOrderAndOneOfThoseThatCannotBeRead() throws IOException {
        var stays = file("stays.txt", "“We will stay,” Ana Ruiz said.");
        var broken = file("broken.pdf", "%PDF-1.7 no more");
        var feed = file("feed.xml", "<rss version='2.0'><channel><item><title>Who goes</title><description>“We will go,” Bo Ek said.</description></item>"
                + "<item><title>Who comes</title><description>“They come,” Dina Falk said.</description></item></channel></rss>");

        assertThat(store("admin", "“From the pipe,” said Cora Dahl.", stays, broken, folder + "/none.txt", feed, "-")).isEqualTo(2);

        assertThat(lines(out).map(line -> line.replaceAll("[0-9a-f-]{36}", "ID"))).containsExactly(
                stays + ": ID “We will stay,” Ana Ruiz said.", feed + ": ID Who goes", feed + ": ID Who comes", "-: ID “From the pipe,” said Cora Dahl.");
        assertThat(lines(errors)).hasSize(2)
                .anyMatch(line -> line.startsWith(broken + ": ") && line.endsWith("."))
                .anyMatch(line -> line.startsWith(folder + "/none.txt: "));
        var printed = lines(out).toList();

        out.reset();
        assertThat(store("admin", "", stays, feed)).isZero();
        assertThat(lines(out)).as("run once more").containsExactlyElementsOf(printed.subList(0, 3));
        assertThat(database.sql("select count(*) from article").query(Long.class).single()).isEqualTo(4);
    }

    @Test
    void manyAreStoredAFewAtATime() throws IOException {
        var files = new String[30];
        for (int i = 0; i < files.length; i++) {
            files[i] = file("story-" + i + ".txt", "“The ship number %d sails at noon,” said Anna Lind.".formatted(i));
        }

        assertThat(store("admin", "", files)).isZero();
        assertThat(lines(out)).hasSize(30);
        assertThat(database.sql("select count(*) from article").query(Long.class).single()).isEqualTo(30);
    }

    @Test
    void aReportIsTakenByIdOrAddressOrHeadlineAndThatIsWrittenDown() throws IOException {
        store("admin", "", file("page.html", "<html lang='en'><head><title>T</title><link rel='canonical' href='https://paper.example/ferry'></head>"
                + "<body><article><h1>The ferry stays</h1><p>“We will stay,” Ana Ruiz said.</p></article></body></html>"));
        var id = lines(out).findFirst().orElseThrow().replaceAll(".*([0-9a-f-]{36}).*", "$1");
        try (var desk = new LocalDesk(new LocalAccess(url, token), "admin")) {
            for (var name : List.of(id, url + "/article/" + id + "/Q1", "https://paper.example/ferry", "the ferry stays")) {
                assertThat(new String(desk.report(name, ReportFormat.MARKDOWN, Profile.LEGAL, "de"), StandardCharsets.UTF_8))
                        .as(name).contains("# The ferry stays", "Zu prüfen");
            }
            assertThat(desk.report(id, ReportFormat.PDF, Profile.PUBLIC, "en")).startsWith('%', 'P', 'D', 'F');
            assertThatThrownBy(() -> desk.report("No such headline", ReportFormat.CSV, Profile.DESK, "en"))
                    .isInstanceOf(CommandFailed.class).hasMessageContaining("no article “No such headline”");
            store("admin", "", file("other.html", "<html lang='en'><head><title>T</title></head>"
                    + "<body><article><h1>The ferry stays</h1><p>“We will go,” Bo Ek said.</p></article></body></html>"));
            assertThatThrownBy(() -> desk.report("The ferry stays", ReportFormat.CSV, Profile.DESK, "en"))
                    .isInstanceOf(CommandFailed.class).hasMessageContaining("name one by its id").hasMessageContaining(id);
        }
        try (var desk = new LocalDesk(new LocalAccess(url, token), "nobody")) {
            assertThatThrownBy(() -> desk.report(id, ReportFormat.CSV, Profile.DESK, "en")).isInstanceOf(CommandFailed.class).hasMessageContaining("“nobody”");
        }
        assertThat(database.sql("select count(*) from audit_entry where subject_id = :id").param("id", UUID.fromString(id)).query(Long.class).single())
                .isEqualTo(5);
    }

    @Test
    void nobodyIsLetInWithoutTheTokenOrInTheNameOfNobody() throws IOException {
        var stays = file("stays.txt", "“We will stay,” Ana Ruiz said.");

        assertThatThrownBy(() -> store("nobody", "", stays)).isInstanceOf(CommandFailed.class).hasMessageContaining("“nobody”");
        for (var other : List.of("", "other", token + "x")) {
            try (var desk = new LocalDesk(new LocalAccess(url, other), "admin")) {
                assertThatThrownBy(() -> stored(desk, InputStream.nullInputStream(), stays)).isInstanceOf(CommandFailed.class).hasMessageContaining("token");
            }
        }
        assertThat(database.sql("select count(*) from article").query(Long.class).single()).isZero();
    }

    @Test
    void theTokenLiesInTheFolderForItsOwnerAlone() throws IOException {
        var access = LocalAccess.fresh("http://localhost:8080");
        access.write(folder);
        LocalAccess.fresh("http://localhost:8081").write(folder);
        access.write(folder);

        assertThat(LocalAccess.read(folder)).contains(access);
        try (var all = Files.list(folder)) {
            assertThat(all).singleElement().satisfies(file ->
                    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------"));
        }
        assertThat(access.toString()).doesNotContain(access.token());
        LocalAccess.remove(folder);
        assertThat(LocalAccess.read(folder)).isEmpty();
    }

    private int store(String person, String input, String... files) {
        try (var desk = new LocalDesk(new LocalAccess(url, token), person)) {
            return stored(desk, new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), files);
        }
    }

    private int stored(LocalDesk desk, InputStream in, String... files) {
        return new StoredArticles(desk, in, printing(out), printing(errors)).store(List.of(files));
    }

    private static PrintStream printing(ByteArrayOutputStream to) {
        return new PrintStream(to, true, StandardCharsets.UTF_8);
    }

    private static Stream<String> lines(ByteArrayOutputStream of) {
        return of.toString(StandardCharsets.UTF_8).lines();
    }

    private String file(String name, String words) throws IOException {
        return Files.writeString(folder.resolve(name), words).toString();
    }
}
