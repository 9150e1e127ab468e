package verbatim.text.attribution.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import verbatim.text.Parsed;

/** A rank and its grade stand before a name and are no name themselves. */
class GradedRanksTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "“The rope held,” said Petty Officer Second Class Ortiz. | Ortiz",
        "“The rope held,” said Petty Officer Second Class Mina Ortiz. | Mina Ortiz",
        "“The rope held,” said Petty Officer 2nd Class Mina Ortiz. | Mina Ortiz",
        "“The rope held,” Petty Officer First Class Mina Ortiz said. | Mina Ortiz",
        "“The rope held,” said Staff Sergeant First Class Omar Ortiz. | Omar Ortiz",
        "“The rope held,” said Airman 1st Class Mina Ortiz. | Mina Ortiz",
        "“The rope held,” said Chief Warrant Officer 3 Mina Ortiz. | Mina Ortiz",
        "“The rope held,” said Second Lieutenant Mina Ortiz. | Mina Ortiz",
        "“The rope held,” said Brig. Gen. Mina Ortiz. | Mina Ortiz",
        "“The rope held,” said Pfc. Mina Ortiz. | Mina Ortiz",
        // Who was in a first class is no rank.
        "“The rope held,” said Officer Ortiz. First Class was empty. | Ortiz"})
    void areNoName(String text, String speaker) {
        assertThat(Parsed.of(text).speaker("The rope")).isEqualTo(speaker);
    }
}
