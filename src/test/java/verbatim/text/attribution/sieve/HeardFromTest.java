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
        "en | Ivan Kell heard from Rosa Prado, a retired diver, that the dam was “safe.” | safe | Rosa Prado",
        "de | Von Ada Fink hat Joe Kell gehört: „Der Damm ist sicher.“ | Der Damm | Ada Fink",
        "en | “The dam is safe,” Ivan Kell heard from Rosa Prado. | The dam | Rosa Prado",
        "en | “The dam is safe” were the last words Lou Finch heard from Ivan Kell. | The dam | Ivan Kell",
        "en | “The dam is safe” were the last words Lou Finch heard. | The dam | nobody",
        "en | “The dam is safe” were Lou Finch's last words. | The dam | Lou Finch",
        "en | Ivan Kell had heard from friends in Salem. “The dam is safe,” he said. | The dam | Ivan Kell",
        "en | Ivan Kell heard from the roof a cry. He said: “The dam is safe.” | The dam | Ivan Kell"})
    void areTheSources(String language, String text, String words, String speaker) {
        assertThat(Parsed.of(text, language).speaker(words)).isEqualTo(speaker);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en | “The dam is safe,” Ivan Kell said after hearing from Rosa Prado. | The dam | Ivan Kell",
        "en | “The dam is safe,” Ivan Kell wrote when he heard from Rosa Prado. | The dam | Ivan Kell",
        "en | “The dam is safe,” the mayor added after he heard from Rosa Prado that it had held. | The dam | mayor",
        "en | When she heard from Ivan Kell, Rosa Prado was blunt: “The dam is safe.” | The dam | Rosa Prado",
        "en | After hearing from Ivan Kell, Rosa Prado had one message: “The dam is safe.” | The dam | Rosa Prado",
        "en | Rosa Prado, who heard from Ivan Kell, had one message: “The dam is safe.” | The dam | Rosa Prado",
        "en | The council heard from Ivan Kell that the dam was “safe”, Rosa Prado said. | safe | Rosa Prado",
        "en | The council heard from Ivan Kell that the dam was “safe,” Rosa Prado said. | safe | Rosa Prado",
        "de | Die Frau von Joe Kell erfuhr es aus dem Radio: „Der Damm ist sicher.“ | Der Damm | Frau von Joe Kell",
        "de | Ein Freund von Joe Kell gehört zu den Skeptikern: „Der Damm ist sicher.“ | Der Damm | Ein Freund von Joe Kell",
        "de | Ada Fink, Nachfolgerin von Joe Kell, erfuhr am Montag davon: „Der Damm ist sicher.“ | Der Damm | Ada Fink",
        "de | Ada Fink, die von Joe Kell davon gehört hatte, war froh: „Der Damm ist sicher.“ | Der Damm | Ada Fink",
        "de | Von Anfang an hörte Ada Fink: „Der Damm ist sicher.“ | Der Damm | Ada Fink"})
    void whoeverOnlyHearsOfSomebodySpeaksForHimself(String language, String text, String words, String speaker) {
        assertThat(Parsed.of(text, language).speaker(words)).isEqualTo(speaker);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en | Rosa Prado waited to hear from Ivan Kell, her “last hope”. | last hope",
        "en | Rosa Prado, who heard from Ivan Kell, was “not amused”. | not amused",
        "de | Als sie von Joe Kell davon erfuhr, war Ada Fink entsetzt: „Der Damm bricht.“ | Der Damm",
        "de | Ada Fink war von Joe Kell enttäuscht, als sie hörte, der Damm sei „halb so alt“. | halb so alt"})
    void nobodyIsHeard(String language, String text, String words) {
        assertThat(Parsed.of(text, language).speaker(words)).isEqualTo("nobody");
    }
}
