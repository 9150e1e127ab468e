package verbatim.report;

import static org.assertj.core.api.Assertions.assertThat;
import static verbatim.report.Reports.passage;
import static verbatim.report.Reports.span;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import verbatim.message.Sentences;

/** The sheet as a workbook, read with a library that did not write it. */
class XlsxReportTest {

    private static final String TEXT = "She said, \"It, is\nclosed.\" Then: \"Go!\"";

    private static XSSFWorkbook workbook(ReportSheet sheet) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(new XlsxReport().render(sheet)));
    }

    private static ReportSheet sheet(String... cells) {
        return new ReportSheet(Locale.ENGLISH, "Title", "Sheet", new ReportText.Imprint("Desk", "Person", Reports.NOON, null),
                List.of("words"), Set.of(), List.of(cells).stream().map(List::of).toList());
    }

    private static String cell(String written) throws IOException {
        try (var workbook = workbook(sheet(written))) {
            var cell = workbook.getSheetAt(0).getRow(1).getCell(0);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            return cell.getStringCellValue();
        }
    }

    /** Also leaves the file in target/, to be looked at. */
    @Test
    void hasTheSameCellsAsTheSheet() throws IOException {
        var sheet = ReportSheet.of(SeedReport.read(), Sentences.ENGLISH);
        Files.write(Path.of("target/report-demo.xlsx"), new XlsxReport().render(sheet));

        try (var workbook = workbook(sheet)) {
            var written = workbook.getSheetAt(0);
            assertThat(written.getSheetName()).isEqualTo("The passages");
            assertThat(words(written.getRow(0), sheet.columns().size())).isEqualTo(sheet.columns());
            for (int row = 0; row < sheet.rows().size(); row++) {
                assertThat(words(written.getRow(row + 1), sheet.columns().size())).isEqualTo(sheet.rows().get(row).stream().map(SafeCell::of).toList());
            }
            assertThat(written.getLastRowNum()).isEqualTo(sheet.rows().size());
        }
    }

    private static List<String> words(Row row, int columns) {
        return IntStream.range(0, columns).mapToObj(i -> words(row.getCell(i, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK))).toList();
    }

    private static String words(Cell cell) {
        return cell.getCellType() == CellType.NUMERIC ? String.valueOf((int) cell.getNumericCellValue()) : cell.getStringCellValue();
    }

    @Test
    void keepsTheTitlesInSightAndFiltersByThem() throws IOException {
        var sheet = ReportSheet.of(Reports.of(TEXT, passage("Q1", TEXT, span(TEXT, "Then")).get()), Sentences.ENGLISH);
        try (var workbook = workbook(sheet)) {
            var written = workbook.getSheetAt(0);
            assertThat(written.getPaneInformation().isFreezePane()).isTrue();
            assertThat(written.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
            assertThat(written.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:AQ2");
            assertThat(written.getRow(1).getCell(0).getCellStyle().getWrapText()).isTrue();
            var start = written.getRow(1).getCell(sheet.columns().indexOf("start"));
            assertThat(start.getNumericCellValue()).isEqualTo(TEXT.indexOf("Then"));
            assertThat(written.getColumnWidth(sheet.columns().indexOf("notes")) / 256).isBetween(9, 48);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", " =1", "＝1", "=HYPERLINK(\"https://evil.example\")"})
    void defusesWhatASpreadsheetWouldComputeAsTheCsvDoes(String formula) throws IOException {
        assertThat(cell(formula)).isEqualTo(SafeCell.of(formula)).startsWith("'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"_x0041_", "a_x000D_b_x005F_", "  edges  ", "two\nlines", "<b>&amp;", "😀 שלום", "tab\there"})
    void keepsWordsToTheLetter(String words) throws IOException {
        assertThat(cell(words)).isEqualTo(words);
    }

    @Test
    void cutsACellThatIsLongerThanAnyProgramTakes() throws IOException {
        assertThat(cell("x".repeat(40_000))).hasSize(XlsxReport.LONGEST_CELL).endsWith("x…");
        assertThat(cell("x" + "😀".repeat(20_000))).hasSizeLessThanOrEqualTo(XlsxReport.LONGEST_CELL).endsWith("😀…");
    }

    @Test
    void replacesWhatXmlCannotHold() throws IOException {
        assertThat(cell("a\u0000b\uD800c\uFFFF\r\nd")).isEqualTo("a\uFFFDb\uFFFDc\uFFFD\nd");
    }

    @Test
    void hasOnlyWhatTheHeadSaysInItsProperties() throws IOException {
        try (var workbook = workbook(ReportSheet.of(Reports.of(TEXT), Sentences.ENGLISH))) {
            var properties = workbook.getProperties().getCoreProperties();
            assertThat(properties.getTitle()).isEqualTo("Fact check: A bridge is closed");
            assertThat(properties.getCreator()).isEqualTo("The Desk");
            assertThat(properties.getLastModifiedByUser()).isEqualTo("Rosa Weiss");
        }
    }
}
