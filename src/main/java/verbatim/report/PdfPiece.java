package verbatim.report;

import org.jspecify.annotations.Nullable;

/**
 * Letters in a line that look the same, in the order from left to right.
 *
 * @param tag what they are; null where they only repeat what is said elsewhere
 * @param x from the beginning of the line, in points
 */
record PdfPiece(PdfFace face, PdfLook look, @Nullable PdfTag tag, float x, float width, char[] glyphs) {}
