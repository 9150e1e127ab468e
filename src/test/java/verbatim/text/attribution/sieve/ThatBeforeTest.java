package verbatim.text.attribution.sieve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import verbatim.text.Parsed;

/** The quote as a part of the sentence. */
class ThatBeforeTest {

    @Test
    void that() {
        Parsed parsed = Parsed.of("Ann Lee told reporters that \"the bridge is safe.\"", "en");
        assertThat(parsed.speaker("bridge")).isEqualTo("Ann Lee");
        assertThat(parsed.sieve("bridge")).isEqualTo("that before");
        assertThat(parsed.cue("bridge")).isEqualTo("told");
    }

    @Test
    void bareVerb() {
        Parsed parsed = Parsed.of("Ann Lee said \"the bridge is safe\" and left.", "en");
        assertThat(parsed.speaker("bridge")).isEqualTo("Ann Lee");
        assertThat(parsed.sieve("bridge")).isEqualTo("verb before");
        assertThat(parsed.cue("bridge")).isEqualTo("said");
    }
}
