package verbatim.passage;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.transaction.support.TransactionTemplate;
import verbatim.CheckingDesk;
import verbatim.Newsroom;
import verbatim.ServiceTest;
import verbatim.account.Desk;
import verbatim.account.DeskSettings;
import verbatim.account.DeskSettings.Dismissals;
import verbatim.account.DeskSettings.ProposedFacts;
import verbatim.account.DeskSettings.Rechecks;
import verbatim.account.DeskSettings.SecondCheck;
import verbatim.account.Role;
import verbatim.account.Staffing;
import verbatim.article.ArticleDetails;
import verbatim.article.ArticleId;
import verbatim.article.Imported;
import verbatim.article.Importing;
import verbatim.article.LongImporting;
import verbatim.review.SignOffReasons;
import verbatim.review.SigningOff;
import verbatim.source.SourceKeeping;

@ServiceTest
class AnnouncingTest {

    private static final String TEXT = "“The bridge is closed,” said Anna Lind. “It will stay so,” she said.";

    private final Newsroom newsroom;
    private final CheckingDesk desk;
    private final QuoteChecking checking;
    private final EvidenceGathering gathering;
    private final SigningOff signingOff;
    private final Importing importing;
    private final LongImporting longImporting;
    private final SourceKeeping sources;
    private final Staffing staffing;
    private final Desk settings;
    private final TransactionTemplate transaction;
    private final JdbcConnectionDetails database;
    private final AnnouncedSince announced = new AnnouncedSince();
    private Connection connection;
    private ArticleId article;
    private List<PassageId> passages;

    AnnouncingTest(
            Newsroom newsroom,
            CheckingDesk desk,
            QuoteChecking checking,
            EvidenceGathering gathering,
            SigningOff signingOff,
            Importing importing,
            LongImporting longImporting,
            SourceKeeping sources,
            Staffing staffing,
            Desk settings,
            TransactionTemplate transaction,
            JdbcConnectionDetails database) {
        this.newsroom = newsroom;
        this.desk = desk;
        this.checking = checking;
        this.gathering = gathering;
        this.signingOff = signingOff;
        this.importing = importing;
        this.longImporting = longImporting;
        this.sources = sources;
        this.staffing = staffing;
        this.settings = settings;
        this.transaction = transaction;
        this.database = database;
    }

