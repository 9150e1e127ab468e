package verbatim.ui.component;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import verbatim.text.wording.WordingComparison;
import verbatim.text.wording.style.HouseStyle;
import verbatim.text.wording.word.SourceWords;

class DifferenceLegendTest {

    @Test
    void itNamesTheRulesByWhichTheHouseStylePermitsAChange() {
        assertThat(legend("We won't close the old bridge.", "We will not close the, um, old bridge.").getText())
                .isEqualTo("dotted: the house style permits it (filler, contraction)");
    }

    @Test
    void whatIsNotPermittedIsNotSaidToBe() {
        assertThat(legend("We will close the new bridge in spring.", "We will close the old bridge in spring.").getText())
                .isEqualTo("in a box: print differs from the record");
    }

    @Test
    void whereNothingWasChangedThereIsNone() {
        assertThat(legend("We will close the old bridge.", "We will close the old bridge.").isVisible()).isFalse();
    }

    private static DifferenceLegend legend(String printed, String said) {
        var comparison = new WordingComparison(HouseStyle.standard("en")).compare(printed, SourceWords.of(said, "en"));
        return new DifferenceLegend(comparison.difference());
    }
}
