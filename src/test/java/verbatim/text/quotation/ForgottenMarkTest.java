package verbatim.text.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import verbatim.text.Parsed;

/** A mark that nobody closed before a clause of saying does not reach over the next paragraph's speaker. */
class ForgottenMarkTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en | “We will object, said lawyer Nora Quist.¶¶“The order stands,” Judge Dan Frey said. | “The order stands,”",
        "en | “We will object, union chief Nora Quist told the crowd.¶¶“The order stands,” Judge Dan Frey said. | “The order stands,”",
        "en | “Is the wall safe? Nora Quist asked him.¶¶“The order stands,” Dan Frey replied. | “The order stands,”",
        "fr | « Nous ferons appel, a dit Nora Quist.¶¶« Le jugement tient », a répondu Dan Frey. | « Le jugement tient »"})
    void endsItsQuote(String language, String text, String second) {
        Parsed parsed = Parsed.of(text.replace('¶', '\n'), language);
        assertThat(parsed.speaker(second)).isEqualTo("Dan Frey");
        assertThat(parsed.quote(second.substring(1)).span().in(parsed.text())).isEqualTo(second);
        assertThat(parsed.found().unpairedMarks()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en | “We will object to it all.¶¶“We told the judge so, and he said no,” Nora Quist said. | We will object",
        "fr | « Nous ferons appel.¶¶« Le jugement tient », a répondu Nora Quist. | Nous ferons"})
    void aQuoteOverParagraphsStaysOne(String language, String text, String words) {
        Parsed parsed = Parsed.of(text.replace('¶', '\n'), language);
        assertThat(parsed.speaker(words)).isEqualTo("Nora Quist");
        assertThat(parsed.found().unpairedMarks()).isEmpty();
    }
}
