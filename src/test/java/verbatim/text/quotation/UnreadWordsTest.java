package verbatim.text.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import verbatim.text.Parsed;
import verbatim.text.QuoteKind;

/** Words in marks of languages that have no resource: they are in the list, and whose they are stays open. */
class UnreadWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A komp nem indul, mert a folyó befagyott. „Vártunk egy hetet” – mondta Szabó Ilona révész. | Vártunk
            Το πλοίο δεν φεύγει. «Περιμέναμε μια εβδομάδα», είπε η Ελένη Δήμου. | Περιμέναμε
            Bacul nu pleacă pentru că râul a înghețat. „Am așteptat o săptămână”, a spus Ilinca Rusu. | Am așteptat
            המעבורת לא יוצאת היום. "חיכינו שבוע שלם", אמרה רות לוי. | חיכינו
            नाव नहीं चलती। मीरा सेन ने कहा, "हमने एक हफ्ता इंतज़ार किया।" | हफ्ता
            배는 떠나지 않는다. 이수진은 "우리는 일주일을 기다렸다"고 말했다. | 일주일
            Chiếc phà không chạy vì sông đã đóng băng. “Chúng tôi đã đợi một tuần”, bà Lê Thị Hoa nói. | đợi
            Trajekt ne vozi jer je rijeka zaleđena. „Čekali smo tjedan dana”, rekla je Mira Babić. | tjedan
            """)
    void wordsThatASignTiesAreSpoken(String text, String words) {
        for (String language : new String[] {null, "xx"}) {
            Parsed parsed = Parsed.of(text, language);
            assertThat(parsed.quote(words).kind()).as(text).isEqualTo(QuoteKind.DIRECT);
            assertThat(parsed.speaker(words)).as(text).isEqualTo("nobody");
        }
    }

    @Test
    void aNameInMarksMayBeNoQuote() {
        assertThat(Parsed.of("A „Hosszú Híd” hajó a folyón áll, és nem indul el ma.", "hu").quote("Híd").kind()).isEqualTo(QuoteKind.NO_QUOTE);
    }

    @Test
    void aTextOfAKnownLanguageIsReadByIt() {
        Parsed parsed = Parsed.of("“The ferry és híd lies in the ice,” Ilona Szabó said on Monday.", null);
        assertThat(parsed.speaker("lies in")).isEqualTo("Ilona Szabó");
        assertThat(Parsed.of("«Lautta jäi jäihin», sanoi Aino Laine. Joki on jäässä, eikä kukaan lähde.", null).speaker("Lautta")).isEqualTo("Aino Laine");
    }
}
