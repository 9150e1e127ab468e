package verbatim.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import verbatim.Newsroom;
import verbatim.ServiceTest;
import verbatim.account.SignedIn;
import verbatim.document.ReadingProgress;
import verbatim.source.capture.Capturing;
import verbatim.source.capture.SnapshotId;
import verbatim.source.capture.SnapshotReading;
import verbatim.source.capture.SnapshotRef;

/** Who a confidential source is, is seen by those named on it alone, and each look is recorded. */
@ServiceTest
class ConfidentialSourceTest {

    private final Newsroom newsroom;
    private final SourceKeeping sources;
    private final SourceReading reading;
    private final SnapshotReading snapshots;
    private final Capturing capturing;
    private SourceId id;
    private SnapshotId snapshot;

    ConfidentialSourceTest(
            Newsroom newsroom, SourceKeeping sources, SourceReading reading, SnapshotReading snapshots, Capturing capturing) {
        this.newsroom = newsroom;
        this.sources = sources;
        this.reading = reading;
        this.snapshots = snapshots;
        this.capturing = capturing;
    }

    @BeforeEach
    void anOfficialTalks() {
        SignedIn.as(newsroom.edda());
        id = sources.add(new SourceDetails(
                "Interview with Ann Lee", SourceKind.NOTES, Tier.REPORTER, "Notebook 7", "https://files.example/lee", null,
                "Ann Lee", "Dinner", null, "Paris", "en", "Heron", null));
        snapshot = capturing.keep(id, capturing.paste("I saw the letter before it was sent.", ReadingProgress.UNWATCHED));
    }

    @Test
    void othersSeeItsCodenameAlone() {
        SignedIn.as(newsroom.tomas());

        assertThat(reading.find("Heron", 10)).singleElement().satisfies(row -> {
            assertThat(row.title()).isEqualTo("Heron");
            assertThat(List.of(row.confidential(), row.citation() == null, row.url() == null, row.speakers() == null, row.event() == null))
                    .containsOnly(true);
        });
        assertThat(reading.find("Ann Lee", 10)).isEmpty();
        assertThat(snapshots.of(id).snapshots()).isEmpty();
        assertThat(reading.sheet(id).orElseThrow().toString()).doesNotContain("Lee", "Notebook", "Paris", "Dinner");
        assertThat(snapshots.newest()).isEmpty();
        assertThatThrownBy(() -> snapshots.text(snapshot)).isInstanceOf(SourceRefused.class);
        assertThatThrownBy(() -> sources.identity(id)).isInstanceOf(SourceRefused.class);
        assertThatThrownBy(() -> sources.confide(id, newsroom.tomas().id())).isInstanceOf(SourceRefused.class);
        assertThatThrownBy(() -> capturing.keep(id, capturing.paste("More.", ReadingProgress.UNWATCHED)))
                .isInstanceOf(SourceRefused.class);
    }

    @Test
    void eachLookIsRecorded() {
        sources.confide(id, newsroom.tomas().id());
        SignedIn.as(newsroom.tomas());

        assertThat(sources.identity(id).details().title()).isEqualTo("Interview with Ann Lee");

        assertThat(reading.sheet(id).orElseThrow().looks()).extracting(SourceSheet.Look::name)
                .containsExactly(newsroom.tomas().name());
        assertThat(snapshots.text(snapshot)).isPresent();
        assertThat(snapshots.newest()).extracting(SnapshotRef::title).containsExactly("Heron");
    }

    @Test
    void toReadItsTextIsALook() {
        assertThat(snapshots.read(snapshot)).isPresent();
        assertThat(reading.sheet(id).orElseThrow().looks()).hasSize(1);

        SignedIn.as(newsroom.tomas());
        assertThatThrownBy(() -> snapshots.read(snapshot)).isInstanceOf(SourceRefused.class);
        assertThat(reading.sheet(id).orElseThrow().looks()).as("and others do not see who looked").isEmpty();
    }

    @Test
    void whatWasCorrectedIsToldToThoseWhoLookAlone() {
        sources.correct(id, 0, named("Notebook 8", "Heron"));

        for (var person : List.of(newsroom.edda(), newsroom.tomas())) {
            SignedIn.as(person);
            assertThat(reading.sheet(id).orElseThrow().changes()).singleElement().satisfies(change -> {
                assertThat(change.by()).isEqualTo("Edda Brandt");
                assertThat(change.keptBack()).isTrue();
                assertThat(change.lines()).isEmpty();
            });
        }

        SignedIn.as(newsroom.edda());
        assertThat(sources.identity(id).changes().getFirst().lines())
                .contains(new SourceChange.Line(SourceField.CITATION, "Notebook 7", "Notebook 8"));
    }

    /** When it is confidential no more, what it once kept back is still kept back. */
    @Test
    void aSecretOfThePastStaysOne() {
        sources.correct(id, 0, named(null, "Heron"));
        sources.correct(id, 1, named(null, null));
        sources.correct(id, 2, named("In print", null));
        SignedIn.as(newsroom.tomas());

        var changes = reading.sheet(id).orElseThrow().changes();

        assertThat(changes).extracting(SourceChange::keptBack).containsExactly(false, true, true);
        assertThat(changes.toString()).contains("In print").doesNotContain("Notebook", "Heron", "Paris");
        assertThat(sources.identity(id).changes()).as("nor to those who ask").isEqualTo(changes);
        SignedIn.as(newsroom.edda());
        assertThat(sources.identity(id).changes().toString()).contains("Notebook 7", "Heron");
    }

    private static SourceDetails named(@Nullable String citation, @Nullable String codename) {
        return new SourceDetails(
                "Interview with Ann Lee", SourceKind.NOTES, Tier.REPORTER, citation, null, null, null, null, null, null, "en",
                codename, null);
    }
}
