package verbatim.text.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import verbatim.text.Span;

/** Whole speeches of our own, each sentence marked whether somebody could check it against a record. */
class WholeSpeechesTest {

    private record Sentence(boolean checkable, Span span) {}

    private record Speech(String text, List<Sentence> sentences) {

        /** The sentences with that mark that are found, or are not. */
        List<String> that(boolean checkable, boolean found) {
            List<FoundClaim> claims = Claimed.of(text).found().claims();
            return sentences.stream().filter(sentence -> sentence.checkable() == checkable)
                    .filter(sentence -> claims.stream().anyMatch(claim -> sentence.span().contains(claim.span())) == found)
                    .map(sentence -> sentence.span().in(text)).toList();
        }
    }

    @Test
    void nearlyAllThatCanBeCheckedIsFound() throws IOException {
        assertThat(speeches()).hasSize(3);
        assertThat(speeches()).flatExtracting(speech -> speech.that(true, true)).hasSizeGreaterThanOrEqualTo(64);
        assertThat(speeches()).flatExtracting(speech -> speech.that(true, false)).hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void littleElseIs() throws IOException {
        assertThat(speeches()).flatExtracting(speech -> speech.that(false, false)).hasSizeGreaterThanOrEqualTo(40);
        assertThat(speeches()).flatExtracting(speech -> speech.that(false, true)).hasSizeLessThanOrEqualTo(14);
    }

    private static List<Speech> speeches() throws IOException {
        List<Speech> speeches = new ArrayList<>();
        try (var in = Objects.requireNonNull(WholeSpeechesTest.class.getResourceAsStream("whole-speeches-en.txt"))) {
            String resource = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (String part : resource.split("\n## ", -1)) {
                StringBuilder text = new StringBuilder();
                List<Sentence> sentences = new ArrayList<>();
                part.lines().filter(line -> line.startsWith("+ ") || line.startsWith("- ")).forEach(line -> {
                    sentences.add(new Sentence(line.startsWith("+"), new Span(text.length(), text.length() + line.length() - 2)));
                    text.append(line.substring(2)).append(' ');
                });
                if (!sentences.isEmpty()) {
                    speeches.add(new Speech(text.toString(), sentences));
                }
            }
        }
        return speeches;
    }
}
