package verbatim.passage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import verbatim.CheckingDesk;
import verbatim.Newsroom;
import verbatim.ServiceTest;

/** A card does not grow with all that was ever done to its passage. */
@ServiceTest
class HistoryReadingTest {

    private final Newsroom newsroom;
    private final CheckingDesk desk;
    private final QuoteChecking checking;
    private final Reviewing reviewing;
    private final PassageReading reading;
    private final HistoryReading history;

    HistoryReadingTest(
            Newsroom newsroom, CheckingDesk desk, QuoteChecking checking, Reviewing reviewing, PassageReading reading, HistoryReading history) {
        this.newsroom = newsroom;
        this.desk = desk;
        this.checking = checking;
        this.reviewing = reviewing;
        this.reading = reading;
        this.history = history;
    }

    @Test
    void aCardBringsTheNewestChangesAndThoseThatItsRulesAskFor() {
        var id = desk.passages(newsroom.imported("“The bridge is closed,” said Anna Lind.")).getFirst();
        desk.inCheck(id);
        checking.ascribe(id, desk.card(id).version(), "Omar Bakri");
        var submitted = desk.submitted(id, Finding.EXACT);
        desk.as(newsroom.ruth());
        reviewing.sendBack(id, submitted.version(), "Listen again.");
        desk.as(newsroom.edda());
        for (int i = 0; i < 30; i++) {
            checking.conclude(id, desk.card(id).version(), i % 2 == 0 ? Finding.CLEANED : Finding.EXACT, null);
        }

        var card = desk.card(id);
        assertThat(card.changes()).hasSizeLessThan(15);
        assertThat(card.changes()).extracting(ChangeRow::what).contains(ChangeKind.SPEAKER);
        assertThat(card.changes().stream().filter(change -> change.step() != null)).singleElement()
                .satisfies(change -> assertThat(change.reason()).isEqualTo(Reason.of("Listen again.")));
        assertThat(card.changes().getLast().after()).isEqualTo(new ChangeValue.Concluded(Finding.EXACT));
        var whole = reading.cards(card.article()).getFirst();
        assertThat(whole.changes()).hasSize(card.past().count()).hasSizeGreaterThan(30).containsAll(card.changes());
        assertThat(whole.isSpeakerUnsure()).isEqualTo(card.isSpeakerUnsure());
        assertThat(whole.missing()).isEqualTo(card.missing());
    }

    @Test
    void aHistoryIsReadByPagesNewestFirst() {
        var id = desk.passages(newsroom.imported("“The bridge is closed,” said Anna Lind.")).getFirst();
        desk.inCheck(id);
        for (int i = 0; i < 12; i++) {
            checking.conclude(id, desk.card(id).version(), i % 2 == 0 ? Finding.CLEANED : Finding.EXACT, null);
        }
        var whole = reading.cards(desk.card(id).article()).getFirst().changes();

        var first = history.page(id, null, 5);
        assertThat(first.rows()).isEqualTo(whole.reversed().subList(0, 5));
        // What is written while somebody reads is newer, and shifts nothing.
        checking.conclude(id, desk.card(id).version(), null, null);
        assertThat(history.page(id, first.next(), 100)).isEqualTo(new HistoryPage(whole.reversed().subList(5, whole.size()), null));
        assertThat(history.page(id, null, whole.size() + 1).next()).as("as many as there are").isNull();
    }

    @Test
    void onlyTheRowsAskedForAreRead() {
        var article = newsroom.imported(Newsroom.SEED);
        var some = desk.passages(article).subList(2, 4);

        assertThat(reading.rows(some)).extracting(PassageRow::id).containsExactlyInAnyOrderElementsOf(some);
        assertThat(reading.rows(some.subList(0, 0))).isEmpty();
    }
}
