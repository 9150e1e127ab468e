package verbatim.passage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By what printings of words are the same. */
class BareWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "“We closed, it.” | we closed it",
        "self-made | self made",
        "don’t | don't",
        "It rose – by 5 – here. | it rose by 5 here",
        "1990–1995 | 1990-1995",
    })
    void marksAndBlanksAroundWordsSayNothing(String one, String other) {
        assertThat(BareWords.of(one)).isEqualTo(BareWords.of(other));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "1.5 percent | 15 percent",
        "1,500 | 1.500",
        "a fall of −5 | a fall of 5",
        "(-5) | (5)",
        "5% | 5",
        "€5 | $5",
        "in 20 21 men came | in 2021 men came",
        "don't | do not",
    })
    void whatMakesAFigureAnotherIsSeen(String one, String other) {
        assertThat(BareWords.of(one)).isNotEqualTo(BareWords.of(other));
    }
}
