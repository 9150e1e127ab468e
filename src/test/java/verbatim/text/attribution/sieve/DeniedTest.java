package verbatim.text.attribution.sieve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import verbatim.text.Parsed;

/** Whoever is said not to have said words is no speaker of them; of two who are set against each other the other one is. */
class DeniedTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en | Not Ivan Kell, but Rosa Prado, told reporters: “The dam is safe.” | The dam | Rosa Prado",
        "en | It was Rosa Prado, not Ivan Kell, who said, “The dam is safe.” | The dam | Rosa Prado",
        "en | It was Rosa Prado and not Ivan Kell who said, “The dam is safe.” | The dam | Rosa Prado",
        "en | It was Rosa Prado, not Ivan Kell, who said the dam was safe. | the dam | Rosa Prado",
        "en | “The dam is safe,” Rosa Prado and not Ivan Kell said. | The dam | Rosa Prado",
        "en | “The dam is safe,” said not Ivan Kell but Rosa Prado. | The dam | Rosa Prado",
        "en | “The dam is safe,” said Rosa Prado, not Ivan Kell. | The dam | Rosa Prado",
        "de | „Der Damm ist sicher“, sagte nicht Joe Kell, sondern Ada Fink. | Der Damm | Ada Fink",
        "de | Ada Fink und nicht Joe Kell sagte: „Der Damm ist sicher.“ | Der Damm | Ada Fink",
        "fr | C'est Inès Roche, et non Marc Laude, qui a dit : « Le barrage est sûr et il le restera. » | Le barrage | Inès Roche",
        "es | Fue Inés Prado, y no Teo Lago, quien dijo: «La presa es segura y no hay más». | La presa | Inés Prado"})
    void theOtherOneSpeaks(String language, String text, String words, String speaker) {
        assertThat(Parsed.of(text, language).speaker(words)).isEqualTo(speaker);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en | It wasn't Ivan Kell who said, “The dam is safe.” | The dam",
        "en | Ivan Kell didn't say, “The dam is safe.” | The dam",
        "en | Ivan Kell never said “the dam is safe,” said Rosa Prado. | the dam",
        "en | “The dam is safe,” Ivan Kell never said. | The dam",
        "en | Ivan Kell denied having said: “The dam is safe.” | The dam",
        "en | Ivan Kell denied that he had ever said, “The dam is safe.” | The dam",
        "en | “Not sound,” not “safe,” is what Rosa Prado said. | safe",
        "en | Neither Ivan Kell nor Rosa Prado said, “The dam is safe.” | The dam",
        "en | Ivan Kell never actually said, “The dam is safe.” | The dam",
        "en | Ivan Kell did not openly say, “The dam is safe.” | The dam",
        "de | Joe Kell bestritt, gesagt zu haben: „Der Damm ist sicher.“ | Der Damm",
        "de | Joe Kell bestritt, dass er gesagt habe: „Der Damm ist sicher.“ | Der Damm",
        "fr | Marc Laude ne dit pas : « Le barrage est sûr et il le restera. » | Le barrage",
        "de | Joe Kell sagte nie: „Der Damm ist sicher.“ | Der Damm",
        "de | Weder Joe Kell noch Ada Fink sagte: „Der Damm ist sicher.“ | Der Damm",
        "fr | Marc Laude n'a jamais dit : « Le barrage est sûr et il le restera. » | Le barrage",
        "es | Teo Lago nunca dijo: «La presa es segura y no hay más». | La presa",
        "en | Ivan Kell has never called the dam a “great disgrace”, Rosa Prado insisted. | disgrace",
        "en | Ivan Kell never said anything like “tear it down”, Rosa Prado insisted. | tear it",
        "en | At no point did Ivan Kell say “tear it down,” Rosa Prado said. | tear it",
        "en | Nobody said “tear it down,” Rosa Prado said. | tear it",
        "en | It is untrue that Ivan Kell said “tear it down”, Rosa Prado said. | tear it",
        "en | The mayor did not tell the council that the dam was a “great disgrace”, according to Rosa Prado. | disgrace",
        "fr | Jamais Marc Laude n'a dit « je fermerai le barrage », affirme Inès Roche. | fermerai",
        "fr | À aucun moment Marc Laude n'a dit « je fermerai le barrage », affirme Inès Roche. | fermerai",
        "fr | Marc Laude n'a pas déclaré que le barrage était « mort et enterré », a précisé Inès Roche. | enterré",
        "es | Teo Lago no ha dicho nunca «cerraré la presa», insistió Inés Prado. | cerraré",
        "es | En ningún momento dijo Teo Lago «cerraré la presa», insistió Inés Prado. | cerraré",
        "es | La alcaldesa no dijo que la presa estuviera «muerta y enterrada», según Inés Prado. | enterrada"})
    void deniedWordsAreNobodys(String language, String text, String words) {
        assertThat(Parsed.of(text, language).speaker(words)).isEqualTo("nobody");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en | “I did not know,” Ivan Kell said. “I never did.” | I never | Ivan Kell",
        "en | Ivan Kell did not only say “the dam is safe.” | the dam | Ivan Kell",
        "en | Ivan Kell denied the claims and said: “The dam is safe.” | The dam | Ivan Kell",
        "en | Ivan Kell denied any wrongdoing, saying: “The dam is safe.” | The dam | Ivan Kell",
        "en | “The dam is safe,” said Ivan Kell, not without pride. | The dam | Ivan Kell",
        "en | If not, Ivan Kell said, “the dam is lost.” | the dam | Ivan Kell",
        "de | Joe Kell sagte nicht ohne Stolz: „Der Damm ist sicher.“ | Der Damm | Joe Kell",
        "fr | Marc Laude ne dit pas autre chose : « Le barrage est sûr et il le restera. » | Le barrage | Marc Laude",
        "fr | Marc Laude n'a pas dit autre chose : « Le barrage est sûr et il le restera. » | Le barrage | Marc Laude",
        "es | Teo Lago no dijo otra cosa: «La presa es segura y no hay más». | La presa | Teo Lago",
        "en | Ivan Kell would not say more than “the dam is safe”. | the dam | Ivan Kell",
        "en | Ivan Kell did not say anything other than “the dam is safe”. | the dam | Ivan Kell",
        "fr | Marc Laude dit non : « Le barrage est trop vieux pour cela. » | Le barrage | Marc Laude",
        "fr | Marc Laude répond non, « le barrage est trop vieux pour cela ». | le barrage | Marc Laude",
        "es | Teo Lago dijo no: «La presa es segura y no hay más». | La presa | Teo Lago",
        "de | Den Vorwurf habe der Rat bestritten, sagte Ada Fink: „Der Damm ist sicher.“ | Der Damm | Ada Fink",
        "de | Joe Kell dementiert, sagt aber: „Der Damm ist sicher.“ | Der Damm | Joe Kell",
        "en | The claim is denied, says Ivan Kell: “The dam is safe.” | The dam | Ivan Kell",
        "fr | Marc Laude conteste, disant : « Le barrage est sûr et il le restera. » | Le barrage | Marc Laude",
        "es | Lo negó, dijo Teo Lago: «La presa es segura y no hay más». | La presa | Teo Lago",
        "en | Ivan Kell not surprisingly called the dam “a disgrace”. | a disgrace | Ivan Kell",
        "de | Nicht zuletzt sagte Joe Kell: „Der Damm ist sicher.“ | Der Damm | Joe Kell",
        "de | Nicht selten sagte Joe Kell: „Der Damm ist sicher.“ | Der Damm | Joe Kell",
        "en | The dam is “solid”, not “safe”, said Ivan Kell. | safe | Ivan Kell",
        "es | Teo Lago no solo dijo que la presa era «segura». | segura | Teo Lago",
        "en | “I never said that it was a disgrace,” Ivan Kell insisted. | disgrace | Ivan Kell",
        "en | Never before, Ivan Kell said, was “so much water lost”. | so much | Ivan Kell",
        "en | In no uncertain terms Ivan Kell called the dam “a disgrace”. | a disgrace | Ivan Kell",
        "en | Ivan Kell would not say the dam was safe but called it “a disgrace”. | a disgrace | Ivan Kell",
        "de | „Das habe ich nie gesagt“, betonte Joe Kell. | Das habe | Joe Kell",
        "fr | « Je n'ai jamais dit cela », assure Marc Laude. | dit cela | Marc Laude"})
    void whatIsNotDeniedStays(String language, String text, String words, String speaker) {
        assertThat(Parsed.of(text, language).speaker(words)).isEqualTo(speaker);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Ivan Kell never said the dam was safe. | the dam",
        "The dam is “solid”, not “safe”, said Ivan Kell. | safe",
        "Rosa Prado said: “Unsound,” not “safe.” | safe"})
    void whatMayBeDeniedIsNotSure(String text, String words) {
        assertThat(Objects.requireNonNull(Parsed.of(text).quote(words).attribution()).sure()).isFalse();
    }

    @Test
    void whatIsDeniedByOthersIsSurelySaid() {
        assertThat(Objects.requireNonNull(Parsed.of("The town's role is disputed, said Ivan Kell.").quote("role").attribution()).sure()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en | Nobody would blame Ivan Kell if he said, “I am done.” | done",
        "en | If Ivan Kell says, “I am done,” the dam will fall. | done",
        "de | Wenn Joe Kell sagt: „Ich gehe“, dann bricht der Damm. | gehe",
        "fr | Si Marc Laude dit : « Je pars demain », le barrage cède. | pars",
        "es | Si Teo Lago dice: «Me voy mañana», la presa cae. | voy",
        "en | Asked if the dam was “a danger to everybody here,” Ivan Kell said no. | danger",
        "en | On whether the dam was “a danger to everybody here,” Ivan Kell said no. | danger",
        "de | Auf die Frage, ob der Damm „eine Gefahr für alle“ sei, sagte Joe Kell nein. | Gefahr",
        "fr | Interrogé pour savoir si le barrage était « un danger pour tous », Marc Laude a répondu que non. | danger",
        "es | Preguntado si la presa era «un peligro para todos», Teo Lago dijo que no. | peligro"})
    void whatIsOnlySupposedIsNotSure(String language, String text, String words) {
        assertThat(Objects.requireNonNull(Parsed.of(text, language).quote(words).attribution()).sure()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            On no other subject has Ivan Kell said so often: “I was wrong.” | Ivan Kell
            On no subject has Ivan Kell said so often: “I was wrong.” | Ivan Kell
            At no point has Ivan Kell said: “I was wrong.” | nobody
            On no account did Ivan Kell say: “I was wrong.” | nobody
            """)
    void whatIsSaidLessElsewhereIsSaid(String text, String speaker) {
        assertThat(Parsed.of(text).speaker("wrong")).isEqualTo(speaker);
    }
}
