package verbatim.passage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ParagraphsTest {

    @Test
    void linesThatAreNotBlankAreCountedFromOne() {
        var text = "\n  \nOne.\n\nTwo\nThree";
        var paragraphs = Paragraphs.of(text);

        assertThat(IntStream.of(text.indexOf("One"), text.indexOf("ne."), text.indexOf("Two"), text.indexOf("Three"), text.length())
                        .map(paragraphs::at))
                .containsExactly(1, 1, 2, 3, 3);
        assertThat(paragraphs.at(0)).as("before the first").isEqualTo(1);
        assertThat(Paragraphs.of("").at(0)).isEqualTo(1);
    }

    @Test
    void aLongTextHasAllOfThem() {
        var paragraphs = Paragraphs.of("word\n".repeat(100));

        assertThat(IntStream.range(0, 100).map(n -> paragraphs.at(5 * n + 2)).toArray()).isEqualTo(IntStream.rangeClosed(1, 100).toArray());
    }
}
