package verbatim.text.attribution.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import verbatim.text.Parsed;
import verbatim.text.QuoteKind;

/** Where and when an agency's story was filed is no part of what is reported, and nobody who speaks. */
class DatelinesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "NORWICK, Ohio (AP) — The mill will close in May, Mayor Ida Bell said. | The mill will close in May",
        "NORWICK, Dec 9 - The mill will close in spring, the company said. | The mill will close in spring",
        "NORWICK — The mill will close in spring, the company said on Monday. | The mill will close in spring",
        "NORWICK, Jan. 12 (Agency) -- The mill will close in spring, Ida Bell said. | The mill will close in spring",
        "NASA will close the mill - a first - in spring, Ida Bell said. | NASA will close the mill - a first - in spring"})
    void isNotReported(String text, String words) {
        assertThat(Parsed.of(text).words(QuoteKind.INDIRECT)).containsExactly(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "NORWICK, Nov 9 - The mill of Petra Steel will close in spring, it said on Tuesday. | mill of Petra",
        "NORWICK, Nov 9 - The mill will close. “We regret it,” it said. | We regret"})
    void doesNotSpeak(String text, String words) {
        assertThat(Parsed.of(text).speaker(words)).isNotIn("Nov", "NORWICK");
    }
}
