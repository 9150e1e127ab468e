package verbatim.text.attribution.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import verbatim.text.Parsed;

/** Whoever is spoken to is not the speaker, wherever they stand. */
class DativeFirstTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "es | A Inés Prado le contestó Teo Lago: «La presa es segura y no hay más». | La presa | Teo Lago",
        "es | A la alcaldesa le respondió ayer el ministro Teo Lago: «La presa es segura y no hay más». | La presa | Teo Lago",
        "es | A Inés Prado, Teo Lago le respondió: «La presa es segura y no hay más». | La presa | Teo Lago",
        "es | A Teo Lago lo llamó Inés Prado «un mentiroso». | mentiroso | Inés Prado",
        "es | A sus 80 años, Inés Prado dijo: «La presa es segura y no hay más». | La presa | Inés Prado",
        "es | El hijo de Prado le dijo a Lago: «La presa es segura y no hay más». | La presa | hijo de Prado",
        "es | Según le dijo a Inés Prado su abogado, Teo Lago, la presa es «segura». | segura | Teo Lago",
        "es | «La presa es segura», dijo a los vecinos Inés Prado. | La presa | Inés Prado",
        "es | «La presa es segura», le contestó a Inés Prado Pablo Lago. | La presa | Pablo Lago",
        "it | A Inés Prado rispose Teo Lago: «La diga è sicura e non c'è altro da dire». | La diga | Teo Lago",
        "pt | A Inês Prado respondeu Téo Lago: «A barragem é segura e não há mais a dizer». | A barragem | Téo Lago",
        "fr | À Inès Roche a répondu Marc Laude : « Il est sûr et il le restera. » | Il est | Marc Laude",
        "fr | « Le barrage est sûr », lui a répondu, agacé, le préfet Marc Laude. | Le barrage | Marc Laude",
        "fr | « Le barrage est sûr », lui a répondu, visiblement agacée, la maire Inès Roche. | Le barrage | Inès Roche",
        "fr | « Il est sûr », a répondu Marc Laude, agacé, le préfet étant absent. | Il est | Marc Laude",
        "de | Der Frau von Joe Kell sagte Ada Fink: „Der Damm ist sicher.“ | Der Damm | Ada Fink",
        "de | Seiner Mutter sagte Joe Kell: „Der Damm ist sicher.“ | Der Damm | Joe Kell",
        "de | Einer Freundin sagte Joe Kell: „Der Damm ist sicher.“ | Der Damm | Joe Kell",
        "de | Der Mutter des Jungen sagte Ada Fink: „Der Damm ist sicher.“ | Der Damm | Ada Fink",
        "de | Der Frauenarzt Joe Kell sagte: „Der Damm ist sicher.“ | Der Damm | Joe Kell"})
    void isNotWhoIsSpokenTo(String language, String text, String words, String speaker) {
        assertThat(Parsed.of(text, language).speaker(words)).isEqualTo(speaker);
    }
}
