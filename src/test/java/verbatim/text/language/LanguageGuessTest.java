package verbatim.text.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import verbatim.text.Parsed;

class LanguageGuessTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | The bridge is safe and the town is glad of it.
            de | Die Brücke ist sicher, und die Stadt ist froh, dass es so ist.
            fr | Le pont est sûr et la ville est contente que les travaux soient finis.
            es | El puente es seguro y la ciudad está contenta de que las obras terminen.
            it | Il ponte è sicuro e la città è contenta che i lavori siano finiti con una festa per gli operai.
            pt | A ponte é segura e a cidade está contente com o fim das obras, que não foi como se esperava.
            nl | De brug is veilig en de stad is blij dat het werk klaar is, maar niet met de kosten van het feest.
            en | 12 34
            """)
    void tellsByTheSmallWords(String language, String text) {
        assertThat(Parsed.of(text, null).found().language()).isEqualTo(language);
    }
}
