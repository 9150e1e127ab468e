package verbatim.passage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import verbatim.CheckingDesk;
import verbatim.Newsroom;
import verbatim.ServiceTest;
import verbatim.article.ArticleId;
import verbatim.text.Span;

@ServiceTest
class QuoteMarkingTest {

    private static final String TEXT =
            "The bridge 🌉 was closed on Monday. “We close it as ‘a precaution’ today,” said Anna Lind. It cost 5 million.";

    private final Newsroom newsroom;
    private final CheckingDesk desk;
    private final QuoteMarking marking;
    private final PassageReading reading;
    private ArticleId article = new ArticleId(new UUID(0, 0));

    QuoteMarkingTest(Newsroom newsroom, CheckingDesk desk, QuoteMarking marking, PassageReading reading) {
        this.newsroom = newsroom;
        this.desk = desk;
        this.marking = marking;
        this.reading = reading;
    }

    @BeforeEach
    void importIt() {
        article = newsroom.imported(TEXT);
    }

    @Test
    void markedWordsBecomeAPassageWithoutTheWhiteSpaceAroundThem() {
        int before = reading.of(article).size();

        var id = marking.mark(article, around(" It cost 5 million."), PassageKind.CLAIM);

        var card = desk.card(id);
        assertThat(card.row().words()).isEqualTo("It cost 5 million.");
        assertThat(card.row().label()).isEqualTo("C" + (before + 1));
        assertThat(card.row().state()).isEqualTo(CheckState.UNCHECKED);
        assertThat(card.ascribed().foundBy()).isNull();
        assertThat(card.changes()).singleElement().satisfies(row -> {
            assertThat(row.what()).isEqualTo(ChangeKind.MARKED);
            assertThat(row.by()).isEqualTo("Edda Brandt");
        });
    }

    @Test
    void halfACharacterIsCompleted() {
        int bridge = TEXT.indexOf("🌉");

        var id = marking.mark(article, new Span(bridge + 1, bridge + 3), PassageKind.CLAIM);

        assertThat(desk.card(id).row().words()).isEqualTo("🌉");
    }

    @Test
    void noWordsAreNoPassage() {
        var white = new Span(TEXT.indexOf(" It cost"), TEXT.indexOf("It cost"));
        var beyond = new Span(TEXT.length() + 3, TEXT.length() + 9);

        for (var nothing : new Span[] {white, beyond}) {
            assertThatThrownBy(() -> marking.mark(article, nothing, PassageKind.CLAIM))
                    .hasMessage("Select the words of the passage first.");
        }
    }

    @Test
    void theSameWordsAreNotMarkedTwice() {
        var quote = desk.quote(article, "“We close");

        assertThatThrownBy(() -> marking.mark(article, quote.fragments().getFirst(), PassageKind.DIRECT))
                .hasMessage("These words are a passage already: %s.".formatted(quote.label()));
    }

    @Test
    void wordsThatCutAPassageInTwoAreRefused() {
        assertThatThrownBy(() -> marking.mark(article, around("Monday. “We close"), PassageKind.DIRECT))
                .isInstanceOf(StepRefused.class)
                .hasMessageContaining("cut " + desk.quote(article, "“We close").label() + " in two");
    }

    @Test
    void whatLiesInAQuoteIsItsChildAQuoteAndAClaimAlike() {
        var outer = desk.quote(article, "“We close");

        var inner = marking.mark(article, around("close it"), PassageKind.PARTIAL);
        var claim = marking.mark(article, around("today"), PassageKind.CLAIM);

        assertThat(desk.card(inner).row().parent()).isEqualTo(outer.id());
        assertThat(desk.card(claim).row().parent()).isEqualTo(outer.id());
        assertThat(reading.of(article)).extracting(PassageRow::id).containsSubsequence(outer.id(), inner, claim);
    }

    @Test
    void whatIsSaidAndWhetherItIsTrueAreTwoChecksOfTheSameWords() {
        var quote = desk.quote(article, "“We close");
        var words = quote.fragments().getFirst();
        var submitted = desk.submitted(quote.id(), Finding.EXACT);
        var claim = marking.mark(article, words, PassageKind.CLAIM);

        assertThat(desk.card(claim).row().parent()).isEqualTo(quote.id());
        assertThat(desk.card(quote.id()).saysTheSame(submitted)).as("its own check is untouched").isTrue();
        assertThatThrownBy(() -> marking.mark(article, words, PassageKind.CLAIM)).hasMessage(
                "These words are a passage already: %s.".formatted(desk.card(claim).row().label()));
    }

    @Test
    void aClaimStandsInNoQuotesWay() {
        marking.mark(article, around("It cost 5"), PassageKind.CLAIM);

        var quote = marking.mark(article, around("5 million"), PassageKind.INDIRECT);
        marking.mark(article, around("It cost 5 million"), PassageKind.CLAIM);

        assertThat(desk.card(quote).row().parent()).isNull();
        assertThatThrownBy(() -> marking.mark(article, around("cost 5"), PassageKind.CLAIM))
                .as("but a claim cuts no quote in two").hasMessageContaining("in two");
    }

    @Test
    void theInnermostPassageIsTheParent() {
        var middle = marking.mark(article, around("We close it"), PassageKind.PARTIAL);

        var inner = marking.mark(article, around("close it"), PassageKind.PARTIAL);

        assertThat(desk.card(inner).row().parent()).isEqualTo(middle);
    }

    @Test
    void whatWasDismissedStandsInNobodysWay() {
        var quote = desk.quote(article, "“We close");
        desk.dismissed(quote.id());

        var again = marking.mark(article, quote.fragments().getFirst(), PassageKind.DIRECT);

        assertThat(desk.card(again).row().parent()).isNull();
    }

    private static Span around(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }
}
