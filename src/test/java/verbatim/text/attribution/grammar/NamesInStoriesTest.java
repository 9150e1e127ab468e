package verbatim.text.attribution.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import verbatim.text.Parsed;

/** How stories name their people. */
class NamesInStoriesTest {

    private static Parsed talk(String text) {
        return Parsed.of(text, "en");
    }

    private static int who(Parsed parsed, String words) {
        return Objects.requireNonNull(Objects.requireNonNull(parsed.quote(words).attribution()).speaker());
    }

    @Test
    void aShortNameIsWhomTheNarratorCallsByTheFullOne() {
        Parsed parsed = talk("""
                "Is it late?" asked Elizabeth.

                "It is early, Lizzy," said Jane.

                "Come here, Lizzy," said Tom.

                "Why?"

                "It is cold."

                "It is not."
                """);
        assertThat(parsed.speaker("Why?")).isEqualTo("Elizabeth");
    }

    @Test
    void twoNamesOfTheNarratorAreTwoPeople() {
        Parsed parsed = talk("""
                "Is it late?" asked William.

                "It is early," said Bill.

                "I hear the ferry."

                "It is the mill."
                """);
        assertThat(parsed.speaker("It is early")).isEqualTo("Bill");
        assertThat(parsed.speaker("Is it late")).isEqualTo("William");
    }

    @Test
    void aWifeAndADaughterAreTwo() {
        Parsed parsed = talk("""
                "Is it late?" asked Mrs. Lee.

                "It is early," said Miss Lee.

                "I hear the ferry."

                "It is the mill."
                """);
        assertThat(who(parsed, "Is it late")).isEqualTo(who(parsed, "the ferry"));
        assertThat(who(parsed, "It is early")).isNotEqualTo(who(parsed, "Is it late"));
    }

    @Test
    void aWordThatOpensTheSentenceIsNoPartOfTheName() {
        Parsed parsed = talk("""
                She came presently. Presently Ann said, "It is late."

                "It is early," said Bob.

                "I hear the ferry."

                "It is the mill."
                """);
        assertThat(parsed.speaker("It is late")).isEqualTo("Ann");
    }
}
