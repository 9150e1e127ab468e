package verbatim.passage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import verbatim.CheckingDesk;
import verbatim.Newsroom;
import verbatim.ServiceTest;
import verbatim.Statements;

/** An article's cards cost the same few statements however many passages it has, and however much stands beside them. */
@ServiceTest
class CardStatementsTest {

    private final Newsroom newsroom;
    private final CheckingDesk desk;
    private final PassageReading reading;
    private final Statements statements;

    CardStatementsTest(Newsroom newsroom, CheckingDesk desk, PassageReading reading, Statements statements) {
        this.newsroom = newsroom;
        this.desk = desk;
        this.reading = reading;
        this.statements = statements;
    }

    @Test
    void manyPassagesCostNoMoreThanOne() {
        var one = newsroom.imported("“The bridge is closed,” said Anna Lind.");
        var many = newsroom.imported(Newsroom.SEED);
        assertThat(reading.of(one)).hasSize(1);
        desk.passages(many).forEach(id -> desk.submitted(id, finding(id)));

        int forOne = statements.during(() -> reading.cards(one));

        assertThat(forOne).isPositive();
        assertThat(statements.during(() -> reading.cards(many))).isEqualTo(forOne);
        assertThat(statements.during(() -> reading.of(many))).isEqualTo(1);
    }

    private Finding finding(PassageId id) {
        return desk.card(id).row().kind() == PassageKind.INDIRECT ? Finding.FAITHFUL : Finding.EXACT;
    }
}
