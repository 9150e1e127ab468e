package verbatim.report;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A report's sheet as an Excel workbook (ECMA-376, transitional): its titles stay in sight and can be filtered by, and long
 * cells are wrapped. Every cell is text but those of the columns of numbers, and none is a formula: what a program could take
 * for one, were it copied or saved as CSV, is defused as there. Written in memory without a temporary file; the widths
 * are counted from the letters, since measuring them asks for fonts.
 */
public final class XlsxReport {

    /** Of a cell, in UTF-16 units ("Excel specifications and limits"); Excel takes a file with a longer one for damaged. */
    static final int LONGEST_CELL = 32_767;

    /** What Excel reads as an escaped character (ECMA-376, part 1, 22.9.2.19, ST_Xstring). */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    /** In letters of the usual font. */
    private static final int NARROWEST = 9;

    private static final int WIDEST = 48;
    private static final int FILTER_BUTTON = 4;

    private static final String WRAPPED = "1";
    private static final String TITLE = "2";
    private static final String NUMBER = "3";

    /** The file. */
    public byte[] render(ReportSheet sheet) {
        var file = new OfficeFile("xlsx");
        // Excel takes a file for damaged whose sheet has a longer name, or one with these in it.
        var name = sheet.name().replaceAll("[\\[\\]:*?/\\\\']", " ");
        return file.resource("[Content_Types].xml", "content-types.xml")
                .resource("_rels/.rels", "rels.xml")
                .part("xl/workbook.xml", xml -> workbook(xml, name.substring(0, Math.min(31, name.length()))))
                .resource("xl/_rels/workbook.xml.rels", "workbook-rels.xml")
                .resource("xl/styles.xml", "styles.xml")
                .part("xl/worksheets/sheet1.xml", xml -> cells(xml, sheet))
                .properties(sheet.title(), sheet.language(), sheet.imprint())
                .bytes();
    }

    private static void workbook(Xml xml, String sheet) {
        xml.open(
                        "workbook",
                        "xmlns", "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                        "xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships")
                .open("sheets")
                .empty("sheet", "name", sheet, "sheetId", "1", "r:id", "part1")
                .close()
                .close();
    }

    private static void cells(Xml xml, ReportSheet sheet) {
        xml.open("worksheet", "xmlns", "http://schemas.openxmlformats.org/spreadsheetml/2006/main");
        xml.open("sheetViews").open("sheetView", "workbookViewId", "0");
        xml.empty("pane", "xSplit", "1", "ySplit", "1", "topLeftCell", "B2", "activePane", "bottomRight", "state", "frozen");
        xml.close().close();
        xml.open("cols");
        for (int i = 0; i < sheet.columns().size(); i++) {
            var number = String.valueOf(i + 1);
            xml.empty("col", "min", number, "max", number, "width", String.valueOf(width(sheet, i)), "customWidth", "1");
        }
        xml.close();
        xml.open("sheetData");
        row(xml, 1, sheet.columns(), IntStream.range(0, sheet.columns().size()).mapToObj(i -> TITLE).toList());
        var styles = IntStream.range(0, sheet.columns().size()).mapToObj(i -> sheet.numbers().contains(i) ? NUMBER : WRAPPED).toList();
        for (int i = 0; i < sheet.rows().size(); i++) {
            row(xml, i + 2, sheet.rows().get(i), styles);
        }
        xml.close();
        xml.empty("autoFilter", "ref", "A1:" + column(sheet.columns().size() - 1) + (sheet.rows().size() + 1));
        xml.empty("pageSetup", "orientation", "landscape");
        xml.close();
    }

    private static void row(Xml xml, int number, List<String> cells, List<String> styles) {
        xml.open("row", "r", String.valueOf(number));
        for (int i = 0; i < cells.size(); i++) {
            var cell = cells.get(i);
            if (cell.isEmpty()) {
                continue;
            }
            var place = column(i) + number;
            if (styles.get(i).equals(NUMBER)) {
                xml.open("c", "r", place, "s", NUMBER).element("v", cell).close();
            } else {
                xml.open("c", "r", place, "s", styles.get(i), "t", "inlineStr").open("is");
                xml.element("t", text(cell), "xml:space", "preserve").close().close();
            }
        }
        xml.close();
    }

    /** A cell's text as Excel reads it back. */
    private static String text(String cell) {
        var safe = SafeCell.of(cell).replace("\r\n", "\n").replace('\r', '\n');
        if (safe.length() > LONGEST_CELL) {
            int end = LONGEST_CELL - 1;
            safe = safe.substring(0, Character.isHighSurrogate(safe.charAt(end - 1)) ? end - 1 : end) + "…";
        }
        return ESCAPE.matcher(safe).replaceAll("_x005F_");
    }

    /** As wide as the longest line, within what can be read. */
    private static int width(ReportSheet sheet, int column) {
        int longest = sheet.columns().get(column).length() + FILTER_BUTTON;
        for (var row : sheet.rows()) {
            longest = Math.max(longest, row.get(column).lines().mapToInt(String::length).max().orElse(0) + 1);
        }
        return Math.clamp(longest, NARROWEST, WIDEST);
    }

    /** The letters of a column: A to Z, then AA. */
    private static String column(int index) {
        var letter = String.valueOf((char) ('A' + index % 26));
        return index < 26 ? letter : column(index / 26 - 1) + letter;
    }
}
