package verbatim.ui.component;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import verbatim.text.wording.Wording;

class WordingWordTest {

    @ParameterizedTest
    @CsvSource({
        "VERBATIM, true, ✓, verified", "CLEANED, true, ≈, verified", "VERBATIM, false, ⚠, to-check", "CLEANED, false, ⚠, to-check",
        "ALTERED, true, ✗, problem", "ALTERED, false, ✗, problem", "NOT_FOUND, false, ∅, cannot"})
    void whatTheRecordDoesNotBearOutIsNeverTickedAndNeverGreen(Wording wording, boolean isBorneOut, String sign, String style) {
        var word = new WordingWord(wording, isBorneOut);

        assertThat(word.getChildren().findFirst().orElseThrow().getElement().getText()).startsWith(sign);
        assertThat(word.getClassNames()).containsExactlyInAnyOrder("vb-state", style);
    }
}
