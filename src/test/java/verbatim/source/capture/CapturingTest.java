package verbatim.source.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.concurrent.DelegatingSecurityContextExecutorService;
import verbatim.Newsroom;
import verbatim.ServiceTest;
import verbatim.account.SignedIn;
import verbatim.document.BroughtFile;
import verbatim.document.DocumentReading;
import verbatim.document.LocatorKind;
import verbatim.document.ReadWarning;
import verbatim.document.ReadingCancelled;
import verbatim.document.ReadingProgress;
import verbatim.document.UnreadableDocument;
import verbatim.message.Sentences;
import verbatim.source.SourceDetails;
import verbatim.source.SourceId;
import verbatim.source.SourceKeeping;
import verbatim.source.SourceKind;
import verbatim.source.SourceRefused;
import verbatim.source.Tier;
import verbatim.text.Span;

@ServiceTest
class CapturingTest {

    private static final String CAPTIONS = """
            1
            00:00:01,000 --> 00:00:04,000
            ANN LEE: Good evening.

            2
            00:12:41,500 --> 00:12:44,000
            The bridge is safe.
            """;

    private final Newsroom newsroom;
    private final SourceKeeping sources;
    private final SnapshotReading reading;
    private final Capturing capturing;
    private final Attaching attaching;
    private final DocumentReading documents;
    private final JdbcClient jdbc;
    private SourceId source;

    CapturingTest(
            Newsroom newsroom, SourceKeeping sources, SnapshotReading reading, Capturing capturing, Attaching attaching,
            DocumentReading documents, JdbcClient jdbc) {
        this.documents = documents;
        this.newsroom = newsroom;
        this.sources = sources;
        this.reading = reading;
        this.capturing = capturing;
        this.attaching = attaching;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void aRecording() {
        SignedIn.as(newsroom.edda());
        source = sources.add(SourceDetails.brief("Council, 4 May", SourceKind.RECORDING, Tier.RECORDING, null, null));
    }

    @Test
    void whatWasCapturedIsKeptAsItCame() {
        var bytes = CAPTIONS.getBytes(StandardCharsets.UTF_8);

        var id = capturing.keep(source, capturing.file(bytes, "council.srt", ReadingProgress.UNWATCHED));

        var text = reading.text(id).orElseThrow();
        assertThat(text.arrival().sha256()).isEqualTo(BroughtFile.of("council.srt", bytes).sha256());
        assertThat(jdbc.sql("select bytes from snapshot").query(byte[].class).single()).isEqualTo(bytes);
        var words = text.text().indexOf("The bridge");
        assertThat(text.cited(new Span(words, words + 10)).words(Sentences.ENGLISH)).startsWith("00:12:41");
        assertThat(text.locatorAt(LocatorKind.TIME, words).orElseThrow().seconds()).isEqualTo(761);
        assertThatThrownBy(() -> jdbc.sql("update snapshot set text = 'other'").update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void whatCouldNotBeReadForCertainIsKeptWithItsPlace() {
        var talk = "MS. ROTH: We begin.\n\nMR. HALE: I stand.\n\nHarbour Bridge: It is closed.";

        var text = reading.text(capturing.keep(source, capturing.paste(talk, ReadingProgress.UNWATCHED))).orElseThrow();

        int start = talk.indexOf("Harbour");
        assertThat(text.warnings()).containsExactly(
                new ReadWarning(ReadWarning.Code.SPEAKER_UNREADABLE, start, talk.indexOf("It is")));
    }

    @Test
    void aNumberedLineIsCitedByItsNumber() {
        var deposition = "1   Q.  Who shut it?\n2   A.  I never shut the lock,\n3   because nobody told me to.\n"
                + "4   Q.  And the lamp?\n5   A.  There are 12\n6   lamps.";

        var text = reading.text(capturing.keep(source, capturing.paste(deposition, ReadingProgress.UNWATCHED))).orElseThrow();

        int words = text.text().indexOf("because");
        assertThat(text.cited(new Span(words, words + 7)).words(Sentences.ENGLISH)).startsWith("line 3");
    }

    @Test
    void eachSnapshotHasItsNumberAndTheNewestIsSearched() {
        capturing.keep(source, capturing.paste("The first version.", ReadingProgress.UNWATCHED));
        var second = capturing.keep(source, capturing.paste("The second version.", ReadingProgress.UNWATCHED));

        assertThat(reading.of(source).snapshots()).extracting(SourceMaterial.SnapshotRow::number)
                .containsExactly(1, 2);
        assertThat(reading.newest()).extracting(SnapshotRef::id).containsExactly(second);
    }

    @Test
    void whatCannotBeReadLeavesNothing() {
        assertThatThrownBy(() -> capturing.paste("  ", ReadingProgress.UNWATCHED)).isInstanceOf(SourceRefused.class);
        assertThatThrownBy(() -> capturing.file("%PDF-1.7 broken".getBytes(StandardCharsets.UTF_8), "x.pdf", ReadingProgress.UNWATCHED))
                .isInstanceOf(UnreadableDocument.class);
        assertThat(reading.of(source).snapshots()).isEmpty();
    }

    @Test
    void whatWaitsForItsTurnCanBeStopped() throws Exception {
        int places = documents.places();
        var begun = new CountDownLatch(places);
        var goOn = new CountDownLatch(1);
        var finished = new ArrayList<Future<Capture>>();
        try (var threads = Executors.newCachedThreadPool()) {
            var asEditor = new DelegatingSecurityContextExecutorService(threads);
            for (int i = 0; i < places; i++) {
                finished.add(asEditor.submit(() -> capturing.paste("The bridge is safe.", part -> {
                    begun.countDown();
                    return awaited(goOn);
                })));
            }
            assertThat(awaited(begun)).isTrue();

            var asked = new ArrayList<Double>();
            assertThatThrownBy(() -> capturing.paste("The bridge is not safe.", part -> !asked.add(part)))
                    .isInstanceOf(ReadingCancelled.class);
            assertThat(asked).containsExactly(0.0);

            goOn.countDown();
            for (var each : finished) {
                assertThat(each.get().read().text()).isEqualTo("The bridge is safe.");
            }
        } finally {
            goOn.countDown();
        }
        assertThat(capturing.paste("The bridge is not safe.", ReadingProgress.UNWATCHED).read().text()).isNotBlank();
    }

    private static boolean awaited(CountDownLatch latch) {
        try {
            return latch.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Test
    void onlyPicturesAndRecordingsAreAttached() {
        var id = attaching.attach(source, BroughtFile.of("council.mp3", new byte[] {'I', 'D', '3', 4, 0}));

        assertThat(attaching.content(id).orElseThrow().mediaType()).isEqualTo("audio/mpeg");
        assertThat(reading.of(source).attachments()).singleElement()
                .matches(SourceMaterial.AttachmentRow::isAudio);
        assertThatThrownBy(() -> attaching.attach(source, BroughtFile.of("page.png", "<script>".getBytes(StandardCharsets.UTF_8))))
                .hasMessageStartingWith("Attach a picture");
    }
}
