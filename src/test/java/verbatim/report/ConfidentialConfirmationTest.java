package verbatim.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import verbatim.CheckingDesk;
import verbatim.Newsroom;
import verbatim.ServiceTest;
import verbatim.article.ArticleId;
import verbatim.callback.CallBackSheet;
import verbatim.comparison.SharedStories;
import verbatim.document.BroughtFile;
import verbatim.document.ReadingProgress;
import verbatim.message.Sentences;
import verbatim.passage.ArticleSources;
import verbatim.passage.EvidenceDetails;
import verbatim.passage.EvidenceGathering;
import verbatim.passage.FindingInSources;
import verbatim.passage.FindingInSources.Scope;
import verbatim.passage.PassageId;
import verbatim.passage.PassageReading;
import verbatim.passage.Stance;
import verbatim.source.Confirmation;
import verbatim.source.SourceDetails;
import verbatim.source.SourceId;
import verbatim.source.SourceKeeping;
import verbatim.source.SourceKind;
import verbatim.source.SourceReading;
import verbatim.source.SourceRefused;
import verbatim.source.Tier;
import verbatim.source.capture.Attaching;
import verbatim.source.capture.AttachmentId;
import verbatim.source.capture.Capturing;
import verbatim.source.capture.SnapshotId;
import verbatim.source.capture.SnapshotReading;

/**
 * Somebody confirmed a quote on the condition that nobody learns who they are. By every way in which the desk shows
 * sources, those who are not named on this one see its codename, its kind and tier, and the excerpts chosen as evidence.
 */
@ServiceTest
class ConfidentialConfirmationTest {

    /** All that tells who was asked, or how they are reached. */
    private static final String[] SECRETS = {
        "Quorra", "QUORRA", "quorra", "Vexley", "Lisbon", "Gala", "by mail", "2026-03-01", "1 Mar", "my own hand"
    };

    private static final String MAIL = """
            1
            00:00:01,000 --> 00:00:04,000
            QUORRA VEXLEY: The old bridge over the river is closed until the spring.
            """;

    private final Newsroom newsroom;
    private final CheckingDesk desk;
    private final EvidenceGathering gathering;
    private final PassageReading passages;
    private final FindingInSources finding;
    private final ArticleSources articleSources;
    private final SourceKeeping sources;
    private final SourceReading reading;
    private final SnapshotReading snapshots;
    private final SharedStories stories;
    private final Capturing capturing;
    private final Attaching attaching;
    private final ReportAssembly reports;
    private ArticleId article = new ArticleId(new UUID(0, 0));
    private PassageId quote = new PassageId(new UUID(0, 0));
    private SourceId heron = new SourceId(new UUID(0, 0));
    private SnapshotId snapshot = new SnapshotId(new UUID(0, 0));
    private AttachmentId picture = new AttachmentId(new UUID(0, 0));

    ConfidentialConfirmationTest(
            Newsroom newsroom,
            CheckingDesk desk,
            EvidenceGathering gathering,
            PassageReading passages,
            FindingInSources finding,
            ArticleSources articleSources,
            SourceKeeping sources,
            SourceReading reading,
            SnapshotReading snapshots,
            SharedStories stories,
            Capturing capturing,
            Attaching attaching,
            ReportAssembly reports) {
        this.newsroom = newsroom;
        this.desk = desk;
        this.gathering = gathering;
        this.passages = passages;
        this.finding = finding;
        this.articleSources = articleSources;
        this.sources = sources;
        this.reading = reading;
        this.snapshots = snapshots;
        this.stories = stories;
        this.capturing = capturing;
        this.attaching = attaching;
        this.reports = reports;
    }

