package verbatim.text.attribution.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import verbatim.text.Parsed;

/** Where somebody without a name lives says nothing; a name in apposition does. */
class HomeTownTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A man from Wexby, Thornby, denied driving while banned. | A man | driving
            A friend from Wexby, Ann Cole, said the car was new. | Ann Cole | new
            Kara Dell, 29, of Hill Street, Wexby, admitted driving while banned. | Kara Dell | driving
            """)
    void placeIsNobody(String text, String speaker, String words) {
        assertThat(Parsed.of(text).speaker(words)).as(text).isEqualTo(speaker);
    }
}
