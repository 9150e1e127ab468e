package verbatim.text.attribution.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import verbatim.text.Parsed;
import verbatim.text.QuoteDoubt;

/** An age stands for whom the text has given it, as long as it has given it to nobody else. */
class AgesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Ida Bell, 34, swam home. “The dam is safe,” the 34-year-old said. | Ida Bell",
        "Ida Bell, 34, swam past Tom Roe, 51. “The dam is safe,” said the 51-year-old. | Tom Roe",
        "Ida Bell, a 34-year-old from Norwick, swam home. The 34-year-old said: “The dam is safe.” | Ida Bell",
        "34-year-old Ida Bell swam home. “The dam is safe,” said the 34-year-old nurse. | Ida Bell",
        "Ida Bell, 34, swam home. “The dam is safe,” the 34-year-old mother of two said. | Ida Bell",
        "Ida Bell, 34, swam home. “The dam is safe,” a 34-year-old said. | a 34-year-old",
        "Ida Bell swam past Tom Roe, 51. “The dam is safe,” the 34-year-old said. | Ida Bell",
        "A 34-year-old was hurt, Chief Ida Bell said. “The dam is safe,” the 34-year-old said. | 34-year-old",
        "“The dam is safe,” said the 34-year-old. | 34-year-old",
        "“The dam is safe,” said the 34-year-old Bell. | Bell"})
    void namesWhoIsOfIt(String text, String speaker) {
        assertThat(Parsed.of(text).speaker("The dam")).isEqualTo(speaker);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Ida Bell, 34, swam past Tom Roe, 34. “The dam is safe,” the 34-year-old said.",
        "Ida Bell swam home. “The dam is safe,” the 34-year-old said."})
    void staysOpenWhereTwoOrNobodyIs(String text) {
        Parsed parsed = Parsed.of(text);
        assertThat(parsed.found().doubts(parsed.quote("The dam"))).contains(QuoteDoubt.SPEAKER);
    }
}
