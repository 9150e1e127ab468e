package verbatim.text.attribution.sieve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import verbatim.text.Parsed;

/** A dash and the name. */
class DashNameTest {

    @Test
    void below() {
        Parsed parsed = Parsed.of("\"The bridge is safe.\" — Ann Lee", "en");
        assertThat(parsed.speaker("bridge")).isEqualTo("Ann Lee");
        assertThat(parsed.sieve("bridge")).isEqualTo("dash and name");
    }

    @Test
    void theNextItemOfAListIsNoSignature() {
        Parsed parsed = Parsed.of("What residents say:\n- Ann Lee, 44: “The bridge is safe.”\n- Tom Roe: “The road is not.”");
        assertThat(parsed.speaker("bridge")).isEqualTo("Ann Lee");
        assertThat(parsed.speaker("road")).isEqualTo("Tom Roe");
    }

    /** What she is the author of is no words of hers. */
    @Test
    void aTitleInTheSignature() {
        Parsed parsed = Parsed.of("The lock was shut.\n\n“It was cold and we were all very tired of it.”\n— Ann Lee, author of “The Lock”\n\nThe rest is known.", "en");
        assertThat(parsed.speaker("cold")).isEqualTo("Ann Lee");
    }
}
