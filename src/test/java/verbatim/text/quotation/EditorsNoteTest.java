package verbatim.text.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import verbatim.text.Parsed;

/** What stands in brackets in an utterance and is not the speaker's. */
class EditorsNoteTest {

    @Test
    void aNote() {
        Parsed parsed = Parsed.of("— Passe-moi le falot [Note : la lanterne], dit le batelier ; il fait nuit.", "fr");
        assertThat(parsed.setOff()).containsExactly("— Passe-moi le falot", "il fait nuit.");
    }

    @Test
    void aSentenceOfTheNarrators() {
        Parsed parsed = Parsed.of("— Je pars demain. (Le bac ne passait plus depuis midi.) Venez avec moi.", "fr");
        assertThat(parsed.setOff()).containsExactly("— Je pars demain.", "Venez avec moi.");
    }

    @Test
    void whatTheSpeakerDoesMeanwhile() {
        Parsed parsed = Parsed.of("— Ce pont (et il montra la rive) ne tient plus.", "fr");
        assertThat(parsed.setOff()).containsExactly("— Ce pont", "ne tient plus.");
    }

    @Test
    void whatTheSpeakerAddsIsSpoken() {
        Parsed parsed = Parsed.of("— Ce pont (je vous le jure) ne tient plus.", "fr");
        assertThat(parsed.setOff()).containsExactly("— Ce pont (je vous le jure) ne tient plus.");
    }
}
