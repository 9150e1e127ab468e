package verbatim.text.attribution.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import verbatim.text.Parsed;

/** What a text reads is of whoever is said to have written it in the sentence before; where nobody is named, the text speaks. */
class SendersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "A note hung on the gate. “The dam is safe,” it read. | note",
        "Ida Bell left a note. “The dam is safe,” it read. | Ida Bell",
        "Ida Bell posted a short note on Monday. “The dam is safe,” the note said. | Ida Bell",
        "A letter from Ida Bell reached the board. “The dam is safe,” the letter said. | Ida Bell",
        "Ida Bell's letter reached the board. “The dam is safe,” the letter reads. | Ida Bell",
        "Ida Bell read a letter from Tom Roe. “The dam is safe,” it said. | Tom Roe",
        "Tom Roe got a letter. “The dam is safe,” the letter said. | letter",
        "Ida Bell sent a letter. Tom Roe replied. “The dam is safe,” the letter said. | Ida Bell",
        "Norwick Rail apologised. “The dam is safe,” it said. | Norwick Rail"})
    void sayIt(String text, String speaker) {
        assertThat(Parsed.of(text).speaker("The dam")).isEqualTo(speaker);
    }
}
