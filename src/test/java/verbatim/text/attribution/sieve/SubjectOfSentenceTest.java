package verbatim.text.attribution.sieve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import verbatim.text.Parsed;

/** No words of saying at all. */
class SubjectOfSentenceTest {

    @Test
    void subject() {
        Parsed parsed = Parsed.of("Ann Lee tore up what was once \"the best deal this town ever made\" on stage.", "en");
        assertThat(parsed.speaker("best deal")).isEqualTo("Ann Lee");
        assertThat(parsed.sieve("best deal")).isEqualTo("subject of the sentence");
    }

    @Test
    void aThingIsNoSpeaker() {
        Parsed parsed = Parsed.of("Ferry tickets will from now on be \"cheaper than a loaf of good bread\" all year.");
        assertThat(parsed.speaker("loaf")).isEqualTo("nobody");
    }
}
