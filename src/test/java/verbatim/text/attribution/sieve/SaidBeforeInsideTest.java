package verbatim.text.attribution.sieve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import verbatim.text.Parsed;

/** Somebody who recounts a talk. */
class SaidBeforeInsideTest {

    @Test
    void questionBefore() {
        Parsed parsed = Parsed.of("\"You know what I told Bob Ray? 'Never again.'\" Ann Lee said.", "en");
        assertThat(parsed.speaker("Never again")).isEqualTo("Ann Lee");
        assertThat(parsed.sieve("Never again")).isEqualTo("said in the sentence before, inside a quote");
        assertThat(parsed.quote("Never again").nested()).isTrue();
    }
}
