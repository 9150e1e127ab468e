package verbatim.text.attribution.sieve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import verbatim.text.Parsed;

/** Labels, signatures and the order of an interview. */
class NamedBesideTest {

    @Test
    void initialsThatTheTextDoesNotExplainStayAsTheyAre() {
        Parsed parsed = Parsed.of("""
                WN: When will the bridge open?
                Ann Lee: It will open in May.
                WN: And the ferry?
                Lee: The ferry has sunk, I fear.
                """);
        assertThat(parsed.speaker("bridge open")).isEqualTo("WN");
        assertThat(parsed.speaker("ferry has sunk")).isEqualTo("Ann Lee");
    }

    @Test
    void initialsOfSomebodyNamedAreHis() {
        Parsed parsed = Parsed.of("Kit Wray: Is it late?\nSol Adair: It is.\nKW: Are you sure?\nSA: I am.\n");
        assertThat(parsed.speaker("I am")).isEqualTo("Sol Adair");
    }

    @Test
    void aSignatureNamesWhoPosted() {
        Parsed parsed = Parsed.of("The club was quick.\n\nWe are sorry. Refunds open Monday.\n\n— Norwick FC (@norwickfc) March 3, 2026");
        assertThat(parsed.speaker("Refunds")).isEqualTo("Norwick FC");
    }

    @Test
    void aSignatureWithoutAHandleMakesNoPost() {
        Parsed parsed = Parsed.of("The club was quick.\n\nThe ferry is late again today.\n\n— Ann Lee, Norwick Courier");
        assertThat(parsed.setOff()).isEmpty();
    }
}
