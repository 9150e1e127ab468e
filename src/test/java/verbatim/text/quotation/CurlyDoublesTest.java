package verbatim.text.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import verbatim.text.Parsed;

/** Curly doubles. */
class CurlyDoublesTest {

    @Test
    void paired() {
        Parsed parsed = Parsed.of("“The bridge is closed,” said Anna Berg.", "en");
        assertThat(parsed.setOff()).containsExactly("“The bridge is closed,”");
        assertThat(parsed.found().quotes().getFirst().rule()).isEqualTo("curly doubles");
    }

    @Test
    void singlesInside() {
        Parsed parsed = Parsed.of("“She said ‘no’ and left,” Anna Berg said.", "en");
        assertThat(parsed.setOff()).containsExactly("“She said ‘no’ and left,”", "‘no’");
        assertThat(parsed.found().quotes().getFirst().rule()).isEqualTo("curly doubles");
    }

    @Test
    void apostrophesAreNone() {
        Parsed parsed = Parsed.of("“It’s the drivers’ choice,” Anna Berg said.", "en");
        assertThat(parsed.setOff()).containsExactly("“It’s the drivers’ choice,”");
        assertThat(parsed.found().quotes().getFirst().rule()).isEqualTo("curly doubles");
    }
}
