package verbatim.text.attribution.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import verbatim.text.Parsed;

/** Behind the only comma before it the verb of saying opens its clause. */
class SplitStatementTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "de | Das Volk, sagt Politologin Ada Fink, „schläft“. | schläft | Ada Fink",
        "de | Der Minister, sagte Joe Kell, sei „ein Träumer“. | ein Träumer | Joe Kell",
        "de | Der Bürgermeister, sagte ein Anwohner, habe „nichts getan“. | nichts getan | ein Anwohner",
        "fr | Le maire, dit son adjoint, « ne viendra plus ». | ne viendra | adjoint",
        "es | El pueblo, dice la politóloga Inés Prado, «duerme». | duerme | Inés Prado",
        "pt | O lago, diz Inês Prado, “está morto”. | está | Inês Prado",
        "nl | Het volk, zegt politicologe Ada Fink, “slaapt”. | slaapt | Ada Fink",
        "da | Rådet, siger Jens Holm, »sover«. | sover | Jens Holm"})
    void theSubjectStandsBehindIt(String language, String text, String words, String speaker) {
        assertThat(Parsed.of(text, language).speaker(words)).isEqualTo(speaker);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "de | Der See ist tot, sagt Ada Fink. „Keine Fische, keine Frösche.“ | Der See | Ada Fink",
        "de | Der See ist tot, sagt Ada Fink. „Keine Fische, keine Frösche.“ | Keine Fische | Ada Fink",
        "fr | Le lac est mort, affirme Inès Roche. « Plus de poissons. » | Le lac | Inès Roche",
        "fr | Le lac est mort, a expliqué Inès Roche. « Plus de poissons. » | Plus de | Inès Roche",
        "es | El lago está muerto, afirma Inés Prado. «Ni peces ni ranas». | El lago | Inés Prado",
        "es | El lago está muerto, afirma Inés Prado. «Ni peces ni ranas». | Ni peces | Inés Prado",
        "nl | Het meer is dood, zegt Ada Fink. “Geen vissen meer.” | Geen vissen | Ada Fink"})
    void theStatementBeforeAndTheWordsBehindAreTheirs(String language, String text, String words, String speaker) {
        assertThat(Parsed.of(text, language).speaker(words)).isEqualTo(speaker);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "de | Joe Kell, der Bürgermeister, sagte am Montag: „Der Damm ist dicht.“ | Der Damm | Joe Kell",
        "de | Ada Fink, die Wirtin im Ort, sagte der Zeitung: „Der Damm ist dicht.“ | Der Damm | Ada Fink",
        "es | Inés Prado, alcaldesa de Vigo, dijo a Teo Lago: «La presa es segura y no hay más». | La presa | Inés Prado"})
    void whatIsNoSplitStatementStays(String language, String text, String words, String speaker) {
        assertThat(Parsed.of(text, language).speaker(words)).isEqualTo(speaker);
    }
}
