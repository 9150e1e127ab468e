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
            Ann Lee, a nurse, arrived late. “Come in,” she said. | sure
            Ann Lee, 34, a nurse from Hull, arrived late. “Come in,” she said. | sure
            Marv Oll, a driver who lost his boat, arrived late. “Come in,” he said. | sure
            The winner was Ann Lee, a teacher. “It is all I had,” she said. | sure
            Ann Lee is a doctor, a mother and a poet. “It is all I had,” she said. | sure
            Ann Lee is back. A mother of two, she lives in Hull. “It is all I had,” she said. | sure
            Ann Lee ran the board until May.¶Asked about Ann Lee, a spokeswoman for the town, who was out, declined to comment. “We know more tomorrow,” she said. | open
            Ann Lee ran the board until May.¶It was a cold day, a teacher from Hull sped home. “It is all I had,” she said. | open
            Ann Lee ran the board until May.¶A mother of two, she said, had called. “It is all I had,” she said. | open
            Ann Lee ran the board until May.¶She met a doctor, a mother of two and a cook. “It is all I had,” she said. | open
            A driver left. Tom Senn stayed on the quay. “It was all I had,” he said. | sure
            """)
    void whomItMeans(String text, String doubt) {
        Parsed parsed = Parsed.of(text.replace('¶', '\n'));
        String words = parsed.setOff().getLast();
        assertThat(parsed.found().doubts(parsed.quote(words)).contains(QuoteDoubt.SPEAKER)).isEqualTo(doubt.equals("open"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            de | Tom Roth, ein Lehrer aus Ulm, trat ab. „Es reicht“, sagte er. | reicht
            de | Der Sieger war Tom Roth, ein Lehrer. „Es reicht“, sagte er. | reicht
            de | Tom Roth ist Lehrer, ein Vater und ein Dichter. „Es reicht“, sagte er. | reicht
            fr | Paul Roux, un professeur de Lille, est parti. « Ça suffit », a-t-il dit. | suffit
            es | Luis Gil, un profesor de Lugo, se fue. «Ya basta», dijo él. | basta
            """)
    void whoIsToldWhatHeIsStaysTheSame(String language, String text, String words) {
        Parsed parsed = Parsed.of(text, language);
        assertThat(parsed.speaker(words)).isIn("Tom Roth", "Paul Roux", "Luis Gil");
        assertThat(parsed.found().doubts(parsed.quote(words))).isEmpty();
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
