package verbatim.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Long and hostile texts end in a result, and soon: the time is linear in the length. */
class TextParserTest {

    private static final int FIVE_MEGABYTES = 5_000_000;

    @ParameterizedTest
    @ValueSource(strings = {"\"", "'", "“", "“a ", "\n“", "''", "a", "a ", "Ann ", "said ", "Ann said, ", "\"a\" ", "— ",
        "\uD83D", "\"Go,\" Ann Lee said. ", "\n", "He ", ", who ", "the ", "Ann Lee of "})
    void fiveMegabytesOfOneThing(String piece) {
        String text = piece.repeat(FIVE_MEGABYTES / piece.length());
        ParsedText found = Assertions.assertTimeout(Duration.ofSeconds(20), () -> new TextParser().parse(text, null));
        assertThat(found.quotes()).allMatch(q -> q.span().end() <= text.length());
    }
}
