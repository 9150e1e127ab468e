package verbatim.text.attribution.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import verbatim.text.Parsed;
import verbatim.text.QuoteDoubt;

/** Somebody's kin between a surname and the only full name that has it. */
class KinBetweenTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "de | Kohl sagte: „Ich zahle nicht.“ Seine Frau widerspricht. „Er zahlt nie“, sagt Ute Kohl. | Ich zahle",
        "de | Jim Dunn sagte, sein Vater sei müde. Senator Dunn, 81, widersprach: „Ich ruhe nie.“ | Ich ruhe"})
    void leaveOpenWhoseTheSurnameIs(String language, String text, String words) {
        Parsed parsed = Parsed.of(text, language);
        assertThat(parsed.found().doubts(parsed.quote(words))).contains(QuoteDoubt.SPEAKER);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "de | Kohl sagte: „Ich zahle nicht.“ Der Wirt widerspricht. „Ich zahle nie“, sagt Ute Kohl. | Ich zahle nicht",
        "de | Jim Dunn kam. Senator Dunn widersprach: „Ich ruhe nie.“ | Ich ruhe"})
    void noKinNoDoubt(String language, String text, String words) {
        Parsed parsed = Parsed.of(text, language);
        assertThat(parsed.found().doubts(parsed.quote(words))).isEmpty();
    }
}
