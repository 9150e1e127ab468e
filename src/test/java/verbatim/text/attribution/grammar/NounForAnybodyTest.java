package verbatim.text.attribution.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import verbatim.text.Parsed;

/** A noun that anybody can be called by goes back to whom the text named last. */
class NounForAnybodyTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "de | Anna Berg zog um. „Ich mag die Stadt“, sagte die 42-Jährige. | Ich mag | Anna Berg",
        "de | Karl Wolf zog um. „Ich mag die Stadt“, sagte der 50-Jährige. | Ich mag | Karl Wolf",
        "de | Die Radlerin Jule Pfann (43) stürzte. „Ich sah nichts“, sagte die 43-Jährige. | Ich sah | Jule Pfann",
        "nl | Kees Prins (52) woont hier. ‘Ik hoor ze’, zegt de 52-jarige. | Ik hoor | Kees Prins",
        "fr | À 82 ans, Jeanne Roche attend. « Je reste », dit la vieille dame. | Je reste | Jeanne Roche",
        "fr | Jeanne Roche, 82 ans, attend. « Je reste », dit la vieille dame. | Je reste | Jeanne Roche"})
    void goesBack(String language, String text, String words, String speaker) {
        assertThat(Parsed.of(text, language).speaker(words)).isEqualTo(speaker);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "de | Karl Wolf kam. Eine Frau weinte. „Komm“, sagte die Frau. | Komm | Frau",
        "de | Anna Berg zog um. „Ich mag die Stadt“, sagte der 50-Jährige. | Ich mag | 50-Jährige",
        "fr | Jeanne Roche entra. « Viens », dit la dame. | Viens | dame"})
    void orStaysWhatItIs(String language, String text, String words, String speaker) {
        assertThat(Parsed.of(text, language).speaker(words)).isEqualTo(speaker);
    }
}
