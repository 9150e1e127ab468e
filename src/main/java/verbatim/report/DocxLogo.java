package verbatim.report;

/** The desk's sign at the head of a Word document. */
final class DocxLogo {

    /** Beside the document. */
    static final String FILE = "logo.png";

    /** By what the document refers to it. */
    private static final String ID = "part7";

    /** English metric units in a point of a screen, of which an inch has 96. */
    private static final int UNITS = 914_400 / 96;

    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static final String PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture";
    private static final String PLACE = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";

    private DocxLogo() {}

    /** A paragraph with it, where the desk has one. */
    static void write(Xml xml, ReportText.Imprint imprint) {
        var logo = imprint.logo();
        if (logo == null) {
            return;
        }
        var wide = String.valueOf((long) logo.shownWidth() * UNITS);
        var high = String.valueOf((long) logo.shownHeight() * UNITS);
        xml.open("w:p").open("w:r").open("w:drawing");
        xml.open("wp:inline", "xmlns:wp", PLACE, "distT", "0", "distB", "0", "distL", "0", "distR", "0");
        xml.empty("wp:extent", "cx", wide, "cy", high);
        xml.empty("wp:docPr", "id", "1", "name", FILE, "descr", Harmless.onPage(imprint.desk()));
        xml.open("a:graphic", "xmlns:a", DRAWING).open("a:graphicData", "uri", PICTURE);
        xml.open("pic:pic", "xmlns:pic", PICTURE);
        xml.open("pic:nvPicPr");
        xml.empty("pic:cNvPr", "id", "1", "name", FILE);
        xml.empty("pic:cNvPicPr").close();
        xml.open("pic:blipFill").empty("a:blip", "r:embed", ID);
        xml.open("a:stretch").empty("a:fillRect").close().close();
        xml.open("pic:spPr").open("a:xfrm").empty("a:off", "x", "0", "y", "0").empty("a:ext", "cx", wide, "cy", high).close();
        xml.open("a:prstGeom", "prst", "rect").empty("a:avLst").close().close();
        xml.close().close().close().close().close().close().close();
    }
}
