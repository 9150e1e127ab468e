package verbatim.passage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import verbatim.CheckingDesk;
import verbatim.Newsroom;
import verbatim.ServiceTest;
import verbatim.message.Refusal;
import verbatim.message.Sentences;
import verbatim.source.SourceLocator;

@ServiceTest
class EvidenceGatheringTest {

    private static final EvidenceDetails PAGE_3 = new EvidenceDetails("page 3", "the bridge is closed", Stance.SUPPORTS);

    private final Newsroom newsroom;
    private final CheckingDesk desk;
    private final EvidenceGathering gathering;
    private final QuoteChecking checking;
    private PassageId id = new PassageId(new UUID(0, 0));

    EvidenceGatheringTest(
            Newsroom newsroom, CheckingDesk desk, EvidenceGathering gathering, QuoteChecking checking) {
        this.newsroom = newsroom;
        this.desk = desk;
        this.gathering = gathering;
        this.checking = checking;
    }

    @BeforeEach
    void importOneQuote() {
        id = desk.passages(newsroom.imported("“The bridge is closed,” said Anna Lind.")).getFirst();
    }

    @Test
    void whatColleaguesLayBesideItDoesNotCollideWithAFinding() {
        var seen = desk.inCheck(id);
        desk.as(newsroom.tomas());
        gathering.add(id, desk.transcript(), PAGE_3);
        gathering.recordSearch(id, "the agency's archive", "“bridge”");
        gathering.note(id, "There is a recording too.");

        desk.as(newsroom.edda());
        var saved = checking.conclude(id, seen.version(), Finding.EXACT, null);

        assertThat(saved.row().finding()).isEqualTo(Finding.EXACT);
        assertThat(saved.standingEvidence()).hasSize(1);
        assertThat(saved.searches()).extracting(row -> row.searched().name()).containsExactly("Tomás Rey");
        assertThat(saved.notes()).extracting(NoteRow::text).containsExactly("There is a recording too.");
    }

    @Test
    void evidenceIsTakenBackButNeverGone() {
        desk.inCheck(id);
        var evidence = gathering.add(id, desk.transcriptOf("the bridge is closed"), PAGE_3).evidence().getFirst().id();
        checking.conclude(id, desk.card(id).version(), Finding.EXACT, null);
        assertThat(desk.card(id).missing()).isEmpty();

        desk.as(newsroom.tomas());
        var card = gathering.withdraw(evidence);

        assertThat(card.standingEvidence()).isEmpty();
        assertThat(card.evidence()).singleElement().satisfies(row -> {
            assertThat(row.excerpt()).isEqualTo("the bridge is closed");
            assertThat(row.withdrawn()).extracting(Signature::name).isEqualTo("Tomás Rey");
        });
        assertThat(card.missing()).as("and what rested on it does so no more").isNotEmpty();
        assertThat(card.changes().getLast().what()).isEqualTo(ChangeKind.EVIDENCE_WITHDRAWN);
        assertThat(card.changes().getLast().before()).isEqualTo(new ChangeValue.Cited(
                evidence.value(), card.evidence().getFirst().source().value(), SourceLocator.written("page 3")));
        assertThatThrownBy(() -> gathering.withdraw(evidence)).hasMessage("This evidence was withdrawn already.");
    }

    /** A double click is one search; another person's, or another place, is another. */
    @Test
    void theSameSearchRecordedTwiceAtOnceIsRecordedOnce() {
        gathering.recordSearch(id, "the archive", "“bridge”");
        var card = gathering.recordSearch(id, "the archive", "“bridge”");
        assertThat(card.searches()).hasSize(1);
        assertThat(card.changes()).filteredOn(change -> change.what() == ChangeKind.SEARCH_RECORDED).hasSize(1);

        gathering.recordSearch(id, "the city's archive", "“bridge”");
        desk.as(newsroom.tomas());
        assertThat(gathering.recordSearch(id, "the archive", "“bridge”").searches()).hasSize(3);
    }

