package verbatim.text.attribution.sieve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import verbatim.text.Parsed;

class VerbBehindTest {

    @Test
    void theSubjectStandsBeforeTheQuoteAndTheVerbBehindIt() {
        assertThat(Parsed.of("Mehmet Demir, “Kapıyı açın” dedi.", "tr").speaker("Kapıyı")).isEqualTo("Mehmet Demir");
        assertThat(Parsed.of("田中市長は「門を開ける」と述べた。", "ja").speaker("門を")).isEqualTo("田中");
    }

    @Test
    void orBetweenTheQuoteAndTheVerb() {
        assertThat(Parsed.of("“Kapıyı açın” diye Mehmet Demir konuştu.", "tr").speaker("Kapıyı")).isEqualTo("Mehmet Demir");
        assertThat(Parsed.of("「門を開ける」と田中市長は述べた。", "ja").speaker("門を")).isEqualTo("田中");
    }

    @Test
    void whereNobodyIsNamedItIsOpen() {
        assertThat(Parsed.of("“Kapıyı açın” diye bağırdı.", "tr").speaker("Kapıyı")).isEqualTo("nobody");
    }
}
