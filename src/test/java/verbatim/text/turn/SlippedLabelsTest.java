package verbatim.text.turn;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands where a label would and cannot be read as one. */
class SlippedLabelsTest {

    /** Its words are not those of whoever spoke before, and somebody is told. */
    @ParameterizedTest
    @ValueSource(strings = {
        "[indistinct]:", "(not known):", "[Woman's voice]:", "??:", "?:", "____:", "Voice from the gallery:", "Question from the floor:",
        "Lena holt:", "lena holt:", "Dorn Vale:",
    })
    void isNobodysBetweenTurnsOfOne(String label) {
        var text = "Eva Lind: The lock is shut.\n\n" + label + " Since when is it?\n\nEva Lind: Since May.\n\n" + label + " And why?\n\nEva Lind: Ask them.";
        TextTurns turns = TextTurns.of(text);

        TextTurns.Place slipped = turns.at(text.indexOf("Since when")).orElseThrow();
        assertThat(slipped.name()).isIn(null, "Dorn Vale");
        assertThat(slipped.turn().named()).isTrue();
        assertThat(turns.at(text.indexOf("Since May")).orElseThrow().name()).isEqualTo("Eva Lind");
    }

    @ParameterizedTest
    @ValueSource(strings = {"DORN VALE;", "DORN VALE.", "DORN VALE -", "DORN VALE ...", "DORN VALE/", "Dorn vale:"})
    void aMistypedColonMakesNobodysTurn(String label) {
        var text = "EVA LIND: The lock is shut.\n\n" + label + " Since when is it?\n\nEVA LIND: Since May.\n\nMONA HALE: I see.\n\n" + label + " And why?";

        assertThat(TextTurns.of(text).at(text.indexOf("Since when")).orElseThrow().name()).isNull();
        assertThat(TextTurns.of(text).at(text.indexOf("And why")).orElseThrow().name()).isNull();
    }

    @Test
    void aNameAloneOnItsLineIsNobodysTurnWhereLabelsStandSo() {
        var text = "Eva Lind:\nThe lock is shut.\n\nDorn Vale\nSince when is it?\n\nEva Lind:\nSince May.";

        assertThat(TextTurns.of(text).at(text.indexOf("Since when")).orElseThrow().name()).isNull();
        assertThat(TextTurns.of(text).at(text.indexOf("Since May")).orElseThrow().name()).isEqualTo("Eva Lind");
    }

    /** Who speaks of an answer goes on speaking. */
    @ParameterizedTest
    @ValueSource(strings = {"My answer: none.", "The answer: none.", "WE LOST. Nobody came.", "The question: who pays?", "NO. It is not.", "Well: it is shut.", "As they say: so it goes.",
        "All in all: it held.", "Student fares: up again.", "Grace notes: none.", "General repairs: in May."})
    void sentencesAreNone(String sentence) {
        var text = "EVA LIND: The lock is shut.\n\nMONA HALE: I see.\n\nEVA LIND: Listen.\n\n" + sentence + "\n\nMONA HALE: Thanks.";

        assertThat(TextTurns.of(text).at(text.indexOf(sentence) + sentence.length() - 1).orElseThrow().name()).isEqualTo("EVA LIND");
    }
}
