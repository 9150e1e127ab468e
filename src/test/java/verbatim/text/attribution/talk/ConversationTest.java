package verbatim.text.attribution.talk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** All turns of a talk decided at once. */
class ConversationTest {

    private static final int ANN = 0;
    private static final int BOB = 1;
    private static final int TOM = 2;

    private static Conversation.Turn said(int figure) {
        return new Conversation.Turn(List.of(new Candidate(figure)), true);
    }

    private static Conversation.Turn open(int... figures) {
        return new Conversation.Turn(IntStream.of(figures).mapToObj(Candidate::new).toList(), true);
    }

    @Test
    void twoTakeTurns() {
        assertThat(Conversation.speakers(List.of(said(ANN), said(BOB), open(ANN, BOB), open(ANN, BOB)))).containsExactly(ANN, BOB, ANN, BOB);
    }

    @Test
    void whoIsNamedAtTheEndSettlesTheTurnsBefore() {
        assertThat(Conversation.speakers(List.of(open(ANN, BOB), open(ANN, BOB), open(ANN, BOB), said(BOB)))).containsExactly(ANN, BOB, ANN, BOB);
    }

    @Test
    void whoeverIsCalledAnswers() {
        Candidate tom = new Candidate(TOM);
        tom.called();
        Conversation.Turn answer = new Conversation.Turn(List.of(new Candidate(ANN), tom), true);
        assertThat(Conversation.speakers(List.of(said(ANN), said(BOB), answer))).containsExactly(ANN, BOB, TOM);
    }

    @Test
    void afterNarrationTheSameOneMayGoOn() {
        Candidate acting = new Candidate(ANN);
        acting.add(Sign.ACTS_BEFORE);
        Conversation.Turn after = new Conversation.Turn(List.of(acting, new Candidate(BOB)), false);
        assertThat(Conversation.speakers(List.of(said(BOB), said(ANN), after))).containsExactly(BOB, ANN, ANN);
    }

    @Test
    void nothingIsSaid() {
        assertThat(Conversation.speakers(List.of())).isEmpty();
    }
}
