package verbatim.text.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import verbatim.text.Parsed;

/** Dialogue dashes. */
class DialogueDashTest {

    @Test
    void wholeLine() {
        Parsed parsed = Parsed.of("Il entra.\n— Bonsoir, mes amis.\n— Bonsoir !", "fr");
        assertThat(parsed.setOff()).containsExactly("— Bonsoir, mes amis.", "— Bonsoir !");
        assertThat(parsed.found().quotes().getFirst().rule()).isEqualTo("dialogue dash");
    }

    @Test
    void interrupted() {
        Parsed parsed = Parsed.of("— Viens, dit-elle, il est tard.", "fr");
        assertThat(parsed.setOff()).containsExactly("— Viens,", "il est tard.");
        assertThat(parsed.found().quotes().getFirst().rule()).isEqualTo("dialogue dash");
    }

    @Test
    void notInEnglish() {
        Parsed parsed = Parsed.of("— a dash that opens a list", "en");
        assertThat(parsed.setOff()).isEmpty();
    }
}
