package verbatim.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The one form in which texts are stored. */
class RevisionTextTest {

    @Test
    void aByteOrderMarkIsDroppedAtTheBeginningAlone() {
        assertThat(RevisionText.of("\uFEFFA\uFEFFB").value()).isEqualTo("A\uFEFFB");
    }

    @Test
    void everyLineEndBecomesALineFeed() {
        assertThat(RevisionText.of("a\r\nb\rc\nd\r\r\ne\r").value()).isEqualTo("a\nb\nc\nd\n\ne\n");
    }

    @Test
    void whatCannotBeKeptBecomesAReplacementCharacter() {
        assertThat(RevisionText.of("a\0b").value()).isEqualTo("a\uFFFDb");
        assertThat(RevisionText.of("\uD83C").value()).isEqualTo("\uFFFD");
        assertThat(RevisionText.of("\uDF09\uD83C!").value()).isEqualTo("\uFFFD\uFFFD!");
        assertThat(RevisionText.of("🌉").value()).as("a whole pair stays").isEqualTo("🌉");
    }

    @Test
    void theHashIsThatOfTheUtf8() {
        // printf 'Grüße 🌉\n' | sha256sum
        assertThat(RevisionText.of("Grüße 🌉\r\n").sha256())
                .isEqualTo("68a763633d04b74852e6c4d50a9e55e8f34685605db1ee4929e5e9575c5dbb92");
    }

    @Test
    void firstWordsAreCutBetweenWords() {
        var line = "Mexican President Claudia Sheinbaum publicly rejected a proposal by former U.S. President Donald Trump";

        assertThat(RevisionText.of("\n  " + line + "\nmore").firstWords())
                .isEqualTo("Mexican President Claudia Sheinbaum publicly rejected a proposal by former U.S…");
        assertThat(RevisionText.of("Short.\nmore").firstWords()).isEqualTo("Short.");
        assertThat(RevisionText.of("🌉".repeat(60)).firstWords()).isEqualTo("🌉".repeat(39) + "…");
    }
}
