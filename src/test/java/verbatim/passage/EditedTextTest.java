package verbatim.passage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import verbatim.passage.EditPreview.Piece;
import verbatim.passage.EditPreview.Row;
import verbatim.passage.EditPreview.RowKind;

/** Two edits of a text side by side. */
class EditedTextTest {

    private static List<String> told(String before, String after) {
        return EditedText.rows(before, after).stream().map(EditedTextTest::told).toList();
    }

    private static String told(Row row) {
        return row.kind() + ": " + told(row.before()) + " | " + told(row.after());
    }

    private static String told(List<Piece> pieces) {
        return pieces.stream().map(piece -> piece.changed() ? "<" + piece.words() + ">" : piece.words()).collect(Collectors.joining());
    }

    @Test
    void wordsOfAParagraphAreToldApart() {
        assertThat(told("It rained.\n\nThe ferry sails at noon, said Ana.", "It rained.\n\nThe ferry sails at one, said Ana."))
                .containsExactly("SAME: It rained. | It rained.", "REWORDED: The ferry sails at <noon>, said Ana. | The ferry sails at <one>, said Ana.");
    }

    @Test
    void theFirstParagraphIsRewordedToo() {
        assertThat(told("The ferry sails at noon, said Ana.\n\nIt rained.", "The ferry never sails at noon, said Ana.\n\nIt rained."))
                .containsExactly(
                        "REWORDED: The ferry sails at noon, said Ana. | The ferry< never> sails at noon, said Ana.", "SAME: It rained. | It rained.");
    }

    @Test
    void whatIsNewOrGoneStandsAlone() {
        assertThat(told("One.\n\nTwo boats.\n\nThree.", "One.\n\nThree.\n\nQuite another matter, from today."))
                .containsExactly("SAME: One. | One.", "REMOVED: <Two boats.> | ", "SAME: Three. | Three.", "ADDED:  | <Quite another matter, from today.>");
    }

    @Test
    void aParagraphThatStandsElsewhereIsMoved() {
        assertThat(told("Alpha one.\n\nBeta two.\n\nGamma three.", "Gamma three.\n\nAlpha one.\n\nBeta two."))
                .containsExactly(
                        "MOVED_HERE:  | <Gamma three.>", "SAME: Alpha one. | Alpha one.", "SAME: Beta two. | Beta two.",
                        "MOVED_AWAY: <Gamma three.> | ");
    }

    @Test
    void nothingIsLostWhateverIsCompared() {
        var before = IntStream.range(0, 60).mapToObj(i -> "Line " + i % 7 + " of text " + i * 31 % 11).toList();
        var after = new ArrayList<>(before);
        Collections.rotate(after.subList(10, 40), 7);
        after.set(3, "Another line 3 of text");
        after.remove(50);
        var rows = EditedText.rows(String.join("\n", before), String.join("\n", after));
        assertThat(words(rows.stream().map(Row::before).toList())).isEqualTo(before);
        assertThat(words(rows.stream().map(Row::after).toList())).isEqualTo(after);
        assertThat(rows).extracting(Row::kind).contains(RowKind.SAME);
    }

    private static List<String> words(List<List<Piece>> pieces) {
        return pieces.stream().filter(each -> !each.isEmpty()).map(each -> each.stream().map(Piece::words).collect(Collectors.joining())).toList();
    }
}
