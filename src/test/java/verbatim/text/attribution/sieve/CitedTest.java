package verbatim.text.attribution.sieve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import verbatim.text.Parsed;

/** Whoever is cited, not who cites. */
class CitedTest {

    @Test
    void theObjectSpeaks() {
        Parsed parsed = Parsed.of("Das Hafenblatt zitiert Anna Berg mit den Worten: „Die Brücke ist morsch.“", "de");
        assertThat(parsed.speaker("Brücke")).isEqualTo("Anna Berg");
        assertThat(parsed.sieve("Brücke")).isEqualTo("cited");
    }

    @Test
    void passive() {
        Parsed parsed = Parsed.of("„Die Brücke ist morsch“, wird Anna Berg in dem Blatt zitiert.", "de");
        assertThat(parsed.speaker("Brücke")).isEqualTo("Anna Berg");
        assertThat(parsed.sieve("Brücke")).isEqualTo("cited");
    }

    @Test
    void whoCitesWhereNobodyIsCited() {
        Parsed parsed = Parsed.of("Anna Berg zitierte: „Die Brücke ist morsch.“", "de");
        assertThat(parsed.speaker("Brücke")).isEqualTo("Anna Berg");
        assertThat(parsed.sieve("Brücke")).isEqualTo("citing");
    }
}
