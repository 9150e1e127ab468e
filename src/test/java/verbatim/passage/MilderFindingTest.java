package verbatim.passage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import verbatim.CheckingDesk;
import verbatim.Newsroom;
import verbatim.ServiceTest;
import verbatim.SettableClock;
import verbatim.article.ArticleId;
import verbatim.message.Refusal;
import verbatim.message.Sentences;
import verbatim.passage.FindingInSources.Scope;
import verbatim.source.SourceDetails;
import verbatim.source.SourceKeeping;
import verbatim.source.SourceKind;
import verbatim.source.Tier;
import verbatim.source.capture.Capturing;

/** A finding that lets words stand against what the evidence shows, or whose speaker is open, is not submitted in silence. */
@ServiceTest
class MilderFindingTest {

    private final Newsroom newsroom;
    private final CheckingDesk desk;
    private final EvidenceGathering gathering;
    private final QuoteChecking checking;
    private final FindingInSources finding;
    private final Reviewing reviewing;
    private final SettableClock clock;
    private final Shelf shelf;
    private PassageId fares = new PassageId(new UUID(0, 0));
    private PassageId depot = new PassageId(new UUID(0, 0));

    MilderFindingTest(
            Newsroom newsroom,
            CheckingDesk desk,
            EvidenceGathering gathering,
            QuoteChecking checking,
            FindingInSources finding,
            SourceKeeping sources,
            Capturing capturing,
            Reviewing reviewing,
            SettableClock clock) {
        this.newsroom = newsroom;
        this.desk = desk;
        this.gathering = gathering;
        this.checking = checking;
        this.finding = finding;
        this.reviewing = reviewing;
        this.clock = clock;
        shelf = new Shelf(sources, capturing);
    }

    @BeforeEach
    void anArticle() {
        ArticleId article = newsroom.imported("""
                “The harbour ferry will not raise its fares,” said Anna Lind.

                “The old tram depot stays where it is,” said Anna Lind.""");
        fares = desk.quote(article, "“The harbour").id();
        depot = desk.quote(article, "“The old tram").id();
    }

    @Test
    void whatTheRecordHasSomebodyElseSayIsProposedToBeMisattributed() {
        shelf.with("Council", Tier.TRANSCRIPT, """
                ANNA LIND: Good morning to all of you.

                PETER VOSS: The old tram depot stays where it is.""");

        var card = accepted(depot);

        assertThat(card.evidence().getFirst().cited().spokenBy()).containsExactly("PETER VOSS");
        assertThat(card.proposed()).contains(Finding.MISATTRIBUTED);
        assertThat(Sentences.ENGLISH.of(card.speakerWarnings()))
                .containsExactly("In the record PETER VOSS says this; the article gives it to Anna Lind.");
        assertSubmitRefused(depot, Finding.EXACT, "“Exact” is milder than what the evidence shows: “Council” has PETER VOSS say it.");
        gathering.note(depot, "The clerk mixed the two up: the recording has Lind.");
        assertThat(submitted(depot).row().state()).isEqualTo(CheckState.SUBMITTED);
        assertThat(desk.card(depot).milder()).as("the reviewer sees it")
                .containsExactly(Refusal.of(Milder.OTHER_SPEAKER, "Council", List.of("PETER VOSS")));
    }

    @Test
    void ascribedToWhoeverSaysItThereItIsExact() {
        shelf.with("Council", Tier.TRANSCRIPT, "PETER VOSS: The old tram depot stays where it is.");
        accepted(depot);

        var ascribed = checking.ascribe(depot, desk.card(depot).version(), "Peter Voss");

        assertThat(ascribed.proposed()).contains(Finding.EXACT);
        assertThat(ascribed.speakerWarnings()).isEmpty();
    }

    @Test
    void theOnlySpeakerOfASourceSpeaksWhereTheTextNamesNobody() {
        var source = new SourceDetails(
                "Speech", SourceKind.TRANSCRIPT, Tier.TRANSCRIPT, null, null, null, "Peter Voss, harbour master", null, null, null, null,
                null, null);
        shelf.kept(source, "Dear guests. The old tram depot stays where it is.");

        assertThat(accepted(depot).proposed()).contains(Finding.MISATTRIBUTED);
    }

    @Test
    void aLostNotNeedsANoteOfTheCheckerThoughAnotherSourceHasTheWords() {
        shelf.with("Interview", Tier.TRANSCRIPT, "The harbour ferry will not raise its fares.");
        accepted(fares);
        shelf.with("Council record", Tier.RECORDING, "The harbour ferry will raise its fares.");
        gathering.accept(fares, finding.find(fares, Scope.DESK, (done, of) -> true).hits().stream()
                .filter(hit -> hit.snapshot().title().equals("Council record"))
                .findFirst()
                .orElseThrow());

        assertSubmitRefused(fares, Finding.EXACT, "“Council record” has it altered: a “not” added or lost");
        desk.as(newsroom.tomas());
        gathering.note(fares, "A note of somebody else is not the checker’s.");
        desk.as(newsroom.edda());
        assertSubmitRefused(fares, Finding.EXACT, "Say why in a note of yours");
        assertThat(desk.card(fares).missing()).singleElement().extracting(Refusal::code).isEqualTo(PassageRefusal.MILDER_WITHOUT_NOTE);
        gathering.note(fares, "The council printed a correction.");
        assertThat(submitted(fares).row().state()).isEqualTo(CheckState.SUBMITTED);
    }

