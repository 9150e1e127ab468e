package verbatim.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** A font of a file: which letters it has, how wide they are, and in the end those of them that were written. */
final class PdfFace {

    private static final String FONTS = "/net/sf/jasperreports/fonts/dejavu/";

    /** Of a table of letters; a font may have more, in further tables (Adobe Technical Note 5014). */
    private static final int MOST_A_TABLE = 100;

    /** Of the font's tables, those that a PDF needs (ISO 32000-1, 9.9). */
    private static final List<String> TABLES = List.of("head", "hhea", "loca", "maxp", "cvt ", "prep", "glyf", "hmtx", "fpgm");

    /** As the designers of the fonts give them, in thousandths of the size. */
    private static final int CAPITALS = 729;

    private static final int STEM = 90;

    private static final char UNKNOWN = Character.MAX_VALUE;

    private final String name;
    private final TrueTypeFont font;
    private final CmapLookup letters;
    private final float[] advances;
    private final char[] known = new char[Character.MAX_VALUE + 1];

    /** Of each glyph that is written, the character that it stands for; else 0. */
    private final int[] written = new int[Character.MAX_VALUE + 1];

    /**
     * Reads it.
     *
     * @param file of the DejaVu fonts
     * @param name what the pages call it
     */
    PdfFace(String file, String name) {
        this.name = name;
        try (var in = Objects.requireNonNull(PdfFace.class.getResourceAsStream(FONTS + file), file)) {
            font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
            letters = font.getUnicodeCmapLookup();
            advances = new float[font.getNumberOfGlyphs()];
            for (int glyph = 0; glyph < advances.length; glyph++) {
                advances[glyph] = (float) font.getAdvanceWidth(glyph) / font.getUnitsPerEm();
            }
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
        return advances[glyph];
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

    /** Writes the font into the file, with what was written alone; glyphs keep their numbers (ISO 32000-1, 9.7). */
    int write(PdfObjects objects) {
        var glyphs = IntStream.range(0, written.length).filter(glyph -> written[glyph] != 0).boxed().toList();
        try {
            var parts = new TTFSubsetter(font, TABLES);
            parts.addGlyphIds(new TreeSet<>(glyphs));
            var bytes = new ByteArrayOutputStream();
            parts.writeToStream(bytes);
            int program = objects.reserve();
            objects.stream(program, "/Length1 " + bytes.size(), bytes.toByteArray());
            int numbers = objects.reserve();
            objects.stream(numbers, "", numbers(parts.getGIDMap()));
            int meanings = objects.reserve();
            objects.stream(meanings, "", meanings(glyphs).getBytes(StandardCharsets.US_ASCII));
            var called = "/" + prefix(glyphs) + "+" + font.getName();
            int descendant = objects.put(
                    "<</Type/Font/Subtype/CIDFontType2/BaseFont" + called
                            + "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>"
                            + "/FontDescriptor " + PdfObjects.to(objects.put(descriptor(called, program)))
                            + "/CIDToGIDMap " + PdfObjects.to(numbers) + "/W[" + widths(glyphs) + "]>>");
            return objects.put(
                    "<</Type/Font/Subtype/Type0/BaseFont" + called + "/Encoding/Identity-H"
                            + "/DescendantFonts[" + PdfObjects.to(descendant) + "]/ToUnicode " + PdfObjects.to(meanings) + ">>");
        } catch (IOException e) {
            throw new UncheckedIOException("the font is in memory", e);
        }
    }

    /** What a reader needs to know of it; it has letters beyond those of Latin (4). */
    private String descriptor(String called, int program) throws IOException {
        var box = font.getFontBBox();
        var metrics = font.getHorizontalHeader();
        return "<</Type/FontDescriptor/FontName" + called + "/Flags 4"
                + "/FontBBox[" + thousandths(box.getLowerLeftX()) + " " + thousandths(box.getLowerLeftY()) + " "
                + thousandths(box.getUpperRightX()) + " " + thousandths(box.getUpperRightY()) + "]"
                + "/ItalicAngle 0/Ascent " + thousandths(metrics.getAscender()) + "/Descent " + thousandths(metrics.getDescender())
                + "/CapHeight " + CAPITALS + "/StemV " + STEM + "/FontFile2 " + PdfObjects.to(program) + ">>";
    }

    private int thousandths(float units) throws IOException {
        return Math.round(units * 1000 / font.getUnitsPerEm());
    }

    private String widths(List<Integer> glyphs) {
        return glyphs.stream().map(glyph -> glyph + "[" + Math.round(advances[glyph] * 1000) + "]").collect(Collectors.joining());
    }

    /** Which number a glyph has in the font as it is written. */
    private static byte[] numbers(Map<Integer, Integer> before) {
        var numbers = new byte[2 * (1 + before.values().stream().mapToInt(Integer::intValue).max().orElse(0))];
        before.forEach((now, then) -> {
            numbers[2 * then] = (byte) (now >> 8);
            numbers[2 * then + 1] = (byte) now.intValue();
        });
        return numbers;
    }

    /** Six letters that tell parts of a font apart (ISO 32000-1, 9.6.4). */
    private static String prefix(List<Integer> glyphs) {
        int hash = glyphs.hashCode() & Integer.MAX_VALUE;
        var prefix = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            prefix.append((char) ('A' + hash % 26));
            hash /= 26;
        }
        return prefix.toString();
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
