package verbatim.text.attribution.sieve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import verbatim.text.Parsed;

/** A noun for words right before the quote. */
class WordsBeforeTest {

    @Test
    void withTheWords() {
        Parsed parsed = Parsed.of("Karl Wolf warb für den Tunnel mit den Worten: „Wir graben uns in die Zukunft.“", "de");
        assertThat(parsed.speaker("graben")).isEqualTo("Karl Wolf");
        assertThat(parsed.sieve("graben")).isEqualTo("words before");
    }

    @Test
    void theSubjectMayFollow() {
        Parsed parsed = Parsed.of("Mit den Worten „Das war der letzte Umbau“ verließ Karl Wolf den Saal.", "de");
        assertThat(parsed.speaker("Umbau")).isEqualTo("Karl Wolf");
        assertThat(parsed.sieve("Umbau")).isEqualTo("words before");
    }
}
