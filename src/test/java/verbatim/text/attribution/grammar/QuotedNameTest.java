package verbatim.text.attribution.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import verbatim.text.Parsed;

/** A paper named in marks that speaks. */
class QuotedNameTest {

    @Test
    void afterTheVerb() {
        Parsed parsed = Parsed.of("„Die Brücke ist morsch“, schreibt das „Hafenblatt“.", "de");
        assertThat(parsed.speaker("Brücke")).isEqualTo("Hafenblatt");
    }

    @Test
    void beforeTheVerb() {
        Parsed parsed = Parsed.of("Das „Hafenblatt“ schreibt: „Die Brücke ist morsch.“", "de");
        assertThat(parsed.speaker("Brücke")).isEqualTo("Hafenblatt");
    }

    @Test
    void inFrench() {
        Parsed parsed = Parsed.of("« Le pont est pourri », écrit le quotidien « Le Quai ».", "fr");
        assertThat(parsed.speaker("pourri")).isEqualTo("Le Quai");
    }

    @Test
    void thePaperThatIsTold() {
        Parsed parsed = Parsed.of("Der „Rundschau“ sagte Anna Berg: „Die Brücke ist morsch.“", "de");
        assertThat(parsed.speaker("morsch")).isEqualTo("Anna Berg");
    }
}
