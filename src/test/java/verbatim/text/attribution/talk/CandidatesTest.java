package verbatim.text.attribution.talk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import verbatim.text.Parsed;

/** What shows who speaks an utterance of a story, apart from whose turn it is. */
class CandidatesTest {

    /** A talk of Ann and Bob, so that the text is known for a story. */
    private static Parsed story(String rest) {
        return Parsed.of("""
                Ann Lee and Bob Ray sat on the quay with Mrs. Dow.

                "Is it late?"

                "It is early," said Bob Ray.

                "I hear the ferry."

                "It is the mill," said Bob Ray.

                """ + rest, "en");
    }

    @Test
    void whoeverActsBesideTheWordsSpeaksThem() {
        assertThat(story("Mrs. Dow turned to the water. \"There was a light.\"\n").speaker("a light")).isEqualTo("Dow");
    }

    @Test
    void aPronounMeansNobodyNamedInItsOwnClause() {
        Parsed parsed = story("Tom Hale came down the steps.\n\n\"There was a light,\" he said, with a look at Bob Ray.\n");
        assertThat(parsed.speaker("a light")).isEqualTo("Tom Hale");
        assertThat(parsed.cue("a light")).isEqualTo("said");
    }

    @Test
    void whoeverTheWordsCallDoesNotSpeakThem() {
        assertThat(story("\"Go home, Bob.\"\n").speaker("Go home")).isEqualTo("Ann Lee");
    }

    @Test
    void whoeverTheTalkersSpeakOfIsNoneOfThem() {
        Parsed parsed = story("""
                Mrs. Dow slept in her chair.

                "Mrs. Dow is tired," said Ann.

                "She is old."

                "Mrs. Dow was old at thirty."
                """);
        assertThat(parsed.speaker("She is old")).isEqualTo("Bob Ray");
        assertThat(parsed.speaker("old at thirty")).isEqualTo("Ann Lee");
    }

    @Test
    void sirIsSaidToAMan() {
        Parsed parsed = story("""
                "Your boat, sir," said the ferryman.

                "I shall want it at noon."
                """);
        assertThat(parsed.speaker("at noon")).isEqualTo("Bob Ray");
    }

    @Test
    void theOtherIsWhoeverElseIsThere() {
        Parsed parsed = story("""
                "Then we stay," said Ann.

                "We do," said the other.
                """);
        assertThat(parsed.speaker("We do")).isEqualTo("Bob Ray");
    }

    @Test
    void aTitleWithoutANameIsSomebody() {
        Parsed parsed = story("""
                The Duchess came along the quay.

                "What a smell!" cried the Duchess.

                Bob Ray rose. The Duchess sat down.

                "One gets used to it," he said.

                "One does not."
                """);
        assertThat(parsed.speaker("used to it")).isEqualTo("Bob Ray");
        assertThat(parsed.speaker("One does not")).isEqualTo("Duchess");
    }

    @Test
    void aMannerIsNobody() {
        assertThat(story("\"There was a light,\" in a low voice said Ann.\n").speaker("a light")).isNotEqualTo("low voice");
    }
}
