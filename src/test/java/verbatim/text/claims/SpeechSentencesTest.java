package verbatim.text.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Sentences of speeches of our own, each marked whether somebody could check it against a record. */
class SpeechSentencesTest {

    @Test
    void nearlyAllThatCanBeCheckedIsFound() throws IOException {
        List<String> sentences = sentences("+ ");
        assertThat(sentences).hasSizeGreaterThan(150);
        assertThat(sentences).filteredOn(sentence -> Claimed.of(sentence).claims().isEmpty()).hasSizeLessThanOrEqualTo(8);
    }

    @Test
    void littleElseIs() throws IOException {
        List<String> sentences = sentences("- ");
        assertThat(sentences).hasSizeGreaterThan(150);
        assertThat(sentences).filteredOn(sentence -> !Claimed.of(sentence).claims().isEmpty()).hasSizeLessThanOrEqualTo(30);
    }

    private static List<String> sentences(String mark) throws IOException {
        try (var in = Objects.requireNonNull(SpeechSentencesTest.class.getResourceAsStream("speeches-en.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> line.startsWith(mark))
                    .map(line -> line.substring(mark.length())).toList();
        }
    }
}
