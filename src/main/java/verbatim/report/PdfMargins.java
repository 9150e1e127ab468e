package verbatim.report;

import java.util.HashMap;
import java.util.Map;
import verbatim.report.PdfLook.Family;

/** What stands above and below the content of each page: which report and text it is of, and which page of how many. */
final class PdfMargins {

    private static final float ABOVE = 9 * PdfSheet.MM;
    private static final float BELOW = 10 * PdfSheet.MM;
    private static final float NUMBERS_WIDE = 22 * PdfSheet.MM;
    private static final float COUNT_WIDE = 9 * PdfSheet.MM;
    private static final PdfLook WORDS = PdfLook.of(Family.SANS, 6.6f).inked(PdfLook.SOFT);
    private static final PdfLook NUMBERS = PdfLook.of(Family.SANS, 7.5f).inked(PdfLook.SOFT);
    /** What pages call the drawing that says how many there are. */
    static final String COUNT = "Count";

    private static final String ELLIPSIS = "…";

    private final ReportText text;
    private final PdfLines lines;

    /** What is the same on all pages of a width. */
    private final Map<Float, Repeated> repeated = new HashMap<>();

    private record Repeated(PdfLine above, PdfLine below) {}

    PdfMargins(ReportText text, PdfLines lines) {
        this.text = text;
        this.lines = lines;
    }

    /**
     * Writes them. The first page has the title itself.
     *
     * @param number of the page, from 1
     */
    void write(int number, PdfSheet sheet) {
        var ink = sheet.written();
        var same = repeated.computeIfAbsent(sheet.width(), this::repeated);
        if (number > 1) {
            ink.put("/Artifact <</Type /Pagination /Subtype /Header>> BDC");
            write(ink, same.above(), sheet.left(), ABOVE);
            ink.put("EMC");
        }
        ink.put("/Artifact <</Type /Pagination /Subtype /Footer>> BDC");
        float y = sheet.height() - BELOW;
        write(ink, same.below(), sheet.left(), y);
        float x = sheet.left() + sheet.width() - COUNT_WIDE;
        var numbers = line(String.valueOf(number), NUMBERS);
        write(ink, numbers, x - numbers.width(), y);
        ink.again(COUNT, x, y).put("EMC");
    }

    /** Of how many pages one is: it is known when all are written, and each page shows it from one place. */
    PdfInk count(int pages) {
        var ink = new PdfInk(0);
        write(ink, line(" / " + pages, NUMBERS), 0, 0);
        return ink;
    }

    private Repeated repeated(float width) {
        var below = line(text.pages().line(), WORDS);
        float room = width - NUMBERS_WIDE;
        if (below.width() > room) {
            below = line(text.pages().line(), WORDS.sized(WORDS.size() * room / below.width()));
        }
        return new Repeated(cut(text.title(), width), below);
    }

    /** As much of it as a line holds. */
    private PdfLine cut(String words, float width) {
        var flat = words.replaceAll("\\s+", " ");
        var all = line(flat, WORDS);
        if (all.width() <= width) {
            return all;
        }
        var first = lines.of(new PdfText(false).add(flat, WORDS, null), width - WORDS.size(), WORDS.size(), 1).getFirst();
        return line(flat.substring(0, first.to()).strip() + ELLIPSIS, WORDS);
    }

    private PdfLine line(String words, PdfLook look) {
        return lines.of(new PdfText(false).apart(words, look, null), Float.MAX_VALUE, look.size(), 1).getFirst();
    }

    private static void write(PdfInk ink, PdfLine line, float x, float y) {
        line.pieces().forEach(piece -> ink.words(piece, x + piece.x(), y));
    }
}