    @BeforeEach
    void readOnFromHere() throws SQLException {
        connection = connect();
        article = newsroom.imported(TEXT);
        passages = desk.passages(article);
        assertThat(announced.read(connection)).as("nobody has missed anything yet").isEmpty();
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    @Test
    void aStepAnnouncesItsPassageOnce() throws SQLException {
        checking.take(passages.getFirst());

        assertThat(news()).containsExactly(new PassagesChanged(article, Set.of(passages.getFirst())));
        assertThat(news()).isEmpty();
    }

    @Test
    void whatOneTransactionChangesIsAnnouncedTogether() throws SQLException {
        transaction.executeWithoutResult(status -> {
            passages.forEach(checking::take);
            gathering.note(passages.getFirst(), "Heard it.");
        });

        assertThat(news()).containsExactly(new PassagesChanged(article, Set.copyOf(passages)));
    }

    @Test
    void thatTheArticleWasChangedAsAWholeIsNotLostBesideItsPassages() throws SQLException {
        transaction.executeWithoutResult(status -> {
            checking.take(passages.getFirst());
            importing.correct(article, 0, new ArticleDetails("The bridge", null, null, null, null, null, null, null));
        });

        assertThat(news()).containsExactlyInAnyOrder(
                new PassagesChanged(article, Set.of()), new PassagesChanged(article, Set.of(passages.getFirst())));
    }

    /** Its row is as before; the sign-off is not. */
    @Test
    void aNoteThatLetsASignOffFallIsNewsOfTheArticleToo() throws SQLException {
        passages.forEach(passage -> desk.approved(passage, Finding.EXACT));
        desk.as(newsroom.ruth());
        signingOff.signOff(article, desk.seen(article), SignOffReasons.NONE);
        news();
        gathering.note(passages.getFirst(), "Heard it otherwise.");

        assertThat(news()).containsExactlyInAnyOrder(
                new PassagesChanged(article, Set.of()), new PassagesChanged(article, Set.of(passages.getFirst())));
    }

    @Test
    void whatIsRolledBackIsNotAnnounced() throws SQLException {
        transaction.executeWithoutResult(status -> {
            passages.forEach(checking::take);
            status.setRollbackOnly();
        });

        assertThat(news()).isEmpty();
    }

    @Test
    void anImportAnnouncesItsPassagesAndASignOffItsArticle() throws SQLException {
        var other = newsroom.imported(TEXT);
        assertThat(news()).containsExactly(new PassagesChanged(other, Set.of()), new PassagesChanged(other, Set.copyOf(desk.passages(other))));

        var calm = newsroom.imported("Nothing was said.");
        desk.as(newsroom.ruth());
        signingOff.signOff(calm, desk.seen(calm), SignOffReasons.NONE);
        assertThat(news()).containsExactly(new PassagesChanged(calm, Set.of()), new PassagesChanged(calm, Set.of()));
    }

    @Test
    void aCorrectedHeadlineIsAnnounced() throws SQLException {
        importing.correct(article, 0, new ArticleDetails("The bridge", null, null, null, null, null, null, null));
        assertThat(news()).containsExactly(new PassagesChanged(article, Set.of()));

        importing.correct(article, 1, new ArticleDetails("The bridge", null, null, null, null, null, null, null));
        assertThat(news()).as("nothing was corrected").isEmpty();
    }

    @Test
    void whatIsOfNoSingleArticleIsAnnouncedByItsPart() throws SQLException {
        var transcript = desk.transcript();
        assertThat(partsInTheNews()).containsExactly(DeskPart.SOURCES);
        sources.confide(transcript, newsroom.tomas().id());
        assertThat(partsInTheNews()).containsExactly(DeskPart.SOURCES);

        desk.as(newsroom.ada());
        staffing.changeRole(newsroom.tomas().id(), Role.EDITOR, Role.REVIEWER);
        assertThat(partsInTheNews()).containsExactly(DeskPart.PEOPLE);
        settings.change(new DeskSettings("Foreign desk", SecondCheck.FOUR_EYES, 2, Dismissals.FOUND_IN_MARKS, ProposedFacts.ASIDE, ZoneId.of("UTC"), Rechecks.OFF), settings.toChange().version());
        assertThat(partsInTheNews()).containsExactly(DeskPart.SETTINGS);
        longImporting.stop(longImporting.begin(Imported.pasted(TEXT), ArticleDetails.NONE));
        assertThat(partsInTheNews()).containsExactly(DeskPart.IMPORTS, DeskPart.IMPORTS);
    }

    @Test
    void aTransactionThatCommitsLateIsNotMissed() throws SQLException {
        var late = new ArticleId(UUID.randomUUID());
        try (var slow = connect()) {
            slow.setAutoCommit(false);
            announce(slow, late, "pg_current_xact_id()");
            checking.take(passages.getFirst());
            assertThat(news()).extracting(PassagesChanged::article).containsExactly(article);
            checking.take(passages.getLast());
            assertThat(news()).as("and nothing twice").extracting(PassagesChanged::passages)
                    .containsExactly(Set.of(passages.getLast()));
            slow.commit();
        }
        assertThat(news()).extracting(PassagesChanged::article).containsExactly(late);
        assertThat(news()).isEmpty();
    }

    @Test
    void whatCameWithABackupOfAnotherServerIsNoNews() throws SQLException {
        announce(connection, article, "'9000000000000000'::xid8");

        assertThat(news()).isEmpty();
    }

    @Test
    void whatIsADayOldIsForgotten() throws SQLException {
        checking.take(passages.getFirst());
        try (var statement = connection.createStatement()) {
            statement.execute("update announcement set at = at - interval '25 hours'");
            checking.take(passages.getLast());
            AnnouncedSince.forget(connection);
            try (var rows = statement.executeQuery("select count(*) from announcement")) {
                rows.next();
                assertThat(rows.getInt(1)).isEqualTo(1);
            }
        }
    }

    private List<PassagesChanged> news() throws SQLException {
        return announced.read(connection).stream().filter(PassagesChanged.class::isInstance).map(PassagesChanged.class::cast).toList();
    }

    private List<DeskPart> partsInTheNews() throws SQLException {
        return announced.read(connection).stream()
                .filter(PartChanged.class::isInstance)
                .map(PartChanged.class::cast)
                .map(PartChanged::part)
                .toList();
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(database.getJdbcUrl(), database.getUsername(), database.getPassword());
    }

    private static void announce(Connection connection, ArticleId article, String transaction) throws SQLException {
        try (var statement = connection.prepareStatement(
                "insert into announcement (tx, article_id, passages) values (" + transaction + ", ?, '{}')")) {
            statement.setObject(1, article.value());
            statement.executeUpdate();
        }
    }
}
