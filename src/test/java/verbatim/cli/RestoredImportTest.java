package verbatim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import verbatim.Newsroom;
import verbatim.OtherDatabase;
import verbatim.ServiceTest;
import verbatim.TestPostgres;
import verbatim.account.SignedIn;
import verbatim.article.ArticleDetails;
import verbatim.article.CarriedOut;
import verbatim.article.ImportStage;
import verbatim.article.Imported;
import verbatim.article.LongImporting;

/** An import that was on its way when a backup was made comes back with it, and is gone on with. */
@ServiceTest
class RestoredImportTest {

    private static final String MIGRATIONS = "classpath:db/migration";

    @TempDir
    Path folder;

    private final ApplicationContext application;
    private final Newsroom newsroom;
    private final LongImporting importing;
    private final OtherDatabase otherDatabase;
    private final JdbcConnectionDetails database;
    private final JdbcClient jdbc;

    RestoredImportTest(
            ApplicationContext application,
            Newsroom newsroom,
            LongImporting importing,
            OtherDatabase otherDatabase,
            JdbcConnectionDetails database,
            JdbcClient jdbc) {
        this.application = application;
        this.newsroom = newsroom;
        this.importing = importing;
        this.otherDatabase = otherDatabase;
        this.database = database;
        this.jdbc = jdbc;
    }

    @Test
    void isGoneOnWith() throws Exception {
        SignedIn.as(newsroom.edda());
        var id = importing.begin(Imported.pasted("“The bridge is closed,” said Anna Lind."), ArticleDetails.NONE);
        CarriedOut.inPart(application, id);
        Path file = folder.resolve("desk.zip");
        try (var connection = new ServerDatabase(database.getJdbcUrl(), database.getUsername(), database.getPassword()).connect()) {
            BackupWriter.write(connection, file);
        }
        TestPostgres.Database other = TestPostgres.createDatabase();
        try (BackupFile backup = BackupFile.open(file)) {
            Restore.into(new ServerDatabase(other.url(), other.user(), other.password()), backup, MIGRATIONS);
        }

        var restored = otherDatabase.during(other, () -> {
            assertThat(jdbc.sql("select count(*) from scheduled_job").query(Integer.class).single()).isOne();
            assertThat(importing.find(id).orElseThrow().stage()).isEqualTo(ImportStage.STORING);
            CarriedOut.by(application, id);
            return importing.find(id).orElseThrow();
        });
        assertThat(restored.stage()).isEqualTo(ImportStage.STORED);
        assertThat(importing.find(id).orElseThrow().stage()).as("here it stands still").isEqualTo(ImportStage.STORING);
    }
}
