package verbatim.text.attribution.sieve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import verbatim.text.Parsed;
import verbatim.text.QuoteKind;

/** A clause put in between a subject and its verb ends where that verb follows its comma. */
class PutInClauseTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Judge Bell, after asking whether the man understood, took the plea and left. | whether the man understood",
        "Judge Bell, having said that the man had lied, took the plea. | the man had lied",
        "Ida Bell, saying that the man had lied, closed the door. | the man had lied",
        "Ida Bell, before explaining why the dam had failed, opened a window. | why the dam had failed",
        // Nothing follows: the statement goes on to the end.
        "“No,” Ida Bell said, adding that the man had lied and left. | the man had lied and left"})
    void endsBeforeTheVerb(String text, String said) {
        assertThat(Parsed.of(text).words(QuoteKind.INDIRECT)).containsExactly(said);
    }

    /** What somebody is asked is not what they say. */
    @ParameterizedTest
    @ValueSource(strings = {"Ida Bell, asked whether the dam was safe, laughed out loud.", "Ida Bell, told that the dam was safe, laughed out loud."})
    void whatIsAskedIsAnothers(String text) {
        assertThat(Parsed.of(text).words(QuoteKind.INDIRECT)).isEmpty();
    }
}
