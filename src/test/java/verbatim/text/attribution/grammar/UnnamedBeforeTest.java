package verbatim.text.attribution.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import verbatim.text.Parsed;
import verbatim.text.QuoteDoubt;

/** A pronoun may mean somebody whom the paragraph brings in without a name. */
class UnnamedBeforeTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Tom Senn ran the board until May.¶Asked about the ferry, a spokesman for the board declined to comment. “We'll know more tomorrow,” he said. | open
            Tom Senn ran the board until May.¶“It is over,” a spokesman said. “We lost the ferry,” he added. | open
            Ann Senn ran the board until May.¶A teacher from Selby lost her boat. “It was all I had,” she said. | open
            Tom Senn met a spokesman for the board. “It was all I had,” he said. | sure
            Ann Senn ran the board until May.¶A spokesman for the board declined to comment. “It was all I had,” she said. | sure
            A spokesman for the board, Tom Senn, declined to comment. “It was all I had,” he said. | sure
            A driver left. Tom Senn stayed on the quay. “It was all I had,” he said. | sure
            """)
    void whomItMeans(String text, String doubt) {
        Parsed parsed = Parsed.of(text.replace('¶', '\n'));
        String words = parsed.setOff().getLast();
        assertThat(parsed.found().doubts(parsed.quote(words)).contains(QuoteDoubt.SPEAKER)).isEqualTo(doubt.equals("open"));
    }

    @Test
    void aPaperThatSomebodyToldIsNotWhatSpeaksNext() {
        Parsed parsed = Parsed.of("Ann Lee told the Gazette it was over. Northgate Holdings said it was sorry. It said in a statement: “We paid a fair price.”");
        assertThat(parsed.speaker("fair price")).isNotEqualTo("Gazette");
        parsed = Parsed.of("The buyer, Northgate Holdings, said it was “not aware” of what Ann Lee told the Gazette. It said in a statement: “We paid a fair price.”");
        assertThat(parsed.found().doubts(parsed.quote("fair price"))).contains(QuoteDoubt.SPEAKER);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The vicar of St Anne's, the Rev Hugh Lord, said: “We'll miss it.”
            “We'll miss it,” said the vicar, the Rev Hugh Lord.
            """)
    void anArticleBeforeATitleInApposition(String text) {
        assertThat(Parsed.of(text).speaker("miss it")).isEqualTo("Hugh Lord");
    }
}
