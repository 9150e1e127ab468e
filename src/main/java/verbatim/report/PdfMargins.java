package verbatim.report;

import org.apache.pdfbox.pdmodel.common.PDRectangle;
import verbatim.report.PdfLook.Family;

/** What stands above and below the content of each page: which report and text it is of, and which page of how many. */
final class PdfMargins {

    private static final float ABOVE = 9 * PdfSheet.MM;
    private static final float BELOW = 10 * PdfSheet.MM;
    private static final float NUMBERS_WIDE = 22 * PdfSheet.MM;
    private static final PdfLook WORDS = PdfLook.of(Family.SANS, 6.6f).inked(PdfLook.SOFT);
    private static final PdfLook NUMBERS = PdfLook.of(Family.SANS, 7.5f).inked(PdfLook.SOFT);
    private static final String ELLIPSIS = "…";

    private final ReportText text;
    private final PdfLines lines;
    private final int pages;

    PdfMargins(ReportText text, PdfLines lines, int pages) {
        this.text = text;
        this.lines = lines;
        this.pages = pages;
    }

    /**
     * What is drawn of it. The first page has the title itself.
     *
     * @param number of the page, from 1
     */
    String of(int number, PDRectangle page) {
        var ink = new PdfInk(page.getHeight());
        float width = page.getWidth() - 2 * PdfSheet.SIDE;
        if (number > 1) {
            ink.put("/Artifact <</Type /Pagination /Subtype /Header>> BDC");
            write(ink, cut(text.title(), width), PdfSheet.SIDE, ABOVE);
            ink.put("EMC");
        }
        ink.put("/Artifact <</Type /Pagination /Subtype /Footer>> BDC");
        var below = line(text.pages().line(), WORDS);
        float room = width - NUMBERS_WIDE;
        if (below.width() > room) {
            below = line(text.pages().line(), WORDS.sized(WORDS.size() * room / below.width()));
        }
        write(ink, below, PdfSheet.SIDE, page.getHeight() - BELOW);
        var numbers = line(number + " / " + pages, NUMBERS);
        write(ink, numbers, PdfSheet.SIDE + width - numbers.width(), page.getHeight() - BELOW);
        return ink.put("EMC").toString();
    }

    /** As much of it as a line holds. */
    private PdfLine cut(String words, float width) {
        var flat = words.replaceAll("\\s+", " ");
        var all = line(flat, WORDS);
        if (all.width() <= width) {
            return all;
        }
        var first = lines.of(new PdfText(false).apart(flat, WORDS, null), width - WORDS.size(), WORDS.size(), 1).getFirst();
        return line(new PdfText(false).apart(flat, WORDS, null).words().substring(1, first.to()).strip() + ELLIPSIS, WORDS);
    }

    private PdfLine line(String words, PdfLook look) {
        return lines.of(new PdfText(false).apart(words, look, null), Float.MAX_VALUE, look.size(), 1).getFirst();
    }

    private static void write(PdfInk ink, PdfLine line, float x, float y) {
        line.pieces().forEach(piece -> ink.words(piece, x + piece.x(), y));
    }
}
