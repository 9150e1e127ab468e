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

    @Test
    void behindAPlaysLabel() {
        Parsed parsed = Parsed.of("LE MEUNIER. — Vous plaisantez, je crois.\nLA FILLE. — Point du tout.", "fr");
        assertThat(parsed.setOff()).containsExactly("— Vous plaisantez, je crois.", "— Point du tout.");
    }

    @Test
    void aloneInsideALineWithItsClauseOfSaying() {
        Parsed parsed = Parsed.of("Une ombre se dressa. — Ami ! répondit une voix.", "fr");
        assertThat(parsed.setOff()).containsExactly("— Ami !");
    }

    @Test
    void anAuthorsOwnDash() {
        Parsed parsed = Parsed.of("Il se tut. — Rien ne bougeait sur le quai.", "fr");
        assertThat(parsed.setOff()).isEmpty();
    }
}
