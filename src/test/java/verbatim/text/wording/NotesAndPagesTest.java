package verbatim.text.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import verbatim.text.wording.word.SourceWords;

/** What calls a note or numbers a page is no word of a source. */
class NotesAndPagesTest {

    @ParameterizedTest
    @ValueSource(strings = {"The lock was shut[12] and nobody had a key.[3]", "The lock was shut[4, 5] and nobody[2] had a key.", "The lock was shut\nPage 2 of 5\nand nobody had a key.",
        "The lock was shut and\n\n- Page 3 of 14 -\n\nnobody had a key."})
    void isNotRead(String source) {
        SourceWords words = SourceWords.of(source, "en");
        assertThat(words.size()).as(source).isEqualTo(9);
    }

    @ParameterizedTest
    @ValueSource(strings = {"The lock[s] was shut and nobody had [2] keys", "The lock was shut on page 2 of 5 a"})
    void whatIsSaidIsRead(String source) {
        assertThat(SourceWords.of(source, "en").size()).as(source).isEqualTo(source.startsWith("The lock[s]") ? 9 : 10);
    }
}
