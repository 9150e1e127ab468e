package verbatim.passage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import verbatim.CheckingDesk;
import verbatim.Newsroom;
import verbatim.ServiceTest;
import verbatim.Statements;
import verbatim.account.Desk;
import verbatim.account.DeskSettings;
import verbatim.account.DeskSettings.Dismissals;
import verbatim.account.DeskSettings.ProposedFacts;
import verbatim.account.DeskSettings.Rechecks;
import verbatim.account.DeskSettings.SecondCheck;
import verbatim.document.ReadingProgress;
import verbatim.message.Refusal;
import verbatim.source.SourceDetails;
import verbatim.source.SourceId;
import verbatim.source.SourceKeeping;
import verbatim.source.SourceKind;
import verbatim.source.Tier;
import verbatim.source.capture.Capturing;

/** Two prints of one wire story are one source, and where none is first hand the desk asks for several. */
@ServiceTest
class StoriesTest {

    private static final EvidenceDetails PLACE = new EvidenceDetails("paragraph 2", null, Stance.SUPPORTS);
    private static final String WIRE = """
            The old bridge over the river is closed until the spring, the mayor said on Monday evening in the town hall. \
            Engineers had found cracks in two of the four pillars during the yearly inspection in early October. \
            Residents on the far bank will have to take the ferry, which runs twice an hour until nine at night. \
            The council votes on the cost of the repair, some four million, in its next session on Thursday.""";
    private static final String OWN_STORY = """
            Anna Lind has shut the crossing. In an interview in her office she spoke of damage below the water line and of \
            months of work ahead, and promised that shops on the other side would be helped through the winter.""";

    private final Newsroom newsroom;
    private final CheckingDesk desk;
    private final EvidenceGathering gathering;
    private final QuoteChecking checking;
    private final Desk settings;
    private final SourceKeeping sources;
    private final Shelf shelf;
    private final Capturing capturing;
    private final Statements statements;
    private PassageId quote = new PassageId(new UUID(0, 0));

    StoriesTest(
            Newsroom newsroom,
            CheckingDesk desk,
            EvidenceGathering gathering,
            QuoteChecking checking,
            Desk settings,
            SourceKeeping sources,
            Capturing capturing,
            Statements statements) {
        this.newsroom = newsroom;
        this.desk = desk;
        this.gathering = gathering;
        this.checking = checking;
        this.settings = settings;
        this.sources = sources;
        this.capturing = capturing;
        this.statements = statements;
        shelf = new Shelf(sources, capturing);
    }

    @BeforeEach
    void aQuoteFoundExact() {
        quote = desk.passages(newsroom.imported("“The bridge is closed,” said Anna Lind.")).getFirst();
        checking.conclude(quote, desk.card(quote).version(), Finding.EXACT, null);
    }

    @Test
    void twoPrintsOfOneStoryCountAsOne() {
        cite("Morning Post", WIRE);
        var both = cite("Evening Echo", WIRE + " Reported by our own staff.");

        assertThat(both.evidence().getFirst().story()).isEqualTo(both.evidence().getLast().story());
        assertThat(both.missing()).containsExactly(Refusal.of(PassageRefusal.TOO_FEW_INDEPENDENT, 2, 1));

        assertThat(cite("The Courier", OWN_STORY).missing()).isEmpty();
    }

    @Test
    void theSameSourceTwiceIsOneStory() {
        var source = shelf.with("Morning Post", Tier.PUBLICATION, WIRE);
        gathering.add(quote, source, PLACE);

        assertThat(gathering.add(quote, source, PLACE).missing()).isNotEmpty();
    }

    @Test
    void aStoryWhoseFirstTellingWasWithdrawnStillCountsOnce() {
        var first = cite("Morning Post", WIRE).evidence().getFirst();
        cite("Evening Echo", WIRE);
        gathering.withdraw(first.id());

        assertThat(cite("Noon News", WIRE).missing()).isNotEmpty();
        assertThat(cite("The Courier", OWN_STORY).missing()).isEmpty();
    }

    @Test
    void oneFirstHandSourceIsEnough() {
        gathering.add(quote, shelf.with("Recording", Tier.RECORDING, OWN_STORY), PLACE);

        assertThat(desk.card(quote).missing()).isEmpty();
    }

