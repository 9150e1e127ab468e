package verbatim.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A report's sheet as CSV (RFC 4180). The text begins with a byte order mark, without which spreadsheet programs take UTF-8
 * for an older encoding; it is to be written as UTF-8.
 */
public final class CsvReport {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** The whole file. */
    public String render(ReportSheet sheet) {
        var out = new StringBuilder(BYTE_ORDER_MARK);
        var format = CSVFormat.RFC4180.builder().setHeader(sheet.columns().toArray(String[]::new)).get();
        try (var printer = new CSVPrinter(out, format)) {
            for (var row : sheet.rows()) {
                printer.printRecord(row.stream().map(SafeCell::of));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory does not fail", e);
        }
        return out.toString();
    }
}
