package verbatim.report;

import org.jspecify.annotations.Nullable;

/**
 * What is drawn on a page, in the language of pages (ISO 32000-1, annex A). Measures are points from the upper left corner of the
 * page.
 */
final class PdfInk {

    private final StringBuilder out = new StringBuilder();
    private final float high;
    private @Nullable PdfFace face;
    private float size;
    private int ink = -1;

    /** @param high how high the page is */
    PdfInk(float high) {
        this.high = high;
    }

    /** An operator that draws nothing. */
    PdfInk put(String operator) {
        out.append(operator).append('\n');
        return this;
    }

    boolean isEmpty() {
        return out.isEmpty();
    }

    /** Letters, at the left end of their baseline. */
    void words(PdfPiece piece, float x, float y) {
        var look = piece.look();
        out.append("BT ");
        if (piece.face() != face || look.size() != size) {
            face = piece.face();
            size = look.size();
            out.append('/').append(face.name()).append(' ');
            number(size).append("Tf ");
        }
        if (look.ink() != ink) {
            ink = look.ink();
            colour(ink).append("rg ");
        }
        number(x);
        number(high - y + look.rise()).append("Td <");
        for (char glyph : piece.glyphs()) {
            for (int shift = 12; shift >= 0; shift -= 4) {
                out.append(Character.forDigit(glyph >> shift & 0xF, 16));
            }
        }
        out.append("> Tj ET\n");
    }

    /**
     * A line across.
     *
     * @param dashes how long they are and what is between them, as an array; an empty one for none
     */
    void line(float from, float to, float y, float thick, int colour, String dashes) {
        colour(colour).append("RG ");
        number(thick).append("w ").append(dashes).append(" 0 d ");
        number(from);
        number(high - y).append("m ");
        number(to);
        number(high - y).append("l S\n");
    }

    /** A frame. */
    void frame(float x, float y, float width, float height, int colour, String dashes) {
        colour(colour).append("RG .5 w ").append(dashes).append(" 0 d ");
        area(x, y, width, height).append("re S\n");
    }

    /** An area that is filled. */
    void fill(float x, float y, float width, float height, int colour) {
        colour(colour).append("rg ");
        area(x, y, width, height).append("re f\n");
    }

    private StringBuilder area(float x, float y, float width, float height) {
        number(x);
        number(high - y - height);
        number(width);
        return number(height);
    }

    private StringBuilder colour(int colour) {
        for (int shift = 16; shift >= 0; shift -= 8) {
            number((colour >> shift & 0xFF) / 255f);
        }
        return out;
    }

    /** A number with two places, as far as it needs them. */
    private StringBuilder number(float number) {
        int hundredths = Math.round(number * 100);
        if (hundredths < 0) {
            out.append('-');
            hundredths = -hundredths;
        }
        out.append(hundredths / 100);
        int rest = hundredths % 100;
        if (rest != 0) {
            out.append('.').append(rest / 10);
            if (rest % 10 != 0) {
                out.append(rest % 10);
            }
        }
        return out.append(' ');
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
