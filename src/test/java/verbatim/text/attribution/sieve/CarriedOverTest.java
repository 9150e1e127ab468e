package verbatim.text.attribution.sieve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import verbatim.text.Parsed;

/** The last speaker goes on. */
class CarriedOverTest {

    @Test
    void nextParagraph() {
        Parsed parsed = Parsed.of("\"The bridge is safe,\" Ann Lee said.\n\"And it will be safe for another hundred years.\"", "en");
        assertThat(parsed.speaker("another hundred")).isEqualTo("Ann Lee");
        assertThat(parsed.sieve("another hundred")).isEqualTo("said in the sentence before");
    }

    @Test
    void overAParagraphOfTheReporters() {
        Parsed parsed = Parsed.of("\"The bridge is safe,\" Ann Lee said.\nA wreath was laid on the river.\n\"It will be safe for another hundred years.\"");
        assertThat(parsed.speaker("another hundred")).isEqualTo("Ann Lee");
        assertThat(parsed.sieve("another hundred")).isEqualTo("carried over");
    }

    @Test
    void notOverADashThatOpensAnothersTurn() {
        Parsed parsed = Parsed.of("— Le bac est parti, dit Paul Roux.\n— Déjà ?", "fr");
        assertThat(parsed.quote("Déjà").attribution()).isNull();
    }
}
