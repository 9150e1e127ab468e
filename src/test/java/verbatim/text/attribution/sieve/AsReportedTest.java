package verbatim.text.attribution.sieve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import verbatim.text.Parsed;
import verbatim.text.QuoteKind;

/** A sentence that a clause of saying with "as" opens. */
class AsReportedTest {

    @Test
    void whatFollowsIsReported() {
        Parsed parsed = Parsed.of("As the Harbour Gazette reported, the bridge was sold twice in one year.");
        assertThat(parsed.words(QuoteKind.INDIRECT)).containsExactly("the bridge was sold twice in one year");
        assertThat(parsed.speaker("sold twice")).isEqualTo("Harbour Gazette");
        assertThat(parsed.sieve("sold twice")).isEqualTo("as somebody said");
    }

    @Test
    void asAloneReportsNothing() {
        Parsed parsed = Parsed.of("As old neighbors, the two towns sold the bridge twice in one year.");
        assertThat(parsed.words(QuoteKind.INDIRECT)).isEmpty();
    }
}
