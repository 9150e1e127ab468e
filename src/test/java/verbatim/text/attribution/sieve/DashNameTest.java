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
}
