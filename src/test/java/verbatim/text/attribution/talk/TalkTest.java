package verbatim.text.attribution.talk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import verbatim.text.Parsed;

/** Talks seen as a whole, and the name of whoever says "I" in them. */
class TalkTest {

    @Test
    void theNextAscribedTurnTellsWhoSpokeBefore() {
        Parsed parsed = Parsed.of("""
                Ann Lee and Bob Ray sat on the bridge.

                "Is it late?"

                "It is early," said Bob Ray.

                "I hear the ferry."

                "It is the mill," said Bob Ray.

                "And the light?" asked Ann Lee.

                "That is the mill as well."
                """);
        assertThat(parsed.speaker("hear the ferry")).isEqualTo("Ann Lee");
        assertThat(parsed.speaker("as well")).isEqualTo("Bob Ray");
    }

    @Test
    void whoeverIsCalledByNameAnswers() {
        Parsed parsed = Parsed.of("""
                "Is it late?" asked Ann Lee.

                "It is early," said Bob Ray.

                "It is dark," said Tom Dow.

                "What do you say, Ann?"

                "I say nothing."

                "Nor do I."
                """);
        assertThat(parsed.speaker("say nothing")).isEqualTo("Ann Lee");
    }

    @Test
    void theNarratorHasTheNameThatTheOthersCall() {
        Parsed parsed = Parsed.of("""
                "Is it late, Marlow?" asked Ann Lee.

                "It is early," I said.

                "You are never right, Marlow."

                "I am now," I said.

                "We shall see."

                "So we shall."

                "Good night," said Ann Lee.
                """);
        assertThat(parsed.speaker("It is early")).isEqualTo("Marlow");
        assertThat(parsed.speaker("never right")).isEqualTo("Ann Lee");
    }

    @Test
    void theNarratorWithoutANameIsI() {
        Parsed parsed = Parsed.of("""
                "Is it late?" asked Ann Lee.

                "It is early," I said.

                "You are never right."

                "I am now."

                "We shall see."
                """);
        assertThat(parsed.speaker("It is early")).isEqualTo("I");
        assertThat(parsed.speaker("never right")).isEqualTo("Ann Lee");
        assertThat(parsed.speaker("I am now")).isEqualTo("I");
    }
}
