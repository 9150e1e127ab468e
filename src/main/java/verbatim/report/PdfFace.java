package verbatim.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A font of a file: which letters it has, how wide they are, and in the end those of them that were written. */
final class PdfFace {

    private static final String FONTS = "/net/sf/jasperreports/fonts/dejavu/";

    /** Of a table of letters; a font may have more, in further tables (Adobe Technical Note 5014). */
    private static final int MOST_A_TABLE = 100;

    private static final char UNKNOWN = Character.MAX_VALUE;

    private final PDDocument document;
    private final String name;
    private final TrueTypeFont font;
    private final CmapLookup letters;
    private final float unit;
    private final char[] known = new char[Character.MAX_VALUE + 1];

    /** Of each glyph that is written, the character that it stands for; else 0. */
    private final int[] written = new int[Character.MAX_VALUE + 1];

    /**
     * Reads it.
     *
     * @param file of the DejaVu fonts
     * @param name what the pages call it
     */
    PdfFace(PDDocument document, String file, String name) {
        this.document = document;
        this.name = name;
        try (var in = Objects.requireNonNull(PdfFace.class.getResourceAsStream(FONTS + file), file)) {
            font = new TTFParser().parse(new RandomAccessReadBuffer(in));
            // Letters are joined before, where they have to be; PDFBox would look for ligatures word by word.
            font.setEnableGsub(false);
            letters = font.getUnicodeCmapLookup();
            unit = font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException("the font cannot be read", e);
        }
        Arrays.fill(known, UNKNOWN);
    }

    String name() {
        return name;
    }

    /** Which of its glyphs shows a character; 0 where none does. */
    int glyph(int character) {
        if (character >= known.length) {
            return letters.getGlyphId(character);
        }
        if (known[character] == UNKNOWN) {
            known[character] = (char) letters.getGlyphId(character);
        }
        return known[character];
    }

    /** How far a glyph reaches, by the size of the letters. */
    float advance(int glyph) {
        try {
            return font.getAdvanceWidth(glyph) / unit;
        } catch (IOException e) {
            throw new UncheckedIOException("the font is in memory", e);
        }
    }

    /** A glyph is written, and stands for a character. */
    void write(int glyph, int character) {
        if (written[glyph] == 0) {
            written[glyph] = character;
        }
    }

    /** A letter that is only the form of another stands for that. */
    private static String said(int character) {
        var said = Character.toString(character);
        return isForm(character) ? Normalizer.normalize(said, Normalizer.Form.NFKC).strip() : said;
    }

    /** The blocks of letters in the forms that they have at the beginning, in the middle and at the end of a word. */
    private static boolean isForm(int character) {
        return (character >= 0xFB50 && character <= 0xFDFF) || (character >= 0xFE70 && character <= 0xFEFF);
    }

    boolean isWritten() {
        return Arrays.stream(written).anyMatch(character -> character != 0);
    }

    /** The font as it goes into the file, with what was written alone. */
    COSDictionary embedded() throws IOException {
        var embedded = PDType0Font.load(document, font, true);
        var glyphs = IntStream.range(0, written.length).filter(glyph -> written[glyph] != 0).boxed().toList();
        embedded.addGlyphsToSubset(new TreeSet<>(glyphs));
        embedded.subset();
        var dictionary = embedded.getCOSObject();
        var words = document.getDocument().createCOSStream();
        try (OutputStream out = words.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(meanings(glyphs).getBytes(StandardCharsets.US_ASCII));
        }
        dictionary.setItem(COSName.TO_UNICODE, words);
        return dictionary;
    }

    /** What each glyph stands for (ISO 32000-1, 9.10.3). */
    private String meanings(List<Integer> glyphs) {
        var hex = HexFormat.of().withUpperCase();
        var map = new StringBuilder("""
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
                /CMapName /Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                <0000> <FFFF>
                endcodespacerange
                """);
        for (int from = 0; from < glyphs.size(); from += MOST_A_TABLE) {
            var table = glyphs.subList(from, Math.min(from + MOST_A_TABLE, glyphs.size()));
            map.append(table.size()).append(" beginbfchar\n");
            for (int glyph : table) {
                var said = said(written[glyph]).getBytes(StandardCharsets.UTF_16BE);
                map.append('<').append(hex.toHexDigits((char) glyph)).append("> <").append(hex.formatHex(said)).append(">\n");
            }
            map.append("endbfchar\n");
        }
        return map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n").toString();
    }
}
