package verbatim.text.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import verbatim.text.FoundSpeaker;
import verbatim.text.Parsed;

/** Who goes out with a text's quotes: whoever speaks, and people whom it names elsewhere than in passing. */
class NamedInPassingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "“We will never pay and we LEAVE OLDWICK TO ITSELF,” said Ana Ruiz. The ferry to Oldwick was late. | Ana Ruiz",
        "“The Eastern Fishing Zone is ours,” said Ana Ruiz. | Ana Ruiz",
        "In a post on Harbour Square, Ana Ruiz said: “We will stay.” | Ana Ruiz",
        "“Zoltan Abara told me so,” said Ana Ruiz. | Ana Ruiz",
    })
    void whatIsNamedWhereNobodySpeaksIsNoSpeaker(String text, String speakers) {
        assertThat(Parsed.of(text).found().speakers()).extracting(FoundSpeaker::name).containsExactly(speakers.split(", "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "“We will stay,” said Ana Ruiz. Zoltan Abara left the hall. | Ana Ruiz, Zoltan Abara",
        "“Mayor Zoltan Abara told me so,” said Ana Ruiz. | Zoltan Abara, Ana Ruiz",
        "“Zoltan Abara told me so,” said Ana Ruiz. “Not true,” Abara said. | Zoltan Abara, Ana Ruiz",
        "“Zoltan Abara told me so,” said Ana Ruiz. Abara left the hall. | Zoltan Abara, Ana Ruiz",
    })
    void whoIsNamedElsewhereTooOrSpeaksGoesOut(String text, String speakers) {
        assertThat(Parsed.of(text).found().speakers()).extracting(FoundSpeaker::name).containsExactly(speakers.split(", "));
    }
}