    @Test
    void aSearchIsTakenBackButNeverGone() {
        var recorded = gathering.recordSearch(id, "the archive", "“bridge”");
        var search = recorded.searches().getFirst().id();
        var concluded = checking.conclude(id, recorded.version(), Finding.UNVERIFIABLE, null);
        assertThat(concluded.missing()).isEmpty();

        var card = gathering.withdraw(search);

        assertThat(card.standingSearches()).isEmpty();
        assertThat(card.searches()).singleElement().satisfies(row ->
                assertThat(row.withdrawn()).extracting(Signature::name).isEqualTo("Edda Brandt"));
        assertThat(card.missing()).as("and nothing rests on it").containsExactly(Refusal.of(PassageRefusal.NO_SEARCH));
        assertThatThrownBy(() -> checking.submit(id, card.version())).hasMessage("Record where you searched, or add evidence.");
        assertThat(card.changes().getLast().before()).isEqualTo(
                new ChangeValue.Searched(new SearchPlace.Described("the archive"), "“bridge”"));
        assertThatThrownBy(() -> gathering.withdraw(search)).hasMessage("This search was withdrawn already.");
        assertThat(gathering.recordSearch(id, "the archive", "“bridge”").standingSearches()).as("and may be recorded again").hasSize(1);
    }

    @Test
    void newEvidenceWithdrawsWhatWasSubmitted() {
        desk.submitted(id, Finding.EXACT);

        desk.as(newsroom.tomas());
        var card = gathering.add(id, desk.transcript(), new EvidenceDetails("page 4", null, Stance.CONTRADICTS));

        assertThat(card.row().state()).isEqualTo(CheckState.IN_CHECK);
        assertThat(card.check().submitted()).isNull();
    }

    @Test
    void approvedWorkTakesNotesButNoEvidence() {
        desk.approved(id, Finding.EXACT);

        assertThat(gathering.note(id, "Confirmed by mail as well.").row().state()).isEqualTo(CheckState.APPROVED);
        var source = desk.transcript();
        assertThatThrownBy(() -> gathering.add(id, source, PAGE_3)).hasMessageContaining("open it again first");
        assertThat(desk.card(id).evidence()).as("nothing of it was kept").hasSize(1);
    }

    @Test
    void whatSaysNothingIsRefusedInASentence() {
        var source = desk.transcript();

        assertThatThrownBy(() -> gathering.add(id, source, new EvidenceDetails("  ", null, Stance.SUPPORTS)))
                .hasMessageStartingWith("Say where in the source the words stand");
        assertThatThrownBy(() -> gathering.note(id, " ")).hasMessage("The note is empty.");
        assertThatThrownBy(() -> gathering.recordSearch(id, "", "x")).hasMessage("Say where you searched.");
        assertThatThrownBy(() -> gathering.recordSearch(id, "here", "")).hasMessage("Say what you searched for.");
        assertThatThrownBy(() -> gathering.note(id, "x".repeat(20_001))).hasMessage("The note is longer than 20,000 characters.");
        assertThat(desk.card(id).row().state()).as("and takes nothing").isEqualTo(CheckState.UNCHECKED);
    }

    @Test
    void aCharacterThatCannotBeKeptDoesNotLoseTheRest() {
        var card = gathering.add(id, desk.transcript(), new EvidenceDetails("page\0 3", "closed\0", Stance.SUPPORTS));
        assertThat(card.evidence().getFirst().locator().words(Sentences.ENGLISH)).isEqualTo("page\uFFFD 3");
        assertThat(card.evidence().getFirst().excerpt()).isEqualTo("closed\uFFFD");

        assertThat(gathering.note(id, "a\0b").notes().getFirst().text()).isEqualTo("a\uFFFDb");
        var flagged = checking.flag(id, desk.card(id).version(), Flags.NONE.with(Flags.Mark.TRANSLATED, true).with(new Translation("a\0b", null, null)));
        assertThat(flagged.flags().originalWords()).isEqualTo("a\uFFFDb");
    }
}
