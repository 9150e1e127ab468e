package verbatim.report;

import org.jspecify.annotations.Nullable;

/**
 * Letters in a line that look the same, in the order from left to right.
 *
 * @param tag what they are; null where they only repeat what is said elsewhere
 * @param x from the beginning of the line, in points
 */
record PdfPiece(PdfFace face, PdfLook look, @Nullable PdfTag tag, float x, float width, char[] glyphs) {

    /** How far it reaches without the blanks at its end. */
    float inked() {
        int blank = face.glyph(' ');
        int end = glyphs.length;
        while (end > 0 && glyphs[end - 1] == blank) {
            end--;
        }
        return width - (glyphs.length - end) * face.advance(blank) * look.size();
    }
}
