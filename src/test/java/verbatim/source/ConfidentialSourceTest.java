package verbatim.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import verbatim.Newsroom;
import verbatim.ServiceTest;
import verbatim.account.SignedIn;
import verbatim.document.ReadingProgress;

/** Who a confidential source is, is seen by those named on it alone, and each look is recorded. */
@ServiceTest
class ConfidentialSourceTest {

    private final Newsroom newsroom;
    private final SourceKeeping sources;
    private final SourceReading reading;
    private final Capturing capturing;
    private SourceId id;
    private SnapshotId snapshot;

    ConfidentialSourceTest(Newsroom newsroom, SourceKeeping sources, SourceReading reading, Capturing capturing) {
        this.newsroom = newsroom;
        this.sources = sources;
        this.reading = reading;
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
        assertThat(reading.sheet(id).orElseThrow().snapshots()).isEmpty();
        assertThat(reading.sheet(id).orElseThrow().toString()).doesNotContain("Lee", "Notebook", "Paris", "Dinner");
        assertThat(reading.newest()).isEmpty();
        assertThatThrownBy(() -> reading.text(snapshot)).isInstanceOf(SourceRefused.class);
        assertThatThrownBy(() -> sources.identity(id)).isInstanceOf(SourceRefused.class);
        assertThatThrownBy(() -> sources.confide(id, newsroom.tomas().id())).isInstanceOf(SourceRefused.class);
        assertThatThrownBy(() -> capturing.keep(id, capturing.paste("More.", ReadingProgress.UNWATCHED)))
                .isInstanceOf(SourceRefused.class);
    }

    @Test
    void eachLookIsRecorded() {
        sources.confide(id, newsroom.tomas().id());
        SignedIn.as(newsroom.tomas());

        assertThat(sources.identity(id).title()).isEqualTo("Interview with Ann Lee");

        assertThat(reading.sheet(id).orElseThrow().looks()).extracting(SourceSheet.Look::name)
                .containsExactly(newsroom.tomas().name());
        assertThat(reading.text(snapshot)).isPresent();
        assertThat(reading.newest()).extracting(SnapshotRef::title).containsExactly("Heron");
    }
}
