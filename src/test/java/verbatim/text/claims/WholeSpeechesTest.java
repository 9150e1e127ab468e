package verbatim.text.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import verbatim.text.claims.MarkedSpeeches.Speech;

/** Whole speeches of our own, each sentence marked whether somebody could check it against a record. */
class WholeSpeechesTest {

    @Test
    void nearlyAllThatCanBeCheckedIsFound() throws IOException {
        assertThat(speeches()).hasSize(3);
        assertThat(speeches()).flatExtracting(speech -> that(speech, true, true)).hasSizeGreaterThanOrEqualTo(64);
        assertThat(speeches()).flatExtracting(speech -> that(speech, true, false)).hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void littleElseIs() throws IOException {
        assertThat(speeches()).flatExtracting(speech -> that(speech, false, false)).hasSizeGreaterThanOrEqualTo(40);
        assertThat(speeches()).flatExtracting(speech -> that(speech, false, true)).hasSizeLessThanOrEqualTo(14);
    }

    /** The sentences with that mark that are found, or are not. */
    private static List<String> that(Speech speech, boolean checkable, boolean found) {
        List<FoundClaim> claims = Claimed.of(speech.text()).found().claims();
        return speech.sentences().stream().filter(sentence -> sentence.checkable() == checkable)
                .filter(sentence -> claims.stream().anyMatch(claim -> sentence.span().contains(claim.span())) == found)
                .map(sentence -> sentence.span().in(speech.text())).toList();
    }

    private static List<Speech> speeches() throws IOException {
        return MarkedSpeeches.of("whole-speeches-en.txt");
    }
}
