package verbatim.text.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import verbatim.text.Parsed;

/** Two apostrophes or backticks as one mark. */
class DoubledSinglesTest {

    @Test
    void apostrophes() {
        Parsed parsed = Parsed.of("''The bridge is closed,'' said Anna Berg.", "en");
        assertThat(parsed.setOff()).containsExactly("''The bridge is closed,''");
        assertThat(parsed.found().quotes().getFirst().rule()).isEqualTo("doubled singles");
    }

    @Test
    void backticksFirst() {
        Parsed parsed = Parsed.of("``The bridge is closed,'' said Anna Berg.", "en");
        assertThat(parsed.setOff()).containsExactly("``The bridge is closed,''");
        assertThat(parsed.found().quotes().getFirst().rule()).isEqualTo("doubled singles");
    }
}
