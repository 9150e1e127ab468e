package verbatim.text.attribution.sieve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import verbatim.text.Parsed;
import verbatim.text.QuoteKind;

/** Words with their verb behind them, at the end of a subordinate clause. */
class CalledAtEndTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "de | Was Holm „Geduld“ nennt, ist bloß Stillstand. | Geduld | Holm",
        "de | Was Vogt als „Fortschritt“ verkauft, ist keiner. | Fortschritt | Vogt",
        "de | Der Investor Hanko Ort, dessen Anwalt von „Willkür“ sprach, hat geklagt. | Willkür | dessen Anwalt",
        "de | Jens Ort, der die Klage „absurd“ nennt, will nicht zahlen. | absurd | Jens Ort",
        "nl | Wat Smit “geduld” noemt, is voor anderen stilstand. | geduld | Smit"})
    void areOfWhoeverTheClauseSpeaksOf(String language, String text, String words, String speaker) {
        assertThat(Parsed.of(text, language).speaker(words)).isEqualTo(speaker);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "de | Der Rauch, der als „nebelartig“ beschrieben wurde, zieht ab. | nebelartig | nobody"})
    void nobodyIsNamedInThePassive(String language, String text, String words, String speaker) {
        assertThat(Parsed.of(text, language).speaker(words)).isEqualTo(speaker);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "de | Trainer Uwe Roth hatte seine Elf vor dem Spiel „eine Wundertüte“ genannt. | eine Wundertüte | Uwe Roth",
        "de | In den Medien war der Auftrag als „Geschäft des Jahres“ bezeichnet worden. | Geschäft | Medien",
        "de | Im Mai war der Auftrag als „Geschäft des Jahres“ bezeichnet worden. | Geschäft | nobody",
        "de | In einem Brief war von einem „offenen Gespräch“ die Rede. | offenen | einem Brief",
        "de | Anna Berg sprach von einem „Skandal“. | Skandal | Anna Berg"})
    void inAMainClause(String language, String text, String words, String speaker) {
        Parsed parsed = Parsed.of(text, language);
        assertThat(parsed.quote(words).kind()).isEqualTo(QuoteKind.PARTIAL);
        assertThat(parsed.speaker(words)).isEqualTo(speaker);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "de | Ein Kater, „Mikesch der Dritte“ genannt, kam. | Mikesch",
        "de | Sie sprach von dem „Anker“. | Anker",
        "de | Ein Lied mit dem Titel „Anker“ war verboten worden. | Anker"})
    void whatHasANameIsNotCalled(String language, String text, String words) {
        assertThat(Parsed.of(text, language).quote(words).kind()).isEqualTo(QuoteKind.NO_QUOTE);
    }
}
