package verbatim.passage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import verbatim.CheckingDesk;
import verbatim.Newsroom;
import verbatim.ServiceTest;
import verbatim.Together;
import verbatim.text.Span;

/** Two editors at the same moment, in two real transactions. */
@ServiceTest
class TwoAtOnceTest {

    private static final String TEXT = "“The bridge is closed,” said Anna Lind. It cost 5 million, and the mayor knew.";

    private final Newsroom newsroom;
    private final CheckingDesk desk;
    private final QuoteChecking checking;
    private final QuoteMarking marking;
    private final EvidenceGathering gathering;
    private final Reviewing reviewing;
    private final PassageReading reading;
    private final Together together;

    TwoAtOnceTest(
            Newsroom newsroom,
            CheckingDesk desk,
            QuoteChecking checking,
            QuoteMarking marking,
            EvidenceGathering gathering,
            Reviewing reviewing,
            PassageReading reading,
            Together together) {
        this.newsroom = newsroom;
        this.desk = desk;
        this.checking = checking;
        this.marking = marking;
        this.gathering = gathering;
        this.reviewing = reviewing;
        this.reading = reading;
        this.together = together;
    }

    @Test
    void theSecondToSaveIsToldAndSeesBoth() throws Exception {
        var seen = desk.inCheck(desk.passages(newsroom.imported(TEXT)).getFirst());
        var id = seen.row().id();

        var second = together.first(
                newsroom.edda(), () -> checking.conclude(id, seen.version(), Finding.EXACT, null),
                newsroom.tomas(), () -> checking.conclude(id, seen.version(), Finding.NOT_SAID, null));

        assertThatThrownBy(second::get)
                .isInstanceOf(ExecutionException.class)
                .cause()
                .isInstanceOfSatisfying(NewerVersion.class, refused ->
                        assertThat(refused.current().row().finding()).isEqualTo(Finding.EXACT));
        assertThat(desk.card(id).row().finding()).isEqualTo(Finding.EXACT);
    }

    @Test
    void aNoteAndAFindingAtTheSameMomentAreBothKept() throws Exception {
        var seen = desk.inCheck(desk.passages(newsroom.imported(TEXT)).getFirst());
        var id = seen.row().id();

        var second = together.first(
                newsroom.tomas(), () -> gathering.note(id, "There is a recording."),
                newsroom.edda(), () -> checking.conclude(id, seen.version(), Finding.EXACT, null));

        assertThat(second.get().row().finding()).isEqualTo(Finding.EXACT);
        assertThat(desk.card(id).notes()).hasSize(1);
    }

    @Test
    void evidenceThatComesWhileItIsApprovedIsNotSlippedUnderTheApproval() throws Exception {
        var submitted = desk.submitted(desk.passages(newsroom.imported(TEXT)).getFirst(), Finding.EXACT);
        var id = submitted.row().id();
        var source = desk.transcript();

        var second = together.first(
                newsroom.tomas(), () -> gathering.add(id, source, new EvidenceDetails("page 9", null, Stance.CONTRADICTS)),
                newsroom.ruth(), () -> reviewing.approve(id, submitted.version()));

        assertThatThrownBy(second::get).cause().isInstanceOf(NewerVersion.class);
        assertThat(desk.card(id).row().state()).isEqualTo(CheckState.IN_CHECK);
    }

    @Test
    void twoMarkDifferentWordsAndBothAreKept() throws Exception {
        var article = newsroom.imported(TEXT);
        int before = reading.of(article).size();

        var second = together.first(
                newsroom.edda(), () -> marking.mark(article, around("It cost 5 million"), PassageKind.CLAIM),
                newsroom.tomas(), () -> marking.mark(article, around("the mayor knew"), PassageKind.CLAIM));

        assertThat(desk.card(second.get()).row().number()).isEqualTo(before + 2);
        assertThat(reading.of(article)).hasSize(before + 2);
    }

    @Test
    void twoMarkTheSameWordsAndTheSecondIsTold() throws Exception {
        var article = newsroom.imported(TEXT);

        var second = together.first(
                newsroom.edda(), () -> marking.mark(article, around("It cost 5 million"), PassageKind.CLAIM),
                newsroom.tomas(), () -> marking.mark(article, around("It cost 5 million"), PassageKind.CLAIM));

        assertThatThrownBy(second::get)
                .cause()
                .isInstanceOf(StepRefused.class)
                .hasMessageStartingWith("These words are a passage already");
    }

    @Test
    void twoNameTheSameNewSpeakerAndEndUpWithOne() throws Exception {
        var passages = desk.passages(newsroom.imported(TEXT + "\n\n“The tram is late,” said Anna Lind."));
        var first = desk.inCheck(passages.getFirst());
        var other = desk.card(passages.getLast());

        var second = together.first(
                newsroom.edda(), () -> checking.ascribe(first.row().id(), first.version(), "Tom Berg"),
                newsroom.tomas(), () -> checking.ascribe(other.row().id(), other.version(), "Tom Berg"));

        assertThat(second.get().row().speaker()).isEqualTo("Tom Berg");
        assertThat(second.get().ascribed().speaker()).isEqualTo(desk.card(first.row().id()).ascribed().speaker());
    }

    private static Span around(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }
}
