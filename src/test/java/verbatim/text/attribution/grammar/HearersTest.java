package verbatim.text.attribution.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import verbatim.text.Parsed;

/** Whoever is told something has not said it. */
class HearersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en | “Leave at once,” Nora Quist was told by the harbour master. | harbour master",
        "en | “Leave at once,” Nora Quist was told. | nobody",
        "en | “Leave at once,” Nora Quist was repeatedly told on Friday. | nobody",
        "en | “Leave at once,” she has been advised by Dan Frey, her lawyer. | Dan Frey",
        "en | “Leave at once,” Nora Quist says she was told. | nobody",
        "en | “Leave at once,” Nora Quist says Dan Frey told her. | Dan Frey",
        "en | “Leave at once,” Nora Quist told him. | Nora Quist",
        "en | “Leave at once,” Nora Quist was quoted as saying. | Nora Quist",
        "de | „Leave at once“, wurde Nora Quist gesagt. | nobody",
        "de | „Leave at once“, wurde Nora Quist vom Lotsen zugerufen. | Lotsen",
        "de | „Leave at once“, hat Nora Quist gesagt. | Nora Quist",
        "fr | « Leave at once », s’est entendu répondre Nora Quist. | nobody",
        "fr | « Leave at once », a répondu Nora Quist. | Nora Quist",
        "fr | Nora Quist s’est vu dire « Leave at once » par Dan Frey. | Dan Frey",
        "fr | Nora Quist s’est fait traiter de « Leave at once » par Dan Frey. | Dan Frey"})
    void doNotSpeak(String language, String text, String speaker) {
        assertThat(Parsed.of(text, language).speaker("Leave at once")).isEqualTo(speaker);
    }
}
