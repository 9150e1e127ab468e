package verbatim.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import verbatim.ProcessorTime;

/** Long and hostile texts end in a result, and soon: the time is linear in the length. */
class TextParserTest {

    private static final int FIVE_MEGABYTES = 5_000_000;
    /** What is quadratic takes minutes at this length already. */
    private static final int LONG = 400_000;
    private static final int DEEP = 50_000;

    @ParameterizedTest
    @ValueSource(strings = {"\"", "'", "“", "“a ", "\n“", "''", "a", "a ", "Ann ", "said ", "Ann said, ", "\"a\" ", "— ",
        "\uD83D", "\"Go,\" Ann Lee said. ", "\n", "He ", ", who ", "the ", "Ann Lee of "})
    void muchOfOneThing(String piece) {
        String text = piece.repeat(LONG / piece.length());
        ProcessorTime.assertLess(Duration.ofSeconds(20), () -> assertThat(new TextParser().parse(text, null).quotes())
                .allMatch(q -> q.span().end() <= text.length()));
    }

    /** A clause of saying is looked for in each pair of guillemets, and so in those inside it again and again. */
    @ParameterizedTest
    @ValueSource(strings = {"fr", "es"})
    void guillemetsInsideGuillemets(String language) {
        String text = "« a ".repeat(DEEP) + "« Va, dit-il, va. »" + " »".repeat(DEEP);
        ProcessorTime.assertLess(Duration.ofSeconds(20), () -> assertThat(new TextParser().parse(text, language).quotes())
                .isNotEmpty());
    }

    @Test
    void fiveMegabytesOfProse() {
        String paragraph = "\"Go home,\" Ann Lee said on Monday. Bob Ray told the council that the bridge was closed.\n";
        String text = paragraph.repeat(FIVE_MEGABYTES / paragraph.length());
        ProcessorTime.assertLess(Duration.ofSeconds(60), () -> assertThat(new TextParser().parse(text, null).quotes())
                .hasSize(2 * (FIVE_MEGABYTES / paragraph.length())));
    }
}
