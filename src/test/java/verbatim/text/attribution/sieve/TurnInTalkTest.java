package verbatim.text.attribution.sieve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import verbatim.text.Parsed;

/** Talks that name each speaker only once. */
class TurnInTalkTest {

    private static final String TALK = """
            "Is the bridge open?" asked Ann Lee.

            "Not before May," said Bob Ray.

            "That is a long time."

            "It is an old bridge."

            "And the ferry?"

            "The ferry sank."
            """;

    @Test
    void speakersTakeTurns() {
        Parsed parsed = Parsed.of(TALK);
        assertThat(parsed.speaker("long time")).isEqualTo("Ann Lee");
        assertThat(parsed.speaker("old bridge")).isEqualTo("Bob Ray");
        assertThat(parsed.speaker("And the ferry")).isEqualTo("Ann Lee");
        assertThat(parsed.sieve("The ferry sank")).isEqualTo("turn in a talk");
    }

    @Test
    void inNewsALoneQuoteGoesOnWithTheLastSpeaker() {
        Parsed parsed = Parsed.of("""
                Ann Lee opened the debate. "We need the bridge," she said.

                Bob Ray disagreed. "The bridge is too dear," he said.

                "And the ferry is cheap."
                """);
        assertThat(parsed.speaker("ferry is cheap")).isEqualTo("Bob Ray");
    }
}
