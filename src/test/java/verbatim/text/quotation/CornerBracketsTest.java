package verbatim.text.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import verbatim.text.Parsed;

/** Corner brackets. */
class CornerBracketsTest {

    @Test
    void nested() {
        Parsed parsed = Parsed.of("「橋は『閉鎖』です」", "ja");
        assertThat(parsed.setOff()).containsExactly("「橋は『閉鎖』です」", "『閉鎖』");
        assertThat(parsed.found().quotes().getFirst().rule()).isEqualTo("corner brackets");
    }
}
