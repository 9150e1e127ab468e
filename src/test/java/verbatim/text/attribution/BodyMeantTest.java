package verbatim.text.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import verbatim.text.Parsed;
import verbatim.text.QuoteDoubt;

/** "It" that speaks is the body that is the subject of the sentence before, as long as nothing surer is known; and stays doubted. */
class BodyMeantTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The lock board of Lund met on Monday. “The lock is shut,” it said. | lock board of Lund
            Oakham, June 3 – The ferry company denied the report. “The lock is shut,” it said. | ferry company
            The committee met in Lund. It called the lock “shut for good” on Monday. | committee
            """)
    void itIsTheBodyBefore(String text, String speaker) {
        Parsed parsed = Parsed.of(text);
        assertThat(parsed.speaker("shut")).as(text).isEqualTo(speaker);
        assertThat(parsed.found().doubts(parsed.quote("shut"))).contains(QuoteDoubt.SPEAKER);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            People in Ashby say the lock leaks.¶The council rejects this. It said in a statement that it holds. “The lock is shut,” it said. | council
            People in Ashby say the lock leaks.¶Northflow has denied it. In a statement, it said: “The lock is shut.” | Ashby
            Apple cut prices in Spain. It said demand was weak. “The shop is shut,” it said. | Spain
            """)
    void aPlaceIsNeverSurelyWhatItMeans(String text, String place) {
        Parsed parsed = Parsed.of(text.replace('¶', '\n'));
        assertThat(parsed.speaker("shut")).as(text).isEqualTo(place);
        assertThat(parsed.found().doubts(parsed.quote("shut"))).as(text).contains(QuoteDoubt.SPEAKER);
    }
}
