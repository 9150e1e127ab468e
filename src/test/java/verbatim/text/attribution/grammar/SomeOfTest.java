package verbatim.text.attribution.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import verbatim.text.Parsed;
import verbatim.text.QuoteDoubt;

/** Some of several, or as many as the text speaks of. */
class SomeOfTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "de | „Gut so“, sagte einer der Ingenieure von Norton. | Gut so | einer der Ingenieure von Norton",
        "de | „Gut so“, sagte eine der Frauen am Abend. | Gut so | eine der Frauen",
        "de | „Gut so“, riefen beide. | Gut so | beide",
        "de | „Gut so“, riefen alle. | Gut so | alle",
        "es | «Bien», dijo uno de los ingenieros. | Bien | uno de los ingenieros",
        "es | «Bien», tercia otro. | Bien | otro",
        "es | «No es para tanto», replica otra vecina. | No es | otra vecina",
        "it | «È vero», dicono tutti. | È vero | tutti",
        "pt | «É verdade», disse outro. | É verdade | outro"})
    void canSpeak(String language, String text, String words, String speaker) {
        assertThat(Parsed.of(text, language).speaker(words)).isEqualTo(speaker);
    }

    @Test
    void whoHasOneBeforeTheNounIsStillSomebodyWithoutAName() {
        Parsed parsed = Parsed.of("Anna Berg kam. Eine Frau weinte. „Komm jetzt“, sagte sie.", "de");
        assertThat(parsed.found().doubts(parsed.quote("Komm jetzt"))).contains(QuoteDoubt.SPEAKER);
    }
}
