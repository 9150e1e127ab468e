package verbatim.text.attribution.sieve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import verbatim.text.Parsed;
import verbatim.text.QuoteDoubt;

/** What stands behind a quote that its own point closes is a sentence of its own. */
class ClosedByPointTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            “We are broke,” said Vance. “We sold the chairs.” Penn, the treasurer, says otherwise. | Vance | sure
            “We are broke,” said Vance. “We sold the chairs.” Treasurer Uri Penn told the Ledger a different story. | Vance | sure
            “We are broke,” said Vance. “We sold the chairs.” Not true, Penn insists. | Vance | sure
            “We are broke,” said Vance. “We sold the chairs.” So says Penn, too. | Vance | sure
            “We are broke,” said Vance. “We sold the chairs.” His wife laughed. | Vance | open
            “We are broke,” said Vance. “We sold the chairs.” Penn agreed. | Vance | open
            “We are broke,” said Vance. “We sold the chairs.” Penn said on Monday. | Vance | open
            The plan is dead, Senator Ruth Cole says. “We sold the chairs.” Her ally Jim Fay agrees. | Ruth Cole | open
            Tom Bevan was kinder: “We sold the chairs.” Cole had said before the game that anything but a win would be poor. | Tom Bevan | open
            Tom Bevan said: “We sold the chairs.” Cole had said before the game that anything but a win would be poor. | Tom Bevan | sure
            “We are broke,” said Vance. “We sold the chairs,” Penn said. | Penn | sure
            “We sold the chairs.” Penn said. | Penn | sure
            """)
    void whoseItIs(String text, String speaker, String doubt) {
        Parsed parsed = Parsed.of(text);
        assertThat(parsed.speaker("We sold the chairs")).isEqualTo(speaker);
        assertThat(parsed.found().doubts(parsed.quote("We sold the chairs")).contains(QuoteDoubt.SPEAKER)).isEqualTo(doubt.equals("open"));
    }
}
