package verbatim.text.attribution.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import verbatim.text.Parsed;

/** Kin without a name is whom the text has named behind the same words. */
class KinToldTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Tom Bell and his sister, Kari, own a barn. “The dam is safe,” said his sister. | Kari",
        "Ida Bell's husband, Tom, runs the mill. “The dam is safe,” her husband said. | Tom",
        "Ida Bell and her son Tom run the mill. “The dam is safe,” said her son. | Tom",
        // Whose husband may be another's.
        "Ida Bell's husband, Tom, runs the mill. Ann Roe sells the flour. “The dam is safe,” her husband said. | husband",
        "Ida Bell has two sons. “The dam is safe,” said her son. | son"})
    void isNamed(String text, String speaker) {
        assertThat(Parsed.of(text).speaker("The dam")).isEqualTo(speaker);
    }
}
