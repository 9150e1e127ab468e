package verbatim.text.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import verbatim.text.Parsed;

class LanguageGuessTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | The bridge is safe and the town is glad of it.
            de | Die Brücke ist sicher, und die Stadt ist froh, dass es so ist.
            fr | Le pont est sûr et la ville est contente que les travaux soient finis.
            es | El puente es seguro y la ciudad está contenta de que las obras terminen.
            it | Il ponte è sicuro e la città è contenta che i lavori siano finiti con una festa per gli operai.
            pt | A ponte é segura e a cidade está contente com o fim das obras, que não foi como se esperava.
            nl | De brug is veilig en de stad is blij dat het werk klaar is, maar niet met de kosten van het feest.
            pl | Most jest bezpieczny, a miasto cieszy się, że to już po remoncie.
            sv | Bron är säker och staden är glad över att arbetet är klart, men inte för kostnaden.
            da | Broen er sikker, og byen er glad for, at arbejdet er færdigt, men ikke for hvad det blev.
            no | Brua er trygg, og byen er glad for at arbeidet er ferdig, men ikke for hva det ble.
            fi | Silta on turvallinen ja kaupunki on iloinen siitä, että työ on valmis, mutta ei kuluista.
            cs | Most je bezpečný a město je rádo, že práce skončila, ale ne s tím, kolik to stálo.
            ru | Мост безопасен, и город рад, что работы завершены, но не тому, как это было.
            uk | Міст безпечний, і місто раде, що роботи завершено, але не тому, як це було.
            tr | Köprü güvenli ve kasaba işin bittiğine çok sevindi, ama bu kadar para için değil.
            ar | الجسر آمن والمدينة سعيدة بأن العمل انتهى، لكن لا أحد راض عن التكلفة في هذا العام.
            ja | 橋は安全で、町は工事が終わったことを喜んでいる。
            zh | 这座桥很安全，市民对工程结束感到高兴，但是不满意费用。
            zh | 這座橋很安全，市民對工程結束感到高興，但是不滿意費用。
            en | 12 34
            """)
    void tellsByTheSmallWords(String language, String text) {
        assertThat(Parsed.of(text, null).found().language()).isEqualTo(language);
    }
}
