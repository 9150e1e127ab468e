package verbatim.text.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import verbatim.text.wording.style.HouseStyle;
import verbatim.text.wording.word.SourceWords;

/** No input makes a comparison take long; the limits are wide, for a busy machine. */
class HostileInputTest {

    private static final Duration LONG = Duration.ofSeconds(8);

    private final WordingComparison comparison = new WordingComparison(HouseStyle.standard("en"));

    @Test
    void oneWordAgainAndAgain() {
        SourceWords source = SourceWords.of("row ".repeat(100_000), "en");
        assertTimeoutPreemptively(LONG, () -> {
            assertThat(comparison.compare("row ".repeat(2_000), source).wording()).isEqualTo(Wording.VERBATIM);
            assertThat(comparison.compare("row ".repeat(1_000) + "boat " + "row ".repeat(1_000), source).wording())
                    .isEqualTo(Wording.ALTERED);
            assertThat(comparison.compare("row row boat", source).wording()).isNotEqualTo(Wording.VERBATIM);
        });
    }

    @Test
    void marksWithoutEnd() {
        for (String mark : List.of("[", "(", "[a", "([", ". ", "…", "'", "a'", "l'", "\uD800", "1,", "you know "," um")) {
            SourceWords source = assertTimeoutPreemptively(LONG, () -> SourceWords.of(mark.repeat(100_000), "en"), mark);
            assertTimeoutPreemptively(LONG, () -> comparison.compare(mark.repeat(300) + " the end", source), mark);
        }
    }
}
