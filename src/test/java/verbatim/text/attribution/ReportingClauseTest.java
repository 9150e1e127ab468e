package verbatim.text.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import verbatim.text.Parsed;
import verbatim.text.QuoteKind;

/** Clauses of saying and sources after and inside what they report. */
class ReportingClauseTest {

    @Test
    void insideGivesTwoPartsOfOneStatement() {
        Parsed parsed = Parsed.of("The old bridge, Ann Lee said, will be closed for a year.");
        assertThat(parsed.words(QuoteKind.INDIRECT)).containsExactly("The old bridge", "will be closed for a year");
        assertThat(parsed.found().quotes().get(0).group()).isNotNull().isEqualTo(parsed.found().quotes().get(1).group());
    }

    @Test
    void afterASentenceThatOpensWithASubordinateClause() {
        Parsed parsed = Parsed.of("While the bridge is old, it will hold, the inspectors said.");
        assertThat(parsed.words(QuoteKind.INDIRECT)).containsExactly("While the bridge is old, it will hold");
    }

    @Test
    void inverted() {
        Parsed parsed = Parsed.of("The bridge will hold for a hundred years, said Ann Lee, the mayor.");
        assertThat(parsed.words(QuoteKind.INDIRECT)).containsExactly("The bridge will hold for a hundred years");
        assertThat(parsed.speaker("hundred years")).isEqualTo("Ann Lee");
    }

    @Test
    void sourceAfterAnOpeningPhrase() {
        Parsed parsed = Parsed.of("Since May, according to Ann Lee, nobody has crossed the bridge.");
        assertThat(parsed.words(QuoteKind.INDIRECT)).containsExactly("nobody has crossed the bridge");
    }

    @Test
    void sourceAfter() {
        Parsed parsed = Parsed.of("Nobody has crossed the bridge since May, according to the police.");
        assertThat(parsed.words(QuoteKind.INDIRECT)).containsExactly("Nobody has crossed the bridge since May");
    }
}
