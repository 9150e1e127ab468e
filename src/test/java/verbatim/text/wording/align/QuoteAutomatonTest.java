package verbatim.text.wording.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The runs of words that stand in a quote, of one that fits into the table and of one that does not. */
class QuoteAutomatonTest {

    @ParameterizedTest
    @CsvSource({"1, 1", "12, 3", "40, 30", "90, 60", "300, 5", "300, 200", "1000, 400"})
    void followsEveryRunOfTheQuoteAndNoOther(int size, int distinct) {
        Random random = new Random(size);
        int[] quote = random.ints(size, 0, distinct).toArray();
        QuoteAutomaton automaton = new QuoteAutomaton(quote, distinct);
        for (int tries = 0; tries < 300; tries++) {
            int from = random.nextInt(size);
            int[] run = Arrays.copyOfRange(quote, from, Math.min(size, from + 1 + random.nextInt(12)));
            if (tries % 2 == 1) {
                run[random.nextInt(run.length)] = random.nextInt(distinct);
            }
            int first = first(run, quote);
            assertThat(end(run, automaton)).as(Arrays.toString(run)).isEqualTo(first < 0 ? -1 : first + run.length - 1);
        }
    }

    /** Where the run first ends in the quote; -1 where it does not stand there. */
    private static int end(int[] run, QuoteAutomaton automaton) {
        int state = 0;
        for (int symbol : run) {
            state = automaton.next(state, symbol);
            if (state < 0) {
                return -1;
            }
        }
        return automaton.end(state);
    }

    private static int first(int[] run, int[] quote) {
        for (int i = 0; i + run.length <= quote.length; i++) {
            if (Arrays.equals(run, 0, run.length, quote, i, i + run.length)) {
                return i;
            }
        }
        return -1;
    }
}
