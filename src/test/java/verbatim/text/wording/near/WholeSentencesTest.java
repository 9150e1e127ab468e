package verbatim.text.wording.near;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WholeSentencesTest {

    private static List<String> sentences(String text) {
        return WholeSentences.of(text).stream().map(span -> span.in(text)).toList();
    }

    @Test
    void aSentenceEndsAtItsPointWithTheMarksBehindIt() {
        assertThat(sentences("He said: “No.” Then he left! Why…? Nobody knows."))
                .containsExactly("He said: “No.”", "Then he left!", "Why…?", "Nobody knows.");
    }

    @Test
    void noSentenceEndsAtATitleAnInitialOrAFigure() {
        assertThat(sentences("Mr. Speaker, J. Doe of the U.S. paid 3.5 percent for No. 7. That is all."))
                .containsExactly("Mr. Speaker, J. Doe of the U.S. paid 3.5 percent for No. 7.", "That is all.");
    }

    @Test
    void aLineThatWasOnlyFullGoesOnAndOneThatWasEndedDoesNot() {
        assertThat(sentences("""
                Heading

                The council will close the tunnel for the winter, as the
                Ministry demanded.
                SECOND SPEAKER
                Nothing more"""))
                .containsExactly(
                        "Heading", "The council will close the tunnel for the winter, as the\nMinistry demanded.", "SECOND SPEAKER", "Nothing more");
    }

    @Test
    void aRecordWithoutPointsIsCutBetweenWords() {
        var text = "word ".repeat(1_000).strip();
        assertThat(sentences(text)).hasSizeGreaterThan(4).allSatisfy(part -> assertThat(part.length()).isLessThan(1_100));
        assertThat(String.join(" ", sentences(text))).isEqualTo(text);
    }

    @Test
    void whatHasNoWordIsNoSentence() {
        assertThat(sentences("")).isEmpty();
        assertThat(sentences(" \n — … \n")).isEmpty();
    }
}
