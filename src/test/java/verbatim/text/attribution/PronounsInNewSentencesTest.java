package verbatim.text.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import verbatim.text.Parsed;
import verbatim.text.QuoteDoubt;

/** Whom a pronoun means whose sentence says first of what text, or of whom, it tells. */
class PronounsInNewSentencesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Alan Pratt, 44, denies arson. Sgt Neil Orme told the jury that Pratt had run. He said two witnesses saw it.¶In a letter to the court, written in May, he wrote: “It was loud.” | true
            Alan Pratt, 44, denies arson.¶In a letter to the court, he wrote: “It was loud.” | false
            """)
    void newTextIsNotForSureOfWhoeverSpokeLast(String text, boolean open) {
        Parsed parsed = Parsed.of(text.replace('¶', '\n'));
        assertThat(parsed.found().doubts(parsed.quote("loud")).contains(QuoteDoubt.SPEAKER)).as(text).isEqualTo(open);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            “We look on,” said Inspector Mark Ames.¶As for Peter Doyle, who found the coat, he said he had slept badly. | Peter Doyle | false
            “We look on,” said Inspector Ruth Ames.¶As for Mrs Doyle, who lives there, she said she had slept badly. | Doyle | false
            As for Paul Roth, who met Mark Lane there, he said he had slept badly. | Paul Roth | true
            """)
    void asForSomebodyNamesWhoIsMeant(String text, String speaker, boolean open) {
        Parsed parsed = Parsed.of(text.replace('¶', '\n'));
        assertThat(parsed.speaker("slept")).as(text).isEqualTo(speaker);
        assertThat(parsed.found().doubts(parsed.quote("slept")).contains(QuoteDoubt.SPEAKER)).as(text).isEqualTo(open);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Asked by Inspector Mark Ames whether he knew the man, Paul Roth said he did not. He conceded that he had slept badly. | Paul Roth
            Asked by Mr Ames if he was well, Paul Roth said he was. “I slept badly,” he said. | Paul Roth
            """)
    void whoeverAnswersIsMeantAndNotWhoAsks(String text, String speaker) {
        assertThat(Parsed.of(text).speaker("slept")).as(text).isEqualTo(speaker);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Nora Flint stars in the new play as a widow. “It was loud,” she cries, smashing a cup. | true
            Nora Flint keeps bees in the hills. “It was loud,” she says, pouring tea. | false
            Nora Flint wrote the play in May. “It was loud,” she says. | false
            My boss was a man called Brandt.¶“They took it,” Mick Groth wailed.¶Brandt shrugged when I told him. It was a hot day. “It was loud,” he said. | true
            “They took it,” Mick Groth wailed. Congress shrugged. It was a hot day. “It was loud,” he said. | false
            """)
    void charactersAndStrangersMayBeMeant(String text, boolean open) {
        Parsed parsed = Parsed.of(text.replace('¶', '\n'));
        assertThat(parsed.found().doubts(parsed.quote("loud")).contains(QuoteDoubt.SPEAKER)).as(text).isEqualTo(open);
    }
}
