package verbatim.text.attribution.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import verbatim.text.Parsed;
import verbatim.text.SpeakerType;

/** One entry for each person. */
class CastTest {

    @Test
    void surnameIsTheFullName() {
        Parsed parsed = Parsed.of("Ann Lee built it. \"It is safe,\" Lee said.", "en");
        assertThat(parsed.speaker("safe")).isEqualTo("Ann Lee");
    }

    @Test
    void titleApart() {
        Parsed parsed = Parsed.of("\"It is safe,\" former Governor Ann Lee said.");
        assertThat(parsed.speaker("safe")).isEqualTo("Ann Lee");
        assertThat(parsed.found().speakers().getFirst().description()).isEqualTo("former Governor");
        assertThat(parsed.found().speakers().getFirst().type()).isEqualTo(SpeakerType.PERSON);
    }

    @Test
    void functionForTheName() {
        Parsed parsed = Parsed.of("Governor Ann Lee came. \"It is safe,\" the governor said.", "en");
        assertThat(parsed.speaker("safe")).isEqualTo("Ann Lee");
    }

    @Test
    void organisation() {
        Parsed parsed = Parsed.of("\"It is safe,\" the Department of Bridges said.", "en");
        assertThat(parsed.speaker("safe")).isEqualTo("Department of Bridges");
    }

    @Test
    void anOrganisationBeforeANameIsNoPartOfIt() {
        Parsed parsed = Parsed.of("The head of the Harbour Council Ann Lee said: \"The ferry is sound.\"");
        assertThat(parsed.speaker("ferry is sound")).isEqualTo("Ann Lee");
    }

    @Test
    void aTitleCanBeASurname() {
        Parsed parsed = Parsed.of("\"The ferry is sound,\" Amy Pope, deputy mayor, said.");
        assertThat(parsed.speaker("ferry is sound")).isEqualTo("Amy Pope");
    }
}
