package verbatim.text.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import verbatim.text.Parsed;

/** Where a dialogue's line goes over into the narrator's words. */
class NarrationTest {

    @Test
    void afterTheClauseOfSaying() {
        Parsed parsed = Parsed.of("— Je pars, dit Paul. Il ferma la porte.", "fr");
        assertThat(parsed.setOff()).containsExactly("— Je pars,");
    }

    @Test
    void speakerGoesOn() {
        Parsed parsed = Parsed.of("— Je pars, dit Paul. Vous fermez la porte.", "fr");
        assertThat(parsed.setOff()).containsExactly("— Je pars,", "Vous fermez la porte.");
    }

    @Test
    void inACopyThatLostItsLineEnds() {
        Parsed parsed = Parsed.of("— Où est le pont ? — Je ne sais pas. Paul haussa les épaules. — Cherchez-le.", "fr");
        assertThat(parsed.setOff()).containsExactly("— Où est le pont ?", "— Je ne sais pas.", "— Cherchez-le.");
    }

    @Test
    void inTheImperfectBeforeTheNarrativePast() {
        Parsed parsed = Parsed.of("— Où est le pont ? — En route, plutôt ! Ils avaient raison de se hâter. Le batelier partit. — Attendez.",
                "fr");
        assertThat(parsed.setOff()).containsExactly("— Où est le pont ?", "— En route, plutôt !", "— Attendez.");
    }

    @Test
    void afterACallThatWasWhole() {
        Parsed parsed = Parsed.of("— En avant ! cria le batelier, et les rameurs partirent.", "fr");
        assertThat(parsed.setOff()).containsExactly("— En avant !");
    }

    @Test
    void aToneIsNobodysYou() {
        Parsed parsed = Parsed.of("— Où est le pont ? demanda le batelier. Elle répliqua d’un ton las : — Là-bas.", "fr");
        assertThat(parsed.setOff()).containsExactly("— Où est le pont ?", "— Là-bas.");
    }

    @Test
    void aClauseThatLeadsUpToTheNextTurn() {
        Parsed parsed = Parsed.of("— Où est le pont ? — Vous le cherchez ? Il dit en riant : — Je le cherche.", "fr");
        assertThat(parsed.setOff()).containsExactly("— Où est le pont ?", "— Vous le cherchez ?", "— Je le cherche.");
    }

    @Test
    void inAShortVerb() {
        Parsed parsed = Parsed.of("— Où est le pont ? — Plus loin. Ils se turent. — Cherchez-le.", "fr");
        assertThat(parsed.setOff()).containsExactly("— Où est le pont ?", "— Plus loin.", "— Cherchez-le.");
    }
}
