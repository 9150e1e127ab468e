package verbatim.text.attribution.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import verbatim.text.Parsed;

class SurnamesOfWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Joris van den Berg rowed home. “It was dark,” Van den Berg said. | Joris van den Berg
            Joris van den Berg rowed home. “It was dark,” said van den Berg. | Joris van den Berg
            Ana da Costa Reis rowed home. “It was dark,” da Costa Reis said. | Ana da Costa Reis
            Ana De Luca rowed home. “It was dark,” De Luca said. | Ana De Luca
            Ana De Luca met Tom De Luca. “It was dark,” De Luca said. | De Luca
            Tom Weir met Van Weir. “It was dark,” Van Weir said. | Van Weir
            Joris van den Berg met Mia van den Berg. “It was dark,” Van den Berg said. | Berg
            """)
    void oneThatAParticleOpensIsThePersonsWhoHasIt(String text, String speaker) {
        assertThat(Parsed.of(text).speaker("dark")).as(text).isEqualTo(speaker);
    }
}
