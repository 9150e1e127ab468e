package verbatim.text.attribution.sieve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import verbatim.text.Parsed;
import verbatim.text.QuoteDoubt;

/** What opens the sentence may say that nothing was said; who is named then stays open. */
class NegatedOpeningTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "At no point has Bell said anything more to us: “The dam is safe.”",
        "Nowhere does Bell say: “The dam is safe.”",
        "At no time did Bell say that the dam is safe.",
        "Not once has Bell said the dam is safe.",
        "Nor has Mayor Bell said that the dam is safe."})
    void nothingWasSaid(String text) {
        Parsed parsed = Parsed.of(text);
        assertThat(parsed.found().doubts(parsed.quote("dam is safe"))).contains(QuoteDoubt.SPEAKER);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Not only did Bell say the dam is safe, he sold it. | Bell",
        "Not until Friday did Bell say that the dam is safe. | Bell",
        "At no point was he happier, Bell said: “The dam is safe.” | Bell"})
    void itWas(String text, String speaker) {
        Parsed parsed = Parsed.of(text);
        assertThat(parsed.speaker("dam is safe")).isEqualTo(speaker);
        assertThat(parsed.found().doubts(parsed.quote("dam is safe"))).isEmpty();
    }
}
