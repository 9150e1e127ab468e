package verbatim.text.attribution.talk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import verbatim.text.Parsed;

/** Stories told apart from news. */
class StoryTest {

    private static final String DAYS = "The river went by and the quay stood where it had always stood, grey and wet. ".repeat(50);
    private static final String WORDS = """

            Ann Lee looked up. "Where have you been?" she said. "You are wet."

            Bob Ray sat down. "I fell in." He laughed. "You should have seen me!"

            Tom Hale came in. "What is it?"
            """;

    /** Only in a story does a lone quote not simply go on with the last speaker of the same gender. */
    private static boolean story(String text) {
        Parsed parsed = Parsed.of(text + "\n\"Nothing.\"\n\n\"Then go home.\"\n", "en");
        return "turns of a talk".equals(parsed.sieve("Then go home")) || "turn in a talk".equals(parsed.sieve("Then go home"));
    }

    @Test
    void aLongTextWithoutFiguresWhoseQuotesSpeakToSomebody() {
        assertThat(story(DAYS + WORDS)).isTrue();
    }

    @Test
    void figuresMakeItNews() {
        assertThat(story("The council spent 300 pounds in 1987 and 400 in 1988. " + DAYS + WORDS)).isFalse();
    }

    @Test
    void aShortTextSaysTooLittle() {
        assertThat(story("The river went by." + WORDS)).isFalse();
    }
}
