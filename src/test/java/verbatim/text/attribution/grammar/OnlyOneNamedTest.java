package verbatim.text.attribution.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import verbatim.text.Parsed;
import verbatim.text.QuoteDoubt;

/** A noun for what somebody is known for goes back to the only one of that sex whom the text has named. */
class OnlyOneNamedTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "de | Nach einer Stunde musste Anna Berg sich setzen. „Die Schuhe drücken“, gesteht die Schauspielerin. | Schuhe | Anna Berg",
        "de | Zehn Minuten lang klatschte Karl Wolf, dann ging Anna Berg. „Die Schuhe drücken“, gesteht die Schauspielerin. | Schuhe | Anna Berg",
        "es | Tomás Prado llegó tarde con Inés Roca. «Mañana más», dijo el actor. | Mañana | Tomás Prado",
        "fr | Paul Roche arriva tard. « À demain », dit le comédien. | demain | Paul Roche"})
    void theOnlyOne(String language, String text, String words, String speaker) {
        Parsed parsed = Parsed.of(text, language);
        assertThat(parsed.speaker(words)).isEqualTo(speaker);
        assertThat(parsed.found().doubts(parsed.quote(words))).contains(QuoteDoubt.SPEAKER);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "de | Anna Berg kam mit Ute Roth. „Die Schuhe drücken“, sagt die Schauspielerin. | Schuhe | Schauspielerin",
        "de | Anna Berg traf eine Schauspielerin. „Die Schuhe drücken“, sagt die Schauspielerin. | Schuhe | Schauspielerin",
        "de | Karl Wolf kam zu spät. „Die Schuhe drücken“, sagt die Schauspielerin. | Schuhe | Schauspielerin",
        "de | Ministerin Anna Berg kam zu spät. „Die Schuhe drücken“, sagt die Schauspielerin. | Schuhe | Schauspielerin",
        "de | Karl Wolf schwieg. „Fünf Jahre“, sagte der Richter. | Fünf | Richter",
        "fr | Paul Roche arriva tard. « À demain », dit le juge. | demain | juge"})
    void orStaysWhatItIs(String language, String text, String words, String speaker) {
        assertThat(Parsed.of(text, language).speaker(words)).isEqualTo(speaker);
    }
}
