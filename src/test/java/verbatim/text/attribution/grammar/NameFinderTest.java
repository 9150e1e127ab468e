package verbatim.text.attribution.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import verbatim.text.Parsed;

/** Where a name begins and ends. */
class NameFinderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en | \"The bridge is safe,\" said Will Smith. | Will Smith",
        "en | \"The bridge is safe,\" Mayor Will Smith said. | Will Smith",
        "en | \"The bridge is safe,\" said Theresa May. | Theresa May",
        "en | On Monday Theresa May told us, \"The bridge is safe.\" | Theresa May",
        "de | „Die bridge ist morsch“, sagte Sebastian Kurz. | Sebastian Kurz",
        "de | „Die bridge ist morsch“, sagte Hannelore Kraft. | Hannelore Kraft",
        "de | Hannelore Kraft sagte: „Die bridge ist morsch.“ | Hannelore Kraft",
        "de | „Die bridge ist morsch“, schrieb die Zeit. | Zeit",
    })
    void aSmallWordCanBePartOfAName(String language, String text, String name) {
        assertThat(Parsed.of(text, language).speaker("bridge")).isEqualTo(name);
    }

    @Test
    void aTextMayBeNothingButTwoWords() {
        assertThat(Parsed.of("Ann Will").found().quotes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "\"The bridge is safe,\" Ann Lee Monday told the council. | Ann Lee",
        "\"The bridge is safe,\" Bob Ray told Ann May 5 at noon. | Bob Ray",
        "\"The bridge is safe,\" said the Bridge Council Monday. | Bridge Council",
    })
    void aDayIsNone(String text, String name) {
        Parsed parsed = Parsed.of(text);
        assertThat(parsed.speaker("bridge")).isEqualTo(name);
        assertThat(parsed.found().speakers()).noneMatch(speaker -> speaker.name().contains("Monday") || speaker.name().contains("May"));
    }
}
