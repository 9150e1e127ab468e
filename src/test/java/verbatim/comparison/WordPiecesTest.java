package verbatim.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class WordPiecesTest {

    private final WordPieces pieces = new WordPieces(Map.of(
            "[CLS]", 1, "[SEP]", 2, "[UNK]", 3, "cafe", 4, "play", 5, "##ing", 6, "##s", 7, "$", 8, ",", 9));

    @Test
    void wordsAreCutIntoTheLongestPiecesThatAreKnown() {
        assertThat(pieces.of("Playing CAFÉS, $", 20)).containsExactly(1, 5, 6, 4, 7, 9, 8, 2);
    }

    @Test
    void whatIsNotKnownIsOnePieceOfItsOwn() {
        assertThat(pieces.of("zzz play x" + "y".repeat(200), 20)).containsExactly(1, 3, 5, 3, 2);
    }

    @Test
    void aLongSentenceIsCutAndStillEnds() {
        assertThat(pieces.of("play ".repeat(50), 6)).containsExactly(1, 5, 5, 5, 5, 2);
        assertThat(pieces.of("", 6)).containsExactly(1, 2);
    }
}
