package verbatim.text.attribution.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import verbatim.text.Parsed;
import verbatim.text.QuoteKind;

/** Verbs whose prefix stands at the end of their clause. */
class SeparableVerbTest {

    @Test
    void thePrefixMakesTheVerb() {
        Parsed parsed = Parsed.of("„Die Brücke bleibt zu“, kündigte Anna Berg am Montag an.", "de");
        assertThat(parsed.speaker("Brücke")).isEqualTo("Anna Berg");
        assertThat(parsed.sieve("Brücke")).isEqualTo("inverted clause after");
    }

    @Test
    void withoutItsPrefixNothingIsSaid() {
        Parsed parsed = Parsed.of("Anna Berg stellte den „Hafenplan“ vor.", "de");
        assertThat(parsed.words(QuoteKind.DIRECT, QuoteKind.PARTIAL)).isEmpty();
    }

    @Test
    void inDutch() {
        Parsed parsed = Parsed.of("“De brug blijft dicht”, voegde Anna Berg eraan toe.", "nl");
        assertThat(parsed.speaker("brug")).isEqualTo("Anna Berg");
    }
}
