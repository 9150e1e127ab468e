package verbatim.text.attribution.sieve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import verbatim.text.Parsed;

/** One utterance, interrupted. */
class ContinuedTest {

    @Test
    void sameSpeakerAndGroup() {
        Parsed parsed = Parsed.of("\"The bridge is safe,\" Ann Lee said. \"Walk across it.\"", "en");
        assertThat(parsed.speaker("Walk")).isEqualTo("Ann Lee");
        assertThat(parsed.sieve("Walk")).isEqualTo("continued");
        assertThat(parsed.cue("Walk")).isEqualTo("said");
        assertThat(parsed.quote("Walk").group()).isNotNull().isEqualTo(parsed.quote("bridge").group());
    }

    @Test
    void insideASentence() {
        Parsed parsed = Parsed.of("\"The bridge,\" Ann Lee said, \"is safe.\"", "en");
        assertThat(parsed.speaker("is safe")).isEqualTo("Ann Lee");
        assertThat(parsed.quote("is safe").group()).isNotNull().isEqualTo(parsed.quote("The bridge").group());
    }

    @Test
    void twoUtterancesHaveNoGroup() {
        Parsed parsed = Parsed.of("Ann Lee said, \"It is safe.\" Bob Ray said, \"It is not.\"");
        assertThat(parsed.speaker("It is not")).isEqualTo("Bob Ray");
        assertThat(parsed.quote("It is not").group()).isNull();
    }
}
