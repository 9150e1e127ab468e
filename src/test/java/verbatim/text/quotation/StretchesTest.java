package verbatim.text.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import verbatim.text.Parsed;

/** What goes beyond one pair of marks. */
class StretchesTest {

    @Test
    void openedInEachParagraph() {
        Parsed parsed = Parsed.of("“We built it.\n“We paid for it.\n“And now we close it,” Anna Berg said.", "en");
        assertThat(parsed.setOff()).containsExactly("“We built it.\n“We paid for it.\n“And now we close it,”");
        assertThat(parsed.found().quotes().getFirst().rule()).isEqualTo("several paragraphs");
    }

    @Test
    void neverClosed() {
        Parsed parsed = Parsed.of("“We built it and we paid for it.\nThe town disagrees.", "en");
        assertThat(parsed.setOff()).containsExactly("“We built it and we paid for it.");
        assertThat(parsed.found().quotes().getFirst().rule()).isEqualTo("unclosed");
    }

    @Test
    void bothConventionsInOneText() {
        Parsed parsed = Parsed.of("\"Straight,\" said Ann Lee. “Curly,” said Bob Ray.", "en");
        assertThat(parsed.setOff()).containsExactly("\"Straight,\"", "“Curly,”");
    }
}
