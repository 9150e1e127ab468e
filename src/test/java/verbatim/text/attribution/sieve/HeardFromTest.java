package verbatim.text.attribution.sieve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import verbatim.text.Parsed;

/** Words that somebody hears are those of whom they are heard from. */
class HeardFromTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "de | Von Ada Fink hörte Joe Kell: „Der Damm ist sicher.“ | Der Damm | Ada Fink",
        "de | Von Ada Fink erfuhr der Rat, der Damm sei „sicher“. | sicher | Ada Fink",
        "de | Joe Kell bekam von Ada Fink zu hören: „Der Damm ist sicher.“ | Der Damm | Ada Fink",
        "de | „Der Damm ist sicher“, bekam Joe Kell von Ada Fink zu hören. | Der Damm | Ada Fink",
        "de | Joe Kell hörte Ada Fink rufen: „Der Damm ist sicher.“ | Der Damm | Ada Fink",
        "en | Ivan Kell heard from Rosa Prado that the dam was “safe.” | safe | Rosa Prado",
        "en | “The dam is safe,” Ivan Kell heard from Rosa Prado. | The dam | Rosa Prado",
        "en | “The dam is safe” were the last words Lou Finch heard from Ivan Kell. | The dam | Ivan Kell",
        "en | “The dam is safe” were the last words Lou Finch heard. | The dam | nobody",
        "en | “The dam is safe” were Lou Finch's last words. | The dam | Lou Finch",
        "en | Ivan Kell had heard from friends in Salem. “The dam is safe,” he said. | The dam | Ivan Kell",
        "en | Ivan Kell heard from the roof a cry. He said: “The dam is safe.” | The dam | Ivan Kell"})
    void areTheSources(String language, String text, String words, String speaker) {
        assertThat(Parsed.of(text, language).speaker(words)).isEqualTo(speaker);
    }
}
