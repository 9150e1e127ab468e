package verbatim.text.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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

    /** Steps, phases, roads, places and cars that a line opens with say nothing of what follows. */
    @ParameterizedTest
    @ValueSource(strings = {"Step 1: Open the valve slowly.\n\nStep 2: Close the gate.\n\nStep 3: Call the harbour master.",
        "Phase 1: Digging starts.\n\nPhase 2: The walls go up.\n\nPhase 1: Digging starts again.\n\nPhase 2: The walls go up again.",
        "Day 1: We landed at dawn.\n\nDay 2: We climbed.\n\nDay 3: We rested.", "G7: The fund starts in May.\n\nM25: The road is closed.\n\nCOVID-19: Cases rise.",
        "Update: The road is open.\n\nNote: This has been changed.\n\nUpdate: It is closed.", "Étape 1 : Ouvrez la vanne.\n\nÉtape 2 : Fermez la porte.\n\nÉtape 3 : Appelez.",
        "Schritt 1: Das Tor ist offen.\n\nSchritt 2: Es ist zu.\n\nSchritt 3: Fertig ist es.", "Paso 1: Abra la válvula.\n\nPaso 2: Cierre la puerta.\n\nPaso 3: Llame.",
        "Ford Focus: The car is small.\n\nOpel Corsa: The car is smaller.\n\nFiat Punto: The car is old.",
        "Norwick North: The seat went red.\n\nNorwick South: The seat stayed red.\n\nSelby East: The count goes on."})
    void whatIsNobodyHasNoLabel(String text) {
        assertThat(Parsed.of(text, null).found().quotes()).isEmpty();
    }
}