    @Test
    void theDeskSaysHowManyItAsksFor() {
        cite("Morning Post", WIRE);
        desk.as(newsroom.ada());
        settings.change(new DeskSettings("News desk", SecondCheck.FOUR_EYES, 1, Dismissals.FOUND_IN_MARKS, ProposedFacts.ASIDE, ZoneId.of("UTC"), Rechecks.OFF), settings.toChange().version());
        assertThat(desk.card(quote).missing()).isEmpty();

        settings.change(new DeskSettings("News desk", SecondCheck.FOUR_EYES, 3, Dismissals.FOUND_IN_MARKS, ProposedFacts.ASIDE, ZoneId.of("UTC"), Rechecks.OFF), settings.toChange().version());
        desk.as(newsroom.edda());
        assertThat(cite("The Courier", OWN_STORY).missing()).containsExactly(Refusal.of(PassageRefusal.TOO_FEW_INDEPENDENT, 3, 2));
    }

    /** What was captured after the evidence was added counts, and whoever submits is told. */
    @Test
    void aLaterCaptureThatShowsACopyCountsAtTheSubmission() {
        cite("Morning Post", WIRE);
        var echo = shelf.with("Evening Echo", Tier.PUBLICATION, OWN_STORY);
        var cited = gathering.add(quote, echo, PLACE);
        assertThat(cited.missing()).isEmpty();

        capture(echo, WIRE + " Reported by our own staff.");

        assertThatThrownBy(() -> checking.submit(quote, cited.version()))
                .isInstanceOf(StepRefused.class)
                .hasMessageContaining("2 independent sources are needed, and there is 1");
        assertThat(desk.card(quote).row().state()).isEqualTo(CheckState.IN_CHECK);

        capture(echo, OWN_STORY + " More on page two.");
        assertThat(checking.submit(quote, cited.version()).row().state()).isEqualTo(CheckState.SUBMITTED);
    }

    @Test
    void aCopyOfACopyIsNoSecondSource() {
        var middle = WIRE + " " + OWN_STORY;
        cite("Morning Post", WIRE);
        assertThat(cite("The Courier", OWN_STORY).missing()).isEmpty();

        var joined = cite("Evening Echo", middle);

        assertThat(joined.missing()).isNotEmpty();
        assertThat(joined.evidence()).extracting(EvidenceRow::story).containsOnly(joined.evidence().getFirst().story());
    }

    /** Who may not know Falcon learns by the count that there is a copy, and by nothing else whose it is. */
    @Test
    void aConfidentialCopyCountsForThoseToo() {
        desk.as(newsroom.edda());
        var falcon = sources.add(new SourceDetails(
                "Letter of Ann Lee", SourceKind.DOCUMENT, Tier.PUBLICATION, null, null, null, "Ann Lee", null, null, null, "en", "Falcon", null));
        capture(falcon, WIRE);
        gathering.add(quote, falcon, PLACE);
        desk.as(newsroom.tomas());
        checking.take(quote);

        var card = cite("Morning Post", WIRE);

        assertThat(card.missing()).isNotEmpty();
        assertThat(card.toString()).contains("Falcon").doesNotContain("Lee", "cracks");
        assertThatThrownBy(() -> checking.submit(quote, card.version())).satisfies(refused ->
                assertThat(refused.getMessage()).contains("there is 1").doesNotContain("Falcon", "Lee", "Morning Post"));
    }

    @Test
    void withoutABridgeTwoStoriesAreTwoAgain() {
        cite("Morning Post", WIRE);
        cite("The Courier", OWN_STORY);
        var bridge = cite("Evening Echo", WIRE + " " + OWN_STORY).evidence().getLast();

        assertThat(gathering.withdraw(bridge.id()).missing()).isEmpty();
    }

    @Test
    void aSubmissionReadsNoTextThatIsKnownAlready() {
        cite("Morning Post", WIRE);
        cite("Evening Echo", WIRE);
        var three = cite("The Courier", OWN_STORY);
        int known = statements.during(() -> checking.submit(quote, three.version()));
        var back = checking.withdraw(quote, desk.card(quote).version());
        gathering.withdraw(back.standingEvidence().get(1).id());
        var two = desk.card(quote);

        assertThat(statements.during(() -> checking.submit(quote, two.version()))).isEqualTo(known);
    }

    private void capture(SourceId source, String text) {
        capturing.keep(source, capturing.paste(text, ReadingProgress.UNWATCHED));
    }

    private PassageCard cite(String title, String text) {
        SourceId source = shelf.with(title, Tier.PUBLICATION, text);
        return gathering.add(quote, source, PLACE);
    }
}
