package verbatim.text.turn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import verbatim.ProcessorTime;

class NamesInLinesTest {

    private static final Duration LONG = Duration.ofSeconds(8);

    /** Each of these lines was once compared with all others. */
    @Test
    void aNameCostsOneLookHoweverOftenItComes() {
        List<String> same = Collections.nCopies(60_000, "Anna Update: It was late. Anna Update saw it.");
        List<String> others = IntStream.range(0, 40_000).mapToObj(i -> "Anna Vale" + i + ": It was late and cold here.").toList();

        ProcessorTime.assertLess(LONG, () -> {
            assertThat(SpokenTurns.of(same).at(59_999)).isPresent();
            assertThat(SpokenTurns.of(others).at(39_999)).isPresent();
        });
    }

    @Test
    void findsAFullNameInsideALine() {
        NamesInLines names = new NamesInLines(List.of("Present: Ida van Berg, J. Orr and Una Lind-Roe.", "Una Lind: No."));

        for (String name : List.of("Ida van Berg", "J. Orr", "Una Lind-Roe")) {
            assertThat(names.isMentioned(new Label(Label.Form.MIXED, name, null, 1, false))).as(name).isTrue();
        }
        assertThat(names.isMentioned(new Label(Label.Form.MIXED, "Una Berg", null, 1, false))).isFalse();
    }
}
