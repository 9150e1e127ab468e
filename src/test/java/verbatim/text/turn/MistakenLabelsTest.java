package verbatim.text.turn;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What has the form of a label and is a line of a programme, a score, a credit, or a sentence of whoever speaks. */
class MistakenLabelsTest {

    private static final String PROSE = "The council of Oakham has shut the lock until May, and nobody knows why.";

    @ParameterizedTest
    @ValueSource(strings = {"Updated 14:05", "Published 12.30", "Oakham 12:30", "Kick-off 15:00", "Einlass 18.30", "Coffee 2.50", "Dow 38.90", "Kiel 31:28", "John 3:16", "[Intro] 00:30",
        "Ida Bell (Oakham) 12:30"})
    void aTimeBehindAWordMakesNoArticleItsWords(String line) {
        var text = "The lock\n\n" + line + "\n\n" + PROSE + "\n\n" + PROSE;
        assertThat(TextTurns.of(text).places()).isEmpty();

        var talk = "Mona Hale: What came of it?\n\nTom Roe: I said this.\n\n" + line + "\n\nThat is what I said.\n\nMona Hale: I see.\n\nTom Roe: So it is.";
        assertThat(name(talk, "That is what")).isEqualTo("Tom Roe");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Oakham 12:30\n\n%s\n\nNorwick 13:00\n\n%s\n\nOakham 14:30\n\n%s"})
    void aProgrammeNamesNoSpeakers(String programme) {
        assertThat(TextTurns.of(programme.replace("%s", PROSE)).places()).isEmpty();
    }

    /** With one blank, too, where people come again. */
    @ParameterizedTest
    @ValueSource(strings = {"Tom Roe 00:01\nIt is shut.\n\nMona Hale 00:04\nSince when?\n\nTom Roe 00:09\nSince May."})
    void namesThatComeAgainBeforeTimesAreLabels(String talk) {
        assertThat(name(talk, "Since when")).isEqualTo("Mona Hale");
        assertThat(name(talk, "Since May")).isEqualTo("Tom Roe");
    }

    private static @Nullable String name(String text, String words) {
        return TextTurns.of(text).at(text.indexOf(words)).map(TextTurns.Place::name).orElse(null);
    }
}
