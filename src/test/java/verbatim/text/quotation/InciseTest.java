package verbatim.text.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import verbatim.text.Parsed;

/** The clause of saying that stands inside an utterance. */
class InciseTest {

    @Test
    void verbsThatNoListHasAreToldByTheirEndingAndSubject() {
        Parsed parsed = Parsed.of("— Fermez la porte, bougonna Paul. Il fait froid.", "fr");
        assertThat(parsed.setOff()).containsExactly("— Fermez la porte,", "Il fait froid.");
    }

    @Test
    void mannerBelongsToTheClause() {
        Parsed parsed = Parsed.of("— Le pont, dit Jeanne, en posant son verre, est fermé.", "fr");
        assertThat(parsed.setOff()).containsExactly("— Le pont,", "est fermé.");
    }

    @Test
    void auxiliaryAndPronounBeforeTheVerb() {
        Parsed parsed = Parsed.of("— Vous partez ? lui avait demandé le meunier.", "fr");
        assertThat(parsed.setOff()).containsExactly("— Vous partez ?");
    }

    @Test
    void insideGuillemets() {
        Parsed parsed = Parsed.of("« Le pont, a dit la maire, sera fermé en mai. »", "fr");
        assertThat(parsed.setOff()).containsExactly("« Le pont,", "sera fermé en mai. »");
    }

    @Test
    void spanishDashes() {
        Parsed parsed = Parsed.of("—Ven —dijo Marta—, es tarde.", "es");
        assertThat(parsed.setOff()).first().asString().isEqualTo("—Ven");
        assertThat(parsed.setOff()).last().asString().endsWith("es tarde.");
    }
}
