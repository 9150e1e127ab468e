package verbatim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.transaction.TransactionException;
import verbatim.VerbatimApplication;
import verbatim.account.People;
import verbatim.account.SignedInPerson;
import verbatim.article.ArticleDetails;
import verbatim.article.Imported;
import verbatim.article.Importing;
import verbatim.passage.EvidenceGathering;
import verbatim.passage.PassageId;
import verbatim.passage.PassageReading;

/**
 * Somebody who works on the desk through a second application on the same database: saves one note after the other, and
 * remembers which saves were acknowledged.
 */
final class SavingEditor implements AutoCloseable {

    private final ConfigurableApplicationContext application;
    private final PassageId passage;
    private final List<String> acknowledged = new CopyOnWriteArrayList<>();
    private final Thread thread;
    private volatile boolean stopped;

    private SavingEditor(ConfigurableApplicationContext application) {
        this.application = application;
        signIn();
        var article = application.getBean(Importing.class)
                .take(Imported.pasted("“The bridge is closed,” said Anna Lind."), ArticleDetails.NONE);
        passage = application.getBean(PassageReading.class).of(article).getFirst().id();
        thread = Thread.ofPlatform().start(this::saveOnAndOn);
    }

    static SavingEditor start(Path data) throws IOException {
        return new SavingEditor(new SpringApplicationBuilder(VerbatimApplication.class)
                .properties(
                        "server.port=0",
                        "server.address=127.0.0.1",
                        "vaadin.productionMode=true",
                        // Of the whole application it needs what saves a note.
                        "spring.main.lazy-initialization=true",
                        "spring.datasource.url=" + url(data),
                        "spring.datasource.username=" + EmbeddedPostgres.USER,
                        "spring.datasource.password=" + password(data))
                // Stronger than what the application sets: its database will be gone, and it ends all the same. While it starts, a
                // connection may take more than a second on a busy machine.
                .run("--spring.datasource.hikari.connection-timeout=4000"));
    }

    void awaitSaves(int count) throws Exception {
        Deadline.inSeconds(60).until(() -> acknowledged.size() >= count);
    }

    /** Waits until the database no longer answers. */
    void awaitEnd() throws InterruptedException {
        thread.join();
    }

    void stop() throws InterruptedException {
        stopped = true;
        thread.join();
    }

    void assertEverySaveIsThere(Path data) throws IOException, SQLException {
        var saved = new ArrayList<String>();
        try (var fresh = DriverManager.getConnection(url(data), EmbeddedPostgres.USER, password(data));
                var statement = fresh.createStatement();
                var rows = statement.executeQuery("select n.text from note n join passage_change c"
                        + " on c.passage_id = n.passage_id and c.what = 'NOTE_WRITTEN' and c.after ->> 'words' = n.text"
                        + " where n.passage_id = '" + passage.value() + "'")) {
            while (rows.next()) {
                saved.add(rows.getString(1));
            }
        }
        assertThat(acknowledged).isNotEmpty();
        assertThat(saved).as("notes with their rows of history").containsAll(acknowledged);
    }

    @Override
    public void close() {
        application.close();
    }

    private void saveOnAndOn() {
        signIn();
        var gathering = application.getBean(EvidenceGathering.class);
        try {
            for (int number = 0; !stopped; number++) {
                var note = "note " + number;
                gathering.note(passage, note);
                acknowledged.add(note);
            }
        } catch (DataAccessException | TransactionException killed) {
            // What was not acknowledged before this may be there or not.
        }
    }

    private void signIn() {
        var administrator = application.getBean(People.class).active().getFirst();
        SecurityContextHolder.setContext(
                new SecurityContextImpl(new SignedInPerson(administrator, false, 0).authentication()));
    }

    private static String url(Path data) throws IOException {
        int port = PostmasterFile.read(DataFolder.cluster(data)).orElseThrow().port();
        return EmbeddedPostgres.jdbcUrl(port, EmbeddedPostgres.DATABASE);
    }

    private static String password(Path data) throws IOException {
        return Files.readString(DataFolder.passwordFile(data)).strip();
    }
}
