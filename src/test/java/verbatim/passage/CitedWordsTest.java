package verbatim.passage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import verbatim.CheckingDesk;
import verbatim.Newsroom;
import verbatim.ServiceTest;
import verbatim.document.ReadingProgress;
import verbatim.message.Sentences;
import verbatim.source.SourceId;
import verbatim.source.SourceKeeping;
import verbatim.source.SourceLocator;
import verbatim.source.Tier;
import verbatim.source.capture.Capturing;

/** Words that a person cites by hand are held against the text that is on file. */
@ServiceTest
class CitedWordsTest {

    private static final String TEXT = """
            ANNA LIND: Good morning to you all.

            PETER VOSS: The bridge, um, stays closed
            until the spring. That is what the engineers asked for.""";

    private final Newsroom newsroom;
    private final CheckingDesk desk;
    private final EvidenceGathering gathering;
    private final Capturing capturing;
    private final Shelf shelf;
    private final JdbcClient database;
    private PassageId quote = new PassageId(new UUID(0, 0));
    private SourceId record = new SourceId(new UUID(0, 0));

    CitedWordsTest(
            Newsroom newsroom,
            CheckingDesk desk,
            EvidenceGathering gathering,
            SourceKeeping sources,
            Capturing capturing,
            JdbcClient database) {
        this.newsroom = newsroom;
        this.desk = desk;
        this.gathering = gathering;
        this.capturing = capturing;
        this.database = database;
        shelf = new Shelf(sources, capturing);
    }

    @BeforeEach
    void aQuoteAndARecord() {
        quote = desk.passages(newsroom.imported("Anna Lind said that the bridge would stay closed until spring.")).getFirst();
        record = shelf.with("Council", Tier.TRANSCRIPT, TEXT);
    }

    @Test
    void theirPlaceAndSpeakerAreFilledInFromTheText() {
        var card = gathering.add(quote, record, new EvidenceDetails("", "stays closed until the spring", Stance.SUPPORTS));

        assertThat(card.standingEvidence()).singleElement().satisfies(evidence -> {
            assertThat(evidence.locator()).isEqualTo(SourceLocator.at(SourceLocator.Kind.PARAGRAPH, "2", "PETER VOSS"));
            assertThat(evidence.cited().spokenBy()).containsExactly("PETER VOSS");
            assertThat(evidence.cited().notInText()).isNull();
        });
        assertThat(card.speakerWarnings()).hasSize(1);
    }

    @Test
    void aPlaceThatThePersonNamesStays() {
        var card = gathering.add(quote, record, new EvidenceDetails("second turn", "The bridge stays closed […] the engineers asked", Stance.SUPPORTS));

        assertThat(card.standingEvidence().getFirst().locator()).isEqualTo(SourceLocator.written("second turn"));
    }

    @Test
    void wordsThatStandNowhereInItNeedAReason() {
        var invented = new EvidenceDetails("paragraph 2", "The bridge will never open again.", Stance.SUPPORTS, null);

        assertThatThrownBy(() -> gathering.add(quote, record, invented))
                .isInstanceOf(StepRefused.class)
                .hasMessageStartingWith("These words are not in the text on file of “Council”.");
        assertThat(desk.card(quote).evidence()).isEmpty();

        var card = gathering.add(
                quote, record, new EvidenceDetails("00:01:02", "The bridge will never open again.", Stance.SUPPORTS, "heard in the recording"));
        assertThat(card.standingEvidence().getFirst().cited().notInText()).isEqualTo("heard in the recording");
    }

    @Test
    void onePartThatIsNotThereIsEnough() {
        var half = new EvidenceDetails("", "stays closed … and the mayor wept", Stance.SUPPORTS);

        assertThatThrownBy(() -> gathering.add(quote, record, half)).hasMessageContaining("not in the text on file");
    }

    @Test
    void withoutATextOrWithoutWordsThereIsNothingToHoldThemAgainst() {
        assertThat(gathering.add(quote, desk.transcript(), new EvidenceDetails("page 1", "whatever", Stance.SUPPORTS)).standingEvidence())
                .hasSize(1);
        assertThat(gathering.add(quote, record, new EvidenceDetails("page 1", null, Stance.SUPPORTS)).standingEvidence()).hasSize(2);
        assertThatThrownBy(() -> gathering.add(quote, record, new EvidenceDetails("", null, Stance.SUPPORTS)))
                .hasMessageStartingWith("Say where in the source the words stand");
    }

    /** Locks are held then, and a person waits: the text was read before, and counts for the stories without it. */
    @Test
    void whatWasLookedThroughIsAddedWithoutReadingAnyText() {
        var cited = gathering.cite(record, new EvidenceDetails("", "stays closed until the spring", Stance.SUPPORTS));
        gathering.add(quote, shelf.with("Post", Tier.PUBLICATION, TEXT), new EvidenceDetails("page 1", null, Stance.SUPPORTS));
        database.sql("alter table snapshot rename column text to text_not_to_be_read").update();
        try {
            var card = gathering.add(quote, cited);

            assertThat(card.standingEvidence().getLast().locator().words(Sentences.ENGLISH)).isEqualTo("paragraph 2, PETER VOSS");
            assertThat(card.standingEvidence()).extracting(EvidenceRow::story)
                    .containsOnly(card.standingEvidence().getFirst().story());
            gathering.withdraw(card.standingEvidence().getFirst().id());
        } finally {
            database.sql("alter table snapshot rename column text_not_to_be_read to text").update();
        }
    }

    @Test
    void aTextThatWasCapturedMeanwhileIsLookedThroughFirst() {
        var cited = gathering.cite(record, new EvidenceDetails("", "stays closed until the spring", Stance.SUPPORTS));
        capturing.keep(record, capturing.paste("Nothing of it.", ReadingProgress.UNWATCHED));

        assertThatThrownBy(() -> gathering.add(quote, cited))
                .isInstanceOf(StepRefused.class).hasMessageStartingWith("The source was changed");
        assertThat(desk.card(quote).evidence()).isEmpty();
    }
}
