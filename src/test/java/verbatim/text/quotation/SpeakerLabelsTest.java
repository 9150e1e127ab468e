package verbatim.text.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import verbatim.text.Parsed;
import verbatim.text.QuoteKind;

/** Answers behind their speaker's label. */
class SpeakerLabelsTest {

    @Test
    void answersAreDirectQuotesOfWhomTheLabelNames() {
        Parsed parsed = Parsed.of("""
                **Courier:** When will the bridge open?
                **Ann Lee:** It will open in May.
                **Courier:** And the ferry?
                **Ann Lee:** The ferry has sunk, I fear.
                """);
        assertThat(parsed.words(QuoteKind.DIRECT)).hasSize(4).contains("It will open in May.");
        assertThat(parsed.speaker("ferry has sunk")).isEqualTo("Ann Lee");
        assertThat(parsed.sieve("ferry has sunk")).isEqualTo("speaker label");
    }

    @Test
    void twoWhoTakeTurnsNeedNoFourthTurn() {
        Parsed parsed = Parsed.of("ANN LEE: The bridge is safe.\nREPORTER: Are you sure?\nANN LEE: We tested it twice.\n");
        assertThat(parsed.words(QuoteKind.DIRECT)).containsExactly("The bridge is safe.", "Are you sure?", "We tested it twice.");
    }

    @Test
    void initialsWithPointsAreALabel() {
        Parsed parsed = Parsed.of("Eva Lind: The lock is shut.\n\nFerry Post: And the boats?\n\nE. L.: They wait for May.\n");
        assertThat(parsed.speaker("They wait for May")).isEqualTo("E. L.");
    }

    @Test
    void questionAndAnswer() {
        assertThat(Parsed.of("Q: Why did you leave?\nA: Because I was tired.\n").words(QuoteKind.DIRECT))
                .containsExactly("Why did you leave?", "Because I was tired.");
    }

    @Test
    void signatureOfABlockQuote() {
        Parsed parsed = Parsed.of("She wrote it on a wall.\n\n> We will build the bridge.\n> — Ann Lee (@annlee) May 3\n\nNobody answered.");
        assertThat(parsed.words(QuoteKind.DIRECT)).containsExactly("We will build the bridge.");
        assertThat(parsed.speaker("build the bridge")).isEqualTo("Ann Lee");
    }

    @Test
    void oneColonIsNoLabel() {
        Parsed parsed = Parsed.of("Weather: It will rain.\nThe bridge stays closed.\nThe ferry has sunk.");
        assertThat(parsed.setOff()).isEmpty();
    }

    @Test
    void blockQuote() {
        Parsed parsed = Parsed.of("Ann Lee wrote:\n> The bridge will open in May.\nNobody answered her.");
        assertThat(parsed.words(QuoteKind.DIRECT)).containsExactly("The bridge will open in May.");
    }
}
