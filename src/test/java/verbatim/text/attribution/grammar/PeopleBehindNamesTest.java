package verbatim.text.attribution.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import verbatim.text.Parsed;

/** People who are named by a name and a noun behind it are not the name. */
class PeopleBehindNamesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "“The dam is safe,” said Norwick police. | Norwick police",
        "“The dam is safe,” said Kremlin officials. | Kremlin officials",
        "“The dam is safe,” said Harlow Foods workers. | Harlow Foods workers",
        "“The dam is safe,” wrote one Facebook user. | one Facebook user",
        "“The dam is safe,” said the Bell brothers. | Bell brothers",
        "“The dam is safe,” said Norwick fire officials. | Norwick fire officials",
        "“The dam is safe,” said Norwick police Chief Ida Bell. | Ida Bell",
        "“The dam is safe,” said Norwick Courier columnist Ida Bell. | Ida Bell"})
    void speak(String text, String speaker) {
        assertThat(Parsed.of(text).speaker("The dam")).isEqualTo(speaker);
    }
}
