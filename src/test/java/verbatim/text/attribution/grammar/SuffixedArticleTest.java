package verbatim.text.attribution.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import verbatim.text.Parsed;

/** Nouns that carry their article as an ending. */
class SuffixedArticleTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "da | »Han er min søn,« siger moren. | Han er | moren",
        "da | »Han er min søn,« svarede naboen fra Odense. | Han er | naboen",
        "sv | ”Han är min son”, säger mamman. | Han är | mamman",
        "no | «Han er min sønn,» sier læreren. | Han er | læreren",
        "sv | ”Han är min son”, säger Anna Berg igen. | Han är | Anna Berg"})
    void speakRightBehindTheVerb(String language, String text, String words, String speaker) {
        assertThat(Parsed.of(text, language).speaker(words)).isEqualTo(speaker);
    }
}
