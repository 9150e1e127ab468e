package verbatim.text.attribution;

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
    void subjectOfTheSentenceBefore() {
        Parsed parsed = Parsed.of("Ann Lee smiled at the crowd. \"The bridge is safe at last.\"", "en");
        assertThat(parsed.speaker("bridge")).isEqualTo("Ann Lee");
        assertThat(parsed.sieve("bridge")).isEqualTo("subject of the sentence before");
    }
}
