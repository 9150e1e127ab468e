package verbatim.report;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What is drawn on a page, in the language of pages (ISO 32000-1, annex A). Measures are points from the upper left corner of the
 * page.
 */
final class PdfInk {

    private static final byte[] DIGITS = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    private final float high;
    private byte[] out = new byte[4096];
    private int length;
    private @Nullable PdfFace face;
    private float size;
    private int ink = -1;

    /** @param high how high the page is */
    PdfInk(float high) {
        this.high = high;
    }

    /** An operator that draws nothing. */
    PdfInk put(String operator) {
        return add(operator).add("\n");
    }

    boolean isEmpty() {
        return length == 0;
    }

    /** Letters, at the left end of their baseline. */
    void words(PdfPiece piece, float x, float y) {
        var look = piece.look();
        add("BT ");
        if (piece.face() != face || look.size() != size) {
            face = piece.face();
            size = look.size();
            add("/").add(face.name()).add(" ").number(size).add("Tf ");
        }
        if (look.ink() != ink) {
            ink = look.ink();
            colour(ink).add("rg ");
        }
        number(x).number(high - y + look.rise()).add("Td <");
        room(piece.glyphs().length * 4);
        for (char glyph : piece.glyphs()) {
            for (int shift = 12; shift >= 0; shift -= 4) {
                out[length++] = DIGITS[(glyph >> shift) & 0xF];
            }
        }
        add("> Tj ET\n");
    }

    /**
     * A line across.
     *
     * @param dashes how long they are and what is between them, as an array; an empty one for none
     */
    void line(float from, float to, float y, float thick, int colour, String dashes) {
        colour(colour).add("RG ").number(thick).add("w ").add(dashes).add(" 0 d ");
        number(from).number(high - y).add("m ").number(to).number(high - y).add("l S\n");
    }

    /** A frame. */
    void frame(float x, float y, float width, float height, int colour, String dashes) {
        colour(colour).add("RG .5 w ").add(dashes).add(" 0 d ").area(x, y, width, height).add("re S\n");
    }

    /** An area that is filled. */
    void fill(float x, float y, float width, float height, int colour) {
        colour(colour).add("rg ").area(x, y, width, height).add("re f\n");
    }

    /** A picture whose upper left corner is there. */
    void picture(String name, float x, float y, float width, float height) {
        add("q ").number(width).add("0 0 ").number(height).number(x).number(high - y - height).add("cm /").add(name).add(" Do Q\n");
    }

    /** What is drawn in one place of the file for all pages. */
    PdfInk again(String name, float x, float y) {
        return add("q 1 0 0 1 ").number(x).number(high - y).add("cm /").add(name).add(" Do Q\n");
    }

    /** All that was drawn on one, behind which more can be drawn. */
    PdfInk add(PdfInk other) {
        room(other.length);
        System.arraycopy(other.out, 0, out, length, other.length);
        length += other.length;
        return this;
    }

    byte[] bytes() {
        return Arrays.copyOf(out, length);
    }

    private PdfInk area(float x, float y, float width, float height) {
        return number(x).number(high - y - height).number(width).number(height);
    }

    private PdfInk colour(int colour) {
        for (int shift = 16; shift >= 0; shift -= 8) {
            number(((colour >> shift) & 0xFF) / 255f);
        }
        return this;
    }

    /** A number with two places, as far as it needs them. */
    private PdfInk number(float number) {
        int hundredths = Math.round(number * 100);
        room(16);
        if (hundredths < 0) {
            out[length++] = '-';
            hundredths = -hundredths;
        }
        whole(hundredths / 100);
        int rest = hundredths % 100;
        if (rest != 0) {
            out[length++] = '.';
            out[length++] = DIGITS[rest / 10];
            if (rest % 10 != 0) {
                out[length++] = DIGITS[rest % 10];
            }
        }
        out[length++] = ' ';
        return this;
    }

    private void whole(int number) {
        if (number >= 10) {
            whole(number / 10);
        }
        out[length++] = DIGITS[number % 10];
    }

    /** @param words in ASCII */
    private PdfInk add(String words) {
        room(words.length());
        for (int i = 0; i < words.length(); i++) {
            out[length++] = (byte) words.charAt(i);
        }
        return this;
    }

    private void room(int more) {
        if (length + more > out.length) {
            out = Arrays.copyOf(out, Math.max(out.length * 2, length + more));
        }
    }
}
