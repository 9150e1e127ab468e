package verbatim.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;
import verbatim.CheckingDesk;
import verbatim.Newsroom;
import verbatim.ServiceTest;
import verbatim.SettableClock;
import verbatim.document.ReadingProgress;
import verbatim.source.SourceDetails;
import verbatim.source.SourceKind;
import verbatim.source.Tier;
import verbatim.source.capture.Capturing;
import verbatim.source.capture.SnapshotReading;
import verbatim.text.wording.style.HouseStyle;
import verbatim.text.wording.style.StyleList;

@ServiceTest
class HouseStylesTest {

    private static final HouseStyle USUAL = HouseStyle.standard("en");
    private static final HouseStyle OURS = USUAL.with(StyleList.FILLERS, "well").withEllipsisLimit(9);

    private final Newsroom newsroom;
    private final CheckingDesk desk;
    private final HouseStyles styles;
    private final WordsInSources search;
    private final SnapshotReading reading;
    private final Capturing capturing;
    private final SettableClock clock;

    HouseStylesTest(
            Newsroom newsroom,
            CheckingDesk desk,
            HouseStyles styles,
            WordsInSources search,
            SnapshotReading reading,
            Capturing capturing,
            SettableClock clock) {
        this.newsroom = newsroom;
        this.desk = desk;
        this.styles = styles;
        this.search = search;
        this.reading = reading;
        this.capturing = capturing;
        this.clock = clock;
    }

    @BeforeEach
    void anAdministratorActs() {
        desk.as(newsroom.ada());
    }

    @Test
    void theUsualStyleHoldsUntilOneIsSettled() {
        assertThat(styles.of("en-GB")).isEqualTo(USUAL);
        assertThat(styles.history("en")).isEmpty();

        styles.settle(OURS, USUAL.version());

        assertThat(styles.of("en-GB")).isEqualTo(OURS);
        assertThat(styles.of("de")).isEqualTo(HouseStyle.standard("de"));
    }

    @Test
    void theHistoryTellsWhoSettledWhichVersionWhen() {
        styles.settle(OURS, USUAL.version());
        clock.advance(Duration.ofHours(1));
        styles.settle(USUAL, OURS.version());

        assertThat(styles.of("en")).as("back to the usual").isEqualTo(USUAL);
        assertThat(styles.history("en"))
                .containsExactly(
                        new HouseStyles.Settled(USUAL.version(), "Ada Lindqvist", SettableClock.START.plusSeconds(3600)),
                        new HouseStyles.Settled(OURS.version(), "Ada Lindqvist", SettableClock.START));
    }

    @Test
    void whatHoldsAlreadyIsNotSettledAgain() {
        styles.settle(USUAL, USUAL.version());

        assertThat(styles.history("en")).isEmpty();
    }

    @Test
    void whoSavesOverAVersionTheyDidNotSeeIsRefused() {
        styles.settle(OURS, USUAL.version());

        assertThatThrownBy(() -> styles.settle(USUAL.withEllipsisLimit(3), USUAL.version()))
                .isInstanceOf(StyleChanged.class)
                .hasMessageContaining("Somebody changed this style since you opened it")
                .hasMessageContaining(OURS.version());
        assertThat(styles.of("en")).isEqualTo(OURS);
    }

    @Test
    void anEditorMayReadTheStyleAndNothingElse() {
        desk.as(newsroom.edda());

        assertThat(styles.of("en")).isEqualTo(USUAL);
        refused(() -> styles.history("en"));
        refused(() -> {
            styles.settle(OURS, USUAL.version());
            return OURS;
        });
        desk.as(newsroom.ruth());
        refused(() -> styles.history("en"));
    }

    /** To compile one takes longer than to compare a quote with a source. */
    @Test
    void aStyleIsCompiledOnceHoweverManySourcesAreSearched() {
        for (int i = 0; i < 12; i++) {
            capturing.add(
                    new SourceDetails(
                            "Speech " + i, SourceKind.TRANSCRIPT, Tier.TRANSCRIPT, null, null, null, null, null, null, null,
                            i % 2 == 0 ? "en" : "de", null, null),
                    capturing.paste("The old bridge over the river is, well, closed until the spring.", ReadingProgress.UNWATCHED));
        }
        assertThat(compiledInASearch()).as("at most once for each language").isLessThanOrEqualTo(2);
        assertThat(compiledInASearch()).isZero();

        styles.settle(OURS, USUAL.version());

        assertThat(compiledInASearch()).as("the new one").isEqualTo(1);
        assertThat(compiledInASearch()).isZero();
    }

    private long compiledInASearch() {
        var before = styles.timesCompiled();
        var found = search.search(
                new WordsInSources.Wanted("“The old bridge over the river is closed until the spring”", "en", null, false),
                reading.newest(),
                (done, of) -> true);
        assertThat(found.searched()).hasSize(12);
        return styles.timesCompiled() - before;
    }

    private static void refused(Callable<?> step) {
        assertThatThrownBy(step::call).isInstanceOf(AccessDeniedException.class);
    }
}
