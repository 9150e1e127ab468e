package verbatim.text.attribution.sieve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import verbatim.text.Parsed;
import verbatim.text.QuoteKind;

/** Words that have an owner beside them are the owner's. */
class WordsOfAnotherTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Ada Fink begann mit den Worten ihrer Mutter: „Wer rastet, der rostet.“ | Mutter",
        "Ada Fink erinnerte sich mit den Worten ihrer Mutter: „Wer rastet, der rostet.“ | Mutter",
        "Ada Fink schloss mit den Worten des Dichters Jost Amsel: „Wer rastet, der rostet.“ | Jost Amsel",
        "Ada Fink schloss mit den Worten: „Wer rastet, der rostet.“ | Ada Fink",
        "Ada Fink warb mit den Worten des Jahres: „Wer rastet, der rostet.“ | Ada Fink"})
    void areTheOwners(String text, String speaker) {
        assertThat(Parsed.of(text, "de").speaker("Wer rastet")).isEqualTo(speaker);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Ada Fink tweeted a picture of the dam with the words “Safe at last.” | PARTIAL",
        "The wall bears a sign with the words “Keep Out.” | NO_QUOTE",
        "Ada Fink wore a shirt with the words “Keep Out.” | NO_QUOTE"})
    void underAPictureAreWhoeverPostsIts(String text, QuoteKind kind) {
        assertThat(Parsed.of(text).found().quotes()).hasSize(1).allMatch(quote -> quote.kind() == kind);
    }
}
