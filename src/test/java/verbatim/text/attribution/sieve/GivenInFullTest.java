package verbatim.text.attribution.sieve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import verbatim.text.Parsed;
import verbatim.text.QuoteKind;

/** Whole texts behind a colon. */
class GivenInFullTest {

    @Test
    void whoseStatementItIs() {
        Parsed parsed = Parsed.of("""
                The rowing club’s statement in full:

                We have paid every bill. Our boats stay on the lake.

                The town would not comment.""");
        assertThat(parsed.words(QuoteKind.DIRECT)).containsExactly("We have paid every bill. Our boats stay on the lake.");
        assertThat(parsed.mention("every bill")).contains("rowing club");
    }

    @Test
    void inGerman() {
        Parsed parsed = Parsed.of("""
                Der Brief von Erna Stolz im Wortlaut:

                Ich habe alle Rechnungen bezahlt. Die Boote bleiben auf dem See.

                Die Stadt schweigt.""", "de");
        assertThat(parsed.words(QuoteKind.DIRECT)).containsExactly("Ich habe alle Rechnungen bezahlt. Die Boote bleiben auf dem See.");
        assertThat(parsed.speaker("Rechnungen")).isEqualTo("Erna Stolz");
    }

    @Test
    void aTableIsNobodysWords() {
        Parsed parsed = Parsed.of("""
                The tables in full:

                Norwick leads with nine points. Leith has seven.

                The cup is next.""");
        assertThat(parsed.words(QuoteKind.DIRECT)).isEmpty();
    }
}
