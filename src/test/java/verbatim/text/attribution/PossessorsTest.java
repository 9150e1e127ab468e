package verbatim.text.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import verbatim.text.Parsed;
import verbatim.text.QuoteDoubt;

/** Whose the subject of the sentence before is may be meant by a pronoun: nobody else is for sure. */
class PossessorsTest {

    private static final String SPOKE = "“Nobody checked the pumps,” said Ivan Roth, an engineer. ";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Dale Hooper ran the mill. Hooper’s wife packed the boxes. “It was loud,” he said. | Dale Hooper
            Mark Hooper ran the mill. Hooper’s lawyer filed an appeal. He believed it would help. “It was loud,” he said. | Mark Hooper
            Mark Hooper ran the mill. Hooper’s office was cold. “It was loud,” he said. | Mark Hooper
            """)
    void ownerMayBeMeant(String text, String speaker) {
        Parsed parsed = Parsed.of(SPOKE + text);
        assertThat(parsed.speaker("loud")).as(text).isEqualTo(speaker);
        assertThat(parsed.found().doubts(parsed.quote("loud"))).as(text).contains(QuoteDoubt.SPEAKER);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Roth’s office is small. “It was loud,” he said. | Ivan Roth
            Monday’s test failed. “It was loud,” he said. | Ivan Roth
            Anna Bell’s pumps leaked. “It was loud,” he said. | Ivan Roth
            """)
    void whoeverSpokeStaysSureBesideOwnersWhoCannotBeMeant(String text, String speaker) {
        Parsed parsed = Parsed.of(SPOKE + text);
        assertThat(parsed.speaker("loud")).as(text).isEqualTo(speaker);
        assertThat(parsed.found().doubts(parsed.quote("loud"))).as(text).isEmpty();
    }
}
