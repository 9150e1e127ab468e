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
        "Ida Bell, the treasurer, issued a statement an hour later. “The dam is safe,” it read. | Ida Bell",
        "The mayor put it bluntly in a text message to a reporter. “The dam is safe,” it read. | mayor",
        "Dr. Tom Roe warned of floods. He put it bluntly in a text message. “The dam is safe,” it read. | Tom Roe",
        "The family, in a message relayed by the sheriff, gave thanks. “The dam is safe,” the message said. | family",
        "In a letter sent on Friday, Ida Bell said that she had lied. “The dam is safe,” the letter said. | Ida Bell",
        "Ida Bell, who teaches law, owned up in a letter to her dean that she had lied. She wrote that she was sorry.\\n\\n“The dam is safe,” the letter said. | Ida Bell",
        "Tom Roe sent Vance a letter. “The dam is safe,” it said. | Tom Roe",
        "Ida Bell wrote to the mayor. “The dam is safe,” her letter said. | Ida Bell",
        "Ida Bell said that Tom Roe had sent a letter. “The dam is safe,” it read. | letter",
        "Ida Bell was praised in a letter. “The dam is safe,” the letter said. | letter",
        "Norwick Rail apologised. “The dam is safe,” it said. | Norwick Rail"})
    void sayIt(String text, String speaker) {
        assertThat(Parsed.of(text.replace("\\n", "\n")).speaker("The dam")).isEqualTo(speaker);
    }
}
