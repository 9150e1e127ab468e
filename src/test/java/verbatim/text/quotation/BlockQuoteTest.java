package verbatim.text.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import verbatim.text.Parsed;
import verbatim.text.QuoteKind;

/** Paragraphs set off by an angle. */
class BlockQuoteTest {

    @Test
    void isTheWordsOfWhomTheLineBeforeNames() {
        Parsed parsed = Parsed.of("Ann Lee wrote:\n> The bridge will open in May.\nNobody answered her.");
        assertThat(parsed.words(QuoteKind.DIRECT)).containsExactly("The bridge will open in May.");
        assertThat(parsed.speaker("open in May")).isEqualTo("Ann Lee");
        assertThat(parsed.quote("open in May").rule()).isEqualTo("block quote");
    }

    @Test
    void linesOfAMailAreOne() {
        Parsed parsed = Parsed.of("Ann Lee wrote to the club:\n\n> The boats stay.\n> We have paid.\n\nThe town disagrees.");
        assertThat(parsed.words(QuoteKind.DIRECT)).containsExactly("The boats stay.\n> We have paid.");
        assertThat(parsed.speaker("boats")).isEqualTo("Ann Lee");
    }
}