    /** Edda knows who confirmed it, and cites two places; from then on Tomás looks. */
    @BeforeEach
    void somebodyConfirms() {
        article = newsroom.imported("“The old bridge over the river is closed until the spring,” said Anna Lind.");
        quote = desk.passages(article).getFirst();
        heron = sources.add(confirmation("https://quorra.example/mail"));
        snapshot = capturing.keep(
                heron, capturing.file(MAIL.getBytes(StandardCharsets.UTF_8), "quorra.srt", ReadingProgress.UNWATCHED));
        picture = attaching.attach(heron, BroughtFile.of("quorra.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 1}));
        articleSources.lay(article, heron);
        gathering.accept(quote, finding.find(quote, Scope.ARTICLE, (done, of) -> true).hits().getFirst());
        gathering.add(quote, heron, new EvidenceDetails(
                "second letter", "It is closed, and stays so.", Stance.SUPPORTS, "it is in the second letter"));
        sources.correct(heron, 0, confirmation("https://quorra.example/letter"));
        desk.as(newsroom.tomas());
    }

    @Test
    void theListOfSourcesFindsTheCodenameAlone() {
        assertThat(reading.find("Heron", 10)).singleElement().asString().contains("CONFIRMATION").doesNotContain(SECRETS);
        for (var secret : SECRETS) {
            assertThat(reading.find(secret, 10)).as(secret).isEmpty();
        }
    }

    @Test
    void theSheetKeepsBackAskedHowWhenAndTheAnswer() {
        var sheet = reading.sheet(heron).orElseThrow();

        assertThat(sheet.toString()).contains("Heron").doesNotContain(SECRETS);
        assertThat(sheet.details().confirmation()).isNull();
        assertThat(sheet.changes()).as("that it was corrected, not what").singleElement()
                .satisfies(change -> assertThat(change.lines()).isEmpty());
        assertThat(snapshots.of(heron).snapshots()).isEmpty();
        assertThat(snapshots.of(heron).attachments()).isEmpty();
    }

    @Test
    void textsAndAttachmentsAreRefused() {
        for (ThrowingCallable look : List.<ThrowingCallable>of(
                () -> snapshots.text(snapshot),
                () -> snapshots.read(snapshot),
                () -> sources.identity(heron),
                () -> attaching.content(picture),
                () -> attaching.part(picture, 0, 4),
                () -> sources.correct(heron, 1, confirmation("https://quorra.example/")),
                () -> sources.confide(heron, newsroom.tomas().id()))) {
            assertThatThrownBy(look).isInstanceOf(SourceRefused.class).satisfies(refused ->
                    assertThat(refused.getMessage()).startsWith("This source is confidential").doesNotContain(SECRETS));
        }
        assertThat(snapshots.captured(Set.of(snapshot))).as("nor does a hash tell which file it is").isEmpty();
    }

    @Test
    void searchingTheSourcesPassesItBy() {
        for (var scope : Scope.values()) {
            var search = finding.find(quote, scope, (done, of) -> true);
            assertThat(search.searched()).isEmpty();
            assertThat(search.hits()).isEmpty();
        }
        assertThat(snapshots.newestOf(List.of(heron))).isEmpty();
        assertThat(snapshots.newest()).isEmpty();
        assertThat(stories.among(List.of(heron))).as("which sources go together, and no word of them").containsExactly(Set.of(heron));
    }

    @Test
    void evidenceShowsTheExcerptsAndNobodysName() {
        var card = desk.card(quote);

        assertThat(card.toString()).doesNotContain(SECRETS);
        assertThat(card.standingEvidence()).extracting(evidence -> evidence.title() + ", " + evidence.locator().words(Sentences.ENGLISH) + ": " + evidence.excerpt())
                .containsExactly(
                        "Heron, 00:00:01: The old bridge over the river is closed until the spring.",
                        "Heron, second letter: It is closed, and stays so.");
        assertThat(Objects.requireNonNull(card.standingEvidence().getFirst().found()).difference()).isNotEmpty();
        assertThat(CallBackSheet.of(passages.cards(article)).toString()).contains("Heron").doesNotContain(SECRETS);
    }

    @Test
    void theReportPrintsTheCodename() {
        // Edda may know, but a report leaves the desk.
        for (var person : List.of(newsroom.tomas(), newsroom.edda())) {
            desk.as(person);
            var report = reports.of(article, Profile.DESK).orElseThrow();

            assertThat(Reports.html(report)).contains("Heron", "It is closed, and stays so.").doesNotContain(SECRETS);
            assertThat(Reports.csv(report)).contains("Heron").doesNotContain(SECRETS);
        }
    }

    @Test
    void whoIsNamedSeesAllOfItAndIsSeenLooking() {
        desk.as(newsroom.edda());
        var before = reading.sheet(heron).orElseThrow().looks().size();

        var identity = sources.identity(heron);

        assertThat(Objects.requireNonNull(identity.details().confirmation()).answer()).isEqualTo("Written with my own hand.");
        assertThat(identity.changes().getFirst().lines()).singleElement().asString().contains("quorra.example/letter");
        attaching.content(picture);
        snapshots.read(snapshot);
        assertThat(reading.sheet(heron).orElseThrow().looks()).hasSize(before + 3);
    }

    private static SourceDetails confirmation(String url) {
        return new SourceDetails(
                "Answer of Quorra Vexley", SourceKind.CONFIRMATION, Tier.CONFIRMATION, "Vexley to the desk", url,
                "https://archive.example/quorra", "Quorra Vexley", "Gala", LocalDate.of(2026, 3, 1), "Lisbon", "en", "Heron",
                new Confirmation(
                        "Quorra Vexley", Confirmation.Asked.SPEAKER, "by mail to quorra@vexley.example", LocalDate.of(2026, 3, 1), null,
                        "Written with my own hand."));
    }
}
