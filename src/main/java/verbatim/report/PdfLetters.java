package verbatim.report;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import com.ibm.icu.text.Bidi;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The letters of a stretch of text without line ends: of each UTF-16 code unit its glyph, how far that reaches, how it looks,
 * and what it is. Arabic letters have the forms that their neighbours ask for, and brackets are turned where they are read
 * from right to left.
 */
final class PdfLetters {

    private static final ArabicShaping JOINING =
            new ArabicShaping(ArabicShaping.LETTERS_SHAPE | ArabicShaping.TEXT_DIRECTION_LOGICAL | ArabicShaping.LAMALEF_NEAR);

    /** The first character that may not be seen: the soft hyphen. */
    private static final int SOFT_HYPHEN = '\u00AD';

    private final PdfFonts fonts;
    private final String words;
    private final @Nullable Bidi bidi;
    private final char[] glyphs;
    private final float[] advances;
    private final @Nullable PdfFace[] faces;
    private final PdfLook[] looks;
    private final @Nullable PdfTag[] tags;

    /**
     * The letters of a text.
     *
     * @param all the words of the text
     * @param from begin of the stretch, in UTF-16 code units
     * @param to its end
     */
    PdfLetters(PdfFonts fonts, PdfText text, String all, int from, int to) {
        this.fonts = fonts;
        words = all.substring(from, to);
        glyphs = new char[to - from];
        advances = new float[to - from];
        faces = new PdfFace[to - from];
        looks = new PdfLook[to - from];
        tags = new PdfTag[to - from];
        bidi = directions(words, text.hasOwnDirection());
        dress(text.stretches(), from);
        var joined = bidi == null ? words : joined(words);
        for (int i = 0; i < words.length(); i += Character.charCount(words.codePointAt(i))) {
            if (isSeen(words.codePointAt(i))) {
                set(i, joined);
            }
        }
    }

    String words() {
        return words;
    }

    float advance(int at) {
        return advances[at];
    }

    /** Its directions; null where all of it is read from left to right. */
    @Nullable Bidi bidi() {
        return bidi;
    }

    /** The font of a letter; null where nothing is seen of it. */
    @Nullable PdfFace face(int at) {
        return faces[at];
    }

    char glyph(int at) {
        return glyphs[at];
    }

    PdfLook look(int at) {
        return looks[at];
    }

    @Nullable PdfTag tag(int at) {
        return tags[at];
    }

    /** Whether a letter is drawn by itself: not over the one before it, and not the second half of a character. */
    boolean isOfItsOwn(int at) {
        if (Character.isLowSurrogate(words.charAt(at)) && at > 0 && Character.isHighSurrogate(words.charAt(at - 1))) {
            return false;
        }
        return switch (Character.getType(words.codePointAt(at))) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> false;
            default -> true;
        };
    }

    private static @Nullable Bidi directions(String words, boolean own) {
        char[] chars = words.toCharArray();
        return Bidi.requiresBidi(chars, 0, chars.length) ? new Bidi(words, own ? Bidi.LEVEL_DEFAULT_LTR : Bidi.LTR) : null;
    }

    private static String joined(String words) {
        try {
            return JOINING.shape(words);
        } catch (ArabicShapingException e) {
            throw new IllegalStateException("letters are joined in the room that they have", e);
        }
    }

    /** What is read from right to left is written as it is seen; the tree has it as it is read. */
    private void dress(List<PdfText.Stretch> stretches, int from) {
        int at = 0;
        for (var stretch : stretches) {
            int end = Math.min(stretch.end() - from, words.length());
            while (at < end) {
                int next = at + 1;
                while (next < end && isFromRight(next) == isFromRight(at)) {
                    next++;
                }
                var tag = stretch.tag();
                if (tag != null && isFromRight(at)) {
                    tag = tag.turned(seen(words.substring(at, next)));
                }
                for (; at < next; at++) {
                    looks[at] = stretch.look();
                    tags[at] = tag;
                }
            }
        }
    }

    private boolean isFromRight(int at) {
        return bidi != null && bidi.getLevelAt(at) % 2 == 1;
    }

    private void set(int at, String joined) {
        int character = words.codePointAt(at);
        int shown = character;
        if (bidi != null) {
            int form = joined.codePointAt(at);
            if (form == ' ' && character != ' ' && !isBlank(character)) {
                // The letter before or behind it has the form of both.
                return;
            }
            shown = UCharacter.getType(character) == Character.NON_SPACING_MARK ? character : form;
            shown = isFromRight(at) ? UCharacter.getMirror(shown) : shown;
        }
        var look = looks[at];
        var face = fonts.having(shown, look);
        if (face == null && shown != character) {
            shown = character;
            face = fonts.having(shown, look);
        }
        if (face == null) {
            shown = isBlank(character) ? ' ' : fonts.lost();
            face = fonts.having(shown, look);
        }
        if (face != null) {
            int glyph = face.glyph(shown);
            face.write(glyph, shown);
            faces[at] = face;
            glyphs[at] = (char) glyph;
            advances[at] = face.advance(glyph) * look.size();
        }
    }

    private static String seen(String words) {
        return words.codePoints().filter(PdfLetters::isSeen).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    static boolean isBlank(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    private static boolean isSeen(int character) {
        return character < SOFT_HYPHEN || !UCharacter.hasBinaryProperty(character, UProperty.DEFAULT_IGNORABLE_CODE_POINT);
    }
}
