package verbatim.text.attribution.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import verbatim.text.Parsed;

/** Outside English, who is named behind what he is, with a title, an age or a party beside. */
class NamesBehindRolesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "fr | « Il reste l'école », rappelle le maire, Hervé Colin (sans étiquette). | Il reste | Hervé Colin",
        "fr | « Il reste l'école », rappelle son avocat, Me Hervé Colin. | Il reste | Hervé Colin",
        "es | «Engordamos», admitió su consejera delegada, Miriam Coba. | Engordamos | Miriam Coba",
        "de | „Ein Unding“ nennt den Plan Jens Ort. | Ein Unding | Jens Ort"})
    void isTheSpeaker(String language, String text, String words, String speaker) {
        assertThat(Parsed.of(text, language).speaker(words)).isEqualTo(speaker);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "fr | Le président a parlé d'« une folie ». À l'Élysée, on assure qu'il ne visait personne. | ne visait | nobody",
        "es | «Se refería a todos», corrige un asesor que pide no ser citado. | Se refería | un asesor",
        "es | El jefe le dijo que se callara, relató Inés Prado. | El jefe | Inés Prado",
        "de | „Ich gehe“, sagte Karl Wolf. Sein Sohn nickt. „Ich auch.“ | Ich auch | Sein Sohn"})
    void andNobodyElseIs(String language, String text, String words, String speaker) {
        assertThat(Parsed.of(text, language).speaker(words)).isEqualTo(speaker);
    }
}
