package verbatim.text.attribution.sieve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import verbatim.text.Parsed;
import verbatim.text.QuoteDoubt;

/** What somebody is only said to have said, or may say. */
class HearsayTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "de | „Der Damm ist dicht“, soll Joe Kell gesagt haben. | Der Damm",
        "de | „Der Damm ist dicht“, hätte Joe Kell sagen können. | Der Damm",
        "de | „Der Damm ist dicht“, wird Joe Kell sagen. | Der Damm",
        "de | Angeblich sagte Joe Kell: „Der Damm ist dicht.“ | Der Damm",
        "de | „Der Damm ist dicht“, sagte Joe Kell angeblich. | Der Damm",
        "fr | « Le barrage tient bon », aurait dit Marc Laude. | Le barrage",
        "fr | « Le barrage tient bon », pourrait dire Marc Laude. | Le barrage",
        "es | «La presa es segura», habría dicho Teo Lago. | La presa",
        "es | «La presa es segura», podría decir Teo Lago. | La presa",
        "fr | « Le barrage tient bon », peut dire Marc Laude. | Le barrage",
        "it | «La diga è sicura», avrebbe detto Teo Lago. | La diga",
        "pt | «A barragem é segura», teria dito Téo Lago. | A barragem",
        "nl | “De dam is veilig”, zou Jan Kool gezegd hebben. | De dam",
        "da | »Dæmningen er sikker,« skal Jens Holm have sagt. | Dæmningen",
        "sv | ”Dammen är säker”, lär Jens Holm ha sagt. | Dammen"})
    void whetherItWasSaidStaysOpen(String language, String text, String words) {
        Parsed parsed = Parsed.of(text, language);
        assertThat(parsed.found().doubts(parsed.quote(words))).contains(QuoteDoubt.SPEAKER);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "de | „Der Damm ist dicht“, hat Joe Kell gesagt. | Der Damm",
        "de | „Der Damm ist dicht“, muss Joe Kell zugeben. | Der Damm",
        "de | „Der Damm ist dicht“, konnte Joe Kell am Freitag sagen. | Der Damm",
        "fr | « Le barrage tient bon », a dit Marc Laude. | Le barrage",
        "fr | « Le barrage tient bon », doit admettre Marc Laude. | Le barrage",
        "es | «La presa es segura», ha dicho Teo Lago. | La presa",
        "pt | «A barragem é segura», disse Téo Lago. | A barragem"})
    void whatWasSaidIsSure(String language, String text, String words) {
        Parsed parsed = Parsed.of(text, language);
        assertThat(parsed.found().doubts(parsed.quote(words))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "fr | « Le barrage tient bon », pourrait dire Marc Laude. | Le barrage | Marc Laude",
        "es | «La presa es segura», debería decir Teo Lago. | La presa | Teo Lago",
        "it | «La diga è sicura», potrebbe dire Teo Lago. | La diga | Teo Lago",
        "pt | «A barragem é segura», poderia dizer Téo Lago. | A barragem | Téo Lago",
        "nl | “De dam is veilig”, zou Jan Kool kunnen zeggen. | De dam | Jan Kool",
        "sv | ”Dammen är säker”, lär Jens Holm ha sagt. | Dammen | Jens Holm",
        "es | El alcalde podría decir que la presa es segura. | la presa | alcalde"})
    void whoItIsIsRead(String language, String text, String words, String speaker) {
        assertThat(Parsed.of(text, language).speaker(words)).isEqualTo(speaker);
    }
}
