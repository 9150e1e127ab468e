package verbatim.text.attribution.sieve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Who speaks the paragraphs of one talk. */
class TurnsTest {

    private static final int ANN = 0;
    private static final int BOB = 1;

    private static Turns.Paragraph said(int figure) {
        return new Turns.Paragraph(figure, figure, -1);
    }

    private static Turns.Paragraph open() {
        return new Turns.Paragraph(-1, -1, -1);
    }

    @Test
    void twoTakeTurns() {
        assertThat(Turns.speakers(List.of(said(ANN), said(BOB), open(), open()))).containsExactly(ANN, BOB, ANN, BOB);
    }

    @Test
    void whoComesLaterAnswersTheFirst() {
        assertThat(Turns.speakers(List.of(said(ANN), open(), open(), said(BOB)))).containsExactly(ANN, BOB, ANN, BOB);
    }

    @Test
    void whoeverIsCalledAnswers() {
        assertThat(Turns.speakers(List.of(new Turns.Paragraph(ANN, ANN, BOB), open()))).containsExactly(ANN, BOB);
    }

    @Test
    void aloneNobodyAnswers() {
        assertThat(Turns.speakers(List.of(open(), open()))).containsExactly(-1, -1);
    }
}
