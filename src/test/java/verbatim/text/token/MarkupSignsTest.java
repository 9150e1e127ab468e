package verbatim.text.token;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import verbatim.text.Parsed;
import verbatim.text.QuoteKind;

/** Signs beside a mark that no reader sees: it opens and closes as if they were not there. */
class MarkupSignsTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "\\\"We row at dawn,\\\" said Ida Bell.",
        "*\"We row at dawn,\"* said Ida Bell.",
        "**“We row at dawn,”** Ida Bell said.",
        "_“We row at dawn,”_ said Ida Bell.",
        "“We row at dawn,\n” said Ida Bell.",
        "Ida Bell said: \"We row at dawn.\n\"\n\nThe boat is old.",
        "(“We row at dawn,” said Ida Bell.)"})
    void theQuoteIsWhole(String text) {
        Parsed parsed = Parsed.of(text);
        assertThat(parsed.quote("row at dawn").kind()).isEqualTo(QuoteKind.DIRECT);
        assertThat(parsed.speaker("row at dawn")).isEqualTo("Ida Bell");
        assertThat(parsed.found().unpairedMarks()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"* “We row at dawn,” said Ida Bell.", "Ida Bell said:\n\"We row at dawn.\"", "Ida Bell said “we row”\n\n“We row at dawn,” said Tom Roe."})
    void aBulletAndAMarkThatOpensStay(String text) {
        assertThat(Parsed.of(text).quote("row at dawn").kind()).isEqualTo(QuoteKind.DIRECT);
    }
}
