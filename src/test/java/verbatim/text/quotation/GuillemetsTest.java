package verbatim.text.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import verbatim.text.Parsed;

/** Guillemets, outward and inward, with and without blanks. */
class GuillemetsTest {

    @Test
    void frenchWithBlanks() {
        Parsed parsed = Parsed.of("« Le pont est fermé », a dit Jeanne Morel.", "fr");
        assertThat(parsed.setOff()).containsExactly("« Le pont est fermé »");
        assertThat(parsed.found().quotes().getFirst().rule()).isEqualTo("guillemets");
    }

    @Test
    void spanishWithout() {
        Parsed parsed = Parsed.of("«El puente está cerrado», dijo Juana Ruiz.", "es");
        assertThat(parsed.setOff()).containsExactly("«El puente está cerrado»");
        assertThat(parsed.found().quotes().getFirst().rule()).isEqualTo("guillemets");
    }

    @Test
    void inwardAsInGerman() {
        Parsed parsed = Parsed.of("»Die Brücke ist gesperrt«, sagte Anna Berg.", "de");
        assertThat(parsed.setOff()).containsExactly("»Die Brücke ist gesperrt«");
        assertThat(parsed.found().quotes().getFirst().rule()).isEqualTo("guillemets");
    }

    @Test
    void nested() {
        Parsed parsed = Parsed.of("« Il a dit « non » et il est parti », raconte Jeanne Morel.", "fr");
        assertThat(parsed.setOff()).containsExactly("« Il a dit « non » et il est parti »", "« non »");
        assertThat(parsed.found().quotes().getFirst().rule()).isEqualTo("guillemets");
    }

    @Test
    void openedAgainForEachPartOfALongSpeech() {
        Parsed parsed = Parsed.of("Le maire lut : « Le pont est vieux. « Le bac est neuf. « Prenez le bac. » Il s’assit.", "fr");
        assertThat(parsed.setOff()).containsExactly("« Le pont est vieux.", "« Le bac est neuf.", "« Prenez le bac. »");
    }

    @Test
    void oneInsideAnotherStaysInside() {
        Parsed parsed = Parsed.of("Le maire lut : « Elle a écrit. « Prenez le bac. » Je le prends. » Il s’assit.", "fr");
        assertThat(parsed.setOff()).containsExactly("« Elle a écrit. « Prenez le bac. » Je le prends. »", "« Prenez le bac. »");
    }

    @Test
    void aWordThatLostItsEndStandsBeforeTheMark() {
        Parsed parsed = Parsed.of("« Il pleut ! », a-t-il affirmé. Anne Morel a déclaré qu'« il ne pourra plus y avoir de vote ».", "fr");
        assertThat(parsed.setOff()).containsExactly("« Il pleut ! »", "« il ne pourra plus y avoir de vote »");
        parsed = Parsed.of("« Il pleut », a dit le maire d’« un pont ». Il parle d’“une faute” et l'\"autre rive\".", "fr");
        assertThat(parsed.setOff()).containsExactly("« Il pleut »", "« un pont »", "“une faute”", "\"autre rive\"");
        parsed = Parsed.of("Il sindaco parla d'«una colpa» e dell'«altra riva».", "it");
        assertThat(parsed.setOff()).containsExactly("«una colpa»", "«altra riva»");
        parsed = Parsed.of("The boats were \"the rowers'\" and \"ours\".", "en");
        assertThat(parsed.setOff()).containsExactly("\"the rowers'\"", "\"ours\"");
    }
}
