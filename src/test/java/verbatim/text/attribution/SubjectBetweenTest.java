package verbatim.text.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import verbatim.text.Parsed;
import verbatim.text.QuoteDoubt;

/** Outside English, whom a pronoun may mean besides whoever was named before. */
class SubjectBetweenTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "de | Bo Lang traf zweimal. Der Torwart schimpfte. „Ich war allein“, sagte er. | allein",
        "de | „Ich bin der Beste“, sagt Max Orr. Ein Kritiker widerspricht. „Er ist laut“, sagt er. | laut",
        "de | Polizistin Anna Berg hielt die Fahrerin an. Die Fahrerin blieb sitzen. „Sie können mich nicht zwingen“, sagte sie. | zwingen",
        "fr | Bo Lang a marqué deux fois. Son entraîneur était ravi. « Quel joueur », a-t-il dit. | Quel",
        "fr | « Je suis le meilleur », dit Max Orr. Un critique n'est pas d'accord. « Il est bruyant », dit-il. | bruyant",
        "pt | Bo Lang marcou dois gols. O treinador estava feliz. “Que jogador”, disse ele. | Que",
        "nl | Bo Lang scoorde twee keer. De keeper was boos. ‘Ik was alleen’, zei hij. | alleen",
        "sv | Bo Lang gjorde två mål. Hans tränare var nöjd. ”Vilken spelare”, sade han. | Vilken",
        "da | Bo Lang scorede to gange. Målmanden var sur. »Jeg var alene,« sagde han. | alene"})
    void another(String language, String text, String words) {
        Parsed parsed = Parsed.of(text, language);
        assertThat(parsed.found().doubts(parsed.quote(words))).contains(QuoteDoubt.SPEAKER);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "de | „Ich war allein“, sagte Bo Lang. Die Gemeinde plant einen Zaun. „Das reicht nicht“, sagte er. | reicht | Bo Lang",
        "de | Bo Lang traf zweimal. Die Spieler jubelten. „Ich war allein“, sagte er. | allein | Bo Lang",
        "de | Der Torwart schimpfte. Bo Lang traf zweimal. „Ich war allein“, sagte er. | allein | Bo Lang",
        "fr | Pour Victor Roche, conseiller municipal, tout était connu. « On tourne en rond », ironise-t-il. | tourne | Victor Roche",
        "fr | Bo Lang a marqué deux fois. Les joueurs étaient ravis. « Quel soir », a-t-il dit. | Quel | Bo Lang",
        "da | Bo Lang scorede to gange. »Jeg var alene,« sagde han. Derefter gik han hjem. »Farvel,« sagde han. | Farvel | Bo Lang"})
    void nobodyElse(String language, String text, String words, String speaker) {
        Parsed parsed = Parsed.of(text, language);
        assertThat(parsed.speaker(words)).isEqualTo(speaker);
        assertThat(parsed.found().doubts(parsed.quote(words))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "de | Die Richterin Anna Berg sah beide an. Zu Lisa Roth sagte sie: „Sie nicht.“ | Sie nicht | Anna Berg",
        "fr | La juge Anna Roy les regarda. À Lisa Roche, elle a dit : « Vous, non. » | Vous | Anna Roy",
        "de | Als Lisa Roth ging, sagte sie: „Sie nicht.“ | Sie nicht | Lisa Roth"})
    void whomOneSpeaksTo(String language, String text, String words, String speaker) {
        assertThat(Parsed.of(text, language).speaker(words)).isEqualTo(speaker);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "fr | Le maire, Paul Roche, a cédé. « Bien », a-t-il dit.¶¶Un pêcheur qui vit là montre le quai. « Tout change », soupire-t-il. | change | Un pêcheur",
        "fr | La ministre Inès Roche a cédé. « Bien », a-t-elle dit.¶¶Une habitante dont le toit a brûlé attend. « Tout change », dit-elle. | change | Une habitante",
        "fr | Le maire, Paul Roche, a cédé.¶¶Un pêcheur passe. « Tout change », soupire-t-il. | change | Paul Roche"})
    void whomTheSentenceBeforeBringsInAndTellsOf(String language, String text, String words, String speaker) {
        Parsed parsed = Parsed.of(text.replace('¶', '\n'), language);
        assertThat(parsed.speaker(words)).isEqualTo(speaker);
        assertThat(parsed.found().doubts(parsed.quote(words))).contains(QuoteDoubt.SPEAKER);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Vor der Halle von Kramer warteten viele. „Lauter!“, rief es aus der letzten Reihe.",
        "Der Förster wies auf das Tal. Nach der Rede von Anna Berg rief es: „Lauter!“",
        "„Lauter!“, rief es"})
    void aVoiceIsNobodysForSure(String text) {
        Parsed parsed = Parsed.of(text, "de");
        assertThat(parsed.found().doubts(parsed.quote("Lauter"))).contains(QuoteDoubt.SPEAKER);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Burmistrz Jan Wolski wstał. Zapytany, czy most zostanie zamknięty, odpowiedział: „Tak, w maju”.",
        "Anna Górska weszła na salę. Zapytana o most, odpowiedziała: „Tak, w maju”."})
    void whoeverIsAskedIsNotCalledSo(String text) {
        assertThat(Parsed.of(text, "pl").speaker("Tak")).isNotIn("Zapytany", "Zapytana");
    }
}
