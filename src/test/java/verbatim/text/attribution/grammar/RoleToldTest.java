package verbatim.text.attribution.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import verbatim.text.Parsed;

/** What somebody is goes back to whom the text has told it of. */
class RoleToldTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "de | Anna Berg, Ministerin in Kiel, kam. „Gut so“, sagte die Ministerin. | Gut so | Anna Berg",
        "de | Der Wissenschaftler Karl Wolf forscht in Kiel. „Das dauert“, so der Wissenschaftler. | Das dauert | Karl Wolf",
        "de | Karl Wolf ist Regisseur. Er dreht in Kiel. „Das dauert“, sagt der Regisseur. | Das dauert | Karl Wolf",
        "fr | Inès Roche, météorologue à Lens, attend. « Il pleuvra », dit la météorologue. | Il pleuvra | Inès Roche",
        "es | Inés Prado, gerente del hotel, esperaba. «Está bien», dijo la gerente. | Está bien | Inés Prado",
        "de | Ina Wolf arbeitet als Imkerin in Kiel. „Gut so“, sagt die Imkerin. | Gut so | Ina Wolf",
        "de | Die ABC-Abgeordnete Ina Wolf kam. „Gut so“, sagte die ABC-Politikerin. | Gut so | Ina Wolf",
        "de | Karl Wolf (ABC) kam. „Gut so“, sagte der ABC-Politiker. | Gut so | Karl Wolf",
        "de | Karl Wolf (ABC) kam. „Gut so“, sagte der XYZ-Politiker. | Gut so | XYZ-Politiker",
        "fr | Inès Roche, ancienne juge de Lens, attend. « Il pleuvra », dit l'ancienne juge. | Il pleuvra | Inès Roche",
        "fr | Le notaire se tait. Son avocate, Me Inès Roche, attend. « Il pleuvra », dit l'avocate. | Il pleuvra | Inès Roche",
        "fr | La patronne du café, Inès Roche, attend. « Il pleuvra », dit la patronne elle-même. | Il pleuvra | Inès Roche",
        "es | La portera uruguaya Inés Prado esperaba. «Está bien», dijo la portera. | Está bien | Inés Prado",
        "es | La gerente del hotel, Inés Prado, esperaba. «Está bien», dijo la gerente del puerto. | Está bien | gerente del puerto",
        "it | Il custode del faro, Ugo Sarti, aspetta. «Va bene», dice il custode. | Va bene | Ugo Sarti",
        "de | Karl Wolf kam. „Gut so“, sagte die Ministerin. | Gut so | Ministerin"})
    void goesBack(String language, String text, String words, String speaker) {
        assertThat(Parsed.of(text, language).speaker(words)).isEqualTo(speaker);
    }
}
