package verbatim.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
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
        return render(sheet.columns(), sheet.rows());
    }

    /**
     * A table that is no report, made safe in the same way.
     *
     * @param columns what they are called
     * @param rows as many cells each as there are columns
     */
    public String render(List<String> columns, Iterable<? extends List<String>> rows) {
        var out = new StringBuilder(BYTE_ORDER_MARK);
        var format = CSVFormat.RFC4180.builder().setHeader(columns.toArray(String[]::new)).get();
        try (var printer = new CSVPrinter(out, format)) {
            for (var row : rows) {
                printer.printRecord(row.stream().map(SafeCell::of));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory does not fail", e);
        }
        return out.toString();
    }
}
