package verbatim.text.attribution.sieve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import verbatim.text.Parsed;

/** A quote that stands alone. */
class SentenceBeforeTest {

    @Test
    void verbOfSayingInTheSentenceBefore() {
        Parsed parsed = Parsed.of("Ann Lee said that the bridge would open. \"It is as safe as a house.\"", "en");
        assertThat(parsed.speaker("house")).isEqualTo("Ann Lee");
        assertThat(parsed.sieve("house")).isEqualTo("said in the sentence before");
    }

    @Test
    void whatNobodyInParticularSaysOfTheSubject() {
        Parsed parsed = Parsed.of("Ann Lee won. She is, critics say, a terrible loser. \"The bridge is safe at last.\"", "en");
        assertThat(parsed.speaker("bridge")).isEqualTo("Ann Lee");
    }

    @Test
    void subjectOfTheSentenceBefore() {
        Parsed parsed = Parsed.of("Ann Lee smiled at the crowd. \"The bridge is safe at last.\"", "en");
        assertThat(parsed.speaker("bridge")).isEqualTo("Ann Lee");
        assertThat(parsed.sieve("bridge")).isEqualTo("subject of the sentence before");
    }

    @Test
    void afterAQuoteOfTheSameSpeaker() {
        Parsed parsed = Parsed.of("\"The bridge is safe,\" Ann Lee said.\n\"It will be safe for years.\"\n\"And then we will build another one.\"");
        assertThat(parsed.speaker("another one")).isEqualTo("Ann Lee");
        assertThat(parsed.sieve("another one")).isEqualTo("goes on from the sentence before");
    }
}
