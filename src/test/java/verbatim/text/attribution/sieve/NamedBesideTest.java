package verbatim.text.attribution.sieve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import verbatim.text.Parsed;

/** Labels before answers without marks. */
class NamedBesideTest {

    @Test
    void initialsThatTheTextDoesNotExplainStayAsTheyAre() {
        Parsed parsed = Parsed.of("""
                WN: When will the bridge open?
                Ann Lee: It will open in May.
                WN: And the ferry?
                Lee: The ferry has sunk, I fear.
                """);
        assertThat(parsed.speaker("bridge open")).isEqualTo("WN");
        assertThat(parsed.speaker("ferry has sunk")).isEqualTo("Ann Lee");
    }
}
