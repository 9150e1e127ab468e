package verbatim.text.attribution.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import verbatim.text.Parsed;

/** Date, venue and medium as printed. */
class OccasionsTest {

    @Test
    void venue() {
        Parsed parsed = Parsed.of("\"It is safe,\" Ann Lee said during a speech in the old town hall.");
        assertThat(parsed.occasion("safe")).isEqualTo("a speech in the old town hall");
    }

    @Test
    void date() {
        Parsed parsed = Parsed.of("Ann Lee said on May 3: \"It is safe.\"");
        assertThat(parsed.occasion("safe")).isEqualTo("May 3");
    }

    @Test
    void openingParticiple() {
        Parsed parsed = Parsed.of("Speaking to a full house, Ann Lee said, \"It is safe.\"");
        assertThat(parsed.occasion("safe")).isEqualTo("Speaking to a full house");
    }

    @Test
    void none() {
        Parsed parsed = Parsed.of("\"It is safe,\" Ann Lee said.");
        assertThat(parsed.occasion("safe")).isEqualTo("none");
    }
}
