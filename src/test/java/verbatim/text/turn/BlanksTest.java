package verbatim.text.turn;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlanksTest {

    @ParameterizedTest
    @ValueSource(strings = {"%s:\u00A0%s", "%s:\u2003%s", "%s:\u2009%s", "%s\u200B: %s", "\uFEFF%s: %s", "\u200E%s: %s", "%s\u00A0:\u00A0%s"})
    void labelsAreReadBesideAnyBlank(String form) {
        String text = form.formatted("Una Lind", "Where is it?") + "\n" + form.formatted("Max Orr", "It is gone.") + "\n" + form.formatted("Una Lind", "Since when?");

        assertThat(TextTurns.of(text).at(text.indexOf("It is gone")).orElseThrow().name()).isEqualTo("Max Orr");
    }

    @Test
    void aLineKeepsItsLengthAndANameItsBlanks() {
        String line = "Mr.\u00A0Orr:\u00A0\u200BIt\u2009is.";

        assertThat(Blanks.plain(line)).isEqualTo("Mr.\u00A0Orr:  It is.").hasSameSizeAs(line);
    }
}
