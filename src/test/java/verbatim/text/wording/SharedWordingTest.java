package verbatim.text.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SharedWordingTest {

    private static final String WIRE = words(0, 100);

    @Test
    void itIsThePartOfTheShorterOnesRunsOfEightWords() {
        // 100 words hold 93 runs; 60 of them, from the first on, hold 53.
        assertThat(share(WIRE, WIRE)).isEqualTo(1);
        assertThat(share(WIRE, words(0, 60))).isEqualTo(1);
        assertThat(share(WIRE, words(40, 160))).isEqualTo(53.0 / 93);
        assertThat(share(words(40, 160), WIRE)).as("whichever is asked").isEqualTo(53.0 / 93);
        assertThat(share(WIRE, words(200, 300))).isZero();
    }

    @Test
    void marksAndCapitalsMakeNoOtherWording() {
        assertThat(share(WIRE, WIRE.toUpperCase(Locale.ROOT).replace(" ", ", "))).isEqualTo(1);
    }

    @Test
    void theSameWordsInAnotherOrderAreNotShared() {
        assertThat(share("a b c d e f g h", "h g f e d c b a")).isZero();
    }

    @Test
    void aTextWithoutAWholeRunSharesNothing() {
        assertThat(share("a b c d e f g", "a b c d e f g")).isZero();
        assertThat(share("", "")).isZero();
    }

    @Test
    void fromThreeTenthsOnItIsOneStory() {
        assertThat(SharedWording.of(WIRE).isOneStoryWith(SharedWording.of(words(65, 200)))).as("28 of 93 runs").isTrue();
        assertThat(SharedWording.of(WIRE).isOneStoryWith(SharedWording.of(words(66, 200)))).as("27 of 93 runs").isFalse();
    }

    private static double share(String one, String other) {
        return SharedWording.of(one).shareWith(SharedWording.of(other));
    }

    private static String words(int from, int to) {
        return IntStream.range(from, to).mapToObj(i -> "word" + i).collect(Collectors.joining(" "));
    }
}
