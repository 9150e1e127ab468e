package verbatim.text.wording.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import verbatim.text.wording.Wording;
import verbatim.text.wording.WordingComparison;
import verbatim.text.wording.word.SourceWords;

class HouseStyleTest {

    private static final SourceWords SPEECH = SourceWords.of("We are, like, ready. It is done, and gotcha means got you.", "en");

    private final HouseStyle standard = HouseStyle.standard("en");

    private static Wording wording(HouseStyle style, String quote) {
        return new WordingComparison(style).compare(quote, SPEECH).wording();
    }

    @Test
    void aDeskChangesAListAsText() {
        assertThat(wording(standard, "We are ready")).isEqualTo(Wording.ALTERED);
        HouseStyle changed = standard.with(StyleList.ASIDES, standard.list(StyleList.ASIDES) + "\n# ours\nlike\n");
        assertThat(wording(changed, "We are ready")).isEqualTo(Wording.CLEANED);
    }

    @Test
    void aKindOfCleaningCanBeForbidden() {
        assertThat(wording(standard, "It's done, and gotcha")).isEqualTo(Wording.CLEANED);
        HouseStyle strict = standard.permitting(EnumSet.complementOf(EnumSet.of(Cleaning.CONTRACTION)));
        assertThat(wording(strict, "It's done, and gotcha")).isEqualTo(Wording.ALTERED);
    }

    @Test
    void itsVersionNamesItAndItsChanges() {
        assertThat(standard.version()).hasSize(12).isEqualTo(HouseStyle.standard("en").version());
        assertThat(standard.withEllipsisLimit(20).version()).isNotEqualTo(standard.version());
        assertThat(standard.with(StyleList.FILLERS, "um").version()).isNotEqualTo(standard.version());
        assertThat(standard.permitting(EnumSet.noneOf(Cleaning.class)).version()).isNotEqualTo(standard.version());
    }

    @Test
    void aBadLineIsNamed() {
        assertThatThrownBy(() -> standard.with(StyleList.NUMBERS, "five = 5\nsix"))
                .isInstanceOf(BadStyleLine.class).hasMessageContaining("line 2").hasMessageContaining("six");
        assertThatThrownBy(() -> standard.with(StyleList.NUMBERS, "five = many")).hasMessageContaining("figure");
        assertThatThrownBy(() -> standard.with(StyleList.FILLERS, "um = uh")).hasMessageContaining("without \"=\"");
        assertThatThrownBy(() -> standard.with(StyleList.SPELLINGS, "colour =")).hasMessageContaining("one side");
        assertThatThrownBy(() -> standard.withEllipsisLimit(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aLanguageWithoutResourceIsNeutral() {
        assertThat(HouseStyle.standard("xx").list(StyleList.FILLERS)).isEmpty();
        assertThat(HouseStyle.standard("../en").list(StyleList.FILLERS)).isEmpty();
        assertThat(HouseStyle.standard("en-GB").version()).isEqualTo(standard.version());
        for (String language : new String[] {"en", "de", "fr", "es", "it", "pt", "nl"}) {
            assertThat(HouseStyle.standard(language).lists()).allSatisfy((list, text) -> assertThat(text).isNotEmpty());
        }
    }
}
