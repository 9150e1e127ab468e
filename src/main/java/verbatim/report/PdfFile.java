package verbatim.report;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The file: its pages, of which only the last one is still written on, and what is said of all of it. */
final class PdfFile {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("'D:'uuuuMMddHHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    /** What pages call the desk's sign. */
    static final String LOGO = "Logo";

    private static final String PACKET = "<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>";

    private final ReportText text;
    private final PdfObjects objects = new PdfObjects();
    private final PdfFonts fonts = new PdfFonts();
    private final PdfTree tree = new PdfTree(objects);
    private final PdfPlaces places = new PdfPlaces();
    private final PdfLines lines;
    private final PdfMargins margins;
    private final int catalogue = objects.reserve();
    private final int allPages = objects.reserve();
    private final int resources = objects.reserve();
    private final StringBuilder pages = new StringBuilder();
    private int count;

    PdfFile(ReportText text) {
        this.text = text;
        lines = new PdfLines(fonts, text.language());
        margins = new PdfMargins(text, lines);
    }

    PdfFonts fonts() {
        return fonts;
    }

    PdfLines lines() {
        return lines;
    }

    PdfTree tree() {
        return tree;
    }

    PdfPlaces places() {
        return places;
    }

    /** Begins a page. */
    PdfSheet begin(boolean lies) {
        return new PdfSheet(objects, tree, lies);
    }

    /** A page is done. */
    void done(PdfSheet sheet) {
        count++;
        margins.write(count, sheet);
        sheet.write(allPages, resources);
        pages.append(PdfObjects.to(sheet.number())).append(' ');
    }

    /** Ends the file: what follows is known only when all pages are. */
    byte[] end() {
        int number = objects.reserve();
        var ink = margins.count(count);
        objects.stream(
                number,
                "/Type/XObject/Subtype/Form/BBox[0 -5 60 15]/Resources " + PdfObjects.to(resources), ink.bytes());
        objects.put(
                resources,
                "<</Font" + fonts.write(objects) + "/XObject<</" + PdfMargins.COUNT + " " + PdfObjects.to(number) + logo() + ">>>>");
        objects.put(allPages, "<</Type/Pages/Count " + count + "/Kids[" + pages + "]>>");
        tree.write();
        int metadata = objects.reserve();
        objects.plain(metadata, "/Type/Metadata/Subtype/XML", metadata());
        objects.put(
                catalogue,
                "<</Type/Catalog/Pages " + PdfObjects.to(allPages)
                        + "/Lang(" + text.language().toLanguageTag() + ")"
                        + "/MarkInfo<</Marked true>>/ViewerPreferences<</DisplayDocTitle true>>/PageMode/UseOutlines"
                        + "/StructTreeRoot " + PdfObjects.to(tree.root())
                        + "/Metadata " + PdfObjects.to(metadata)
                        + "/Names " + PdfObjects.to(objects.put(places.names()))
                        + "/Outlines " + PdfObjects.to(places.write(objects))
                        + ">>");
        int information = objects.put(
                "<</Title" + PdfObjects.string(Harmless.onPage(text.title()))
                        + "/Subject" + PdfObjects.string(text.pages().line())
                        + "/Producer(Verbatim)/CreationDate(" + TIME.format(text.imprint().at()) + ")>>");
        return objects.end(catalogue, information);
    }

    /** The desk's sign, by which the pages call it. */
    private String logo() {
        var logo = text.imprint().logo();
        if (logo == null) {
            return "";
        }
        int number = objects.reserve();
        objects.stream(
                number,
                "/Type/XObject/Subtype/Image/Width " + logo.width() + "/Height " + logo.height() + "/ColorSpace/DeviceRGB/BitsPerComponent 8",
                logo.onWhite());
        return "/" + LOGO + " " + PdfObjects.to(number);
    }

    /** What the file is called and of which text it is, for programs; and that it is accessible (ISO 14289-1, 5). */
    private byte[] metadata() {
        var bytes = new ByteArrayOutputStream();
        var xml = new Xml(bytes);
        xml.open("x:xmpmeta", "xmlns:x", "adobe:ns:meta/").open("rdf:RDF", "xmlns:rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
        xml.open(
                "rdf:Description",
                "rdf:about", "",
                "xmlns:dc", "http://purl.org/dc/elements/1.1/",
                "xmlns:xmp", "http://ns.adobe.com/xap/1.0/",
                "xmlns:pdf", "http://ns.adobe.com/pdf/1.3/",
                "xmlns:pdfuaid", "http://www.aiim.org/pdfua/ns/id/");
        xml.element("pdfuaid:part", "1").element("pdf:Producer", "Verbatim").element("xmp:CreateDate", text.imprint().at().toString());
        alternatives(xml, "dc:title", text.title());
        alternatives(xml, "dc:description", text.pages().line());
        xml.close().close().close().end();
        // A packet (ISO 16684-1, 7.3) has its own beginning.
        var packet = bytes.toString(StandardCharsets.UTF_8);
        return (PACKET + packet.substring(packet.indexOf('\n')) + "\n<?xpacket end=\"r\"?>").getBytes(StandardCharsets.UTF_8);
    }

    private static void alternatives(Xml xml, String name, String words) {
        xml.open(name).open("rdf:Alt").element("rdf:li", Harmless.onPage(words), "xml:lang", "x-default").close().close();
    }
}
