package verbatim.passage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import verbatim.CheckingDesk;
import verbatim.Newsroom;
import verbatim.ServiceTest;

/** The seed article becomes passages in the transaction that stores it. */
@ServiceTest
class QuoteFindingTest {

    private static final String CLAUDIA = "Claudia Sheinbaum";
    private static final String DONALD = "Donald Trump";

    private final Newsroom newsroom;
    private final CheckingDesk desk;
    private final PassageReading reading;

    QuoteFindingTest(Newsroom newsroom, CheckingDesk desk, PassageReading reading) {
        this.newsroom = newsroom;
        this.desk = desk;
        this.reading = reading;
    }

    @Test
    void itsQuotesInMarksHaveTheirSpeakers() {
        var article = newsroom.imported(Newsroom.SEED);

        assertThat(inMarks(reading.of(article)))
                .extracting(row -> row.words().substring(0, 12), PassageRow::kind, PassageRow::speaker)
                .containsExactly(
                        tuple("\"sovereignty", PassageKind.PARTIAL, CLAUDIA),
                        tuple("\"He said, 'H", PassageKind.DIRECT, CLAUDIA),
                        tuple("'How can we ", PassageKind.DIRECT, DONALD),
                        tuple("'No, Preside", PassageKind.DIRECT, CLAUDIA),
                        tuple("\"We will nev", PassageKind.DIRECT, CLAUDIA),
                        tuple("\"We can work", PassageKind.DIRECT, CLAUDIA),
                        tuple("\"true... but", PassageKind.PARTIAL, CLAUDIA),
                        tuple("\"We will kee", PassageKind.DIRECT, DONALD),
                        tuple("\"We don't ac", PassageKind.DIRECT, CLAUDIA),
                        tuple("\"The establi", PassageKind.DIRECT, "Gregory Guillot"));
    }

    @Test
    void anInterruptedUtteranceIsOnePassage() {
        var article = newsroom.imported(Newsroom.SEED);

        var interrupted = desk.quote(article, "\"He said,");

        assertThat(interrupted.fragments()).hasSize(2);
        assertThat(interrupted.words()).endsWith("… \"Sovereignty is not for sale. Sovereignty is loved and defended.\"");
        assertThat(interrupted.fragments().getLast().in(Newsroom.SEED))
                .isEqualTo("\"Sovereignty is not for sale. Sovereignty is loved and defended.\"");
    }

    @Test
    void quotesInsideItHaveItForTheirParent() {
        var article = newsroom.imported(Newsroom.SEED);
        var outer = desk.quote(article, "\"He said,");

        assertThat(reading.of(article).stream().filter(row -> row.parent() != null))
                .extracting(PassageRow::parent)
                .containsExactly(outer.id(), outer.id());
    }

    @Test
    void onlyWhatSomebodyElseRetellsIsSecondHand() {
        var article = newsroom.imported(Newsroom.SEED);

        assertThat(reading.cards(article).stream().filter(card -> card.flags().secondHand()))
                .extracting(card -> card.row().words().substring(0, 12))
                .containsExactly("'How can we ");
    }

    @Test
    void reportedSpeechIsFoundTooAndNeverWhereAQuoteIs() {
        var article = newsroom.imported(Newsroom.SEED);
        var rows = reading.of(article);

        var reported = rows.stream().filter(row -> row.kind() == PassageKind.INDIRECT).toList();
        assertThat(reported).hasSizeGreaterThanOrEqualTo(4).allSatisfy(row -> {
            assertThat(row.speaker()).isNotNull();
            assertThat(row.words()).doesNotContain("\"");
        });
    }

    @Test
    void allBeginUncheckedNumberedFromOneAndTellWhoFoundThem() {
        var article = newsroom.imported(Newsroom.SEED);
        var cards = reading.cards(article);

        assertThat(cards).extracting(card -> card.row().state()).containsOnly(CheckState.UNCHECKED);
        assertThat(cards).extracting(card -> card.row().number()).doesNotHaveDuplicates().contains(1, cards.size());
        assertThat(cards).allSatisfy(card -> {
            assertThat(card.ascribed().foundBy()).isNotBlank();
            assertThat(card.changes()).extracting(ChangeRow::what).containsOnlyOnce(ChangeKind.FOUND).isSubsetOf(ChangeKind.FOUND, ChangeKind.DOUBT_RAISED);
        });
        assertThat(desk.card(desk.quote(article, "\"sovereignty").id()).ascribed().cue()).isEqualTo("declaring");
        assertThat(desk.card(desk.quote(article, "\"sovereignty").id()).ascribed().occasion()).contains("Saturday");
    }

    private static List<PassageRow> inMarks(List<PassageRow> rows) {
        return rows.stream().filter(row -> row.kind().isInMarks()).toList();
    }
}
