package verbatim.text.attribution.sieve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import verbatim.text.Parsed;
import verbatim.text.QuoteKind;

/** Verbs that no list has. */
class UnlistedVerbAfterTest {

    @Test
    void subjectFirst() {
        Parsed parsed = Parsed.of("Ann Lee left. \"Nobody will miss the bridge,\" she harrumphed.");
        assertThat(parsed.speaker("miss the bridge")).isEqualTo("Ann Lee");
        assertThat(parsed.cue("miss the bridge")).isEqualTo("harrumphed");
        assertThat(parsed.sieve("miss the bridge")).isEqualTo("clause with an unlisted verb");
    }

    @Test
    void verbFirst() {
        Parsed parsed = Parsed.of("\"Nobody will miss the bridge!\" harrumphed Bob Ray.");
        assertThat(parsed.speaker("miss the bridge")).isEqualTo("Bob Ray");
        assertThat(parsed.sieve("miss the bridge")).isEqualTo("inverted clause with an unlisted verb");
    }

    @Test
    void notAfterAFullStop() {
        Parsed parsed = Parsed.of("\"Nobody will miss the bridge.\" She walked home.");
        assertThat(parsed.words(QuoteKind.DIRECT)).hasSize(1);
        assertThat(parsed.found().quotes().getFirst().attribution()).isNull();
    }
}
