package verbatim.text.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import verbatim.text.Parsed;

/** German marks. */
class LowHighDoublesTest {

    @Test
    void closedHigh() {
        Parsed parsed = Parsed.of("„Die Brücke bleibt gesperrt“, sagte Anna Berg.", "de");
        assertThat(parsed.setOff()).containsExactly("„Die Brücke bleibt gesperrt“");
        assertThat(parsed.found().quotes().getFirst().rule()).isEqualTo("low-high doubles");
    }

    @Test
    void closedWithAStraightMark() {
        Parsed parsed = Parsed.of("„Die Brücke bleibt gesperrt\", sagte Anna Berg.", "de");
        assertThat(parsed.setOff()).containsExactly("„Die Brücke bleibt gesperrt\"");
        assertThat(parsed.found().quotes().getFirst().rule()).isEqualTo("low-high doubles");
    }
}
