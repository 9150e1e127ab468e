package verbatim.text.attribution.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import verbatim.text.Parsed;

class OfficeBeforeNameTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en | Mayor Ida Bell came late. “The dam is safe,” the mayor said. | The dam | true",
        "en | Former mayor Ida Bell came late. “The dam is safe,” the mayor said. | The dam | false",
        "en | Deputy Mayor Ida Bell came late. “The dam is safe,” the deputy mayor said. | The dam | true",
        "en | Deputy Mayor Ida Bell came late. “The dam is safe,” the mayor said. | The dam | false",
        "en | Coach Tom Roe came late. “The dam is safe,” the winning coach said. | The dam | false",
        "de | Ministerin Anna Berg kam. „Gut so“, sagte die Ministerin. | Gut so | true",
        "de | Die frühere Ministerin Anna Berg kam. „Gut so“, sagte die Ministerin. | Gut so | false",
        "de | Ex-Ministerin Anna Berg kam. „Gut so“, sagte die Ministerin. | Gut so | false",
        "fr | L'ancienne maire Inès Roche est venue. « C'est grave », a dit la maire. | grave | false",
        "fr | Le vice-président Paul Roche est venu. « C'est grave », a dit le président. | grave | false",
        "it | L'ex sindaca Anna Sarti è venuta. «Va bene», ha detto la sindaca. | Va bene | false"})
    void isSureWhereThePhraseSaysNoMoreAndNoLess(String language, String text, String words, boolean sure) {
        Parsed parsed = Parsed.of(text, language);
        assertThat(parsed.found().doubts(parsed.quote(words)).isEmpty()).isEqualTo(sure);
    }
}
