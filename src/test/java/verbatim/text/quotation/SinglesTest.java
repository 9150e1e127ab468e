package verbatim.text.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import verbatim.text.Parsed;

/** Single marks, and what only looks like them. */
class SinglesTest {

    @Test
    void insideDoubles() {
        Parsed parsed = Parsed.of("\"He said, 'Stay here.' So I stayed,\" Anna Berg said.", "en");
        assertThat(parsed.setOff()).containsExactly("\"He said, 'Stay here.' So I stayed,\"", "'Stay here.'");
    }

    @Test
    void closedTogetherWithTheDouble() {
        Parsed parsed = Parsed.of("\"He only said, 'Stay,'\" Anna Berg said.", "en");
        assertThat(parsed.setOff()).containsExactly("\"He only said, 'Stay,'\"", "'Stay,'");
    }

    @Test
    void outermostInBritishPrint() {
        Parsed parsed = Parsed.of("'The bridge is closed,' said Anna Berg.", "en");
        assertThat(parsed.setOff()).containsExactly("'The bridge is closed,'");
        assertThat(parsed.found().quotes().getFirst().rule()).isEqualTo("singles");
    }

    @Test
    void apostrophesAreNone() {
        Parsed parsed = Parsed.of("It's the drivers' own choice, and they don't mind the '90s.", "en");
        assertThat(parsed.setOff()).isEmpty();
    }

    @Test
    void neverOverAnEnclosingMark() {
        Parsed parsed = Parsed.of("\"Rock 'n roll,\" she said. \"It's 'em or us.\"", "en");
        assertThat(parsed.setOff()).containsExactly("\"Rock 'n roll,\"", "\"It's 'em or us.\"");
    }
}
