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
        "en | Ida Bell, the Green candidate, came late. “The dam is safe,” the candidate said. | The dam | Ida Bell",
        "en | “Wait,” said Tom Roe, the health commissioner. “No,” Dr. Ann Lee said. “The dam is safe,” the commissioner said. | The dam | Tom Roe",
        "en | Ida Bell is a nurse. “The dam is safe,” the nurse said. | The dam | Ida Bell",
        "en | Ida Bell, the mayor's aide, came late. “The dam is safe,” the mayor said. | The dam | mayor",
        "en | Ida Bell, whose husband is a mayor, came late. “The dam is safe,” the mayor said. | The dam | mayor",
        "en | Ida Bell, a nurse from Norwick, came late. A second nurse stayed. “The dam is safe,” the nurse said. | The dam | nurse",
        "en | Ida Bell, a nurse, met Ann Lee, a nurse. “The dam is safe,” the nurse said. | The dam | nurse",
        "de | Umweltministerin Anna Berg kam. „Gut so“, sagte die Ministerin. | Gut so | Anna Berg",
        "de | Umweltministerin Anna Berg traf Finanzministerin Ute Roth. „Gut so“, sagte die Ministerin. | Gut so | Ministerin",
        "de | Die Chefgeologin Anna Berg misst das Eis. „Es schmilzt“, sagte die Wissenschaftlerin. | Es schmilzt | Anna Berg",
        "de | Der Chemiker Karl Wolf und der Biologe Tom Roth forschen. „Das dauert“, sagte der Wissenschaftler. | Das dauert | Wissenschaftler",
        "fr | La ministre de la Santé, Inès Roche, est arrivée. « C'est grave », a dit la ministre. | grave | Inès Roche",
        "fr | Le climatologue Paul Roche mesure la glace. « Elle fond », dit le scientifique. | Elle fond | Paul Roche",
        "es | El geólogo Tomás Prado mide el hielo. «Se derrite», dijo el científico. | derrite | Tomás Prado",
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
        "de | Karl Wolf (SPD) stimmte zu. „Gut so“, sagte der Sozialdemokrat. | Gut so | Karl Wolf",
        "de | Karl Wolf (SPD) traf Tom Roth (SPD). „Gut so“, sagte der Sozialdemokrat. | Gut so | Sozialdemokrat",
        "de | Karl Wolf (CDU) stimmte zu. „Gut so“, sagte der Sozialdemokrat. | Gut so | Sozialdemokrat",
        "de | Der CDU-Abgeordnete Karl Wolf ging. „Gut so“, sagte der Christdemokrat. | Gut so | Karl Wolf",
        "de | Ina Wolf (Grüne) stimmte zu. „Gut so“, sagte die Grünen-Politikerin. | Gut so | Ina Wolf",
        "de | Karl Wolf, Leiter des Gartenamts, ging. „Gut so“, sagte der Amtsleiter. | Gut so | Karl Wolf",
        "de | Karl Wolf, Leiter des Gartenamts, traf Tom Roth, Leiter des Bauamts. „Gut so“, sagte der Amtsleiter. | Gut so | Amtsleiter",
        "de | Karl Wolf, Leiter des Gartens, ging. „Gut so“, sagte der Amtsleiter. | Gut so | Amtsleiter",
        "de | Ina Wolf, die Vorsitzende des Vereins, ging. „Gut so“, sagte die Vereinsvorsitzende. | Gut so | Ina Wolf",
        "de | Ina Wolf arbeitet seit 20 Jahren als Imkerin. „Gut so“, sagt die Imkerin. | Gut so | Ina Wolf",
        "de | Karl Wolf, seit 2011 Förster in Kiel, ging. „Gut so“, sagt der Förster. | Gut so | Karl Wolf",
        "de | Karl Wolf, Trainer der Elf, ging. „Gut so“, sagte der Coach. | Gut so | Karl Wolf",
        "de | Karl Wolf kam. „Gut so“, sagte die Ministerin. | Gut so | Ministerin"})
    void goesBack(String language, String text, String words, String speaker) {
        assertThat(Parsed.of(text, language).speaker(words)).isEqualTo(speaker);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "de | Umweltministerin Anna Berg kam. „Gut so“, sagte die Ministerin. | Gut so | false",
        "de | Anna Berg, Ministerin in Kiel, traf Ute Roth, Ministerin in Bonn. „Gut so“, sagte die Ministerin. | Gut so | false",
        "de | Ministerin Anna Berg sprach mit der Mutter. „Gut so“, sagte die Mutter. | Gut so | false",
        "fr | La ministre Inès Roche est arrivée. « C'est grave », a dit la ministre. | grave | true"})
    void surelyWhereATitleBeforeTheNameIsThatWord(String language, String text, String words, boolean sure) {
        Parsed parsed = Parsed.of(text, language);
        assertThat(parsed.found().doubts(parsed.quote(words)).isEmpty()).isEqualTo(sure);
    }
}
