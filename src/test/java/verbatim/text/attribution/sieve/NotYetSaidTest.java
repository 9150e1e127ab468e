package verbatim.text.attribution.sieve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import verbatim.text.Parsed;
import verbatim.text.QuoteDoubt;

/** Words that somebody may, will or is only rumoured to have said are open; what he once said, or says again, is not. */
class NotYetSaidTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "The minister might argue that the dam is safe.",
        "The mayor shall say that the dam is safe.",
        "The company will announce on Friday that the dam is safe.",
        "The judge must decide, but the lawyer cannot explain why the dam is safe.",
        "The minister should've known and could have said that the dam is safe.",
        "The union hopes to show that the dam is safe.",
        "The governor declined to say whether the dam is safe.",
        "The governor would not say whether the dam is safe.",
        "The mayor fears that the dam is safe no longer.",
        "The mayor worries that the dam is safe no longer.",
        "Ida Bell told the clerk to say that the dam is safe.",
        "Ida Bell urged the firm to confirm that the dam is safe.",
        "Ida Bell would like it, and the mayor could say the dam is safe.",
        "The dam is safe, the mayor will tell the council.",
        "“The dam is safe,” Bell would have answered.",
        "“The dam is safe,” Bell supposedly wrote.",
        "“The dam is safe,” Bell reportedly told her.",
        "“The dam is safe,” Bell is believed to have said.",
        "“The dam is safe,” Ida Bell may have said.",
        "“The dam is safe,” Ida Bell will say.",
        "Ida Bell should have said: “The dam is safe.”"})
    void isOpen(String text) {
        assertThat(doubts(text)).contains(QuoteDoubt.SPEAKER);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "The minister has said that the dam is safe.",
        "The minister did say that the dam is safe.",
        "The minister would later say that the dam is safe.",
        "The minister would say only that the dam is safe.",
        "The minister said that the dam is safe.",
        "Ida Bell told the clerk that the dam is safe.",
        "Ida Bell told the clerk to her face that the dam is safe.",
        "“The dam is safe,” Ida Bell would say.",
        "“The dam is safe,” Ida Bell could only say.",
        "“The dam is safe,” Ida Bell had said.",
        "“The dam is safe,” Ida Bell said, though she hopes to leave."})
    void whatWasSaidIsNot(String text) {
        assertThat(doubts(text)).isEmpty();
    }

    private static Iterable<QuoteDoubt> doubts(String text) {
        Parsed parsed = Parsed.of(text);
        return parsed.found().doubts(parsed.quote("am is safe"));
    }
}
