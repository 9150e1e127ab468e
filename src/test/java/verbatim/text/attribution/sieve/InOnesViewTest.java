package verbatim.text.attribution.sieve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import verbatim.text.Parsed;
import verbatim.text.QuoteKind;

/** Sources that only a possessive, or a pronoun behind its preposition, means. */
class InOnesViewTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "fr | Selon lui, « rien ne presse ». | rien",
        "nl | Volgens hem is het “niet dringend”. | niet",
        "de | Ihm zufolge ist das „nicht dringend“. | nicht",
        "de | Ihrer Meinung nach ist das „nicht dringend“. | nicht",
        "es | En su opinión, la ley es «un parche». | un parche",
        "es | A su juicio, el plan es «una locura». | una locura",
        "fr | À ses yeux, le plan est « une folie ». | une folie",
        "da | Ifølge ham er planen »død«. | død"})
    void makeTheWordsSomebodys(String language, String text, String words) {
        assertThat(Parsed.of(text, language).quote(words).kind()).isEqualTo(QuoteKind.PARTIAL);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "fr | Paul Martin hésite. Selon lui, « rien ne presse ». | rien | Paul Martin",
        "es | «No vamos a cerrar», afirmó el alcalde, Pablo Ortiz. A su juicio, la ley es «un parche». | un parche | Pablo Ortiz",
        "es | En su opinión, la ley es «un parche». | un parche | nobody"})
    void whoeverThePronounMeansSaysThem(String language, String text, String words, String speaker) {
        assertThat(Parsed.of(text, language).speaker(words)).isEqualTo(speaker);
    }
}
