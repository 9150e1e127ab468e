package verbatim.text.attribution.sieve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import verbatim.text.Parsed;

/** A noun of saying right before the quote tells whose words it holds, whoever the sentence is about. */
class PassedOnTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Asked about Dan Frey’s claim that “the valve was old”, Nora Quist said: “It was new.” | the valve | Dan Frey",
        "Asked about Dan Frey’s claim that “the valve was old”, Nora Quist said: “It was new.” | It was new | Nora Quist",
        "Responding to a warning by Dan Frey that “the wall will go”, Nora Quist said she slept well. | the wall | Dan Frey",
        "Nora Quist said she knew of Dan Frey’s promise to “burn the list”. | burn | Dan Frey",
        "Nora Quist read out Dan Frey’s reply: “Mind the gap.” | Mind | Dan Frey",
        "Nora Quist recalled her father’s words: “Mind the gap.” | Mind | father",
        "Nora Quist repeated her own words: “Mind the gap.” | Mind | Nora Quist",
        "Nora Quist repeated her claim that “the valve was old”. | the valve | Nora Quist",
        "Nora Quist criticised Dan Frey’s remarks: “They hurt people.” | They hurt | Nora Quist",
        "Nora Quist laughed at Dan Frey’s suggestion: “It is silly.” | silly | Nora Quist",
        "Asked about his remark that “the valve was old”, Dan Frey said he stood by it. | the valve | Dan Frey"})
    void areTheOwners(String text, String words, String speaker) {
        assertThat(Parsed.of(text).speaker(words)).isEqualTo(speaker);
    }
}
