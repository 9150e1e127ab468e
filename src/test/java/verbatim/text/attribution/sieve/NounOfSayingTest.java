package verbatim.text.attribution.sieve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import verbatim.text.Parsed;

/** The owner of a noun of saying. */
class NounOfSayingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Nobody liked Ann Lee's call for \"a full and fair count of the cars\" that night. | Ann Lee",
        "Ann Lee stood up. The crowd liked her repeated promise of \"a bridge for every child in town\" that night. | Ann Lee",
        "The idea rests on a suggestion by Bob Ray of \"a ferry that never sleeps\" off the coast. | Bob Ray",
    })
    void owners(String text, String owner) {
        Parsed parsed = Parsed.of(text);
        assertThat(parsed.speaker("a ".concat(text.substring(text.indexOf('"') + 3, text.lastIndexOf('"'))))).isEqualTo(owner);
        assertThat(parsed.sieve(text.substring(text.indexOf('"') + 3, text.lastIndexOf('"')))).isEqualTo("noun of saying");
    }

    @Test
    void aVerbOfSayingIsSurer() {
        Parsed parsed = Parsed.of("Bob Ray said that Ann Lee's remarks were \"the worst of the whole winter\" by far.");
        assertThat(parsed.speaker("worst")).isEqualTo("Bob Ray");
    }
}
