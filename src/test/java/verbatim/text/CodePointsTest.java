package verbatim.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CodePointsTest {

    @Test
    void countsAPairAsOne() {
        CodePoints points = CodePoints.of("a\uD83D\uDE00b\uD83D\uDE00c");
        assertThat(points.length()).isEqualTo(5);
        assertThat(points.fromUtf16(3)).isEqualTo(2);
        assertThat(points.fromUtf16(7)).isEqualTo(5);
    }

    @Test
    void convertsBack() {
        CodePoints points = CodePoints.of("a\uD83D\uDE00b\uD83D\uDE00\uD83D\uDE00c");
        assertThat(IntStream.rangeClosed(0, 6).map(points::toUtf16)).containsExactly(0, 1, 3, 4, 6, 8, 9);
        assertThat(IntStream.rangeClosed(0, 6).map(points::toUtf16).map(points::fromUtf16)).containsExactly(0, 1, 2, 3, 4, 5, 6);
    }

    @Test
    void aLoneSurrogateIsOne() {
        CodePoints points = CodePoints.of("\uDE00x\uD83D");
        assertThat(points.length()).isEqualTo(3);
        assertThat(points.fromUtf16(2)).isEqualTo(2);
    }
}
