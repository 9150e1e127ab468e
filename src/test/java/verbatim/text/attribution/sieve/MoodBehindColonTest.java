package verbatim.text.attribution.sieve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import verbatim.text.Parsed;

/** The mood of reported speech behind a colon. */
class MoodBehindColonTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "de | Joe Kell sagte: Er habe nie gezweifelt. | Er habe | Joe Kell",
        "de | Ihr Manager Bob Stern bestätigte die Absage der Tournee: Ray brauche Ruhe. | Ray brauche | Bob Stern",
        "de | Der Rat wies die Kritik zurück: Man habe alles geprüft. | Man habe | Rat",
        "de | Das Ministerium reagierte verhalten: Man nehme den Bericht ernst. | Man nehme | Ministerium"})
    void reports(String language, String text, String words, String speaker) {
        assertThat(Parsed.of(text, language).speaker(words)).isEqualTo(speaker);
    }

    @Test
    void aClauseOfSayingAtTheEndHasTheWholeSentence() {
        assertThat(Parsed.of("Das Problem sei der Preis: Er sei zu hoch, sagte Joe Kell.", "de").speaker("zu hoch")).isEqualTo("Joe Kell");
    }

    @Test
    void anotherMoodReportsNothing() {
        assertThat(Parsed.of("Der Rat hat entschieden: Die Brücke wird gebaut.", "de").found().quotes()).isEmpty();
    }
}
