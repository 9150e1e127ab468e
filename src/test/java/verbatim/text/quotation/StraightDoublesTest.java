package verbatim.text.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import verbatim.text.Parsed;

/** Straight doubles. */
class StraightDoublesTest {

    @Test
    void paired() {
        Parsed parsed = Parsed.of("\"The bridge is closed,\" said Anna Berg. \"Go home.\"", "en");
        assertThat(parsed.setOff()).containsExactly("\"The bridge is closed,\"", "\"Go home.\"");
        assertThat(parsed.found().quotes().getFirst().rule()).isEqualTo("straight doubles");
    }

    @Test
    void inchesAreNone() {
        Parsed parsed = Parsed.of("The goalkeeper is 6'2\" tall and runs fast.", "en");
        assertThat(parsed.setOff()).isEmpty();
    }

    @Test
    void inBrackets() {
        Parsed parsed = Parsed.of("The mayor (\"a tired man\") left early.", "en");
        assertThat(parsed.setOff()).containsExactly("\"a tired man\"");
        assertThat(parsed.found().quotes().getFirst().rule()).isEqualTo("straight doubles");
    }

    @Test
    void doublePrimesAreMarksAndInchesNone() {
        Parsed parsed = Parsed.of("The pipe is 12″ wide and 14″ long. ″It held in 2012,″ said Ann Lee. ″It holds.″");
        assertThat(parsed.setOff()).containsExactly("″It held in 2012,″", "″It holds.″");
        assertThat(parsed.speaker("It holds")).isEqualTo("Ann Lee");
    }
}
