package verbatim.report;

import java.util.List;

/**
 * A line of words.
 *
 * @param pieces in the order in which they are read
 * @param height in points, the white between the lines included
 * @param baseline below its top, in points
 * @param from where it begins in its text, in UTF-16 code units
 * @param to where it ends
 * @param places what can be led to in it
 */
record PdfLine(List<PdfPiece> pieces, float height, float baseline, int from, int to, List<String> places) {

    /** From its beginning to the end of its last piece. */
    float width() {
        return (float) pieces.stream().mapToDouble(piece -> piece.x() + piece.width()).max().orElse(0);
    }
}
