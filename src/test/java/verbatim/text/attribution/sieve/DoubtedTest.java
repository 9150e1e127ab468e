package verbatim.text.attribution.sieve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import verbatim.text.Parsed;
import verbatim.text.QuoteDoubt;

/** What the sentence around the words leaves open. */
class DoubtedTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "de | Birk habe ihr gesagt, sie solle „den Mund halten“, sagte Ada Fink. | den Mund",
        "de | Der Wärter habe ihr befohlen, „nach Hause zu gehen“, sagte Ada Fink. | nach Hause",
        "de | Der Bär zog weiter ins Tal, wo er, sagte die Gemeinde, „keine Gefahr“ ist. | keine Gefahr",
        "de | Der Wolf lief in den Wald, wo ihn Ada Fink, wie sie später sagte, „fast umarmt“ hätte. | fast umarmt",
        "fr | Marc Laude lui a dit d'« arrêter de pleurer », a raconté Inès Roche. | arrêter",
        "fr | Son patron lui avait promis « une belle place », a expliqué Inès Roche. | une belle",
        "es | El guardia le gritó «vete a casa», contó Inés Prado. | vete",
        "pt | O guarda lhe disse “vá para casa”, contou Inês Prado. | vá para",
        "it | Il capo gli aveva promesso «un buon posto», ha detto Teo Lago. | un buon"})
    void anotherMayHaveSaidIt(String language, String text, String words) {
        Parsed parsed = Parsed.of(text, language);
        assertThat(parsed.found().doubts(parsed.quote(words))).contains(QuoteDoubt.SPEAKER);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "fr | Une femme présentée comme Inès Roche dit dans la vidéo : « Pose l'argent devant la porte. » | Pose",
        "es | Una mujer identificada como Inés Prado dice en el vídeo: «Deja el dinero en la puerta». | Deja",
        "pt | Uma mulher identificada como Inês Prado diz no vídeo: “Deixa o dinheiro na porta.” | Deixa"})
    void whoIsTakenForSomebodyMayBeAnother(String language, String text, String words) {
        Parsed parsed = Parsed.of(text, language);
        assertThat(parsed.found().doubts(parsed.quote(words))).contains(QuoteDoubt.SPEAKER);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "de | Er habe „viel gelernt“, sagte Ada Fink. | viel",
        "fr | La ville n'a « rien fait », a expliqué Inès Roche. | rien",
        "es | El alcalde «no hizo nada», contó Inés Prado. | no hizo",
        "fr | Inès Roche, directrice de l'école, dit dans la vidéo : « Pose l'argent devant la porte. » | Pose"})
    void oneClauseOfSayingIsSure(String language, String text, String words) {
        Parsed parsed = Parsed.of(text, language);
        assertThat(parsed.found().doubts(parsed.quote(words))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "de | Falls Karl Wolf sagt, dass die Brücke gesperrt bleibt, klagt der Verein.",
        "de | Anna Berg fragte, ob Karl Wolf gesagt habe, dass die Brücke gesperrt bleibt.",
        "fr | Si Paul Roche dit que le pont reste fermé, tout change.",
        "ru | Если Пётр Волков скажет, что мост останется закрытым, все уйдут.",
        "pl | Piotr Lis nie powiedział, że most będzie zamknięty.",
        "pl | Anna Kowal zapytała, czy Piotr Lis powiedział, że most będzie zamknięty.",
        "fi | Matti Salo ei kertonut, että silta pysyy kiinni."})
    void whatIsSupposedAskedOrDeniedIsNotSaid(String language, String text) {
        Parsed parsed = Parsed.of(text, language);
        assertThat(parsed.found().quotes()).singleElement().satisfies(quote -> assertThat(parsed.found().doubts(quote)).contains(QuoteDoubt.SPEAKER));
    }
}
