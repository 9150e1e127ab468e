package verbatim.text.attribution.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import verbatim.text.Parsed;
import verbatim.text.QuoteDoubt;

/** A function that the text gave to several shows nobody for certain. */
class SeveralBearersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Two welders checked the lock, Nora Quist of the port and Dan Frey of the yard. “The beam was cracked,” the welder said. | true",
        "The ministers, Nora Quist and Dan Frey, met. “The beam was cracked,” the minister said. | true",
        "Dr Nora Quist and Dr Dan Frey ran the ward. “The beam was cracked,” the doctor said. | true",
        "Dr Nora Quist ran the ward. “The beam was cracked,” the doctor said. | false",
        "A welder checked the lock. “The beam was cracked,” the welder said. | false",
        "Engineers closed the lock. “The beam was cracked,” the engineer said. | false"})
    void leaveADoubt(String text, boolean doubted) {
        Parsed parsed = Parsed.of(text);
        assertThat(parsed.found().doubts(parsed.quote("The beam")).contains(QuoteDoubt.SPEAKER)).isEqualTo(doubted);
    }
}
