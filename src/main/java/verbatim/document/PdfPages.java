package verbatim.document;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The printed lines of each page, in the order in which they are read. Asks the follower all along. */
final class PdfPages extends PDFTextStripper {

    /** Signs on one page: forty times those of a broadsheet. Each takes memory until the page is done. */
    private static final int MOST_SIGNS_A_PAGE = 400_000;

    /** Parts that pages draw in all, those within others included; drawings of engineers have some thousands. */
    private static final int MOST_FORMS = 50_000;

    private static final int OPERATORS_A_STEP = 5_000;
    private final PDDocument pdf;
    private final GrowingText text;
    private final List<Raw> pages = new ArrayList<>();
    private List<PrintedLine> lines = new ArrayList<>();
    private List<PrintedLine.Word> line = new ArrayList<>();
    private boolean begins = true;
    private int signsOfPage;
    private long signs;
    private long operators;
    private int forms;

    /** A page's lines, in the order in which the file draws them. */
    private record Raw(int number, List<PrintedLine> lines) {}

    PdfPages(PDDocument pdf, GrowingText text) throws IOException {
        this.pdf = pdf;
        this.text = text;
        setSuppressDuplicateOverlappingText(true);
    }

    /** @throws UnreadableDocument if they hold more signs than words can be */
    List<PdfReader.Page> read() throws IOException {
        writeText(pdf, Writer.nullWriter());
        var initials = new Initials(pages.stream().flatMap(page -> page.lines().stream()).toList());
        var printed = LineNumbers.of(pages.stream().map(page -> PrintedColumns.inOrder(initials.joined(page.lines()))).toList());
        return IntStream.range(0, pages.size()).mapToObj(i -> page(pages.get(i).number(), printed.get(i))).toList();
    }

    private static PdfReader.Page page(int number, List<PrintedLine> lines) {
        var paragraphs = new ArrayList<List<PdfReader.Line>>();
        for (var printed : lines) {
            if (printed.begins() || paragraphs.isEmpty()) {
                paragraphs.add(new ArrayList<>());
            }
            paragraphs.getLast().add(new PdfReader.Line(printed.text(), printed.number()));
        }
        return new PdfReader.Page(number, paragraphs);
    }

    @Override
    protected void startPage(PDPage started) {
        lines = new ArrayList<>();
        signsOfPage = 0;
        text.reached((double) (getCurrentPageNo() - 1) / Math.max(1, pdf.getNumberOfPages()));
    }

    @Override
    protected void endPage(PDPage ended) {
        endLine();
        pages.add(new Raw(getCurrentPageNo(), lines));
    }

    @Override
    protected void writeString(String words, List<TextPosition> signsOfIt) {
        if (signsOfIt.isEmpty()) {
            return;
        }
        var first = signsOfIt.getFirst();
        var last = signsOfIt.getLast();
        line.add(new PrintedLine.Word(
                words, first.getXDirAdj(), last.getXDirAdj() + last.getWidthDirAdj(), first.getFontSizeInPt()));
    }

    @Override
    protected void writeParagraphStart() {
        endLine();
        begins = true;
    }

    @Override
    protected void writeLineSeparator() {
        endLine();
    }

    @Override
    protected void writeParagraphEnd() {
        endLine();
    }

    private void endLine() {
        if (!line.isEmpty()) {
            lines.add(new PrintedLine(line, begins, null));
            line = new ArrayList<>();
            begins = false;
        }
    }

    @Override
    protected void processTextPosition(TextPosition sign) {
        GrowingText.refuseIfLongerThan(DocumentReading.LONGEST_TEXT, ++signs);
        if (++signsOfPage > MOST_SIGNS_A_PAGE) {
            throw new UnreadableDocument(DocumentRefusal.PDF_PAGE_TOO_FULL, getCurrentPageNo());
        }
        super.processTextPosition(sign);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (++operators % OPERATORS_A_STEP == 0) {
            text.reached((double) (getCurrentPageNo() - 1) / Math.max(1, pdf.getNumberOfPages()));
        }
        super.processOperator(operator, operands);
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        countForm();
        super.showForm(form);
    }

    @Override
    public void showTransparencyGroup(PDTransparencyGroup group) throws IOException {
        countForm();
        super.showTransparencyGroup(group);
    }

    /** Parts that draw themselves or each other grow without bounds, however small the file is. */
    private void countForm() {
        if (++forms > MOST_FORMS) {
            throw new UnreadableDocument(DocumentRefusal.PDF_REPEATS);
        }
    }
}
