package verbatim.document;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The printed lines of each page, in the order in which the file draws them. Asks the follower all along. */
final class PdfPages extends PDFTextStripper {

    /** Signs on one page: forty times those of a broadsheet. Each takes memory until the page is done. */
    private static final int MOST_SIGNS_A_PAGE = 400_000;

    /** Parts that pages draw in all, those within others included; drawings of engineers have some thousands. */
    private static final int MOST_FORMS = 50_000;

    private static final int OPERATORS_A_STEP = 5_000;
    private static final String PARAGRAPH = "\u2029";

    private final PDDocument pdf;
    private final GrowingText text;
    private final List<PdfReader.Page> pages = new ArrayList<>();
    private final StringBuilder page = new StringBuilder();
    private int signsOfPage;
    private long signs;
    private long operators;
    private int forms;

    PdfPages(PDDocument pdf, GrowingText text) throws IOException {
        this.pdf = pdf;
        this.text = text;
        setLineSeparator("\n");
        setParagraphStart(PARAGRAPH);
        setSuppressDuplicateOverlappingText(true);
    }

    /** @throws UnreadableDocument if they hold more signs than words can be */
    List<PdfReader.Page> read() throws IOException {
        writeText(pdf, new PageWriter());
        return pages;
    }

    @Override
    protected void startPage(PDPage started) {
        page.setLength(0);
        signsOfPage = 0;
        text.reached((double) (getCurrentPageNo() - 1) / Math.max(1, pdf.getNumberOfPages()));
    }

    @Override
    protected void endPage(PDPage ended) {
        var paragraphs = Arrays.stream(page.toString().split(PARAGRAPH, -1))
                .map(paragraph -> List.of(paragraph.split("\n", -1)))
                .toList();
        pages.add(new PdfReader.Page(getCurrentPageNo(), paragraphs));
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

    /** Takes what the stripper prints of the page at hand. */
    private final class PageWriter extends Writer {
        @Override
        public void write(char[] signs, int from, int length) {
            page.append(signs, from, length);
        }

        @Override
        public void flush() {
            // Kept in memory.
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }
}
