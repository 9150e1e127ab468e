package verbatim.text.attribution.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import verbatim.text.Parsed;

/** A noun for a body goes back to the one whose name shows that it is such a one. */
class BodyToldTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Norwick Motors will idle its plant. “The dam is safe,” the company said. | Norwick Motors",
        "Norwick Motors will idle its plant, Mayor Ida Bell said. “The dam is safe,” the company said. | Norwick Motors",
        "The story was first told by the Norwick Courier. “The dam is safe,” the newspaper wrote. | Norwick Courier",
        "The University of Norwick will close a hall. “The dam is safe,” the university said. | University of Norwick",
        "The Norwick Health Department shut the pool. “The dam is safe,” the department said. | Norwick Health Department",
        // One of two, or another that is only described.
        "Norwick Motors bought Harlow Steel. “The dam is safe,” the company said. | company",
        "Norwick Motors hired a mining company. “The dam is safe,” the company said. | company",
        "Ida Bell sold the mill. “The dam is safe,” the company said. | company"})
    void goesBack(String text, String speaker) {
        assertThat(Parsed.of(text).speaker("The dam")).isEqualTo(speaker);
    }
}