    @Test
    void aNoteFromBeforeTheFindingIsNoReasonForIt() {
        gathering.add(depot, desk.transcript(), new EvidenceDetails("page 2", null, Stance.CONTRADICTS));
        gathering.note(depot, "I have to ask for the recording.");
        clock.advance(Duration.ofMinutes(5));

        assertSubmitRefused(depot, Finding.EXACT, "A note from before the finding or that evidence does not count.");
        clock.advance(Duration.ofMinutes(5));
        gathering.note(depot, "The page is a misprint.");
        assertThat(submitted(depot).row().state()).isEqualTo(CheckState.SUBMITTED);
    }

    @Test
    void aReasonIsNotUsedAgainForAnotherFindingOrNewEvidence() {
        gathering.add(depot, desk.transcript(), new EvidenceDetails("page 2", null, Stance.CONTRADICTS));
        checking.conclude(depot, desk.card(depot).version(), Finding.EXACT, null);
        gathering.note(depot, "The page is a misprint.");
        clock.advance(Duration.ofMinutes(5));
        gathering.add(depot, desk.transcript(), new EvidenceDetails("page 9", null, Stance.CONTRADICTS));
        assertSubmitRefused(depot, Finding.EXACT, "is milder than");

        gathering.note(depot, "So is that one.");
        assertThat(desk.card(depot).missing()).isEmpty();
        clock.advance(Duration.ofMinutes(5));
        assertSubmitRefused(depot, Finding.CLEANED, "is milder than");
    }

    @Test
    void aProblemIsNotApprovedOnANoteFromBeforeIt() {
        gathering.add(depot, desk.transcript(), new EvidenceDetails("page 2", null, Stance.CONTRADICTS));
        gathering.note(depot, "I have to ask for the recording.");
        clock.advance(Duration.ofMinutes(5));
        checking.conclude(depot, desk.card(depot).version(), Finding.MISATTRIBUTED, null);

        assertThatThrownBy(() -> submitted(depot))
                .isInstanceOf(StepRefused.class)
                .hasMessageContaining("“Misattributed” needs a note that says what is wrong. A note from before the finding was set does not count.");
        gathering.note(depot, "Voss said it.");
        var waiting = submitted(depot);
        desk.as(newsroom.ruth());
        assertThat(reviewing.approve(depot, waiting.version(), "I looked at the page.").row().status()).isEqualTo(Status.PROBLEM);
    }

    @Test
    void exactIsMilderThanCleanedButNotWhereACloserSourceHasItWordForWord() {
        shelf.with("Captions", Tier.TRANSCRIPT, "The old tram depot, um, stays where it is.");
        accepted(depot);
        assertSubmitRefused(depot, Finding.EXACT, "“Captions” has it cleaned");

        shelf.with("Recording", Tier.RECORDING, "The old tram depot stays where it is.");
        accepted(depot);
        assertThat(submitted(depot).row().state()).isEqualTo(CheckState.SUBMITTED);
    }

    @Test
    void evidenceByHandThatContradictsNeedsANoteToo() {
        gathering.add(depot, desk.transcript(), new EvidenceDetails("page 2", null, Stance.CONTRADICTS));

        assertSubmitRefused(depot, Finding.CLEANED, "“Transcript of the speech” contradicts it");
        var problem = checking.conclude(depot, desk.card(depot).version(), Finding.MISATTRIBUTED, null);
        assertThat(problem.milder()).isEmpty();
        gathering.note(depot, "Voss said it.");
        assertThat(submitted(depot).row().state()).isEqualTo(CheckState.SUBMITTED);
    }

    @Test
    void anUnsureSpeakerIsLookedAtBeforeTheWordsAreSaidToStand() {
        var article = newsroom.imported("""
                Anna Lind came to the harbour on Monday.

                “We shall see about the ferry tomorrow.”""");
        var guessed = desk.quote(article, "“We shall").id();
        gathering.add(guessed, desk.transcript(), new EvidenceDetails("page 2", null, Stance.SUPPORTS));
        assertThat(desk.card(guessed).isSpeakerUnsure()).isTrue();

        assertSubmitRefused(guessed, Finding.EXACT, "Is it Anna Lind? Then tick “Attribution checked”, else say who it is.");
        checking.flag(guessed, desk.card(guessed).version(), Flags.NONE.with(Flags.Mark.ATTRIBUTION_CHECKED, true));

        assertThat(submitted(guessed).row().state()).isEqualTo(CheckState.SUBMITTED);
    }

    private void assertSubmitRefused(PassageId passage, Finding concluded, String because) {
        var card = desk.card(passage);
        if (card.row().finding() != concluded) {
            checking.conclude(passage, card.version(), concluded, null);
        }
        assertThatThrownBy(() -> submitted(passage)).isInstanceOf(StepRefused.class).hasMessageContaining(because);
        assertThat(desk.card(passage).row().state()).isEqualTo(CheckState.IN_CHECK);
    }

    private PassageCard submitted(PassageId passage) {
        return checking.submit(passage, desk.card(passage).version());
    }

    private PassageCard accepted(PassageId passage) {
        return gathering.accept(passage, finding.find(passage, Scope.DESK, (done, of) -> true).hits().getFirst());
    }
}
