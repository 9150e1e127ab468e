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

    /** What no name looks like, once among labels. */
    @ParameterizedTest
    @ValueSource(strings = {
        "+44 7700 900123:", "(0151) 555 0199:", "@lowervane:", "caller4711:", "guest_7:", "Speaker C?:", "Dorn Vale?:", "DORN VALE (?):", "<DORN VALE>", "Dorn Vale>", "{Dorn Vale}",
        "Several members:", "Mehrere Abgeordnete:", "Plusieurs voix :", "王芳:", "Иван Тарасов:", "Dorn \"Bell\" Vale:", "Dorn Vale / Keeper:", "X:",
        "The woman in the second row:", "Une femme dans la salle :", "dorn:",
    })
    void whatHasNoFormOfANameIsNobodys(String label) {
        var text = "MONA HALE: The lock is shut.\n\nDORN KERN: I see.\n\nMONA HALE: Since May.\n\n" + label.replace("dorn", "karl") + " We heard it.\n\nMONA HALE: Ask them.\n\nDORN KERN: We will.";
        TextTurns turns = TextTurns.of(text);

        TextTurns.Place odd = turns.at(text.indexOf("We heard")).orElseThrow();
        assertThat(odd.name()).isNull();
        assertThat(odd.turn().named()).isTrue();
        assertThat(turns.at(text.indexOf("Ask them")).orElseThrow().name()).isEqualTo("MONA HALE");
    }

    /** However the record sets its labels. */
    @ParameterizedTest
    @ValueSource(strings = {"%s: ", "**%s:** ", "[10:02] %s: ", "12/03/24, 10:02 - %s: ", ">> %s: ", "%s (00:12): ", "%s  00:12\n", "%s:\n"})
    void whatIsNobodysIsSoInEveryLayout(String layout) {
        for (String label : new String[] {"+44 7700 900123", "@lowervane"}) {
            var text = new StringBuilder();
            for (String name : new String[] {"Mona Hale", "Karl Kern", "Mona Hale", label, "Karl Kern"}) {
                text.append(layout.formatted(name)).append(name.equals(label) ? "We heard it." : "It is shut.").append("\n\n");
            }
            TextTurns.Place odd = TextTurns.of(text.toString()).at(text.indexOf("We heard")).orElseThrow();

            assertThat(odd.name()).as(text.toString()).isNull();
            assertThat(odd.turn().named()).isTrue();
        }
    }

    /** A line of a chat that only the program wrote. */
    @Test
    void aTimeWithoutALabelIsNobodysWhereTimesBeginTurns() {
        var text = "10:02 Mona Hale: It is shut.\n10:03 Karl Kern: Since when?\n10:04 The call was locked by its host.\n10:05 Mona Hale: Since May.";
        assertThat(TextTurns.of(text).at(text.indexOf("The call")).orElseThrow().name()).isNull();

        var captions = "[00:01] MONA HALE: It is shut\n[00:03] and stays so\n[00:05] until May.\n[00:07] KARL KERN: I see\n[00:09] and wait.";
        assertThat(TextTurns.of(captions).at(captions.indexOf("and stays")).orElseThrow().name()).isEqualTo("MONA HALE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Covid-19:", "12.03.2024:", "2019-2023:", "5,000,000 people:", "100 000 000:", "Two points:", "All members know:", "Yes/No:", "Input/Output:", "\"One thing\":",
        "<br>", "a > b and", "Why now?:", "the road:", "The man was clear:", "In the second row:", "I quote – listen:", "The Bridge – my pride:", "At 10:30:", "(Laughter.) One thing:"})
    void proseWithSuchSignsIsNoLabel(String beginning) {
        var text = "MONA HALE: The lock is shut.\n\nDORN KERN: I see.\n\nMONA HALE: Since May.\n\n" + beginning + " we heard it.\n\nDORN KERN: Ask them.\n\nMONA HALE: We will.";

        assertThat(TextTurns.of(text).at(text.indexOf("we heard")).orElseThrow().name()).isEqualTo("MONA HALE");
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
